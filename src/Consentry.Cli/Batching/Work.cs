using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli.Batching;

/// <summary>What vetting a sender gave: an entry for each document, and what stood in the way beside them.</summary>
internal sealed record Work(IReadOnlyList<ReportEntry> Entries)
{
    public static Work Failed(string source, string code, string message) =>
        new([new ReportEntry(source, new ReadFailure(code, message))]);

    /// <summary>Requirements that are unmet because there is no document to ask.</summary>
    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>The worst of its documents: not read, then rejected, in review, no legal document.</summary>
    public string Outcome =>
        Entries.Any(e => e.Vetting is null) ? SenderOutcome.NotRead
        : Absent.Count > 0 || Has(Judging.Outcome.Rejected) ? Labels.Of(Judging.Outcome.Rejected)
        : Has(Judging.Outcome.Review) ? Labels.Of(Judging.Outcome.Review)
        : Has(Judging.Outcome.NotApplicable) ? Labels.Of(Judging.Outcome.NotApplicable)
        : Labels.Of(Judging.Outcome.Accepted);

    public IReadOnlyList<string> Unmet => [.. Absent.Union(Required(v => v is Verdict.Unmet), StringComparer.Ordinal)];

    public IReadOnlyList<string> InReview => [.. Required(v => v is Verdict.Review)];

    public string? Failure =>
        Entries.FirstOrDefault(e => e.Failure is not null) is { } entry
            ? $"{entry.Source}: {entry.Failure!.Message}"
            : null;

    private bool Has(Outcome outcome) => Entries.Any(e => e.Vetting?.Outcome == outcome);

    private IEnumerable<string> Required(Func<Verdict, bool> isSuch) =>
        Entries
            .SelectMany(e => e.Vetting?.Findings ?? [])
            .Where(f => f.Severity == Severity.Required && isSuch(f.Verdict))
            .Select(f => f.Requirement.Id)
            .Distinct(StringComparer.Ordinal);
}
