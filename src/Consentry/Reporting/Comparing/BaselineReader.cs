using System.Text.Json;
using Consentry.Reading;

namespace Consentry.Reporting.Comparing;

/// <summary>Reads an earlier report: the one object of json, or the objects of jsonl.</summary>
internal static class BaselineReader
{
    private const string Hint = "give what consentry vet --format json or jsonl printed";

    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    public static BaselineResult Read(ReadOnlySpan<byte> bytes)
    {
        var vettings = new Dictionary<string, EarlierVetting>(StringComparer.Ordinal);
        var rest = bytes.StartsWith("\ufeff"u8) ? bytes[3..] : bytes;
        var reader = new Utf8JsonReader(rest, Options);
        var line = 1;
        var counted = 0;
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                line += rest[counted..start].Count((byte)'\n');
                counted = start;
                using var json = JsonDocument.ParseValue(ref reader);
                if (Add(vettings, json.RootElement) is { } problem)
                    return Failed("no-report", problem);
            }
        }
        catch (JsonException e)
        {
            return Failed("not-json", $"line {Wording.Number((int)(e.LineNumber ?? 0) + 1)} is not JSON: {Hint}");
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Failed(
                "no-report",
                $"the report at line {Wording.Number(line)} lacks a field or has it of another kind: {Hint}"
            );
        }

        return counted == 0 && vettings.Count == 0 && rest.Trim(" \t\r\n"u8).IsEmpty
            ? Failed("no-report", $"it is empty: {Hint}")
            : new BaselineResult(new Baseline(vettings), null);
    }

    /// <summary>What is wrong with a value, or null.</summary>
    private static string? Add(Dictionary<string, EarlierVetting> vettings, JsonElement json)
    {
        var schema =
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("schema", out var named)
                ? named.GetString()
                : null;
        switch (schema)
        {
            case EntryJson.Schema:
                AddVetting(vettings, json);
                return null;
            case JsonReport.Schema:
                foreach (var vetting in json.GetProperty("vettings").EnumerateArray())
                    AddVetting(vettings, vetting);

                return null;
            case ComparisonJson.Schema or ComparisonJsonReport.Schema:
                return $"it is itself a comparison with a baseline: {Hint} without one";
            case null:
                return $"it says of no schema, so it is no report: {Hint}";
            default:
                return $"its schema is '{Columns.Printable(schema)}', which is not read here: {Hint}";
        }
    }

    /// <summary>What could not be read has no verdicts to compare. Of a source that is given twice, both say the same.</summary>
    private static void AddVetting(Dictionary<string, EarlierVetting> vettings, JsonElement json)
    {
        if (!json.TryGetProperty("error", out _))
            vettings[json.GetProperty("source").GetString()!] = EarlierVetting.Of(json);
    }

    private static BaselineResult Failed(string code, string message) => new(null, new ReadFailure(code, message));
}
