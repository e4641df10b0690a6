namespace Consentry.Lexicon;

/// <summary>The embedded word lists, line by line, without comments and blank lines.</summary>
internal static class WordFiles
{
    public static IReadOnlyList<string> Names { get; } =
    ["function.txt", "acts.txt", "data.txt", "people.txt", "purposes.txt", "messages.txt", "places.txt"];

    public static IEnumerable<string> Lines(string name)
    {
        using var stream =
            typeof(WordFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the word list {name} is not embedded");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#')
            {
                yield return entry;
            }
        }
    }
}
