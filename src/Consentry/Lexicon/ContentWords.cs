using System.Collections.Frozen;

namespace Consentry.Lexicon;

/// <summary>The sections of <c>contents.txt</c>; an entry may stand in several.</summary>
[Flags]
internal enum ContentWord
{
    None = 0,
    Cannabis = 1,
    Sex = 2,
    Hate = 4,
    Alcohol = 8,
    Firearms = 16,
    Tobacco = 32,
    Gambling = 64,
    Leads = 128,
    Seo = 256,
    Finance = 512,
    Pharma = 1024,
    Sweepstakes = 2048,

    /// <summary>Any of those above.</summary>
    Banned = 4095,

    /// <summary>Another thing with such a word in its name: "hemp rope".</summary>
    Harmless = 4096,
    Offer = 8192,
    Sale = 16384,
    Wanting = 32768,
    Setting = 65536,
    Excluding = 131072,
}

/// <summary>Entries of one to four words on banned content; apart from the vocabulary, see the file.</summary>
internal static class ContentWords
{
    /// <summary>Words in the longest entry.</summary>
    public const int Longest = 4;

    private static readonly Dictionary<string, ContentWord> All = Load();

    private static readonly FrozenDictionary<string, ContentWord>.AlternateLookup<ReadOnlySpan<char>> Entries =
        All.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = All
        .Keys.Select(entry => entry.Split(' ')[0])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sections of an entry, its words joined by single spaces; case does not matter.</summary>
    public static ContentWord Of(ReadOnlySpan<char> entry) =>
        Entries.TryGetValue(entry, out var words) ? words : ContentWord.None;

    /// <summary>Whether an entry begins with a word: most words of a page begin none, which saves looking for longer ones.</summary>
    public static bool Open(ReadOnlySpan<char> word) => Openers.Contains(word);

    private static Dictionary<string, ContentWord> Load()
    {
        var entries = new Dictionary<string, ContentWord>(StringComparer.OrdinalIgnoreCase);
        var inflection = new Inflection();
        var section = ContentWord.None;
        foreach (var line in WordFiles.Lines("contents.txt"))
        {
            if (line[0] == '[')
            {
                section = Enum.Parse<ContentWord>(line.AsSpan(1, line.Length - 2));
                continue;
            }

            foreach (var entry in Forms(line, inflection))
            {
                entries[entry] = entries.GetValueOrDefault(entry) | section;
            }
        }

        return entries;
    }

    private static IEnumerable<string> Forms(string line, Inflection inflection)
    {
        var mark = line.IndexOf('~', StringComparison.Ordinal);
        if (mark < 0)
        {
            return [line];
        }

        var words = line[..mark];
        var last = words.LastIndexOf(' ') + 1;
        return line[mark + 1] == 'v'
            ? inflection.Verb(words).Select(f => f.Form)
            : Inflection.Noun(words[last..]).Select(f => words[..last] + f.Form);
    }
}
