using Consentry.Judging;

namespace Consentry.Reporting.Comparing;

/// <summary>What became of a source since the earlier report.</summary>
public enum Change
{
    /// <summary>Each verdict is what it was.</summary>
    None,

    /// <summary>A verdict flipped.</summary>
    Changed,

    /// <summary>The earlier report does not know it, or could not read it.</summary>
    New,

    /// <summary>The earlier report knows it, and it is there no more.</summary>
    Vanished,

    /// <summary>It could not be read this time.</summary>
    NotRead,
}

/// <summary>Which way a verdict flipped.</summary>
public enum Direction
{
    /// <summary>Further from being met.</summary>
    Worse,

    /// <summary>Nearer to it.</summary>
    Better,

    /// <summary>Between being met and not being asked.</summary>
    Neither,
}

/// <summary>A requirement whose verdict is another than before.</summary>
/// <param name="Before">Null where it was not asked.</param>
/// <param name="After">Null where it is not asked any more.</param>
/// <param name="Lost">Sentences that it rested on before, and that the page says no more.</param>
/// <param name="Gained">Sentences that it rests on now, and did not before.</param>
public sealed record Flip(
    string Requirement,
    Direction Direction,
    Answer? Before,
    Answer? After,
    IReadOnlyList<CitedSentence> Lost,
    IReadOnlyList<CitedSentence> Gained
)
{
    /// <summary>The finding of this run, which has the words to write; null where the requirement is not asked any more.</summary>
    public Finding? Finding { get; init; }

    /// <summary>By the later report, where there is one.</summary>
    public Severity Severity => (After ?? Before)!.Severity;
}

/// <summary>A source in two reports.</summary>
/// <param name="Source">As the caller named it.</param>
/// <param name="Before">Null where it is new.</param>
/// <param name="After">Null where it vanished.</param>
/// <param name="Flips">What flipped, in the order of the rulebook; of a new source, what is open.</param>
/// <param name="IsRegression">It is worse than before in a way that rejects, which fails a run.</param>
public sealed record Comparison(
    string Source,
    Change Change,
    EarlierVetting? Before,
    ReportEntry? After,
    IReadOnlyList<Flip> Flips,
    bool IsRegression
);
