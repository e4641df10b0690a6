using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>
/// The counts that scores are made of, kept by site: sites are what is drawn, because the pages of one are written by one
/// hand and are right or wrong together.
/// </summary>
internal sealed class Tally
{
    private readonly ImmutableArray<ImmutableArray<RequirementScore>> sites;

    public Tally(IEnumerable<AnsweredPage> pages, HardLabels hard) =>
        sites = [
            .. pages
                .GroupBy(page => page.Gold.Site, StringComparer.Ordinal)
                .Select(site => Scorer.Score(site, hard).Requirements),
        ];

    public Interval MacroF1() => Bootstrap.Of(sites.Length, drawn => Mean.Of(F1s(drawn)));

    public Interval F1(int requirement) => Bootstrap.Of(sites.Length, drawn => Sum(drawn, requirement).F1);

    private double[] F1s(ReadOnlySpan<int> drawn)
    {
        var figures = new double[CoreRequirements.All.Count];
        for (var requirement = 0; requirement < figures.Length; requirement++)
            figures[requirement] = Sum(drawn, requirement).F1;

        return figures;
    }

    private RequirementScore Sum(ReadOnlySpan<int> drawn, int requirement)
    {
        var (met, unmet, review) = (default(ClassScore), default(ClassScore), 0);
        foreach (var site in drawn)
        {
            var score = sites[site][requirement];
            (met, unmet, review) = (met + score.Met, unmet + score.Unmet, review + score.Review);
        }

        return new RequirementScore(CoreRequirements.All[requirement], met, unmet, review);
    }
}
