using Consentry.Documents;
using Consentry.Judging;
using Consentry.Recognising;
using static Consentry.Judging.Example;

namespace Consentry.Rulebook.Terms;

/// <summary>From the terms a reader must be able to get to the policy.</summary>
internal static class PrivacyLink
{
    private static readonly Reason Silent = new("no-link", "has no link to the privacy policy");
    private static readonly Reason IsPolicy = new("is-the-policy", "is itself the privacy policy");

    public static readonly Requirement Requirement = new()
    {
        Id = "terms.privacy-link",
        Since = "2026.1",
        RequiredBy = Reviewers.Primevox | Asked.ThroughDca | Reviewers.Aws,
        Statement = "Links to the privacy policy, or spells out its address.",
        Why = "Reviewers follow the link from the terms to the policy; a mention without an address leads nowhere.",
        Sources = [Sources.Primevox, Sources.AwsRejections],
        Codes = [Codes.Aws("TERMS_AND_CONDITIONS_NON_COMPLIANT_PRIVACY_POLICY"), Codes.Dca("806")],
        Reasons = [Silent, IsPolicy],
        Judge = Judge,
        Fix = "Read our [privacy policy](/privacy).",
        Clause = new Clause(ClausePlace.Privacy, "Read our [privacy policy]({privacyUrl})."),
        Examples =
        [
            Met("# SMS terms\n\nSee our [[[privacy policy](/privacy)]]."),
            Met("[[Our privacy policy stands at https://larkdentaldover.com/privacy.]]"),
            Unmet("# SMS terms\n\n[[See our privacy policy.]]", Silent),
            Unmet("# SMS terms\n\nSee our [privacy policy](#).", Silent),
            NotAsked("# Privacy Policy\n\nWe groom dogs and keep their vaccination dates.", IsPolicy),
        ],
    };

    private static Verdict Judge(Recognised page)
    {
        if (page.Kind == DocumentKind.Privacy)
        {
            return new Verdict.NotApplicable(IsPolicy);
        }

        if (page.PolicyLinks.Count > 0)
        {
            return new Verdict.Met([
                .. page
                    .PolicyLinks.Where(l => !l.Span.IsEmpty)
                    .DistinctBy(l => l.Span)
                    .Take(Evidence.Most)
                    .Select(l => new Evidence(EvidenceRole.Decides, l.Span)),
            ]);
        }

        return page.Kind == DocumentKind.Combined
            ? new Verdict.Met()
            : new Verdict.Unmet(Silent, NearMiss.Evidence(NearMisses.PolicyMention(page)));
    }
}
