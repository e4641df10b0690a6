using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>The columns of a table: which header stands over each, and which cells reach down into the next rows.</summary>
internal sealed class ColumnHeaders
{
    /// <summary>Columns further right have no header.</summary>
    public const int Most = 256;

    private readonly Span[] spans = new Span[Most];
    private readonly int[] taken = new int[Most];
    private int next;

    public void NextRow()
    {
        next = 0;
        for (var i = 0; i < Most; i++)
            taken[i] = Math.Max(0, taken[i] - 1);
    }

    /// <summary>The first free column, which the cell takes.</summary>
    public int Place(int columns, int rows)
    {
        while (next < Most && taken[next] > 0)
            next++;

        var column = next;
        for (; next < Math.Min(Most, column + columns); next++)
            taken[next] = Math.Clamp(rows, 1, 65534);

        return column;
    }

    public Span Of(int column) => column < Most ? spans[column] : default;

    public void Set(int column, int columns, Span header)
    {
        for (var i = column; i < Math.Min(Most, column + columns); i++)
            spans[i] = header;
    }
}
