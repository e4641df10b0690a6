using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>A message of one word, or of one in two pieces, that is a keyword but for one slip of a finger: "dtop", "unsub scribe".</summary>
internal static class Slips
{
    private const int Shortest = 3;

    private const int Longest = 14;

    /// <summary>Letters from which on a keyword is told by a slip at all, and by any wrong letter, and in two pieces.</summary>
    private const int LongEnough = 4;

    private const int Long = 6;

    public static Inbound? Read(in Message message)
    {
        if (!IsOneWord(message, out var first, out var last))
            return null;

        var typed = message.Letters(first, last);
        if (typed.Length is < Shortest or > Longest || RealWords.Contains(typed))
            return null;

        foreach (var (keyword, word) in Words.Keywords)
        {
            if (
                keyword.Length < (first == last ? LongEnough : Long)
                && (first == last || !typed.SequenceEqual(keyword))
            )
                continue;

            if (IsSlip(typed, keyword))
                return Found(message, word, first, last + 1);
        }

        return null;
    }

    private static Inbound Found(in Message message, Word word, int first, int end)
    {
        var senses = word.English | word.Spanish | word.French;
        if ((senses & Sense.Keyword) != Sense.None)
            return message.Revoked("keyword.slip", first, end);

        return (senses & Sense.Resume) != Sense.None
            ? message.Found(Request.Resume, "resume.slip", first, end)
            : message.Found(Request.Help, "help.slip", first, end);
    }

    /// <summary>Courtesy and numbers aside, one word that the lexicon does not have, or two of which it lacks one.</summary>
    private static bool IsOneWord(in Message message, out int first, out int last)
    {
        first = last = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Skipped) || message.IsNumber(i))
                continue;

            if (first >= 0 && (i > first + 1 || last > first))
                return false;

            first = first < 0 ? i : first;
            last = i;
        }

        if (first < 0 || first == last)
            return message.IsUnknown(first);

        return message.IsUnknown(first) || message.IsUnknown(last) || message.Is(first, Sense.Off);
    }

    /// <summary>One letter left out, doubled or put in from beside, changed for its neighbour, or two changed places.</summary>
    private static bool IsSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        return (typed.Length - meant.Length) switch
        {
            0 => same == typed.Length || IsOtherLetter(typed, meant, same) || AreSwapped(typed, meant, same),
            1 => typed[(same + 1)..].SequenceEqual(meant[same..]) && IsPutIn(typed, meant, same),
            -1 => typed[same..].SequenceEqual(meant[(same + 1)..])
                && (meant.Length > LongEnough || typed[0] == meant[0]),
            _ => false,
        };
    }

    private static bool IsOtherLetter(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int at) =>
        typed[(at + 1)..].SequenceEqual(meant[(at + 1)..])
        && (Keys.AreNeighbours(typed[at], meant[at]) || meant.Length >= Long);

    private static bool AreSwapped(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int at) =>
        at + 1 < typed.Length
        && typed[at] == meant[at + 1]
        && typed[at + 1] == meant[at]
        && typed[(at + 2)..].SequenceEqual(meant[(at + 2)..]);

    /// <summary>A letter too many comes from its neighbours, or any in a long word; a digit at the end means nothing.</summary>
    private static bool IsPutIn(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int at) =>
        meant.Length >= Long
        || at == meant.Length && typed[at] is >= '0' and <= '9'
        || at > 0 && (typed[at] == typed[at - 1] || Keys.AreNeighbours(typed[at], typed[at - 1]))
        || at < meant.Length && Keys.AreNeighbours(typed[at], meant[at]);
}
