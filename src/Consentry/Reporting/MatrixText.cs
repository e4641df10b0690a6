using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>A table of requirements by reviewers in the text report, and under it the outcome at each.</summary>
internal static class MatrixText
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const string Legend =
        "✓ met · ✗ rejects · ? in review · – not asked of this page · ○ unmet, and only recommended there";

    /// <summary>As many reviewers beside each other as the page is wide, and the rest in a table below.</summary>
    public static void Write(TextPage page, Vetting vetting, int width)
    {
        if (vetting.Findings.Count == 0)
            return;

        var names = vetting.Findings.Max(finding => finding.Requirement.Id.Length);
        var reviewers = Enum.GetValues<Reviewers>().AsSpan();
        while (reviewers.Length > 0)
        {
            var count = Fitting(reviewers, width - Indent - names);
            WriteTable(page, vetting, names, reviewers[..count]);
            reviewers = reviewers[count..];
        }

        page.Words(Indent, Ink.Faint, Legend);
        page.Blank();
    }

    private static void WriteTable(TextPage page, Vetting vetting, int names, ReadOnlySpan<Reviewers> reviewers)
    {
        page.Words(Indent, Ink.Faint, Row("", names, reviewers, reviewer => Labels.Of(reviewer)));
        foreach (var finding in vetting.Findings)
            page.Words(Indent, Ink.Plain, Row(finding.Requirement.Id, names, reviewers, r => Cell(finding, r)));

        page.Words(Indent, Ink.Plain, Row("outcome", names, reviewers, r => Mark(vetting.OutcomeFor(r))));
        page.Blank();
    }

    private static int Fitting(ReadOnlySpan<Reviewers> reviewers, int room)
    {
        var count = 0;
        while (count < reviewers.Length && (room -= Gap + Labels.Of(reviewers[count]).Length) >= 0)
            count++;

        return Math.Max(1, count);
    }

    /// <summary>Each cell stands under the beginning of its reviewer's name.</summary>
    private static string Row(string name, int names, ReadOnlySpan<Reviewers> reviewers, Func<Reviewers, string> cell)
    {
        var row = name.PadRight(names);
        foreach (var reviewer in reviewers)
            row += new string(' ', Gap) + cell(reviewer).PadRight(Labels.Of(reviewer).Length);

        return row.TrimEnd();
    }

    private static string Cell(Finding finding, Reviewers reviewer)
    {
        var isOpen = finding.Verdict is Verdict.Unmet or Verdict.Review;
        return isOpen && finding.Requirement.SeverityFor(reviewer) == Severity.Recommended
            ? FindingText.RecommendedMark
            : Wording.Symbol(finding.Verdict);
    }

    private static string Mark(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "✓",
            Outcome.Rejected => "✗",
            Outcome.Review => "?",
            _ => "–",
        };
}
