using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>Letters to a word of the lexicon, as people write it: stretched, with digits for letters, with pronouns at its end.</summary>
internal static class Spelling
{
    /// <summary>Shorter ones make other words: "papa".</summary>
    private const int ShortestRepeated = 4;

    /// <summary>
    /// What the lexicon has of a word, with its letters changed to those that were found; where none comes near, of the letters as they are.
    /// </summary>
    /// <param name="letters">Holds them from <paramref name="first"/> to <paramref name="end"/>.</param>
    /// <param name="first">Where they begin.</param>
    /// <param name="end">Behind the last; moves where letters fall away.</param>
    public static Entry Find(char[] letters, int first, ref int end)
    {
        var span = letters.AsSpan(first, end - first);
        var typed = Words.Find(span);
        if (typed.Word is not null || span.Length is < 2 or > 40)
            return typed;

        Span<char> changed = stackalloc char[40];
        foreach (var most in (ReadOnlySpan<int>)[1, 2])
        {
            var length = Calm(span, changed, most);
            if (length < span.Length && Words.Find(changed[..length]) is { Word: not null } calm)
                return Take(changed[..length], letters, first, ref end, calm);
        }

        if (span.IndexOfAnyInRange('0', '9') >= 0 && span.IndexOfAnyInRange('a', 'z') >= 0)
        {
            for (var i = 0; i < span.Length; i++)
                changed[i] = Letter(span[i]);

            if (Words.Find(changed[..span.Length]) is { Word: not null } spelled)
                return Take(changed[..span.Length], letters, first, ref end, spelled);
        }

        if (Once(span) is var once && once < span.Length && Words.Find(span[..once]) is { Word: not null } said)
            return Take(span[..once], letters, first, ref end, said);

        // "Textin", "blowin".
        if (span.Length > 4 && span.EndsWith("in"))
        {
            letters[end++] = 'g';
            if (Words.Find(letters.AsSpan(first, end - first)) is { Word: not null } active)
                return active;

            end--;
        }

        return Typos.Find(span) is { } meant ? Take(meant, letters, first, ref end, Words.Find(meant)) : typed;
    }

    /// <summary>The letters of a word that is said several times without a space: "stopstop".</summary>
    private static int Once(ReadOnlySpan<char> span)
    {
        for (var length = ShortestRepeated; length <= span.Length / 2; length++)
        {
            if (span.Length % length == 0 && span[length..].SequenceEqual(span[..^length]))
                return length;
        }

        return span.Length;
    }

    private static Entry Take(ReadOnlySpan<char> changed, char[] letters, int first, ref int end, Entry found)
    {
        changed.CopyTo(letters.AsSpan(first));
        end = first + changed.Length;
        return found;
    }

    /// <summary>Of a letter three times and more, so many; where one is asked for, also of a letter twice.</summary>
    private static int Calm(ReadOnlySpan<char> from, Span<char> to, int most)
    {
        var length = 0;
        for (var i = 0; i < from.Length; )
        {
            var run = i;
            while (run < from.Length && from[run] == from[i])
                run++;

            for (var n = 0; n < (run - i > 2 || most == 1 ? Math.Min(most, run - i) : run - i); n++)
                to[length++] = from[i];

            i = run;
        }

        return length;
    }

    private static char Letter(char c) =>
        c switch
        {
            '0' => 'o',
            '1' => 'i',
            '3' => 'e',
            '4' => 'a',
            '5' => 's',
            '7' => 't',
            _ => c,
        };
}
