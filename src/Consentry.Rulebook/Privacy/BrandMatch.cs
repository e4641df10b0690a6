using Consentry.Judging;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>A policy counts for the business that it names, and for no other.</summary>
internal static class BrandMatch
{
    private static readonly Reason Nameless = new("nameless", "names no business that it belongs to");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.brand-match",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Names the registered brand or its trade name, and belongs to it.",
        Why =
            "Reviewers compare the name in the policy with the registration. Where the legal name and the name on the sign differ, the policy must say how they belong together.",
        Sources = [Sources.AwsRejections, Sources.TelnyxGuide],
        Codes = [Codes.Dca("603"), Codes.Dca("805"), Codes.Twilio("30894"), Codes.Aws("PRIVACY_POLICY_MISMATCH")],
        Reasons = [Namings.Platform, Namings.OtherName, Namings.Unfilled, Nameless],
        Judge = page => Namings.Judge(page, Nameless),
        Fix = $"This is the privacy policy of {Blank.Sender}.",
        Clause = new Clause(ClausePlace.Top, "This is the privacy policy of {name}."),
        Examples =
        [
            Met("[[Larkfield Dental LLC (“Larkfield”, “we” or “us”) respects your privacy.]]"),
            Met("# [[Larkfield Dental Privacy Policy]]\n\nWe keep a record of your visits."),
            new("# Privacy Policy\n\n[[Larkfield Dental is a trade name of LD Holdings LLC.]]", null)
            {
                Sender = "LD Holdings",
            },
            Unmet("# Privacy Policy\n\nWe keep a record of your visits.", Nameless),
            Unmet("[[[Company Name] keeps a record of your visits.]]", Namings.Unfilled),
            Unmet("[[Shopify Inc. (“we”, “us”) helps merchants to run their shops.]]", Namings.Platform),
            new("[[Welcome to BookItNow.]] We take bookings for clinics such as Larkfield Dental.", Namings.OtherName)
            {
                Sender = "Larkfield Dental",
            },
        ],
    };
}
