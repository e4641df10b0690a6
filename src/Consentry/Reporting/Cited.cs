using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>What a report cites of a finding; the same in every format.</summary>
internal static class Cited
{
    private const int MostQuotes = 3;

    /// <summary>
    /// The first three quotes, each with the lead-in that belongs to it; a lead-in stands behind its quote and is not
    /// counted.
    /// </summary>
    public static IEnumerable<Evidence> Of(Verdict verdict)
    {
        var quotes = 0;
        foreach (var evidence in verdict.Evidence)
        {
            if (evidence.Role != EvidenceRole.LeadIn && ++quotes > MostQuotes)
                yield break;

            yield return evidence;
        }
    }

    /// <summary>What is left to do, in the order of weight; within one weight the order is the rulebook's.</summary>
    public static IEnumerable<Finding> Open(Vetting vetting) => vetting.Findings.Where(IsOpen).OrderBy(Weight);

    public static bool IsOpen(Finding finding) => finding.Verdict is Verdict.Unmet or Verdict.Review;

    /// <summary>What rejects comes first.</summary>
    private static int Weight(Finding finding) =>
        (finding.Severity == Severity.Required ? 0 : 2) + (finding.Verdict is Verdict.Unmet ? 0 : 1);

    /// <summary>What a registrar would answer: nothing where there is nothing to object to.</summary>
    public static IReadOnlyList<RejectionCode> Codes(Finding finding) =>
        IsOpen(finding) ? finding.Requirement.Codes : [];
}
