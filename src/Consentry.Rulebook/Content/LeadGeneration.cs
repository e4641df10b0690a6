using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>A business that gathers people for others.</summary>
internal static class LeadGeneration
{
    private static readonly Reason Offered = new("offers-leads", "offers leads or affiliate marketing");

    private static readonly Reason Seo = new(
        "offers-seo",
        "offers search engine optimization, which one reviewer takes for lead generation"
    );

    public static readonly Requirement Requirement = new()
    {
        Id = "content.lead-generation",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Offers no lead generation and no affiliate marketing.",
        Why =
            "Carriers ban leads and affiliate marketing. Some reviewers stop at the words alone, of SEO services too, and a campaign refused for it cannot be handed in again.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30897), Sources.AwsRejections],
        Codes =
        [
            Codes.DcaFinal("708"),
            Codes.TwilioFinal("30897"),
            Codes.AwsFinal("TERMS_AND_CONDITIONS_NON_COMPLIANT_AFFILIATE_MARKETING"),
        ],
        Reasons = [Offered, Seo],
        Judge = page => Mentions.Judge(page, (Statements.Content.Leads, Offered), (Statements.Content.Seo, Seo)),
        Fix =
            "Take it off every page of the site. If you do not offer it, write: We do no lead generation and no affiliate marketing.",
        Examples =
        [
            Met("We do no lead generation."),
            Met("You agree not to use the service for affiliate marketing."),
            Met("Get lead alerts when a customer writes."),
            Unmet("[[We sell exclusive leads to roofers.]]", Offered),
            Unmet("[[Our agency offers SEO and web design.]]", Seo),
        ],
    };
}
