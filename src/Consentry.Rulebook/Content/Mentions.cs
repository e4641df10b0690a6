using Consentry.Judging;
using Consentry.Recognising;
using Consentry.Segmenting;

namespace Consentry.Rulebook.Content;

/// <summary>What the requirements on banned content have in common: an offer is put before a person, for it is seldom the words that decide.</summary>
internal static class Mentions
{
    /// <summary>In review for the first reason whose content is offered, else met.</summary>
    public static Verdict Judge(
        Recognised page,
        params IReadOnlyList<(Statements.Content Content, Reason Reason)> banned
    )
    {
        foreach (var (content, reason) in banned)
        {
            var offers = page.Mentions.Where(m => m.Content == content).Select(m => m.Sentence).ToList();
            if (offers.Count > 0)
            {
                return new Verdict.Review(reason, Quote(offers));
            }
        }

        return new Verdict.Met();
    }

    /// <summary>Sentences before labels: they show in what sense the word is meant.</summary>
    private static IReadOnlyList<Evidence> Quote(List<Sentence> offers) =>
        Evidence.Of(EvidenceRole.Decides, offers.OrderByDescending(s => s.OwnTokens.Length > 6));
}
