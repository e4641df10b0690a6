using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>A finding in a sentence or two, for places that show no more: code scanning, annotations.</summary>
internal static class FindingSentence
{
    public static string Of(Document document, Finding finding)
    {
        var sentence = Wording.Capitalised(Wording.Headline(finding));
        var first = Cited.Of(finding.Verdict).FirstOrDefault();
        sentence += first is null ? "." : $": {Quoted(document, first.Span)}";
        return string.Join(' ', [sentence, .. Advice(document, finding, first)]);
    }

    /// <summary>Of a site as a whole: each quote with the page that it stands on, and what to do.</summary>
    public static string Of(SiteFinding finding)
    {
        var sentence = Wording.Capitalised(SiteWording.Headline(finding));
        var quotes = Cited
            .Quotes(finding.Verdict)
            .Select(q => $"{Quoted(finding.Quote(q.Quote))} ({finding.PageOf(q.Quote).Address.AbsoluteUri})")
            .ToList();
        sentence += quotes.Count == 0 ? "." : $": {string.Join(", ", quotes)}.";
        return finding.Fix.Length == 0 ? sentence
            : finding.IsToDo ? $"{sentence} {finding.Fix}"
            : $"{sentence} Write: “{finding.Fix}”";
    }

    /// <summary>The words of a span on one line, in quotation marks.</summary>
    public static string Quoted(Document document, Span span) => Quoted(document.Quote(span));

    /// <summary>Words on one line, in quotation marks.</summary>
    public static string Quoted(string words) => $"“{Columns.Printable(words)}”";

    private static IEnumerable<string> Advice(Document document, Finding finding, Evidence? first)
    {
        var (repair, clause) = WordsToWrite.Of(finding);
        if (repair is not null)
        {
            yield return repair.Span == first?.Span
                ? $"Write instead: {Quoted(repair.Text)}"
                : $"Instead of {Quoted(document, repair.Span)} write: {Quoted(repair.Text)}";
        }

        if (clause.Length > 0)
            yield return finding.IsToDo ? clause
            : repair is null ? $"Write: “{clause}”"
            : $"Or add: “{clause}”";
    }
}
