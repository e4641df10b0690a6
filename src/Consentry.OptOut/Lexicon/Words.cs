using System.Collections.Frozen;

namespace Consentry.OptOut.Lexicon;

/// <summary>The words of three languages, from the files beside.</summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, Word> All = Load();

    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Null where no file has it.</summary>
    public static Word? Find(ReadOnlySpan<char> letters) => ByChars.TryGetValue(letters, out var word) ? word : null;

    /// <summary>The keywords of one word, for slips of the finger.</summary>
    public static IReadOnlyList<(string Letters, Word Word)> Keywords { get; } =
    [
        .. All.Where(w =>
                ((w.Value.English | w.Value.Spanish | w.Value.French) & (Sense.Keyword | Sense.Help | Sense.Resume))
                != Sense.None
            )
            .OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => (w.Key, w.Value)),
    ];

    private static FrozenDictionary<string, Word> Load()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        Read(words, "en.txt", InboundLanguage.English);
        Read(words, "es.txt", InboundLanguage.Spanish);
        Read(words, "fr.txt", InboundLanguage.French);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Read(Dictionary<string, Word> words, string file, InboundLanguage language)
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var senses = Senses(line[..colon]);
            foreach (var entry in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(words, entry.Split('_'), language, senses);
        }
    }

    private static Sense Senses(string names)
    {
        var senses = Sense.None;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            senses |= Enum.Parse<Sense>(name);

        return senses;
    }

    private static void Add(Dictionary<string, Word> words, string[] entry, InboundLanguage language, Sense senses)
    {
        if (!words.TryGetValue(entry[0], out var word))
            words.Add(entry[0], word = new Word());

        if (entry.Length == 1)
        {
            word.Add(language, senses);
            return;
        }

        var rest = entry[1..];
        var phrase = Array.Find(word.Phrases, p => p.Rest.SequenceEqual(rest, StringComparer.Ordinal));
        if (phrase is null)
        {
            phrase = new Phrase(rest, new Word());
            word.Phrases = [.. word.Phrases.Append(phrase).OrderByDescending(p => p.Rest.Length)];
        }

        phrase.Word.Add(language, senses);
    }
}
