using Consentry.Documents;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Fixing;

/// <summary>The smallest changes that make a rejected document pass, vetted before they are handed out.</summary>
/// <remarks>Nothing is taken away but blanks, and nothing is stated that the profile, the page or the sender's word does not give.</remarks>
public static class Fixer
{
    /// <summary>Fixes a page.</summary>
    public static FixResult Fix(Page page, FixOptions options)
    {
        var read = Reader.Read(page);
        return read.IsRead
            ? new FixResult(new Attempt(read.Page!, read.Document, options).Run())
            : new FixResult(read.Failure);
    }

    /// <summary>One document on its way.</summary>
    private sealed class Attempt
    {
        private const int MostRounds = 3;

        private readonly Page page;
        private readonly FixOptions options;
        private readonly Recognised recognised;
        private readonly Vetting before;
        private readonly Facts facts;
        private readonly Dictionary<string, Unmended> unmended = new(StringComparer.Ordinal);

        public Attempt(Page page, Document document, FixOptions options)
        {
            this.page = page;
            this.options = options;
            recognised = Recogniser.Recognise(Segmenter.Segment(document), options.Vetting.Sender);
            before = Judge.Apply(recognised, options.Vetting);
            facts = Facts.Of(options.Profile, recognised);
        }

        public Fixed Run()
        {
            var isForeign = before.Findings.Any(f => f.Verdict.Reason == Judge.OtherLanguage);
            if (before.Outcome is Outcome.Accepted or Outcome.NotApplicable || isForeign)
            {
                return Result([], before);
            }

            var planner = Exempted();
            var now = planner.Changes.Count == 0 ? before : After(planner.Changes);
            var (changes, after) = Write(planner, now, isReworded: true);
            if (Weight(after) > 0)
            {
                // A sentence with added words may still fall short of what it has to say beside others.
                var (plain, other) = Write(Exempted(), now, isReworded: false);
                (changes, after) = Weight(other) < Weight(after) ? (plain, other) : (changes, after);
            }

            return Result(changes, after);
        }

        /// <summary>First what lifts claims: it may be all that is needed.</summary>
        private Planner Exempted()
        {
            var planner = new Planner(recognised, facts);
            foreach (var finding in Open(before).Where(f => f.Requirement.Clause is { IsExemption: true }))
            {
                if (Words(finding) is { } words)
                {
                    planner.Exempt(finding, words);
                }
            }

            planner.Fill();
            return planner;
        }

        /// <summary>What is written may turn a page into one that more is asked of, such as the link to its own policy.</summary>
        private (IReadOnlyList<Change> Changes, Vetting After) Write(Planner planner, Vetting now, bool isReworded)
        {
            var written = new HashSet<string>(StringComparer.Ordinal);
            for (var round = 0; round < MostRounds; round++)
            {
                var planned = planner.Changes.Count;
                var clauses = new List<(Finding, IReadOnlyList<Piece>)>();
                foreach (var finding in Open(now).Where(f => written.Add(f.Requirement.Id)))
                {
                    var original = before.Findings.First(f => f.Requirement == finding.Requirement);
                    var isExemption = finding.Requirement.Clause is { IsExemption: true };
                    if (!isExemption && Words(original) is { } words && !(isReworded && planner.Reword(original)))
                    {
                        clauses.Add((original, words));
                    }
                }

                planner.Write(clauses);
                if (planner.Changes.Count == planned)
                {
                    break;
                }

                now = After(planner.Changes);
            }

            return (planner.Changes, now);
        }

        /// <summary>The words of a finding's clause; null where they cannot be written, which is noted.</summary>
        private IReadOnlyList<Piece>? Words(Finding finding)
        {
            var clause = finding.Requirement.Clause;
            var words = clause is null ? null : ClauseWords.Fill(clause, facts);
            var isConfirmed = clause?.Asserts is null || options.Confirms(finding.Requirement);
            if (words is not null && isConfirmed)
            {
                return words;
            }

            unmended[finding.Requirement.Id] = new Unmended(finding)
            {
                Missing = clause is null || words is not null ? [] : ClauseWords.Missing(clause, facts),
                Unconfirmed = isConfirmed ? null : clause!.Asserts,
            };
            return null;
        }

        private Vetting After(IReadOnlyList<Change> changes)
        {
            var read = Reader.Read(page with { Bytes = Patched(changes) });
            return Vet.Document(read.Document!, options.Vetting);
        }

        /// <summary>The changes are for a person to make: the file itself cannot be written.</summary>
        private bool IsListed => recognised.Document.Source.IsUnpacked;

        private byte[] Patched(IReadOnlyList<Change> changes) =>
            Patch.Apply(
                recognised.Document.Source,
                recognised.Document.Source.Notation,
                [.. changes.SelectMany(c => c.Edits).OrderBy(e => e.Span.Start)]
            );

        private static IEnumerable<Finding> Open(Vetting vetting) =>
            vetting.Findings.Where(f => f is { Severity: Severity.Required, Verdict: Verdict.Unmet or Verdict.Review });

        /// <summary>How far a fixed document is from what it should be: what is open, and what it had and lost.</summary>
        private int Weight(Vetting after) =>
            Open(after).Count()
            + before.Findings.Count(f =>
                f.Verdict is Verdict.Met
                && !after.Findings.Any(g => g.Requirement == f.Requirement && g.Verdict is Verdict.Met)
            );

        private Fixed Result(IReadOnlyList<Change> changes, Vetting after)
        {
            var open = Open(after).Select(f => f.Requirement.Id).ToHashSet(StringComparer.Ordinal);
            var written = changes.SelectMany(c => c.Requirements).ToHashSet(StringComparer.Ordinal);
            return new Fixed
            {
                Before = before,
                After = after,
                Changes = changes,
                Asserted =
                [
                    .. before
                        .Findings.Where(f => written.Contains(f.Requirement.Id))
                        .Select(f => f.Requirement.Clause?.Asserts)
                        .OfType<string>()
                        .Distinct(StringComparer.Ordinal),
                ],
                Unmended =
                [
                    .. before
                        .Findings.Where(f => open.Contains(f.Requirement.Id))
                        .Select(f => unmended.GetValueOrDefault(f.Requirement.Id) ?? new Unmended(f)),
                ],
                Claims =
                [
                    .. Open(before)
                        .Where(f => f.Requirement.Clause?.Narrower is not null)
                        .SelectMany(f =>
                            f.Verdict.Evidence.Where(e => e.Role == EvidenceRole.Decides)
                                .Select(e => new Claim(e.Span, f.Requirement.Clause!.Narrower!))
                        ),
                ],
                Bytes = changes.Count == 0 || IsListed ? recognised.Document.Source.File : Patched(changes),
            };
        }
    }
}
