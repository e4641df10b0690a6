using System.Collections.Immutable;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>Reads <c>gold.jsonl</c>.</summary>
public static class Gold
{
    /// <exception cref="CorpusException">The folder or the file is missing, or a line is not a labelled page.</exception>
    public static IReadOnlyList<GoldPage> Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new CorpusException($"{folder}: no such folder");

        var file = Path.Combine(folder, "gold.jsonl");
        if (!File.Exists(file))
            throw new CorpusException($"{file}: no such file: a corpus is a folder with gold.jsonl and sites/");

        var pages = new List<GoldPage>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                pages.Add(Parse(file, number, line));
        }

        return pages.Count > 0 ? pages : throw new CorpusException($"{file}: holds no page");
    }

    private static GoldPage Parse(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var page = json.RootElement;
            return new GoldPage(
                Text(page, "id"),
                Text(page, "kind"),
                Text(page, "lang"),
                page.GetProperty("labels")
                    .EnumerateObject()
                    .ToImmutableDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal),
                page.GetProperty("evidence")
                    .EnumerateObject()
                    .ToImmutableDictionary(p => p.Name, p => Strings(p.Value), StringComparer.Ordinal),
                page.TryGetProperty("hard", out var hard) ? [.. Strings(hard)] : []
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CorpusException($"{file}:{number}: not a labelled page: {e.Message}", e);
        }
    }

    private static string Text(JsonElement page, string name) => page.GetProperty(name).GetString()!;

    private static ImmutableArray<string> Strings(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString()!)];
}
