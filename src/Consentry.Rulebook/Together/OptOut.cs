using Consentry.Judging;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>Words that end texts by one document, and not by another.</summary>
internal static class OptOut
{
    private static readonly Reason Others = new("other-words", "name different words to end texts");
    private static readonly Reason Missing = new(
        "own-word",
        "differ on the words that end texts: one promises a word that the other does not"
    );

    /// <summary>Words that platforms act on by themselves: who promises them keeps the promise, whatever the other page lists.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "STOP",
        "STOPALL",
        "STOP ALL",
        "END",
        "QUIT",
        "CANCEL",
        "UNSUBSCRIBE",
        "REVOKE",
        "OPTOUT",
        "OPT OUT",
        "OPT-OUT",
    };

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.opt-out",
        Since = "2026.1",
        Statement = "All documents name the same words to end texts.",
        Why = "Whoever sends a word that any of the pages promises must get no more texts.",
        Sources = [Sources.Ctia, Sources.AwsChecklist],
        Codes = [],
        Reasons = [Others, Missing, Nothing],
        Judge = Judge,
        Fix = "Name the same words in every document, STOP first, and let your platform act on each of them.",
        Examples =
        [
            Agree(InPolicy("[[Reply STOP to end texts.]]"), InTerms("# SMS terms\n\n[[Text STOP to cancel texts.]]")),
            Agree(
                InPolicy("[[Reply STOP to end texts.]]"),
                InTerms("# SMS terms\n\n[[Reply STOP, END or QUIT to cancel texts.]]")
            ),
            Differ(
                Others,
                InPolicy("[[Reply STOP to end texts.]]"),
                InTerms("# SMS terms\n\n[[Reply QUIT to end texts.]]")
            ),
            Differ(
                Missing,
                InPolicy("[[Reply STOP to end texts.]]"),
                InTerms("# SMS terms\n\n[[Reply STOP or HALT to end texts.]]")
            ),
            NotAsked(InPolicy("Write to us to end texts."), InTerms("# SMS terms\n\nReply STOP to end texts.")),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        Verdict? agreed = null;
        Verdict? missing = null;
        foreach (var (first, second) in Pairs([.. documents.All.Where(d => In(d).Any())]))
        {
            var (a, b) = (Words(first), Words(second));
            if (!a.Overlaps(b))
            {
                return new Verdict.Unmet(Others, Quotes(first, second, EvidenceRole.Contradicts));
            }

            var own = a.Concat(b).Any(w => !Common.Contains(w) && !(a.Contains(w) && b.Contains(w)));
            missing ??= own ? new Verdict.Review(Missing, Quotes(first, second, EvidenceRole.NearMiss)) : null;
            agreed ??= new Verdict.Met(Quotes(first, second, EvidenceRole.Decides));
        }

        return missing ?? agreed ?? NotComparable;
    }

    private static IEnumerable<Statements.OptOut> In(JointDocument document) =>
        document.Page.OptOuts.Where(o => o.Keywords.Count > 0 && document.Holds(o.Sentence.Span));

    private static HashSet<string> Words(JointDocument document) =>
        In(document).SelectMany(o => o.Keywords).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<Evidence> Quotes(JointDocument first, JointDocument second, EvidenceRole role) =>
        [.. first.Quote(EvidenceRole.Decides, Richest(first)), .. second.Quote(role, Richest(second))];

    private static Segmenting.Sentence Richest(JointDocument document) =>
        In(document).MaxBy(o => o.Keywords.Count)!.Sentence;
}
