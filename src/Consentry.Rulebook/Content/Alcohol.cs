using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Let through behind an age gate only.</summary>
internal static class Alcohol
{
    private static readonly Reason Offered = new("offers-alcohol", "offers alcohol");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.alcohol",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Offers no alcohol, or asks for the age first.",
        Why =
            "Texts of a business that sells alcohol need an age gate and a campaign registered as age-gated; without them it is refused.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes = [Codes.Dca("706"), Codes.TwilioFinal("30883")],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Alcohol, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We serve no alcohol.",
        Examples =
        [
            Met("We do not serve alcohol."),
            Met("Our crews clean wine stains from carpets."),
            Unmet("[[We pour wine from nine countries.]]", Offered),
            Unmet("# [[Craft beer on tap]]", Offered),
        ],
    };
}
