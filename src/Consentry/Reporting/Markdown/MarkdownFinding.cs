using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Markdown;

/// <summary>One finding in the Markdown report, as blocks that a blank line separates.</summary>
internal static class MarkdownFinding
{
    /// <summary>A fenced block does not wrap, so that a longer line would have to be scrolled on a phone or beside code.</summary>
    private const int FixWidth = 80;

    public static IEnumerable<string> Blocks(Document document, Finding finding)
    {
        yield return $"#### {Wording.Symbol(finding.Verdict)} {MarkdownText.Escape(Wording.Headline(finding))}";
        foreach (var quoted in Cited.Quotes(finding.Verdict))
        {
            yield return Quote(document, quoted);
            yield return Place(document, quoted.Quote);
        }

        if (finding.Fix.Length > 0)
        {
            yield return "Write:";
            yield return Fix(finding.Fix);
        }

        yield return $"<details><summary>why, and <code>{finding.Requirement.Id}</code></summary>";
        yield return MarkdownText.Escape(finding.Requirement.Why);
        if (Cited.Codes(finding) is { Count: > 0 } codes)
            yield return $"Rejection codes: {MarkdownText.Escape(CodeList.Of(codes))}";

        yield return "</details>";
    }

    public static string Fix(string words) => MarkdownText.Fenced(Columns.Wrap(Columns.Printable(words), FixWidth));

    private static string Quote(Document document, Quoted quoted)
    {
        var leadIns = quoted.LeadIns.Select(leadIn => $"> {MarkdownText.Escape(document.Quote(leadIn.Span))}\n>\n");
        var item = quoted.LeadIns.Count > 0 ? "- " : "";
        return $"{string.Concat(leadIns)}> {item}{MarkdownText.Escape(document.Quote(quoted.Quote.Span))}";
    }

    private static string Place(Document document, Evidence quote)
    {
        var line = $"line {Wording.Number(document.PositionOf(quote.Span).Line)}";
        string[] parts = [line, MarkdownText.Escape(document.SectionOf(quote.Span)), Wording.Role(quote.Role)];
        return $"<sub>{string.Join(" · ", parts.Where(part => part.Length > 0))}</sub>";
    }
}
