using Consentry.Judging;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>One name in policy, terms and form, and the one that is registered.</summary>
internal static class SenderName
{
    private static readonly Reason NotGiven = new("other-than-given", "name another business than the sender");
    private static readonly Reason Different = new("names-differ", "name different businesses");

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.sender-name",
        Since = "2026.1",
        RequiredBy = Reviewers.Twilio | Asked.ThroughDca,
        Statement = "Policy, terms and form name the same sender.",
        Why =
            "Reviewers look for the registered name on every page. Where legal name and trade name differ, one page must say how they belong together.",
        Sources = [Sources.TelnyxCodes, Sources.Twilio(30894)],
        Codes = [Codes.Dca("603"), Codes.Twilio("30894")],
        Reasons = [NotGiven, Different, Nothing],
        Judge = Judge,
        Fix =
            "Use one name in all documents; where two are needed, write: Fern Salon is a trade name of FS Holdings LLC.",
        Examples =
        [
            Agree(
                InPolicy("[[Fern Salon LLC (“we”) respects your privacy.]]"),
                InTerms("# SMS terms\n\n[[Fern Salon (“we”) texts you.]]")
            ),
            Agree(
                InPolicy("[[Fern Salon is a trade name of FS Holdings LLC.]]"),
                InTerms("# SMS terms\n\n[[FS Holdings LLC (“we”) texts you.]]")
            ),
            Differ(
                Different,
                InPolicy("[[Fern Salon LLC (“we”) respects your privacy.]]"),
                InTerms("# SMS terms\n\n[[Moss Barbers LLC (“we”) texts you.]]")
            ),
            Differ(
                NotGiven,
                InPolicy("[[Fern Salon LLC (“we”) respects your privacy.]]"),
                InTerms("# SMS terms\n\n[[Moss Barbers LLC (“we”) texts you.]]")
            ) with
            {
                Sender = "Fern Salon",
            },
            NotAsked(InPolicy("We keep a list of visits."), InTerms("# SMS terms\n\nFern Salon (“we”) texts you.")),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        var named = documents
            .All.Where(d => Names.Own(d).Count > 0 && !(d.IsPolicy && Names.IsStrangers(documents, d)))
            .ToList();
        var sender = named.Find(d => Names.Own(d).Exists(n => n.IsSender));
        Verdict? agreed = null;
        foreach (var (first, second) in Pairs(named))
        {
            var areOne = Names.AreOne(Names.Own(first), Names.Own(second));
            IReadOnlyList<Evidence> evidence =
            [
                .. Names.Quote(first, EvidenceRole.Decides),
                .. Names.Quote(second, areOne ? EvidenceRole.Decides : EvidenceRole.Contradicts),
            ];
            var isShown = evidence.Select(e => e.Document).Distinct().Count() > 1;
            if (!areOne && !(isShown && Names.Sure(first).Count > 0 && Names.Sure(second).Count > 0))
            {
                // A name that only the page's title has cannot be shown, and titles name pages as often as businesses.
                continue;
            }

            if (!areOne)
            {
                return new Verdict.Unmet(sender is null ? Different : NotGiven, evidence);
            }

            agreed ??= new Verdict.Met(evidence);
        }

        var isOther = agreed is not null && sender is null && named.Exists(d => d.Page.IsSenderGiven);
        return isOther ? new Verdict.Unmet(NotGiven, agreed!.Evidence) : agreed ?? NotComparable;
    }
}
