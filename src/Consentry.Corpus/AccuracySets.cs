using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>A set of pages with its scores, and the means to tell how sure they are.</summary>
internal sealed record AccuracySet(Split Split, Tally Tally, Tally TallyWithHard)
{
    public static AccuracySet Of(string name, IReadOnlyList<AnsweredPage> pages) =>
        new(Split.Of(name, pages), new Tally(pages, HardLabels.LeftOut), new Tally(pages, HardLabels.Counted));

    public Scores Scores => Split.Scores;

    public Scores WithHard => Split.WithHard;

    public int Labels => Scores.Requirements.Sum(score => score.Count);

    public int Wrong => Scores.Requirements.Sum(score => score.Wrong);

    public int Review => Scores.Requirements.Sum(score => score.Review);
}

/// <summary>All pages, those worked with, and those held out.</summary>
internal sealed record AccuracySets(AccuracySet Whole, AccuracySet WorkedWith, AccuracySet HeldOut)
{
    public static AccuracySets Of(IReadOnlyList<AnsweredPage> pages) =>
        new(
            AccuracySet.Of("all", pages),
            AccuracySet.Of("worked with", [.. pages.Where(page => !page.Gold.IsHeldOut)]),
            AccuracySet.Of("held out", [.. pages.Where(page => page.Gold.IsHeldOut)])
        );

    public ImmutableArray<AccuracySet> All => [Whole, WorkedWith, HeldOut];

    /// <summary>What a table has at its head: a column for each set.</summary>
    public IReadOnlyList<string> Head(string first) => [first, .. All.Select(set => set.Split.Name)];

    public IReadOnlyList<string> Row(string name, Func<AccuracySet, string> figure) => [name, .. All.Select(figure)];

    /// <summary>How much lower the macro F1 of the pages held out is.</summary>
    public double Gap => WorkedWith.Scores.MacroF1 - HeldOut.Scores.MacroF1;
}
