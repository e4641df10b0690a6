namespace Consentry.Reporting.Comparing;

/// <summary>How the sources of a run fared beside a baseline.</summary>
internal sealed record ComparisonTotals
{
    public int Regressions { get; private init; }

    public int OtherwiseChanged { get; private init; }

    public int Unchanged { get; private init; }

    public int Vanished { get; private init; }

    public int NotRead { get; private init; }

    public ComparisonTotals With(Comparison comparison) =>
        comparison switch
        {
            { Change: Change.NotRead } => this with { NotRead = NotRead + 1 },
            { Change: Change.Vanished } => this with { Vanished = Vanished + 1 },
            { Change: Change.None } => this with { Unchanged = Unchanged + 1 },
            { IsRegression: true } => this with { Regressions = Regressions + 1 },
            _ => this with { OtherwiseChanged = OtherwiseChanged + 1 },
        };

    public string Summary()
    {
        (int Count, string Words)[] parts =
        [
            (Regressions, "worse than the baseline"),
            (OtherwiseChanged, "changed otherwise"),
            (Vanished, "gone"),
            (NotRead, "not read"),
            (Unchanged, "unchanged"),
        ];
        var named = parts.Where(part => part.Count > 0).Select(part => $"{Wording.Number(part.Count)} {part.Words}");
        var all = Regressions + OtherwiseChanged + Unchanged + Vanished + NotRead;
        return $"{Wording.Count(all, "document")}: {string.Join(", ", named)}";
    }
}
