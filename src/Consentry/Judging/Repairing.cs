using Consentry.Documents;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Judging;

/// <summary>Repairs that hold: what a requirement proposes is vetted in its place before anybody sees it.</summary>
internal static class Repairing
{
    /// <param name="findings">Of the whole vetting; looked at only when the repair is asked for.</param>
    public static Lazy<Repair?> Of(Requirement requirement, Recognised page, IReadOnlyList<Finding> findings) =>
        new(() => requirement.Repair(page) is { } repair && Holds(repair, requirement, page, findings) ? repair : null);

    private static bool Holds(Repair repair, Requirement requirement, Recognised page, IReadOnlyList<Finding> findings)
    {
        var revised = Recogniser.Recognise(Segmenter.Segment(Revision.Of(page.Document, repair.Edits)));
        revised.Kind = page.Kind;
        var others = findings
            .Where(finding => finding.Requirement != requirement)
            .Select(finding => (Before: finding.Verdict, Now: finding.Requirement.Judge(revised)))
            .ToList();
        return IsMended(requirement.Judge(revised), [.. others.Select(other => other.Now)])
            && others.TrueForAll(other => other.Before is not Verdict.Met || other.Now is Verdict.Met);
    }

    /// <summary>Met, but for sentences that a finding of their own objects to: those are mended there.</summary>
    private static bool IsMended(Verdict verdict, List<Verdict> others)
    {
        var against = verdict.Evidence.Where(evidence => evidence.Role == EvidenceRole.Contradicts).ToList();
        return verdict is Verdict.Met
            || against.Count > 0
                && against.TrueForAll(evidence =>
                    others.Exists(other => other is Verdict.Unmet && Decides(other, evidence))
                );
    }

    private static bool Decides(Verdict verdict, Evidence evidence) =>
        verdict.Evidence.Any(other => other.Role == EvidenceRole.Decides && other.Span == evidence.Span);
}
