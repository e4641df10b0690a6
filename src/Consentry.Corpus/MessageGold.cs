using System.Text.Json;
using Consentry.OptOut;

namespace Consentry.Corpus;

/// <summary>Reads <c>optout-dev.jsonl</c>.</summary>
public static class MessageGold
{
    /// <summary>The labelled messages; none where the corpus has no such file.</summary>
    /// <exception cref="CorpusException">A line is not a labelled message.</exception>
    public static IReadOnlyList<LabelledMessage> Load(string folder)
    {
        var file = Path.Combine(folder, "optout-dev.jsonl");
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

    private static LabelledMessage Parse(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var message = json.RootElement;
            return new LabelledMessage(
                message.GetProperty("text").GetString()!,
                Label(message.GetProperty("label").GetString()),
                message.TryGetProperty("scope", out var scope) ? scope.GetString() ?? "" : ""
            );
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CorpusException($"{file}:{number}: not a labelled message: {e.Message}", e);
        }
    }

    private static Request Label(string? label) =>
        label switch
        {
            "revoke" => Request.Revoke,
            "help" => Request.Help,
            "resume" => Request.Resume,
            "wrong-number" => Request.WrongNumber,
            "none" => Request.None,
            _ => throw new JsonException($"there is no label '{label}'"),
        };
}
