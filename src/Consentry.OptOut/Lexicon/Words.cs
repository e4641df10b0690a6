using System.Collections.Frozen;

namespace Consentry.OptOut.Lexicon;

/// <summary>The words of three languages, from the files beside.</summary>
internal static class Words
{
    private const Sense WholeMessage = Sense.Keyword | Sense.Help | Sense.Resume;

    private static readonly Dictionary<string, Word> Written = Load();

    private static readonly FrozenDictionary<string, Word> All = Enclitics
        .Append(Written)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Those that are a whole message by themselves, for slips of the finger.</summary>
    public static (string Letters, Word Word)[] Keywords { get; } =
    [
        .. Written
            .Where(w => ((w.Value.English | w.Value.Spanish | w.Value.French) & WholeMessage) != Sense.None)
            .OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => (w.Key, w.Value)),
    ];

    /// <summary>Null where no file has it.</summary>
    public static Word? Find(ReadOnlySpan<char> letters) => ByChars.TryGetValue(letters, out var word) ? word : null;

    private static Dictionary<string, Word> Load()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Read(words, "en.txt", InboundLanguage.English);
        Read(words, "es.txt", InboundLanguage.Spanish);
        Read(words, "fr.txt", InboundLanguage.French);
        return words;
    }

    /// <summary>A line is "Sense Sense: word word two_words".</summary>
    private static void Read(Dictionary<string, Word> words, string file, InboundLanguage language)
    {
        foreach (var line in LexiconFile.Lines(file))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var senses = Senses(line[..colon]);
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(words, entry.Split('_'), language, senses);
        }
    }

    private static Sense Senses(string names) =>
        names
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(Sense.None, (senses, name) => senses | Enum.Parse<Sense>(name));

    private static void Add(Dictionary<string, Word> words, string[] entry, InboundLanguage language, Sense senses)
    {
        if (!words.TryGetValue(entry[0], out var word))
            words.Add(entry[0], word = new Word());

        if (entry.Length > 1)
            word = word.With(entry[1..]);

        word.Add(language, senses);
    }
}
