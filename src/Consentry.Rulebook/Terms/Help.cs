using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Statements;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>Where somebody answers when the texts give trouble.</summary>
internal static class Help
{
    private static readonly Reason OnlyPrivacy = new(
        "only-privacy-contact",
        "names somebody for privacy questions, nobody for the texts"
    );
    private static readonly Reason NoWay = new("help-without-a-way", "offers help and no way to get it");
    private static readonly Reason Silent = new("no-help", "does not say how to get help");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.help",
        Since = "2026.1",
        Severity = Severity.Recommended,
        RequiredBy = Reviewers.Twilio | Reviewers.Aws,
        Statement = "Tells how to get help with the texts: the keyword HELP, or a contact for customers.",
        Why =
            "Subscribers must find somebody who answers. Some reviewers are content with HELP, others want an address too.",
        Sources = [Sources.Twilio(30560), Sources.AwsRejections],
        Codes = [Codes.Twilio("30560"), Codes.Aws("TERMS_AND_CONDITIONS_NON_COMPLIANT_CUSTOMER_CARE")],
        Reasons = [OnlyPrivacy, NoWay, Silent],
        Judge = Judge,
        Fix = "For help, reply HELP to any of our text messages or [contact us](/contact).",
        Clause = new Clause(
            ClausePlace.Texting,
            "For help, reply HELP to any of our text messages, write to {email} or call {phone}.",
            "For help, reply HELP to any of our text messages or write to {email}.",
            "For help, reply HELP to any of our text messages or call {phone}."
        )
        {
            Asserts = "you answer whoever replies HELP",
        },
        Examples =
        [
            Met("[[Text HELP to 72204 for help.]]"),
            Met("[[For help with our texts, call (302) 628-4417.]]"),
            Met("## Customer support\n\n[[Write to desk@larkfielddental.com.]]"),
            Unmet("You agree to receive text messages.", Silent),
            Unmet("[[Support is available.]]", NoWay),
            Unmet("[[For privacy questions, write to privacy@larkfielddental.com.]]", OnlyPrivacy),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        var offers = page.HelpOffers.OrderBy(o => o.Way).ToList();
        if (offers is not [var best, ..])
        {
            return new Verdict.Unmet(Silent);
        }

        IReadOnlyList<Evidence> Quote(EvidenceRole role) =>
            [
                .. offers
                    .Where(o => o.Way is HelpWay.Keyword or HelpWay.Contact || o == best)
                    .Select(o => o.Span)
                    .Distinct()
                    .Take(Evidence.Most)
                    .Select(span => new Evidence(role, span)),
            ];

        return best.Way switch
        {
            HelpWay.Keyword or HelpWay.Contact => new Verdict.Met(Quote(EvidenceRole.Decides))
            {
                Disagreement = offers.Exists(o => o.Way == HelpWay.Contact) ? null : Disagreements.HelpAlone,
            },
            HelpWay.PrivacyContact => new Verdict.Unmet(OnlyPrivacy, Quote(EvidenceRole.NearMiss)),
            _ => new Verdict.Unmet(NoWay, Quote(EvidenceRole.NearMiss)),
        };
    }
}
