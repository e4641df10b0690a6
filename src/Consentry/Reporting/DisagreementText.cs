using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>Conflicting advice of reviewers in one sentence.</summary>
internal static class DisagreementText
{
    public static string Of(Disagreement disagreement) =>
        $"Reviewers disagree: {disagreement.Sides}. {Wording.Capitalised(disagreement.Decision)}.";
}
