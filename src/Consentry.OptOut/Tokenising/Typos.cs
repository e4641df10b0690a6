using System.Collections.Frozen;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>The words that requests are made of, as a finger misses them: a letter left out, two changed over, a neighbour hit, a vowel by ear.</summary>
internal static class Typos
{
    private const int LongEnough = 6;

    private const string Vowels = "aeiou";

    private static readonly string[] Aimed =
    [
        "stop",
        "quit",
        "texting",
        "messages",
        "message",
        "messaging",
        "remove",
        "removed",
        "unsubscribe",
        "contact",
        "contacting",
        "sending",
        "please",
        "number",
        "wrong",
        "receive",
        "receiving",
        "spamming",
        "subscription",
        "notifications",
        "promotions",
        "anymore",
        "delete",
        "leave",
        "alone",
        "cancel",
        "bothering",
        "calling",
        "consent",
        "stopped",
        "person",
    ];

    private static readonly FrozenDictionary<string, string> All = Build();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that was aimed at; null where none is a finger away.</summary>
    public static string? Find(ReadOnlySpan<char> typed) =>
        typed.Length > 3 && ByChars.TryGetValue(typed, out var aimed) ? aimed : null;

    private static FrozenDictionary<string, string> Build()
    {
        var typos = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in Aimed)
        {
            for (var i = 0; i < word.Length; i++)
            {
                Add(typos, word, word.Remove(i, 1));
                Add(typos, word, word.Insert(i, word[i].ToString()));
                if (i > 0)
                    Add(typos, word, word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..]);

                foreach (var neighbour in Keys.Neighbours(word[i]))
                    Add(typos, word, word[..i] + neighbour + word[(i + 1)..]);

                AddByEar(typos, word, i);
            }
        }

        return typos.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>One vowel for another, where the word is long enough to be told by its other letters.</summary>
    private static void AddByEar(Dictionary<string, string> typos, string word, int i)
    {
        if (word.Length < LongEnough || !Vowels.Contains(word[i], StringComparison.Ordinal))
            return;

        foreach (var vowel in Vowels)
            Add(typos, word, word[..i] + vowel + word[(i + 1)..]);
    }

    private static void Add(Dictionary<string, string> typos, string word, string typo)
    {
        if (typo.Length > 3 && !RealWords.Contains(typo))
            typos.TryAdd(typo, word);
    }
}
