using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>Content that draws a rejection wherever it stands on a site: one finding a requirement over all of its pages.</summary>
internal static class SiteContent
{
    /// <param name="pages">Each with its place in the list of pages that evidence counts in.</param>
    /// <param name="options">What to judge by.</param>
    public static IReadOnlyList<Finding> Judge(
        IReadOnlyList<(int Place, Recognised Page)> pages,
        VettingOptions options
    )
    {
        var readable = pages.Where(p => Judging.Judge.IsReadable(p.Page.Language)).ToList();
        return readable.Count == 0
            ? []
            :
            [
                .. options
                    .Edition.Requirements.Where(r => r.Group is "content")
                    .Select(requirement =>
                    {
                        var verdict = Worst(
                            requirement,
                            [.. readable.Select(p => (p.Page.Document, requirement.Judge(p.Page).Placed(_ => p.Place)))]
                        );
                        return new Finding(
                            requirement,
                            requirement.SeverityFor(options.For),
                            verdict,
                            Judging.Judge.FixOf(requirement, verdict, options)
                        );
                    }),
            ];
    }

    /// <summary>The worst verdict, quoted from the pages that have it for the weightiest reason.</summary>
    private static Verdict Worst(Requirement requirement, List<(Document Document, Verdict Verdict)> pages)
    {
        var unmet = pages.FindAll(p => p.Verdict is Verdict.Unmet);
        var open = unmet.Count > 0 ? unmet : pages.FindAll(p => p.Verdict is Verdict.Review);
        if (open.Count == 0)
            return new Verdict.Met();

        var reason = requirement.Reasons.First(r => open.Exists(p => p.Verdict.Reason == r));
        var evidence = Spread(open.Where(p => p.Verdict.Reason == reason));
        return unmet.Count > 0 ? new Verdict.Unmet(reason, evidence) : new Verdict.Review(reason, evidence);
    }

    /// <summary>
    /// The first quote of each page before the second of any, each with what introduces it: a few pages say more than one. What
    /// every page repeats, as a menu does, is quoted once.
    /// </summary>
    private static List<Evidence> Spread(IEnumerable<(Document Document, Verdict Verdict)> pages)
    {
        var quotes = pages
            .SelectMany(
                (p, page) =>
                    Grouped(p.Verdict.Evidence)
                        .Select((quote, rank) => (quote, rank, page, Words: p.Document.Quote(quote[0].Span)))
            )
            .OrderBy(q => q.rank)
            .ThenBy(q => q.page)
            .DistinctBy(q => q.Words, StringComparer.Ordinal)
            .Take(Evidence.Most);
        return [.. quotes.SelectMany(q => q.quote)];
    }

    /// <summary>Each quote together with the lead-ins behind it.</summary>
    private static List<List<Evidence>> Grouped(IReadOnlyList<Evidence> evidence)
    {
        var groups = new List<List<Evidence>>();
        foreach (var piece in evidence)
        {
            if (piece.Role != EvidenceRole.LeadIn || groups.Count == 0)
                groups.Add([]);

            groups[^1].Add(piece);
        }

        return groups;
    }
}
