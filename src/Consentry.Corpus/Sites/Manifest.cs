using System.Text.Json;

namespace Consentry.Corpus.Sites;

/// <summary>Reads <c>manifest.jsonl</c>.</summary>
internal static class Manifest
{
    /// <exception cref="CorpusException">The file is missing, or a line is no page.</exception>
    public static IEnumerable<LabelledFile> Load(string folder)
    {
        var file = Path.Combine(folder, "manifest.jsonl");
        if (!File.Exists(file))
            throw new CorpusException($"{file}: no such file: it says what each page of sites/ is");

        return File.ReadLines(file)
            .Index()
            .Where(l => l.Item.Length > 0)
            .Select(l => Parse(folder, file, l.Index + 1, l.Item));
    }

    private static LabelledFile Parse(string folder, string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            return new LabelledFile(
                id,
                json.RootElement.GetProperty("guess").GetString()!,
                Path.Combine(folder, "sites", id)
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CorpusException($"{file}:{number}: not a page: {e.Message}", e);
        }
    }
}
