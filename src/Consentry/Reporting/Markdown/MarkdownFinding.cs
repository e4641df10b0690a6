using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rewording;

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

        if (finding.Verdict.Facts.Count > 0)
            yield return string.Join(
                '\n',
                finding.Verdict.Facts.Select(f => $"- {MarkdownText.Escape(Columns.Printable(f))}")
            );

        foreach (var block in Words(document, finding))
            yield return block;

        yield return $"<details><summary>why, and <code>{finding.Requirement.Id}</code></summary>";
        yield return MarkdownText.Escape(finding.Requirement.Why);
        if (finding.Verdict.Disagreement is { } disagreement)
            yield return MarkdownText.Escape(DisagreementText.Of(disagreement));

        if (Cited.Codes(finding) is { Count: > 0 } codes)
            yield return $"Rejection codes: {MarkdownText.Escape(CodeList.Of(codes))}";

        yield return "</details>";
    }

    /// <summary>What to write: the sentence that comes closest with the words it lacks, the clause to add.</summary>
    public static IEnumerable<string> Words(Document document, Finding finding)
    {
        var (repair, clause) = WordsToWrite.Of(finding);
        if (repair is not null)
        {
            var isQuoted = Cited.Of(finding.Verdict).Any(evidence => evidence.Span == repair.Span);
            if (!isQuoted)
                yield return $"> {MarkdownText.Escape(document.Quote(repair.Span))}";

            yield return "Write instead:";
            yield return $"> {string.Concat(RepairedSentence.Of(document, repair).Select(Repaired))}";
        }

        if (clause.Length > 0)
        {
            yield return finding.IsToDo ? "Do:"
            : repair is null ? "Write:"
            : "Or add:";
            yield return Fix(clause);
        }
    }

    private static string Repaired(Stretch stretch) =>
        stretch.Fate switch
        {
            Fate.Comes when stretch.Words.Length > 0 => $"<ins>{MarkdownText.EscapePart(stretch.Words)}</ins>",
            Fate.Stays => MarkdownText.EscapePart(stretch.Words),
            _ => "",
        };

    public static string Fix(string words) => MarkdownText.Fenced(Columns.Wrap(Columns.Printable(words), FixWidth));

    public static string Quote(Document document, Quoted quoted)
    {
        var leadIns = quoted.LeadIns.Select(leadIn => $"> {MarkdownText.Escape(document.Quote(leadIn.Span))}\n>\n");
        var item = quoted.LeadIns.Count > 0 ? "- " : "";
        return $"{string.Concat(leadIns)}> {item}{MarkdownText.Escape(document.Quote(quoted.Quote.Span))}";
    }

    private static string Place(Document document, Evidence quote)
    {
        var line = PlaceText.Of(document, quote.Span);
        string[] parts = [line, MarkdownText.Escape(document.SectionOf(quote.Span)), Wording.Role(quote.Role)];
        return $"<sub>{string.Join(" · ", parts.Where(part => part.Length > 0))}</sub>";
    }
}
