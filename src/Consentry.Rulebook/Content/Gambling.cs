using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Games for money are refused for good.</summary>
internal static class Gambling
{
    private static readonly Reason Offered = new("offers-gambling", "offers gambling");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.gambling",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Offers no gambling.",
        Why = "Carriers ban gambling of any kind, and a campaign refused for it cannot be handed in again.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30897), Sources.AwsRejections],
        Codes = [Codes.DcaFinal("704"), Codes.TwilioFinal("30897")],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Gambling, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We offer no gambling.",
        Examples =
        [
            Met("You may not use the service to promote gambling."),
            Met("Meetings for people with a gambling problem are on Mondays."),
            Unmet("[[Play poker with real money on our tables.]]", Offered),
            Unmet("# [[Casino and Sportsbook]]", Offered),
        ],
    };
}
