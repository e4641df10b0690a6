using System.Collections.Immutable;

namespace Consentry.Corpus;

/// <summary>How one class of answers, met or unmet, came out.</summary>
/// <param name="Gold">Labels of the class.</param>
/// <param name="Said">Answers of the class.</param>
/// <param name="Right">Both.</param>
public readonly record struct ClassScore(int Gold, int Said, int Right)
{
    public double Precision => Said == 0 ? double.NaN : (double)Right / Said;

    public double Recall => Gold == 0 ? double.NaN : (double)Right / Gold;

    /// <summary>Not a number where the class is neither labelled nor said: there is nothing to be right about.</summary>
    public double F1 => Gold + Said == 0 ? double.NaN : 2.0 * Right / (Gold + Said);

    public static ClassScore operator +(ClassScore one, ClassScore other) =>
        new(one.Gold + other.Gold, one.Said + other.Said, one.Right + other.Right);
}

/// <summary>One requirement over the pages in its scope.</summary>
public sealed record RequirementScore(string Requirement, ClassScore Met, ClassScore Unmet, int Review)
{
    public int Count => Met.Gold + Unmet.Gold;

    public int Wrong => Count - Met.Right - Unmet.Right;

    /// <summary>The mean over the two classes, or over the one that is there.</summary>
    public double F1 => Mean.Of([Met.F1, Unmet.F1]);
}

/// <summary>Whether pages of a group would pass.</summary>
public sealed record GroupScore(string Group, int Pages, int Unacceptable, int FalseAccepts, int FalseRejects)
{
    public int Acceptable => Pages - Unacceptable;

    public int Right => Pages - FalseAccepts - FalseRejects;
}

/// <summary>Right verdicts with labelled quotes, and how many of them quote the same sentence.</summary>
public readonly record struct EvidenceScore(int Asked, int Hit)
{
    public double Rate => Asked == 0 ? double.NaN : (double)Hit / Asked;
}

/// <summary>All figures of one set of pages.</summary>
public sealed record Scores(
    int Pages,
    ImmutableArray<RequirementScore> Requirements,
    ImmutableArray<GroupScore> Groups,
    EvidenceScore Evidence
)
{
    public double MacroF1 => Mean.Of(Requirements.Select(requirement => requirement.F1));
}

internal static class Mean
{
    /// <summary>Of the values that are numbers.</summary>
    public static double Of(IEnumerable<double> values) =>
        values.Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();
}
