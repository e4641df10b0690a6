using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>
/// The report for a shop owner: the outcome, then what to change in order of weight, each with its sentence, its place,
/// why, and the words to write; what is fine in one line.
/// </summary>
public static class TextReport
{
    /// <summary>The part of one source, ending with an empty line.</summary>
    public static string Entry(ReportEntry entry, TextStyle style)
    {
        var page = new TextPage(style);
        if (entry.Vetting is { } vetting)
            WriteVetting(page, entry, vetting, style);
        else
            WriteFailure(page, entry);

        return page.ToString();
    }

    /// <summary>What stands once at the end of a run.</summary>
    public static string End(RunTotals totals, TextStyle style)
    {
        var page = new TextPage(style);
        if (totals.Sources > 1)
            page.Words(2, Ink.Plain, NextSteps.Summary(totals));

        if (NextSteps.Of(totals) is { } next)
            page.Marked(2, "next  ", Ink.Faint, next);

        page.Words(2, Ink.Plain, Notice.Text);
        return page.ToString();
    }

    private static void WriteFailure(TextPage page, ReportEntry entry)
    {
        page.Edges(0, "✗ not read", Ink.Bad, "", Columns.Printable(entry.Source));
        page.Words(2, Ink.Plain, Columns.Printable(entry.Failure!.Message));
        page.Blank();
    }

    private static void WriteVetting(TextPage page, ReportEntry entry, Vetting vetting, TextStyle style)
    {
        var (mark, ink) = Mark(vetting.Outcome);
        page.Edges(0, mark + "  ", ink, Title(vetting), Columns.Printable(entry.Source));
        page.Words(2, Ink.Plain, Summary(vetting));
        page.Blank();

        foreach (var finding in Cited.Open(vetting).Where(f => IsRequired(f) || style.Detail == Detail.Full))
            FindingText.Write(page, entry, finding);

        if (style.Detail == Detail.Full)
        {
            foreach (var finding in vetting.Findings.Where(finding => !Cited.IsOpen(finding)))
                FindingText.Write(page, entry, finding);
        }
        else
        {
            RecommendedText.Write(page, entry, vetting);
            WriteClosed(page, vetting);
        }

        if (entry.IsCompared)
            MatrixText.Write(page, vetting, style.Width);
    }

    private static bool IsRequired(Finding finding) => finding.Severity == Severity.Required;

    private static void WriteClosed(TextPage page, Vetting vetting)
    {
        var met = vetting.Findings.Where(finding => finding.Verdict is Verdict.Met).ToList();
        var idle = vetting.Findings.Where(finding => finding.Verdict is Verdict.NotApplicable).ToList();
        if (met.Count > 0)
            page.Edges(2, "✓", Ink.Good, $"met: {Names(met)}", "(--verbose quotes them)");

        if (idle.Count > 0)
            page.Marked(2, "–", Ink.Faint, $"not asked here: {Names(idle)}");

        if (met.Count + idle.Count > 0)
            page.Blank();
    }

    /// <summary>The names of requirements as words, each group named once where there are two.</summary>
    private static string Names(List<Finding> findings)
    {
        var groups = findings
            .Select(finding => finding.Requirement)
            .GroupBy(r => r.Group, StringComparer.Ordinal)
            .ToList();
        return groups.Count == 1
            ? Join(groups[0])
            : string.Join("; ", groups.Select(group => $"{group.Key}: {Join(group)}"));
    }

    private static string Join(IEnumerable<Requirement> requirements) =>
        string.Join(" · ", requirements.Select(r => r.Id[(r.Group.Length + 1)..].Replace('-', ' ')));

    private static string Title(Vetting vetting) =>
        vetting.Document.Title.Length > 0 ? Columns.Printable(vetting.Document.Title) : "(no title)";

    private static string Summary(Vetting vetting)
    {
        var parts = new List<string> { $"read as {Kind(vetting.Kind)}" };
        if (vetting.Findings.Count > 0)
            parts.Add(Counted([.. vetting.Findings.Where(IsRequired)]));

        if (vetting.Findings.Count(RecommendedText.IsListed) is var recommended and > 0)
            parts.Add(NextSteps.Count(recommended, "recommendation"));

        if (vetting.For != Reviewers.Core)
            parts.Add($"for {Labels.Of(vetting.For)}");

        parts.Add($"edition {vetting.Edition.Id}");
        return string.Join(" · ", parts);
    }

    private static string Counted(IReadOnlyList<Finding> findings)
    {
        var unmet = findings.Count(finding => finding.Verdict is Verdict.Unmet);
        var review = findings.Count(finding => finding.Verdict is Verdict.Review);
        var all = NextSteps.Count(findings.Count, "requirement");
        return (unmet, review) switch
        {
            (0, 0) => $"none of {all} unmet",
            (0, _) => FormattableString.Invariant($"{review} of {all} in review"),
            (_, 0) => FormattableString.Invariant($"{unmet} of {all} unmet"),
            _ => FormattableString.Invariant($"{unmet} of {all} unmet, {review} in review"),
        };
    }

    private static string Kind(DocumentKind kind) =>
        kind switch
        {
            DocumentKind.Privacy => "a privacy policy",
            DocumentKind.Terms => "terms",
            DocumentKind.Combined => "policy and terms on one page",
            DocumentKind.Form => "an opt-in form",
            _ => "no legal document, so nothing is judged",
        };

    private static (string Mark, Ink Ink) Mark(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => ("✓ accepted", Ink.Good),
            Outcome.Rejected => ("✗ rejected", Ink.Bad),
            Outcome.Review => ("? review", Ink.Doubtful),
            _ => ("– not applicable", Ink.Faint),
        };
}
