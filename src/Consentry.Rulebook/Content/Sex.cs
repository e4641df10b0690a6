using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Sexual content is refused wherever it stands.</summary>
internal static class Sex
{
    private static readonly Reason Offered = new("offers-sex", "offers sexual content or services");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.sex",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Offers no sexual content or services.",
        Why = "Reviewers read the website as well as the texts, and refuse a campaign for such content on either.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes =
        [
            Codes.Dca("703"),
            Codes.TwilioFinal("30883"),
            new RejectionCode("twilio-toll-free", "30441", IsResubmittable: false),
            new RejectionCode("bandwidth-toll-free", "1801", IsResubmittable: false),
        ],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Sex, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We offer no adult content.",
        Examples =
        [
            Met("You may not post pornography."),
            Met("We do not book escorts."),
            Unmet("[[We book escorts for your evening in town.]]", Offered),
        ],
    };
}
