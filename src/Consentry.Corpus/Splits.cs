using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>The same figures of the pages that may be looked at, of those held out, and of all.</summary>
public sealed record Splits(ImmutableArray<Split> All)
{
    internal const string Dev = "dev";

    internal const string HeldOut = "held-out";

    public static Splits Of(IReadOnlyList<AnsweredPage> pages) =>
        new([
            Split.Of(Dev, [.. pages.Where(page => !page.Gold.IsHeldOut)]),
            Split.Of(HeldOut, [.. pages.Where(page => page.Gold.IsHeldOut)]),
            Split.Of("all", pages),
        ]);

    /// <summary>The figures of all pages.</summary>
    public Split Whole => All[^1];
}

/// <summary>A set of pages with its figures.</summary>
/// <param name="Scores">Arguable labels left out.</param>
/// <param name="WithHard">Arguable labels counted.</param>
public sealed record Split(string Name, Scores Scores, Scores WithHard)
{
    internal static Split Of(string name, IReadOnlyList<AnsweredPage> pages) =>
        new(name, Scorer.Score(pages, HardLabels.LeftOut), Scorer.Score(pages, HardLabels.Counted));
}
