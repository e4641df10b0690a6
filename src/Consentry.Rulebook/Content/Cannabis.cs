using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>One product in a shop is enough.</summary>
internal static class Cannabis
{
    private static readonly Reason Offered = new("offers-cannabis", "offers cannabis, CBD or hemp");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.cannabis",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Offers no cannabis, CBD or hemp anywhere.",
        Why =
            "Carriers refuse the whole campaign for a single such product on the website, whatever the texts are about, and whatever the state allows.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes =
        [
            Codes.DcaFinal("701"),
            Codes.TwilioFinal("30883"),
            new RejectionCode("bandwidth-toll-free", "1701", IsResubmittable: false),
        ],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Cannabis, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We sell no cannabis, hemp or CBD products.",
        Examples =
        [
            Met("We do not sell CBD."),
            Met("Our planters hang from hemp rope."),
            Met("You may not use the service to sell marijuana."),
            Unmet("Back pain? [[We carry CBD oil at the front desk.]]", Offered),
            Unmet("# Shop\n\n- [[CBD gummies, $29]]\n- Foam roller, $19", Offered),
        ],
    };
}
