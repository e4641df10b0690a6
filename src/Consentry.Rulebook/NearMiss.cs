using Consentry.Judging;
using Consentry.Recognising;

namespace Consentry.Rulebook;

/// <summary>What requirements have in common where a sentence stops short.</summary>
internal static class NearMiss
{
    /// <summary>STOP is the carriers' own word: it ends texts whatever else the sender offers.</summary>
    public static string ByStop(NearMisses.Place right) =>
        right.NamesTexts ? " by replying STOP to any of them" : " by replying STOP to any of our text messages";

    public static IReadOnlyList<Evidence> Evidence(NearMisses.Place? near) =>
        near is null ? [] : Judging.Evidence.Of(EvidenceRole.NearMiss, near.Sentence);
}
