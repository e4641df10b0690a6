using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Law;

/// <summary>A row of a file of rules, with its place for whoever has to mend it.</summary>
/// <param name="Place">File and line.</param>
/// <param name="Cells">Without blanks around.</param>
internal readonly record struct RuleRow(string Place, string[] Cells)
{
    public string this[int i] => Cells[i];

    public FormatException Wrong(string what) => new($"{Place}: {what}");
}

/// <summary>Files of rules: rows whose cells a bar separates; empty lines and those that begin with # are left out.</summary>
internal static class RuleTable
{
    /// <summary>One that is built in.</summary>
    /// <param name="columns">How many cells each row has.</param>
    public static IEnumerable<RuleRow> Of(string file, int columns) => Of(file, LexiconFile.AllLines(file), columns);

    /// <exception cref="FormatException">A row has more cells or fewer, or an empty one; the message has its place.</exception>
    public static IEnumerable<RuleRow> Of(string file, IEnumerable<string> lines, int columns)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Trim() is "" or ['#', ..])
                continue;

            var row = new RuleRow($"{file}:{number}", line.Split('|', StringSplitOptions.TrimEntries));
            if (row.Cells.Length != columns)
                throw row.Wrong($"{row.Cells.Length} cells instead of {columns}; a bar separates them");

            if (Array.Exists(row.Cells, cell => cell.Length == 0))
                throw row.Wrong("a cell is empty");

            yield return row;
        }
    }
}
