using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>In which order reports for people give findings.</summary>
internal static class FindingOrder
{
    /// <summary>There is something to change, or to decide.</summary>
    public static bool IsOpen(Finding finding) => IsOpen(finding.Verdict);

    public static bool IsOpen(Verdict verdict) => verdict is Verdict.Unmet or Verdict.Review;

    /// <summary>What rejects comes first; within one weight the order is the rulebook's.</summary>
    public static IReadOnlyList<Finding> Open(Vetting vetting) => [.. vetting.Findings.Where(IsOpen).OrderBy(Weight)];

    public static IReadOnlyList<Finding> Met(Vetting vetting) =>
        [.. vetting.Findings.Where(finding => finding.Verdict is Verdict.Met)];

    public static IReadOnlyList<Finding> NotAsked(Vetting vetting) =>
        [.. vetting.Findings.Where(finding => finding.Verdict is Verdict.NotApplicable)];

    private static int Weight(Finding finding) => Weight(finding.Severity, finding.Verdict);

    /// <summary>Less for what weighs more.</summary>
    public static int Weight(Severity severity, Verdict verdict) =>
        (severity == Severity.Required ? 0 : 2) + (verdict is Verdict.Unmet ? 0 : 1);
}
