namespace Consentry.Reading.Pdf;

/// <summary>A part of a page in reading order.</summary>
internal abstract record Chunk
{
    /// <summary>Lines below each other, of one column.</summary>
    public sealed record Flow(IReadOnlyList<Line> Lines) : Chunk;

    /// <summary>Rows of cells; a cell is lines below each other, and may be empty.</summary>
    public sealed record Grid(IReadOnlyList<IReadOnlyList<IReadOnlyList<Line>>> Rows) : Chunk;
}
