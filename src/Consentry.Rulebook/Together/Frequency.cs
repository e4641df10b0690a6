using Consentry.Documents;
using Consentry.Judging;
using Consentry.Statements;
using static Consentry.Rulebook.Together.Compared;

namespace Consentry.Rulebook.Together;

/// <summary>A form that promises four texts a month, and terms that announce one a day.</summary>
internal static class Frequency
{
    /// <summary>"2 a week" and "10 a month" are the same promise: a month has a little more than four weeks.</summary>
    private const double Tolerance = 1.3;

    private static readonly Reason Contradicted = new("other-frequency", "promise different numbers of texts");

    public static readonly JointRequirement Requirement = new()
    {
        Id = "joint.frequency",
        Since = "2026.1",
        RequiredBy = Reviewers.Aws,
        Statement = "Form and terms promise the same number of texts.",
        Why = "People agree to the number beside the form; terms that announce more make that consent worth less.",
        Sources = [Sources.AwsRejections, Sources.Ctia],
        Codes = [Codes.Aws("TERMS_AND_CONDITIONS_MISMATCH")],
        Reasons = [Contradicted, Nothing],
        Judge = Judge,
        Fix = "Give the same number in the form and in the terms, or write in both that message frequency varies.",
        Examples =
        [
            Agree(
                InForm("Text me offers. [[Up to 4 msgs/month.]]"),
                InTerms("# SMS terms\n\n[[You get up to 4 messages a month.]]")
            ),
            Agree(
                InForm("Text me offers. [[Up to 2 texts a week.]]"),
                InTerms("# SMS terms\n\n[[We send up to 9 texts per month.]]")
            ),
            Differ(
                Contradicted,
                InForm("Text me offers. [[Up to 4 msgs/month.]]"),
                InTerms("# SMS terms\n\n[[Subscribers get daily text messages.]]")
            ),
            NotAsked(
                InForm("Text me offers. Msg frequency varies."),
                InTerms("# SMS terms\n\nYou get up to 4 texts a month.")
            ),
        ],
    };

    private static Verdict Judge(JointDocuments documents)
    {
        var counted = documents
            .All.Where(d => d.IsTerms || d.Kind == DocumentKind.Form)
            .Select(d => (Document: d, Counts: Counts(d)))
            .Where(d => d.Counts.Count > 0)
            .ToList();
        Verdict? agreed = null;
        foreach (var (first, second) in Pairs([.. counted.Select(c => c.Document)]))
        {
            var (a, b) = (Counts(first), Counts(second));
            var same = a.SelectMany(x => b.Where(y => !AreApart(x.Amount!.Value, y.Amount!.Value)).Select(y => (x, y)))
                .ToList();
            var (one, other) = same.Count > 0 ? same[0] : (a[0], b[0]);
            IReadOnlyList<Evidence> evidence =
            [
                .. first.Quote(EvidenceRole.Decides, one.Sentence),
                .. second.Quote(same.Count > 0 ? EvidenceRole.Decides : EvidenceRole.Contradicts, other.Sentence),
            ];
            if (same.Count == 0)
            {
                return new Verdict.Unmet(Contradicted, evidence);
            }

            agreed ??= new Verdict.Met(evidence);
        }

        return agreed ?? NotComparable;
    }

    /// <summary>"Varies" beside a count takes nothing back; alone it contradicts nothing.</summary>
    private static List<Statements.Frequency> Counts(JointDocument document) =>
        [.. document.Page.Frequencies.Where(f => f.Amount is not null && document.Holds(f.Sentence.Span))];

    private static bool AreApart(TextAmount a, TextAmount b)
    {
        if (a.Least == 0 && b.Least == 0)
        {
            return Math.Max(a.Most, b.Most) > Tolerance * Math.Min(a.Most, b.Most);
        }

        return a.Most * Tolerance < b.Least || b.Most * Tolerance < a.Least;
    }
}
