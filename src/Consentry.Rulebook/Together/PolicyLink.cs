using Consentry.Judging;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>Terms that send the reader to somebody else's policy.</summary>
internal static class PolicyLink
{
    private static readonly Reason Platforms = new("platform-policy", "link to the policy of a platform as their own");
    private static readonly Reason OtherSite = new("other-site", "link to a policy on another site only");

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.policy-link",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws,
        Statement = "The terms link to the policy of this sender.",
        Why = "Reviewers follow the link: a policy of another business promises nothing for this one.",
        Sources = [Sources.AwsRejections],
        Codes = [Codes.Aws("PRIVACY_POLICY_MISMATCH")],
        Reasons = [Platforms, OtherSite, Nothing],
        Judge = Judge,
        Fix = "Link from the terms to the policy on your own site.",
        Examples =
        [
            Agree(
                InPolicy("Fern Salon keeps a list.") with
                {
                    Address = Home("/privacy"),
                },
                InTerms("See our [[[privacy policy](/privacy)]].")
            ),
            Agree(
                InPolicy("Fern Salon keeps a list.") with
                {
                    Address = Home("/privacy"),
                },
                InTerms("See our [[[privacy policy](https://www.fernsalondover.com/privacy)]].")
            ),
            Differ(
                OtherSite,
                InPolicy("Fern Salon keeps a list.") with
                {
                    Address = Home("/privacy"),
                },
                InTerms("See our [[[privacy policy](https://mossbarbers.com/privacy)]].")
            ),
            Differ(
                Platforms,
                InPolicy("Fern Salon keeps a list.") with
                {
                    Address = Home("/privacy"),
                },
                InTerms("See our [[[privacy policy](https://www.shopify.com/legal/privacy)]].")
            ),
            NotAsked(InPolicy("Fern Salon keeps a list."), InTerms("# SMS terms\n\nReply STOP.")),
        ],
    };

    private static Uri Home(string path) => new("https://fernsalondover.com" + path);

    private static Verdict Judge(JointDocuments documents)
    {
        var policies = documents.Policies.ToList();
        var own = policies
            .Select(p => Site(p.Page.Document.Publication?.Address))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        Verdict? agreed = null;
        foreach (var terms in documents.Terms.Where(t => policies.Exists(t.IsApartFrom)))
        {
            var links = terms.Page.PolicyLinks;
            if (links.Count == 0 && terms.Page.ForeignPolicyLinks is [var foreign, ..])
            {
                return new Verdict.Unmet(Platforms, terms.Quote(EvidenceRole.Decides, foreign.Span));
            }

            var strange = own.Count > 0 && links.Count > 0 && links.TrueForAll(l => !IsOf(own, l.Target));
            if (strange)
            {
                return new Verdict.Unmet(OtherSite, terms.Quote(EvidenceRole.Decides, links[0].Span));
            }

            agreed ??= links is [var link, ..] ? new Verdict.Met(terms.Quote(EvidenceRole.Decides, link.Span)) : null;
        }

        return agreed ?? NotComparable;
    }

    /// <summary>A relative address is the site's own, and so is one that is only spelled out, of which no more is known.</summary>
    private static bool IsOf(HashSet<string> own, string target) =>
        !Uri.TryCreate(target, UriKind.Absolute, out var address)
        || !address.Scheme.StartsWith("http", StringComparison.Ordinal)
        || Site(address) is { } site && own.Contains(site);

    /// <summary>The last two labels of the host: www and shop are the same site.</summary>
    private static string? Site(Uri? address) =>
        address is null ? null : string.Join('.', address.Host.ToLowerInvariant().Split('.').TakeLast(2));
}
