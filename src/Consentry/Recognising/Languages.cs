using System.Collections.Frozen;
using Consentry.Lexicon;

namespace Consentry.Recognising;

/// <summary>
/// The language of a text by its most frequent function words: enough to tell English from what the grammar cannot read.
/// </summary>
internal static class Languages
{
    /// <summary>Too few known words to say.</summary>
    public const string Undetermined = "und";

    private const int Enough = 8;

    private static readonly string[][] Profiles = [.. WordFiles.Lines("languages.txt").Select(l => l.Split(' '))];

    /// <summary>A bit for each language that has the word.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = Profiles
        .SelectMany((profile, language) => profile[1..].Select(word => (word, bit: 1 << language)))
        .GroupBy(w => w.word, w => w.bit, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(w => w.Key, w => w.Aggregate((a, b) => a | b), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A two-letter code, or <see cref="Undetermined"/>.</summary>
    public static string Of(string text)
    {
        Span<int> hits = stackalloc int[Profiles.Length];
        var total = 0;
        var foreign = 0;
        for (var i = 0; i < text.Length && total < 4000; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            total++;
            foreign += IsForeignScript(text[start]) ? 1 : 0;
            if (i - start <= 7)
            {
                Count(text.AsSpan(start, i - start), hits);
            }
        }

        return Decide(hits, total, foreign);
    }

    private static void Count(ReadOnlySpan<char> word, Span<int> hits)
    {
        if (!Words.TryGetValue(word, out var languages))
        {
            return;
        }

        for (var p = 0; p < hits.Length; p++)
        {
            hits[p] += languages >> p & 1;
        }
    }

    private static string Decide(ReadOnlySpan<int> hits, int total, int foreign)
    {
        if (foreign > total / 3 && total > Enough)
        {
            return "other";
        }

        var best = 0;
        for (var p = 1; p < hits.Length; p++)
        {
            best = hits[p] > hits[best] ? p : best;
        }

        return hits[best] < Enough ? Undetermined : Profiles[best][0];
    }

    /// <summary>A script that English is not written in.</summary>
    private static bool IsForeignScript(char c) => c >= 'Ͱ';
}
