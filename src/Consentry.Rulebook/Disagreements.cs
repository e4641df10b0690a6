using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>
/// Where reviewers publish conflicting advice on policies and terms. The strict reading decides: a page that meets it passes
/// under both. docs/reviewers.md shows them all.
/// </summary>
internal static class Disagreements
{
    public static readonly Disagreement UntilConsent = new(
        "“not without your consent”",
        "some published advice suggests these words, and other reviewers reject them by name, because consent to texts cannot be passed on at all",
        "they count as no denial; strike the condition"
    );

    public static readonly Disagreement OnlySelling = new(
        "“we do not sell”",
        "some templates promise only this, and Telnyx wants sharing and transfers to affiliates denied as well",
        "selling alone is not enough; deny sharing too"
    );

    public static readonly Disagreement NonAffiliates = new(
        "“non-affiliated third parties”",
        "older advice of Telnyx speaks of non-affiliated third parties, while PrimeVOX and Twilio name affiliates as well",
        "“third parties” is enough, “non-affiliated third parties” is not"
    );

    public static readonly Disagreement Exemption = new(
        "a sharing clause with an exemption below it",
        "Twilio and Telnyx accept an exemption that is appended, AWS wants it said outright that the data is not shared, and Bandwidth is reported to reject wording other than its template's",
        "an exemption that names texting data is enough; to be safe, take the sharing clause out and use the template's sentence"
    );

    public static readonly Disagreement HelpAlone = new(
        "the keyword HELP alone",
        "some reviewers are content with it, and AWS wants an e-mail, a phone number or a support page",
        "the keyword is enough; to be safe, give an address beside it"
    );

    public static readonly Disagreement Recurring = new(
        "“recurring messages” as a frequency",
        "the carriers' aggregators let it pass, and Twilio's examples are a number or “message frequency varies”",
        "it is enough; to be safe, give a number or say that it varies"
    );

    public static IReadOnlyList<Disagreement> All { get; } =
    [UntilConsent, OnlySelling, NonAffiliates, Exemption, HelpAlone, Recurring];
}
