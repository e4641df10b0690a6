using Consentry.Judging;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>A template that was filled in nowhere.</summary>
internal static class Placeholders
{
    private static readonly Reason Repeated = new("same-blank", "have the same blank, which nobody filled in");

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.placeholders",
        Since = "2026.1",
        RequiredBy = Asked.ThroughDca,
        Statement = "No blank of a template is left in several documents.",
        Why = "The same blank in policy and terms shows a template that was published as it came.",
        Sources = [Sources.TelnyxCodes],
        Codes = [Codes.Dca("804")],
        Reasons = [Repeated, Nothing],
        Judge = Judge,
        Fix = "Fill in the blank in every document.",
        Examples =
        [
            Agree(InPolicy("Fern Salon keeps a list of visits."), InTerms("# SMS terms\n\nFern Salon texts you.")),
            Agree(
                InPolicy("[Company Name] keeps a list of visits."),
                InTerms("# SMS terms\n\nWrite to [email address].")
            ),
            Differ(
                Repeated,
                InPolicy("[[[Company Name] keeps a list.]]"),
                InTerms("# SMS terms\n\n[[Texts come from [Company Name].]]")
            ),
            NotAsked(InPolicy("[Company Name] keeps a list of visits.")),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        if (!Pairs(documents.All).Any())
        {
            return NotComparable;
        }

        var repeated = documents
            .All.SelectMany(d =>
                d.Page.Placeholders.Where(p => d.Holds(p.Sentence.Span)).Select(p => (Document: d, Blank: p))
            )
            .GroupBy(b => b.Blank.Words, StringComparer.Ordinal)
            .Select(g => g.DistinctBy(b => b.Document.Page.Document).ToList())
            .FirstOrDefault(g => g.Count > 1);
        return repeated is null
            ? new Verdict.Met()
            : new Verdict.Unmet(
                Repeated,
                [
                    .. repeated
                        .Take(Evidence.Most)
                        .SelectMany(b => b.Document.Quote(EvidenceRole.Decides, b.Blank.Sentence)),
                ]
            );
    }
}
