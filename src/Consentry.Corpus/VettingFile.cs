using System.Collections.Immutable;
using System.Text.Json;

namespace Consentry.Corpus;

/// <summary>What a line of the engine's jsonl says of one requirement.</summary>
internal sealed record FiledVerdict(string Status, string? ReasonId, ImmutableArray<string> Quotes);

/// <summary>The vettings of a jsonl file, by source and then by requirement.</summary>
internal static class VettingFile
{
    /// <summary>A source that could not be read has one verdict under this name.</summary>
    public const string Unread = "(not read)";

    /// <exception cref="CorpusException">The file is missing, or a line is no vetting.</exception>
    public static ImmutableSortedDictionary<string, ImmutableDictionary<string, FiledVerdict>> Load(string file)
    {
        if (!File.Exists(file))
            throw new CorpusException($"{file}: no such file");

        var vettings = ImmutableSortedDictionary.CreateBuilder<string, ImmutableDictionary<string, FiledVerdict>>(
            StringComparer.Ordinal
        );
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                vettings[json.RootElement.GetProperty("source").GetString()!] = Verdicts(json.RootElement);
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new CorpusException($"{file}:{number}: no line of consentry vet --format jsonl: {e.Message}", e);
            }
        }

        return vettings.ToImmutable();
    }

    private static ImmutableDictionary<string, FiledVerdict> Verdicts(JsonElement vetting)
    {
        var verdicts = ImmutableDictionary.CreateBuilder<string, FiledVerdict>(StringComparer.Ordinal);
        if (vetting.TryGetProperty("error", out var error))
        {
            verdicts[Unread] = new FiledVerdict("error", error.GetProperty("code").GetString(), []);
            return verdicts.ToImmutable();
        }

        foreach (var finding in vetting.GetProperty("findings").EnumerateArray())
        {
            verdicts[finding.GetProperty("requirement").GetString()!] = new FiledVerdict(
                finding.GetProperty("status").GetString()!,
                finding.GetProperty("reasonId").GetString(),
                [
                    .. finding
                        .GetProperty("evidence")
                        .EnumerateArray()
                        .Select(quote => quote.GetProperty("quote").GetString()!),
                ]
            );
        }

        return verdicts.ToImmutable();
    }
}
