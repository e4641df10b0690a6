using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>Whether labels that stay arguable are counted.</summary>
public enum HardLabels
{
    LeftOut,
    Counted,
}

/// <summary>From answers to figures.</summary>
public static class Scorer
{
    public static Scores Score(IEnumerable<AnsweredPage> pages, HardLabels hard)
    {
        var scored = pages.Where(page => Scope.Counts(page.Gold)).ToList();
        return new Scores(
            scored.Count,
            [.. CoreRequirements.All.Select(id => Requirement(id, Labelled(scored, id, hard)))],
            [Group("privacy", CoreRequirements.Privacy, scored), Group("terms", CoreRequirements.Terms, scored)],
            Evidence(scored, hard)
        );
    }

    internal static bool IsRight(AnsweredPage page, string requirement) =>
        Is(page.Gold.Labels[requirement], page.To(requirement).Status);

    internal static bool IsEvidenceHit(AnsweredPage page, string requirement)
    {
        var quotes = page.To(requirement).Quotes;
        return page.Gold.Quotes(requirement).Any(gold => quotes.Any(quote => Shingles.Match(gold, quote)));
    }

    private static List<AnsweredPage> Labelled(List<AnsweredPage> pages, string requirement, HardLabels hard) =>
        [
            .. pages.Where(page =>
                Scope.Counts(page.Gold, requirement)
                && (hard == HardLabels.Counted || !page.Gold.Hard.Contains(requirement))
            ),
        ];

    private static RequirementScore Requirement(string id, List<AnsweredPage> pages) =>
        new(
            id,
            Class(id, "met", pages),
            Class(id, "unmet", pages),
            pages.Count(page => page.To(id).Status is "review")
        );

    private static ClassScore Class(string id, string label, List<AnsweredPage> pages)
    {
        var gold = pages.Where(page => Is(page.Gold.Labels[id], label)).ToList();
        var said = pages.Count(page => Is(page.To(id).Status, label));
        return new ClassScore(gold.Count, said, gold.Count(page => Is(page.To(id).Status, label)));
    }

    private static bool Is(string word, string other) => string.Equals(word, other, StringComparison.Ordinal);

    private static GroupScore Group(string name, IReadOnlyList<string> requirements, List<AnsweredPage> pages)
    {
        var ofGroup = pages.Where(page => Scope.InGroup(page.Gold, name)).ToList();
        var verdicts = ofGroup
            .Select(page =>
                (
                    Gold: requirements.All(id => page.Gold.Labels.GetValueOrDefault(id) is "met" or "na"),
                    Said: requirements.All(id => page.To(id).Status is "met" or "not-applicable")
                )
            )
            .ToList();
        return new GroupScore(
            name,
            ofGroup.Count,
            verdicts.Count(verdict => !verdict.Gold),
            verdicts.Count(verdict => verdict is { Gold: false, Said: true }),
            verdicts.Count(verdict => verdict is { Gold: true, Said: false })
        );
    }

    private static EvidenceScore Evidence(List<AnsweredPage> pages, HardLabels hard)
    {
        var asked = CoreRequirements
            .All.SelectMany(id => Labelled(pages, id, hard).Select(page => (Page: page, Id: id)))
            .Where(pair => pair.Page.Gold.Quotes(pair.Id).Length > 0 && IsRight(pair.Page, pair.Id))
            .ToList();
        return new EvidenceScore(asked.Count, asked.Count(pair => IsEvidenceHit(pair.Page, pair.Id)));
    }
}
