namespace Consentry.Lexicon;

/// <summary>The embedded word lists, entry by entry, without comments and blank lines.</summary>
internal static class WordFiles
{
    public static IReadOnlyList<string> Names { get; } =
    ["function.txt", "acts.txt", "data.txt", "people.txt", "purposes.txt", "messages.txt", "places.txt"];

    /// <summary>A line is one entry, or one for each choice where words have alternatives: <c>what|all you tell|give us</c>.</summary>
    public static IEnumerable<string> Lines(string name) => Written(name).SelectMany(Spelled);

    /// <summary>The entries that a line stands for.</summary>
    public static IEnumerable<string> Spelled(string line)
    {
        var (words, mark) = line.IndexOf('~', StringComparison.Ordinal) is var at and >= 0
            ? (line[..at], line[at..])
            : (line, "");
        IEnumerable<string> spelled = [""];
        foreach (var alternatives in words.Split(' ').Select(w => w.Split('|')))
        {
            spelled = spelled.SelectMany(s => alternatives.Select(a => s.Length == 0 ? a : $"{s} {a}"));
        }

        return spelled.Select(s => s + mark);
    }

    private static IEnumerable<string> Written(string name)
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
