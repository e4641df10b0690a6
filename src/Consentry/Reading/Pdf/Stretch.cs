namespace Consentry.Reading.Pdf;

/// <summary>Rows that gaps run down through.</summary>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Gaps">Where the gaps are, from left to right.</param>
internal sealed record Stretch(IReadOnlyList<Row> Rows, IReadOnlyList<Gap> Gaps)
{
    /// <summary>Fewer lines beside each other are a table, or nothing.</summary>
    private const int FewestColumnLines = 5;

    /// <summary>How full the lines of a column are in the mean, of its width.</summary>
    private const double Full = 0.6;

    /// <summary>Between the lines of a paragraph and more, in parts of the least distance.</summary>
    private const double Break = 1.15;

    /// <summary>How far below it the next line of a cell may stand, in parts of the size.</summary>
    private const double NearInCell = 1.6;

    /// <summary>The same in a column, which has paragraphs.</summary>
    private const double NearInColumn = 3.5;

    /// <summary>The stretch that begins with a row; null where its segments belong to one line.</summary>
    public static Stretch? From(IReadOnlyList<Row> rows, int first)
    {
        var gaps = GapsOf(rows[first]);
        if (gaps.Count == 0)
            gaps = StaggeredGaps(rows, first);
        if (gaps.Count == 0)
            return null;

        var (end, last, beside, staggered) = (first + 1, first, 1, 0);
        for (; end < rows.Count && IsNear(rows[end - 1], rows[end]); end++)
        {
            var left = Narrowed(gaps, rows[end]);
            if (left.Count == 0)
                break;

            gaps = left;
            var isStaggered = AreStaggered(rows[end - 1], rows[end]);
            staggered += isStaggered ? 1 : 0;
            if (rows[end].Segments.Count > 1 || isStaggered)
                (last, beside) = (end, beside + 1);
        }

        if (beside < 2)
            return null;

        var stretch = new Stretch([.. rows.Skip(first).Take(last + 1 - first)], gaps)
        {
            IsStaggered = staggered > beside / 2,
        };
        if (stretch.IsList || (stretch.IsStaggered && !stretch.AreColumns))
            return null;

        // What stands on one side only goes on with the cell above it, or with the longer of the columns.
        var near = stretch.AreColumns ? NearInColumn : NearInCell;
        while (last + 1 < end && Distance(rows, last + 1) < rows[last].Size * near)
            last++;

        return stretch with
        {
            Rows = [.. rows.Skip(first).Take(last + 1 - first)],
        };
    }

    /// <summary>Its lines stand beside each other at heights of their own, which those of a table do not.</summary>
    private bool IsStaggered { get; init; }

    /// <summary>They are read down, one after the other.</summary>
    public bool AreColumns
    {
        get
        {
            var columns = Columns();
            if (IsStaggered)
                return columns.TrueForAll(c => c.Count > 1);
            if (Rows.Count < FewestColumnLines || Gaps.Count > 2)
                return false;

            return columns.TrueForAll(c => c.Count >= FewestColumnLines && IsFull(c)) && !BreakTogether(columns);
        }
    }

    /// <summary>The rows of each column.</summary>
    public List<List<Row>> Columns()
    {
        var columns = new List<List<Row>>();
        for (var i = 0; i <= Gaps.Count; i++)
        {
            var column = i;
            columns.Add([
                .. Rows.Select(r => r.Segments.Where(s => ColumnOf(s) == column).ToList())
                    .Where(s => s.Count > 0)
                    .Select(s => new Row(s)),
            ]);
        }

        return columns;
    }

    public int ColumnOf(Segment segment)
    {
        var middle = (segment.Left + segment.Right) / 2;
        return Gaps.Count(g => g.Middle < middle);
    }

    /// <summary>A column of nothing but bullets or numbers stands before the items of a list.</summary>
    private bool IsList
    {
        get
        {
            var before = Columns()[0];
            return before.TrueForAll(r =>
                r.Segments.All(s => s.IsBullet || Markers.Find(s.Text + " x", out _) != Marker.None || IsNumber(s.Text))
            );
        }
    }

    /// <summary>"2.1", which numbers a heading or a paragraph.</summary>
    private static bool IsNumber(string text) =>
        text.Length < 8
        && text.Contains('.', StringComparison.Ordinal)
        && text.All(c => char.IsAsciiDigit(c) || c == '.');

    private static bool IsFull(List<Row> column)
    {
        var width = column.Max(r => r.Right) - column.Min(r => r.Left);
        return column.Average(r => r.Right - r.Left) > Full * width;
    }

    /// <summary>Where a cell ends, the row of the table ends; a paragraph of a column ends beside running text.</summary>
    private static bool BreakTogether(List<List<Row>> columns)
    {
        var (together, all) = (0, 0);
        foreach (var column in columns)
        {
            var least = Enumerable.Range(1, column.Count - 1).Min(i => Distance(column, i));
            for (var i = 1; i < column.Count; i++)
            {
                if (Distance(column, i) <= least * Break)
                    continue;

                var (above, below) = (column[i - 1].Baseline, column[i].Baseline);
                var margin = column[i].Size * 0.3;
                all++;
                together += columns.TrueForAll(c =>
                    c == column || !c.Exists(r => r.Baseline < above - margin && r.Baseline > below + margin)
                )
                    ? 1
                    : 0;
            }
        }

        return all > 1 && together > all * 0.8;
    }

    /// <summary>Two rows so close that they are neighbours, and not one below the other: the lines of a text overlap.</summary>
    private static bool AreStaggered(Row one, Row next) =>
        one.Baseline - next.Baseline < Math.Min(one.Size, next.Size) * 1.3
        && (one.Right < next.Left - one.Size || next.Right < one.Left - one.Size);

    /// <summary>One of the columns may begin a line or two above the other.</summary>
    private static List<Gap> StaggeredGaps(IReadOnlyList<Row> rows, int first)
    {
        for (var i = first; i < Math.Min(first + 3, rows.Count - 1); i++)
        {
            if (rows[i + 1].Segments.Count > 1)
                return [];
            if (!AreStaggered(rows[i], rows[i + 1]))
                continue;

            List<Gap> gaps = [Between(rows[i], rows[i + 1])];
            for (var above = first; above < i; above++)
                gaps = Narrowed(gaps, rows[above]);

            return gaps;
        }

        return [];
    }

    private static Gap Between(Row one, Row next) =>
        one.Right < next.Left ? new Gap(one.Right, next.Left) : new Gap(next.Right, one.Left);

    private static double Distance(IReadOnlyList<Row> rows, int index) =>
        rows[index - 1].Baseline - rows[index].Baseline;

    private static bool IsNear(Row above, Row below) =>
        above.Baseline - below.Baseline < Math.Max(above.Size, below.Size) * 5;

    private static List<Gap> GapsOf(Row row) =>
        [.. row.Segments.Zip(row.Segments.Skip(1), (a, b) => new Gap(a.Right, b.Left))];

    /// <summary>What a row leaves of the gaps; none where it runs across all of them.</summary>
    private static List<Gap> Narrowed(List<Gap> gaps, Row row)
    {
        var left = new List<Gap>();
        foreach (var gap in gaps)
        {
            var (start, end) = (gap.Left, gap.Right);
            foreach (var segment in row.Segments)
            {
                if (segment.Right <= gap.Left || segment.Left >= gap.Right)
                    continue;

                // It stands out into the gap from one of its sides, or fills it.
                if (segment.Left <= start)
                    start = segment.Right;
                else
                    end = Math.Min(end, segment.Left);
            }

            if (end - start > row.Size * 0.15)
                left.Add(new Gap(start, end));
        }

        return left;
    }
}
