using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting;

/// <summary>A table of requirements by reviewers in the text report, and under it the outcome at each.</summary>
internal static class MatrixText
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const string Legend =
        "✓ met · ✗ rejects · ? in review · – not asked of this page · ○ unmet, and only recommended there";
    private const string SiteLegend =
        "✓ accepted, or met · ✗ rejects · ? in review · – nothing to compare · ○ unmet, and only recommended there";

    /// <summary>What a row says at each reviewer.</summary>
    private sealed record Line(string Name, Func<Reviewers, string> Cell);

    /// <summary>As many reviewers beside each other as the page is wide, and the rest in a table below.</summary>
    public static void Write(TextPage page, Vetting vetting, int width)
    {
        if (vetting.Findings.Count > 0)
            Write(
                page,
                width,
                Legend,
                [
                    .. vetting.Findings.Select(f => new Line(
                        f.Requirement.Id,
                        r => Cell(f.Requirement.SeverityFor(r) == Severity.Required, f.Verdict)
                    )),
                    new Line("outcome", r => Mark(vetting.OutcomeFor(r))),
                ]
            );
    }

    /// <summary>A row for each page that decides, for what is missing, and for each finding about the whole site.</summary>
    public static void Write(TextPage page, SiteVetting site, int width) =>
        Write(
            page,
            width,
            SiteLegend,
            [
                .. site
                    .Documents.Where(d => d.Decides)
                    .Select(d => new Line(SiteWording.Role(d.Published.Role), r => Mark(d.Vetting.OutcomeFor(r)))),
                .. site
                    .Forms.Where(f => f.IsPrincipal)
                    .Select(f => new Line("form", r => Mark(f.Vetting.OutcomeFor(r)))),
                .. site
                    .Site.Absences.Where(a => site.OutcomeOf(a) is not null)
                    .Select(a => new Line($"no {SiteWording.Role(a.Role)}", _ => Mark(site.OutcomeOf(a)!.Value))),
                .. SiteFinding.All(site).Select(f => new Line(f.Rule.Id, r => Cell(f.Rule.IsRejectedBy(r), f.Verdict))),
                new Line("outcome", r => Mark(site.OutcomeFor(r))),
            ]
        );

    /// <summary>What the outcome of a site rests on at a reviewer: of the pages that decide, of what is missing, of the whole.</summary>
    public static IEnumerable<Rule> Required(SiteVetting site, Reviewers reviewer) =>
        site
            .Deciding.SelectMany(v => v.Findings)
            .Select(f => f.Requirement)
            .Where(r => r.SeverityFor(reviewer) == Severity.Required)
            .Concat(
                site.Site.Absences.Where(a => site.OutcomeOf(a) is not null)
                    .Select(site.RequirementOf)
                    .OfType<Requirement>()
            )
            .Concat(SiteFinding.All(site).Select(f => f.Rule).Where(r => r.IsRejectedBy(reviewer)))
            .Distinct();

    private static void Write(TextPage page, int width, string legend, IReadOnlyList<Line> lines)
    {
        var names = lines.Max(line => line.Name.Length);
        var reviewers = Enum.GetValues<Reviewers>().AsSpan();
        while (reviewers.Length > 0)
        {
            var count = Fitting(reviewers, width - Indent - names);
            page.Words(Indent, Ink.Faint, Row("", names, reviewers[..count], reviewer => Labels.Of(reviewer)));
            foreach (var line in lines)
                page.Words(Indent, Ink.Plain, Row(line.Name, names, reviewers[..count], line.Cell));

            page.Blank();
            reviewers = reviewers[count..];
        }

        page.Words(Indent, Ink.Faint, legend);
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

    private static string Cell(bool isRequired, Verdict verdict) =>
        FindingOrder.IsOpen(verdict) && !isRequired ? FindingText.RecommendedMark : Wording.Symbol(verdict);

    private static string Mark(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "✓",
            Outcome.Rejected => "✗",
            Outcome.Review => "?",
            _ => "–",
        };
}
