using System.Collections.Immutable;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>How many rows of a table of the tests get their label; the test run writes them down.</summary>
public sealed record TableFigure(string Table, int Right, int Rows)
{
    /// <summary>Reads a JSON object of table to <c>{ "right": …, "rows": … }</c>.</summary>
    /// <exception cref="CorpusException">The file is missing or is no such object.</exception>
    public static ImmutableArray<TableFigure> Load(string file)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return
            [
                .. json
                    .RootElement.EnumerateObject()
                    .Select(table => new TableFigure(
                        table.Name,
                        table.Value.GetProperty("right").GetInt32(),
                        table.Value.GetProperty("rows").GetInt32()
                    ))
                    .OrderBy(figure => figure.Table, StringComparer.Ordinal),
            ];
        }
        catch (Exception e)
            when (e
                    is IOException
                        or UnauthorizedAccessException
                        or JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
            )
        {
            throw new CorpusException($"{file}: no file of table figures: {e.Message}", e);
        }
    }
}
