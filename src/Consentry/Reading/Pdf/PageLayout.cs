namespace Consentry.Reading.Pdf;

/// <summary>
/// Rows to parts in reading order. Where a gap runs down through several rows, what stands beside it is columns, to be read
/// one after the other, or a table, to be read row by row.
/// </summary>
internal static class PageLayout
{
    /// <summary>Columns in columns are no layout of a text.</summary>
    private const int Deepest = 3;

    public static List<Chunk> Of(IReadOnlyList<Row> rows, int depth = 0)
    {
        var chunks = new List<Chunk>();
        var lines = new List<Line>();
        for (var i = 0; i < rows.Count; )
        {
            if (depth < Deepest && Stretch.From(rows, i) is { } stretch)
            {
                Flush(chunks, lines);
                if (stretch.AreColumns)
                {
                    foreach (var column in stretch.Columns())
                        chunks.AddRange(Of(column, depth + 1));
                }
                else
                    chunks.Add(Cells.Of(stretch));

                i += stretch.Rows.Count;
            }
            else
                lines.Add(new Line(rows[i++]));
        }

        Flush(chunks, lines);
        return chunks;
    }

    private static void Flush(List<Chunk> chunks, List<Line> lines)
    {
        if (lines.Count > 0)
            chunks.Add(new Chunk.Flow([.. lines]));

        lines.Clear();
    }
}
