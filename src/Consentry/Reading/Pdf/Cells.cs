namespace Consentry.Reading.Pdf;

/// <summary>The rows of a table out of the lines that stand beside each other.</summary>
internal static class Cells
{
    /// <summary>Lines further apart than this, in parts of the least distance, are of two rows.</summary>
    private const double Break = 1.12;

    /// <summary>The least distance of two rows that cannot be lines of one cell, in parts of the size.</summary>
    private const double Apart = 1.55;

    public static Chunk.Grid Of(Stretch stretch)
    {
        var rows = stretch.Rows;
        var columns = stretch.Gaps.Count + 1;
        var starts = Starts(stretch);
        var table = new List<IReadOnlyList<IReadOnlyList<Line>>>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : rows.Count;
            var cells = new List<Line>[columns];
            for (var column = 0; column < columns; column++)
            {
                var number = column;
                cells[column] =
                [
                    .. rows.Skip(starts[i])
                        .Take(end - starts[i])
                        .Select(r => r.Segments.Where(s => stretch.ColumnOf(s) == number).ToList())
                        .Where(s => s.Count > 0)
                        .Select(s => new Line(new Row(s))),
                ];
            }

            table.Add(cells);
        }

        return new Chunk.Grid(table);
    }

    /// <summary>The lines with which rows begin.</summary>
    private static List<int> Starts(Stretch stretch)
    {
        var rows = stretch.Rows;
        var distances = Enumerable
            .Range(1, rows.Count - 1)
            .Select(i => rows[i - 1].Baseline - rows[i].Baseline)
            .ToList();
        var least = distances.Min();
        var areLinesOfCells =
            least < rows[0].Size * Apart
            && Enumerable
                .Range(1, rows.Count - 1)
                .Any(i => distances[i - 1] <= least * Break && !IsWhole(stretch, rows[i]));
        var starts = new List<int> { 0 };
        for (var i = 1; i < rows.Count; i++)
        {
            var isNew = areLinesOfCells
                ? distances[i - 1] > least * Break
                : rows[i].Segments.Any(s => stretch.ColumnOf(s) == 0);
            if (isNew)
                starts.Add(i);
        }

        return starts;
    }

    /// <summary>Something stands in each of its columns.</summary>
    private static bool IsWhole(Stretch stretch, Row row) =>
        row.Segments.Select(stretch.ColumnOf).Distinct().Count() == stretch.Gaps.Count + 1;
}
