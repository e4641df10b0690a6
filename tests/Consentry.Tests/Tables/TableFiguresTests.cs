using System.Text;
using System.Text.Json;

namespace Consentry.Tests.Tables;

/// <summary>How many rows of each table are right, for the account of accuracy.</summary>
public sealed class TableFiguresTests
{
    /// <summary>Names the file that the figures are written to.</summary>
    private const string Variable = "CONSENTRY_TABLE_FIGURES";

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void Every_table_has_rows_and_its_figures_are_written_where_they_are_asked_for()
    {
        var figures = LabelledTables
            .Names.Select(name => (Name: name, Rows: LabelledTables.Rows(name).ToList()))
            .Append((Name: "policies", Rows: LabelledTables.Policies().ToList()))
            .OrderBy(table => table.Name, StringComparer.Ordinal)
            .ToDictionary(
                table => table.Name,
                table => new
                {
                    right = table.Rows.Count(row => TableTests.Judged(row) == row.Verdict),
                    rows = table.Rows.Count,
                }
            );

        Assert.All(figures.Values, figure => Assert.InRange(figure.right, 1, figure.rows));
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file)
            File.WriteAllText(file, JsonSerializer.Serialize(figures, Lines) + "\n", new UTF8Encoding(false));
    }
}
