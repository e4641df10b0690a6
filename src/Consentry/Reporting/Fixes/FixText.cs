using Consentry.Documents;
using Consentry.Fixing;
using Consentry.Judging;

namespace Consentry.Reporting.Fixes;

/// <summary>
/// What a fix did, for a shop owner: the outcome before and after, each change with its place, what the sender has to
/// decide, what it asserts, and what is left open.
/// </summary>
public static class FixText
{
    private const int Indent = 4;

    /// <param name="source">What the caller calls the document.</param>
    /// <param name="result">The document fixed.</param>
    /// <param name="next">What to do now, or null where nothing is left to do.</param>
    /// <param name="style">How to print.</param>
    public static string Of(string source, Fixed result, string? next, TextStyle style)
    {
        var page = new TextPage(style);
        var (symbol, word) = Wording.Outcome(result.After.Outcome);
        page.Edges(
            0,
            $"{symbol} {word}  ",
            Inks.Of(result.After.Outcome),
            Columns.Printable(Wording.Title(result.Before)),
            Columns.Printable(source)
        );
        page.Words(2, Ink.Plain, Summary(result));
        page.Blank();
        foreach (var change in result.Changes)
            WriteChange(page, source, result.Before.Document, change);

        foreach (var claim in result.Claims)
            WriteClaim(page, source, result.Before.Document, claim);

        WriteAssertions(page, result);
        WriteOpen(page, result);
        if (next is not null)
            page.Marked(2, "next  ", Ink.Faint, next);

        page.Words(2, Ink.Plain, Notice.Text);
        return page.ToString();
    }

    private static string Summary(Fixed result)
    {
        var open = result.Before.Findings.Count(IsOpen);
        var left = result.After.Findings.Count(IsOpen);
        return result switch
        {
            { Before.Outcome: Outcome.Accepted } => "was accepted already · nothing to change",
            { Changes: [] } => $"{Wording.Count(open, "requirement")} unmet · nothing changed",
            _ =>
                $"was {Wording.Outcome(result.Before.Outcome).Word} · {Wording.Count(open, "requirement")} unmet, now {(left == 0 ? "none" : Wording.Number(left))} · {Wording.Count(result.Changes.Count, "change")}",
        };
    }

    private static bool IsOpen(Finding finding) =>
        finding is { Severity: Severity.Required, Verdict: Verdict.Unmet or Verdict.Review };

    private static void WriteChange(TextPage page, string source, Document document, Change change)
    {
        page.Edges(2, "+", Ink.Good, Name(change.Kind), string.Join(" · ", change.Requirements));
        page.Words(Indent, Ink.Faint, Place(source, document, change.Near, change.At.Line));
        if (change.Was.Length > 0)
            page.Marked(Indent, "was   ", Ink.Faint, Columns.Printable(change.Was));
        else if (document.Source.IsUnpacked)
            page.Marked(Indent, change.Side(document), Ink.Faint, Columns.Printable(End(document.Quote(change.Near))));

        foreach (var paragraph in change.Becomes.Split('\n'))
            page.Marked(Indent, change.Was.Length > 0 ? "now   " : "│", Ink.Faint, Columns.Printable(paragraph));

        page.Blank();
    }

    private static void WriteClaim(TextPage page, string source, Document document, Claim claim)
    {
        page.Marked(2, "?", Ink.Doubtful, "decide whether this is true of you");
        page.Words(
            Indent,
            Ink.Faint,
            Place(source, document, claim.Sentence, document.PositionOf(claim.Sentence).Line)
        );
        page.Barred(Indent, "│", Columns.Printable(document.Quote(claim.Sentence)));
        page.Marked(Indent, "if not, write", Ink.Faint, claim.Narrower);
        page.Blank();
    }

    private static void WriteAssertions(TextPage page, Fixed result)
    {
        if (result.Asserted.Count == 0)
            return;

        page.Words(2, Ink.Plain, "by publishing this you assert that");
        foreach (var assertion in result.Asserted)
            page.Marked(Indent, "·", Ink.Faint, assertion);

        page.Blank();
    }

    private static void WriteOpen(TextPage page, Fixed result)
    {
        foreach (var unmended in result.Unmended)
        {
            page.Edges(
                2,
                Wording.Symbol(unmended.Finding.Verdict),
                Inks.Of(unmended.Finding.Verdict),
                Wording.Headline(unmended.Finding),
                unmended.Finding.Requirement.Id
            );
            page.Marked(Indent, "left  ", Ink.Faint, Cause(unmended));
            page.Blank();
        }
    }

    private static string Cause(Unmended unmended) =>
        unmended switch
        {
            { Missing: [_, ..] keys } => $"needs {string.Join(" and ", keys)} in the profile",
            { Unconfirmed: { } assertion } =>
                $"is yours to confirm: you assert that {assertion} (--assert {unmended.Finding.Requirement.Id})",
            _ => "no added words mend it: what the page says has to change",
        };

    /// <summary>As much of a paragraph as it takes to find where it ends.</summary>
    private static string End(string words)
    {
        const int most = 90;
        if (words.Length <= most)
            return words;

        var start = words.IndexOf(' ', words.Length - most);
        return "… " + words[(start < 0 ? words.Length - most : start + 1)..];
    }

    private static string Place(string source, Document document, Span span, int line)
    {
        // The words of an edit may begin on another line than what they stand beside.
        var place = document.Source.IsUnpacked
            ? PlaceText.Of(source, document, span)
            : $"{Columns.Printable(source)}:{Wording.Number(line)}";
        var section = document.SectionOf(span);
        return section.Length == 0 ? place : $"{place}  {Columns.Printable(section)}";
    }

    private static string Name(ChangeKind kind) =>
        kind switch
        {
            ChangeKind.Clause => "a clause where the page speaks of it",
            ChangeKind.Section => "a section of its own",
            ChangeKind.Rewording => "the words that a sentence lacks",
            ChangeKind.Exemption => "texting data taken out of a claim",
            ChangeKind.Number => "a number moved on",
            _ => "a blank filled in",
        };
}
