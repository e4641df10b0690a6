using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Let through behind an age gate, and never on toll-free numbers.</summary>
internal static class Tobacco
{
    private static readonly Reason Offered = new("offers-tobacco", "offers tobacco or vaping products");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.tobacco",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Offers no tobacco and no vaping products.",
        Why =
            "Carriers refuse tobacco, on toll-free numbers even products to quit with; elsewhere it needs an age gate.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes =
        [
            Codes.Dca("707"),
            Codes.TwilioFinal("30883"),
            new RejectionCode("bandwidth-toll-free", "1806", IsResubmittable: false),
        ],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Tobacco, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We sell no tobacco and no vapes.",
        Examples =
        [
            Met("Our rooms are tobacco free."),
            Met("Classes help you to quit vaping."),
            Unmet("[[We stock cigars from nine countries.]]", Offered),
            Unmet("# [[Vapes and E-Liquids]]", Offered),
        ],
    };
}
