using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>A finding in a sentence or two, for places that show no more: code scanning, annotations.</summary>
internal static class FindingSentence
{
    public static string Of(Document document, Finding finding)
    {
        var headline = Wording.Headline(finding);
        var sentence = char.ToUpperInvariant(headline[0]) + headline[1..];
        sentence += Cited.Of(finding.Verdict).FirstOrDefault() is { } first ? $": {Quoted(document, first)}" : ".";
        return finding.Fix.Length > 0 ? $"{sentence} Write: “{finding.Fix}”" : sentence;
    }

    /// <summary>The words of a piece of evidence on one line, in quotation marks.</summary>
    public static string Quoted(Document document, Evidence evidence) =>
        $"“{Columns.Printable(document.Quote(evidence.Span))}”";
}
