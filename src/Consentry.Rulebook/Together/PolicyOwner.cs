using Consentry.Judging;
using Consentry.Statements;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>A policy that was taken over from another business, or left to a platform.</summary>
internal static class PolicyOwner
{
    private static readonly Reason Platform = new("platform", "do not belong together: the policy is a platform's");
    private static readonly Reason Stranger = new(
        "other-business",
        "do not belong together: the policy is another business's"
    );

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.policy-owner",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws | Asked.ThroughDca,
        Statement = "The policy belongs to the business that terms and form name.",
        Why =
            "A policy that was copied from another business, or that a platform wrote for itself, promises nothing for this one.",
        Sources = [Sources.AwsRejections, Sources.TelnyxCodes],
        Codes = [Codes.Aws("PRIVACY_POLICY_MISMATCH"), Codes.Dca("603")],
        IsOfOwnership = true,
        Reasons = [Platform, Stranger, Nothing],
        Judge = Judge,
        Fix = "Publish a policy in the name of the business that terms and form name.",
        Examples =
        [
            Agree(
                InPolicy("[[Fern Salon LLC (“Fern”, “we”) respects your privacy.]]"),
                InTerms("# SMS terms\n\n[[Fern Salon (“we”) texts you.]]")
            ),
            Agree(
                InPolicy("[[Fern Salon is a trade name of FS Holdings LLC.]]"),
                InTerms("# SMS terms\n\n[[FS Holdings LLC (“we”) texts you.]]")
            ),
            Differ(
                Platform,
                InPolicy("[[Shopify Inc. (“we”, “us”) helps merchants to run their shops.]]"),
                InTerms("# SMS terms\n\n[[Fern Salon (“we”) texts you.]]")
            ),
            Differ(
                Stranger,
                InPolicy("[[Moss Barbers LLC (“we”) respects your privacy.]]"),
                InTerms("# SMS terms\n\n[[Fern Salon (“we”) texts you.]]"),
                InTerms("# Terms of Service\n\n[[Fern Salon (“we”) cuts hair.]]")
            ),
            NotAsked(InPolicy("We keep a list of visits."), InTerms("# SMS terms\n\nFern Salon (“we”) texts you.")),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        Verdict? agreed = null;
        foreach (var policy in documents.Policies)
        {
            var others = documents.All.Where(d => d.IsApartFrom(policy) && Names.Own(d).Count > 0).ToList();
            var own = Names.Own(policy);
            var platform = policy.Page.Namings.Find(n =>
                n is { IsPlatform: true, IsSender: false, Kind: NamingKind.Definition }
            );
            if (others.Count > 0 && own.Count == 0 && platform is not null)
            {
                return new Verdict.Unmet(
                    Platform,
                    [
                        .. policy.Quote(EvidenceRole.Decides, platform.Span),
                        .. Names.Quote(others[0], EvidenceRole.Contradicts),
                    ]
                );
            }

            if (Names.IsStrangers(documents, policy))
            {
                return new Verdict.Unmet(
                    Stranger,
                    [
                        .. Names.Quote(policy, EvidenceRole.Decides),
                        .. others.Take(Evidence.Most - 1).SelectMany(d => Names.Quote(d, EvidenceRole.Contradicts)),
                    ]
                );
            }

            var same = others.Find(d => Names.AreOne(own, Names.Own(d)));
            agreed ??= same is null
                ? null
                : new Verdict.Met([
                    .. Names.Quote(policy, EvidenceRole.Decides),
                    .. Names.Quote(same, EvidenceRole.Decides),
                ]);
        }

        return agreed ?? NotComparable;
    }
}
