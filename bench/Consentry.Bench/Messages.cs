using System.Text.Json;

namespace Consentry.Bench;

/// <summary>Inbound messages, from the tests' tables.</summary>
internal static class Messages
{
    /// <summary>How many are read: BenchmarkDotNet has to know it when it compiles.</summary>
    public const int Count = 2000;

    public static string[] All() =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Messages"), "*.jsonl")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
                .Take(Count),
        ];

    /// <summary>One ordinary message after another, so that every rule is tried and none decides.</summary>
    public static string Long(int characters) =>
        string.Join(
            ' ',
            Enumerable.Repeat("I don't want to be late for the meeting about the texts you sent him.", 200)
        )[..characters];
}
