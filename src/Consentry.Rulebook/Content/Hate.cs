using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Hate is refused wherever it stands.</summary>
internal static class Hate
{
    private static readonly Reason Offered = new("offers-hate", "spreads hate");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.hate",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Spreads no hate.",
        Why = "Reviewers read the website as well as the texts, and refuse a campaign for such content on either.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes = [Codes.Dca("705"), Codes.TwilioFinal("30883")],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Hate, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We host no hate speech.",
        Examples =
        [
            Met("Hate speech is prohibited on our boards."),
            Met("You agree not to post hate speech."),
            Unmet("[[Join us and wear our white power shirts.]]", Offered),
        ],
    };
}
