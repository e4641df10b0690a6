using System.Text.Json;

namespace Consentry.Tests.Tables;

/// <summary>A text with the verdict it must get.</summary>
/// <param name="Place">Where it stands, for the list of what failed.</param>
internal sealed record Row(string Place, string Requirement, string Verdict, string Text)
{
    /// <summary>The name that is given for the sender; null where none is.</summary>
    public string? Sender { get; init; }
}

/// <summary>
/// The files beside this one. A table has a row a line: verdict, tab, Markdown in which <c>\n</c> is a line break; a sender's
/// name stands behind the verdict. A table is named by its requirement. Forms are in
/// <see cref="FormNotation"/>. A policy is a whole page whose verdicts stand in its first line.
/// </summary>
internal static class LabelledTables
{
    private const string Contradictions = "contradictions";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Tables");

    public static IEnumerable<string> Names { get; } =
    [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    public static Dictionary<string, double> Floors() =>
        JsonSerializer.Deserialize<Dictionary<string, double>>(File.ReadAllText(Path.Combine(Folder, "floors.json")))!;

    public static IEnumerable<Row> Rows(string table) =>
        File.ReadLines(Path.Combine(Folder, table + ".txt"))
            .Index()
            .Where(l => l.Item.Length > 0 && l.Item[0] != '#')
            .Select(l => Parse(table, l.Index + 1, l.Item));

    public static IEnumerable<Row> Policies() =>
        Directory.GetFiles(Path.Combine(Folder, "policies"), "*.md").Order().SelectMany(Labels);

    private static Row Parse(string table, int line, string written)
    {
        var tab = written.IndexOf('\t', StringComparison.Ordinal);
        Assert.True(tab > 0, $"{table}:{line} has no tab");
        var answer = written[..tab].Split(' ', 2);
        return new Row(
            $"{table}:{line}",
            table == Contradictions ? "privacy.no-marketing-sharing" : table,
            answer[0],
            table.StartsWith("cta.", StringComparison.Ordinal)
                ? FormNotation.Html(written[(tab + 1)..])
                : written[(tab + 1)..].Replace("\\n", "\n", StringComparison.Ordinal)
        )
        {
            Sender = answer.Length > 1 ? answer[1] : null,
        };
    }

    /// <summary>A row for each label of <c>&lt;!-- requirement=verdict … --&gt;</c>.</summary>
    private static IEnumerable<Row> Labels(string file)
    {
        var text = File.ReadAllText(file);
        var first = text[..text.IndexOf('\n', StringComparison.Ordinal)].Trim();
        Assert.StartsWith("<!--", first, StringComparison.Ordinal);
        return first["<!--".Length..^"-->".Length]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(label => label.Split('='))
            .Select(label => new Row(Path.GetFileName(file), label[0], label[1], text));
    }
}
