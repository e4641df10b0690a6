using Consentry.Judging;
using Consentry.Recognising;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Privacy;

/// <summary>Somebody must be reachable about the data.</summary>
internal static class Contact
{
    private static readonly Reason Silent = new("no-contact", "gives no usable way to reach the sender");

    public static readonly Requirement Requirement = new()
    {
        Id = "privacy.contact",
        Since = "2026.1",
        RequiredBy = Reviewers.Primevox | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Gives a usable way to reach the sender: e-mail, phone, postal address, or a linked contact page.",
        Why =
            "People must be able to ask about their data, and reviewers compare the contact with the registered brand.",
        Sources = [Sources.Primevox, Sources.Ctia],
        Codes = [Codes.Dca("804"), Codes.Dca("805"), Codes.Aws("BRAND_URL_INSUFFICIENT_CONTENT")],
        Reasons = [Silent],
        Judge = Judge,
        Fix = "Questions about this policy? [Contact us](/contact).",
        Clause = new Clause(
            ClausePlace.Contact,
            "Questions about this policy? Write to {email} or call {phone}.",
            "Questions about this policy? Write to {email}.",
            "Questions about this policy? Call {phone}.",
            "Questions about this policy? Write to {address}."
        ),
        Examples =
        [
            Met("[[Write to 12 Elm Street, Dover, DE 19901.]]"),
            Met("[[Questions: privacy@larkdentaldover.com]]"),
            Met("[[[Contact us](/contact)]]"),
            Unmet("[[Contact us with questions.]]", Silent),
            Unmet("Email: [your email here]", Silent),
            Unmet("Text HELP for help.", Silent),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        return page.Contacts.Count > 0
            ? new Verdict.Met([
                .. page
                    .Contacts.Where(c => !c.Span.IsEmpty)
                    .DistinctBy(c => c.Span)
                    .Take(Evidence.Most)
                    .Select(c => new Evidence(EvidenceRole.Decides, c.Span)),
            ])
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.ContactRequest(page)));
    }
}
