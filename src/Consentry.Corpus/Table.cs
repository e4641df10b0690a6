using System.Text;

namespace Consentry.Corpus;

/// <summary>A table whose first column is words and whose others are figures.</summary>
internal sealed record Table(string Title, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    public string ToText()
    {
        var widths = Widths();
        var text = new StringBuilder();
        text.Append(Title).Append('\n');
        Line(text, Headers, widths, "  ", "  ", "");
        foreach (var row in Rows)
            Line(text, row, widths, "  ", "  ", "");

        return text.Append('\n').ToString();
    }

    public string ToMarkdown()
    {
        var widths = Widths();
        var text = new StringBuilder();
        text.Append("## ").Append(Title).Append("\n\n");
        Line(text, Headers, widths, "| ", " | ", " |");
        var rule = widths.Select(
            (width, column) => column == 0 ? new string('-', width) : new string('-', width - 1) + ":"
        );
        Line(text, [.. rule], widths, "| ", " | ", " |");
        foreach (var row in Rows)
            Line(text, row, widths, "| ", " | ", " |");

        return text.Append('\n').ToString();
    }

    private int[] Widths() =>
        [.. Headers.Select((header, column) => Rows.Select(row => row[column].Length).Append(header.Length).Max())];

    private static void Line(
        StringBuilder text,
        IReadOnlyList<string> cells,
        int[] widths,
        string start,
        string between,
        string end
    )
    {
        var padded = cells.Select(
            (cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])
        );
        text.Append(start).AppendJoin(between, padded).Append(end).Append('\n');
    }
}
