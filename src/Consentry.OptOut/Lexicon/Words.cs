using System.Collections.Frozen;

namespace Consentry.OptOut.Lexicon;

/// <summary>The words of three languages and the parts that words play, from the files beside.</summary>
internal static class Words
{
    private const Sense WholeMessage = Sense.Keyword | Sense.Help | Sense.Resume;

    private static readonly Dictionary<string, Word> Written = Load();

    private static readonly FrozenDictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> ByChars = Entries()
        .ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those that are a whole message by themselves, for slips of the finger.</summary>
    public static (string Letters, Word Word)[] Keywords { get; } =
    [
        .. Written
            .Where(w => ((w.Value.English | w.Value.Spanish | w.Value.French) & WholeMessage) != Sense.None)
            .OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => (w.Key, w.Value)),
    ];

    /// <summary>Without a word and without parts where no file has it.</summary>
    public static Entry Find(ReadOnlySpan<char> letters) =>
        ByChars.TryGetValue(letters, out var entry) ? entry : default;

    private static Dictionary<string, Entry> Entries()
    {
        var entries = Enclitics
            .Append(Written)
            .ToDictionary(w => w.Key, w => new Entry(w.Value, Part.None), StringComparer.Ordinal);
        foreach (var (names, words) in Lines("parts.txt"))
        {
            var parts = Flags<Part>(names);
            foreach (var word in words)
            {
                entries.TryGetValue(word, out var entry);
                entries[word] = entry with { Parts = entry.Parts | parts };
            }
        }

        return entries;
    }

    private static Dictionary<string, Word> Load()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Read(words, "en.txt", InboundLanguage.English);
        Read(words, "es.txt", InboundLanguage.Spanish);
        Read(words, "fr.txt", InboundLanguage.French);
        return words;
    }

    private static void Read(Dictionary<string, Word> words, string file, InboundLanguage language)
    {
        foreach (var (names, entries) in Lines(file))
        {
            var senses = Flags<Sense>(names);
            foreach (var entry in entries)
                Add(words, entry.Split('_'), language, senses);
        }
    }

    /// <summary>A line is "Sense Sense: word word two_words".</summary>
    private static IEnumerable<(string Names, string[] Entries)> Lines(string file)
    {
        foreach (var line in LexiconFile.Lines(file))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            yield return (line[..colon], line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private static T Flags<T>(string names)
        where T : struct, Enum => Enum.Parse<T>(names.Replace(' ', ','));

    private static void Add(Dictionary<string, Word> words, string[] entry, InboundLanguage language, Sense senses)
    {
        if (!words.TryGetValue(entry[0], out var word))
            words.Add(entry[0], word = new Word());

        if (entry.Length > 1)
            word = word.With(entry[1..]);

        word.Add(language, senses);
    }
}
