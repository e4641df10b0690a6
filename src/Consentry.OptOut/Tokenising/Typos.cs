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

    /// <summary>Too short or too common for a slip; without their vowels they are read.</summary>
    private static readonly string[] Shortened =
    [
        "from",
        "send",
        "list",
        "texts",
        "phone",
        "want",
        "more",
        "take",
        "unsub",
    ];

    private static readonly FrozenDictionary<string, string> All = Build();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ByChars =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that was aimed at; null where none is a finger away.</summary>
    public static string? Find(ReadOnlySpan<char> typed) =>
        typed.Length > 2 && ByChars.TryGetValue(typed, out var aimed) ? aimed : null;

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

        foreach (var word in Aimed.Concat(Shortened))
            AddWithoutVowels(typos, word);

        return typos.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The consonants, and some of the vowels behind the first letter: "txtng", "rmve", "snd".</summary>
    private static void AddWithoutVowels(Dictionary<string, string> typos, string word)
    {
        int[] vowels =
        [
            .. Enumerable.Range(1, word.Length - 1).Where(i => Vowels.Contains(word[i], StringComparison.Ordinal)),
        ];
        for (var left = 1; left < 1 << vowels.Length; left++)
        {
            var kept = string.Concat(
                word.Where((_, i) => Array.IndexOf(vowels, i) is var v && (v < 0 || (left >> v & 1) == 0))
            );
            var isWhole = left == (1 << vowels.Length) - 1;
            if (kept.Length > (isWhole ? 2 : 3) && !RealWords.Contains(kept))
            {
                typos.TryAdd(kept, word);
                if (Undoubled(kept) is { Length: > 3 } once && !RealWords.Contains(once))
                    typos.TryAdd(once, word);
            }
        }
    }

    /// <summary>"Msgng": of two letters alike one is left.</summary>
    private static string Undoubled(string letters) =>
        string.Concat(letters.Where((c, i) => i == 0 || letters[i - 1] != c));

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
