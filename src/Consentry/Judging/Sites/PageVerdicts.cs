using Consentry.Documents;

namespace Consentry.Judging.Sites;

/// <summary>The verdicts of one requirement on several pages of a site, as one.</summary>
internal static class PageVerdicts
{
    /// <summary>The worst verdict, quoted from the pages that have it for the weightiest reason.</summary>
    public static Verdict Worst(Requirement requirement, List<(Document Document, Verdict Verdict)> pages)
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
