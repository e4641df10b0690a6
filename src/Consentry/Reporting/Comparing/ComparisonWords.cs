using System.Diagnostics;

namespace Consentry.Reporting.Comparing;

/// <summary>What reports call the changes.</summary>
internal static class ComparisonWords
{
    public static string Label(Change change) =>
        change switch
        {
            Change.None => "none",
            Change.Changed => "changed",
            Change.New => "new",
            Change.Vanished => "vanished",
            _ => throw new UnreachableException(),
        };

    public static string Label(Direction direction) =>
        direction switch
        {
            Direction.Worse => "worse",
            Direction.Better => "better",
            Direction.Neither => "neither",
            _ => throw new UnreachableException(),
        };

    /// <summary>How a source fared, for people.</summary>
    public static (string Symbol, string Word, Ink Ink) Headline(Comparison comparison) =>
        comparison switch
        {
            { Change: Change.NotRead } => ("✗", "not read", Ink.Bad),
            { Change: Change.Vanished } => ("–", "gone", Ink.Doubtful),
            { Change: Change.New, IsRegression: true } => ("✗", "new", Ink.Bad),
            { Change: Change.New } => ("✓", "new", Ink.Good),
            { IsRegression: true } => ("✗", "worse", Ink.Bad),
            _ when comparison.Flips.Any(flip => flip.Direction == Direction.Worse) => ("?", "worse", Ink.Doubtful),
            _ when comparison.Flips.Any(flip => flip.Direction == Direction.Better) => ("✓", "better", Ink.Good),
            _ => ("–", "changed", Ink.Faint),
        };

    public static string Symbol(Flip flip) =>
        flip.Direction switch
        {
            Direction.Worse => "✗",
            Direction.Better => "✓",
            _ => "–",
        };

    public static string Title(Comparison comparison) =>
        comparison switch
        {
            { After.Vetting: { } vetting } => Wording.Title(vetting),
            { Before.Title: { Length: > 0 } title } => title,
            _ => "(no title)",
        };

    /// <summary>From which outcome to which.</summary>
    public static string Outcomes(Comparison comparison) =>
        (comparison.Before, comparison.After?.Vetting) switch
        {
            (null, { } now) => $"new: {Labels.Of(now.Outcome)}",
            ({ } then, null) => $"was {then.Outcome}, and is there no more",
            ({ } then, { } now) when string.Equals(then.Outcome, Labels.Of(now.Outcome), StringComparison.Ordinal) =>
                $"{then.Outcome} as before",
            ({ } then, { } now) => $"{then.Outcome} → {Labels.Of(now.Outcome)}",
            _ => "",
        };

    /// <summary>From which verdict to which, and why.</summary>
    public static string Headline(Flip flip)
    {
        var words = $"{flip.Before?.Status ?? "not asked"} → {flip.After?.Status ?? "not asked"}";
        if (flip.After?.Reason is { } reason)
            words += $": {reason}";

        return flip.Severity == Judging.Severity.Recommended ? $"{words} (recommended)" : words;
    }
}
