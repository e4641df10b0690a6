using System.Collections.Frozen;

namespace Consentry.Lexicon;

/// <summary>The sections of <c>names.txt</c>; a word may stand in several.</summary>
[Flags]
internal enum WordSet
{
    None = 0,
    Month = 1,
    Revision = 2,
    Document = 4,
    Suffix = 8,
    Owning = 16,
    Making = 32,
    Program = 64,
    Slot = 128,
    NameSlot = 256,
    Caption = 512,
    Brand = 1024,
    Welcome = 2048,
}

/// <summary>Single words that tell whose a document is and of which day; apart from the vocabulary, see the file.</summary>
internal static class WordSets
{
    private static readonly FrozenDictionary<string, WordSet>.AlternateLookup<ReadOnlySpan<char>> Words = Load()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The sections that a word stands in; case and a possessive ending do not matter.</summary>
    public static WordSet Of(ReadOnlySpan<char> word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        return Words.TryGetValue(word, out var sets) ? sets : WordSet.None;
    }

    private static Dictionary<string, WordSet> Load()
    {
        var words = new Dictionary<string, WordSet>(StringComparer.OrdinalIgnoreCase);
        var section = WordSet.None;
        foreach (var line in WordFiles.Lines("names.txt"))
        {
            if (line[0] == '[')
            {
                section = Enum.Parse<WordSet>(line.AsSpan(1, line.Length - 2));
                continue;
            }

            words[line] = words.GetValueOrDefault(line) | section;
        }

        return words;
    }
}
