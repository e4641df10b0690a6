using System.Collections.Immutable;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>A page whose principal form people labelled.</summary>
/// <param name="Id">The path below <c>sites/</c>.</param>
/// <param name="Form">The words of the form's heading or first label.</param>
/// <param name="Labels">Requirement to met, unmet or na; empty where the page has no form.</param>
public sealed record FormGoldPage(string Id, string Form, ImmutableDictionary<string, string> Labels)
{
    public bool IsHeldOut => HeldOut.Contains(Id[..Math.Max(0, Id.IndexOf('/', StringComparison.Ordinal))]);
}

/// <summary>Reads <c>cta-gold.jsonl</c>.</summary>
public static class FormGold
{
    /// <summary>The labelled pages; none where the corpus has no such file.</summary>
    /// <exception cref="CorpusException">A line is not a labelled page.</exception>
    public static IReadOnlyList<FormGoldPage> Load(string folder)
    {
        var file = Path.Combine(folder, "cta-gold.jsonl");
        return File.Exists(file)
            ?
            [
                .. File.ReadLines(file)
                    .Select((line, i) => (Line: line, Number: i + 1))
                    .Where(l => !string.IsNullOrWhiteSpace(l.Line))
                    .Select(l => Parse(file, l.Number, l.Line)),
            ]
            : [];
    }

    private static FormGoldPage Parse(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var page = json.RootElement;
            return new FormGoldPage(
                page.GetProperty("id").GetString()!,
                page.GetProperty("form").GetString() ?? "",
                page.GetProperty("labels")
                    .EnumerateObject()
                    .ToImmutableDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal)
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CorpusException($"{file}:{number}: not a labelled page: {e.Message}", e);
        }
    }
}
