using Consentry.Judging;
using Consentry.Judging.Sites;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli.Batching;

/// <summary>What vetting a sender gave: an entry for each document, or one for its site.</summary>
internal sealed record Work(IReadOnlyList<ReportEntry> Entries)
{
    public static Work Failed(string source, string code, string message) =>
        new([new ReportEntry(source, new ReadFailure(code, message))]);

    /// <summary>The worst: not read, then rejected, in review, no legal document.</summary>
    public string Outcome =>
        Entries.Any(e => e.Outcome is null) ? SenderOutcome.NotRead
        : Has(Judging.Outcome.Rejected) ? Labels.Of(Judging.Outcome.Rejected)
        : Has(Judging.Outcome.Review) ? Labels.Of(Judging.Outcome.Review)
        : Has(Judging.Outcome.NotApplicable) ? Labels.Of(Judging.Outcome.NotApplicable)
        : Labels.Of(Judging.Outcome.Accepted);

    public IReadOnlyList<string> Unmet => Required(v => v is Verdict.Unmet, Judging.Outcome.Rejected);

    public IReadOnlyList<string> InReview => Required(v => v is Verdict.Review, Judging.Outcome.Review);

    public string? Failure =>
        Entries.FirstOrDefault(e => e.Failure is not null) is { } entry
            ? $"{entry.Source}: {entry.Failure!.Message}"
            : null;

    private bool Has(Outcome outcome) => Entries.Any(e => e.Outcome == outcome);

    /// <summary>What the outcome rests on; a document that is missing stands as the requirement that there be one.</summary>
    private string[] Required(Func<Verdict, bool> isSuch, Outcome absent) =>
        [
            .. Entries
                .SelectMany(e => e.Site is { } site ? Missing(site, absent) : [])
                .Concat(
                    Entries
                        .SelectMany(Deciding)
                        .SelectMany(v => v.Findings)
                        .Concat(Entries.SelectMany(e => e.Site?.EveryForm ?? []))
                        .Concat(Entries.SelectMany(e => e.Site?.Content ?? []))
                        .Where(f => f.Severity == Severity.Required && isSuch(f.Verdict))
                        .Select(f => f.Requirement.Id)
                )
                .Concat(
                    Entries
                        .SelectMany(e => e.Site?.Joint ?? [])
                        .Where(f => f.Severity == Severity.Required && isSuch(f.Verdict))
                        .Select(f => f.Requirement.Id)
                )
                .Distinct(StringComparer.Ordinal),
        ];

    private static IEnumerable<Vetting> Deciding(ReportEntry entry) =>
        entry.Site?.Deciding ?? (entry.Vetting is { } vetting ? [vetting] : []);

    private static IEnumerable<string> Missing(SiteVetting site, Outcome outcome) =>
        site
            .Site.Absences.Where(a => site.OutcomeOf(a) == outcome)
            .Select(site.RequirementOf)
            .OfType<Requirement>()
            .Select(r => r.Id);
}
