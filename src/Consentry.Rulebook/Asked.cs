using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>Who asks for a requirement, where that takes more than a name.</summary>
internal static class Asked
{
    /// <summary>
    /// The carriers' aggregators (DCA) judge a campaign after its provider; these two hand it on to them and publish their
    /// codes as their own reasons for rejection.
    /// </summary>
    public const Reviewers ThroughDca = Reviewers.Telnyx | Reviewers.Bandwidth;
}
