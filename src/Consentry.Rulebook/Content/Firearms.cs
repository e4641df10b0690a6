using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Content;

/// <summary>Let through behind an age gate only.</summary>
internal static class Firearms
{
    private static readonly Reason Offered = new("offers-firearms", "offers firearms or ammunition");

    public static readonly Requirement Requirement = new()
    {
        Id = "content.firearms",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Offers no firearms and no ammunition, or asks for the age first.",
        Why =
            "Texts of a business that sells firearms need an age gate and a campaign registered as age-gated; without them it is refused.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30883)],
        Codes = [Codes.Dca("702"), Codes.TwilioFinal("30883")],
        Reasons = [Offered],
        Judge = page => Mentions.Judge(page, (Statements.Content.Firearms, Offered)),
        Fix =
            "Take it off every page of the site, lists of products and pictures included. If you do not offer it, write: We sell no firearms and no ammunition.",
        Examples =
        [
            Met("Firearms are not allowed in our clinic."),
            Met("We rent nail guns by the day."),
            Unmet("[[We buy and sell used rifles.]]", Offered),
            Unmet("# [[Handguns and Ammo]]", Offered),
        ],
    };
}
