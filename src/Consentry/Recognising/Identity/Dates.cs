using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>Dates as people write them; a month and a year are one, a year alone is none.</summary>
internal static class Dates
{
    /// <summary>One past the last token of a date that begins at <paramref name="i"/>, or −1.</summary>
    public static int EndOf(string text, ReadOnlySpan<Token> t, int i) =>
        IsMonth(text, t[i]) ? MonthFirst(text, t, i)
        : t[i].Kind != TokenKind.Number ? -1
        : Numeric(text, t, i) is var end and > 0 ? end
        : DayFirst(text, t, i);

    /// <summary>Four digits of this age of the web.</summary>
    public static bool IsYear(string text, Token token) =>
        token.Kind == TokenKind.Number && token.In(text) is ['1', '9', '9', _] or ['2', '0', _, _];

    /// <summary>"May 4, 2026", "Sept. 2025".</summary>
    private static int MonthFirst(string text, ReadOnlySpan<Token> t, int i)
    {
        var k = PastPoint(text, t, i + 1);
        if (k < t.Length && IsDay(text, t[k]))
        {
            // "4,2026" without a space is one number.
            return t[k].In(text) is [.., ',', '2', '0', _, _] ? k + 1 : YearAt(text, t, k + 1);
        }

        return YearAt(text, t, k);
    }

    /// <summary>"4 May 2026", "the 4th day of May, 2026".</summary>
    private static int DayFirst(string text, ReadOnlySpan<Token> t, int i)
    {
        if (!IsDay(text, t[i]))
        {
            return -1;
        }

        for (var k = i + 1; k < t.Length && k <= i + 3 && t[k].IsWord; k++)
        {
            if (IsMonth(text, t[k]))
            {
                return YearAt(text, t, PastPoint(text, t, k + 1));
            }
        }

        return -1;
    }

    private static int YearAt(string text, ReadOnlySpan<Token> t, int i)
    {
        var k = i < t.Length && t[i].Kind == TokenKind.Comma ? i + 1 : i;
        return k < t.Length && IsYear(text, t[k]) ? k + 1 : -1;
    }

    /// <summary>The stop of "Sept."</summary>
    private static int PastPoint(string text, ReadOnlySpan<Token> t, int i) =>
        i < t.Length && t[i].IsPoint(text) ? i + 1 : i;

    /// <summary>"2026-05-04", "05/04/2026", "5.4.26", "05/2026".</summary>
    private static int Numeric(string text, ReadOnlySpan<Token> t, int i)
    {
        Span<int> parts = stackalloc int[4];
        var count = 0;
        var at = t[i].Start;
        while (count < parts.Length)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            parts[count++] = at - start;
            if (at + 1 >= text.Length || text[at] is not ('-' or '/' or '.' or '‑') || !char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            at++;
        }

        return IsDate(parts[..count]) ? TokenAfter(t, i, at) : -1;
    }

    /// <summary>By the digits of each part: the year's are four, or two at the end of a whole date.</summary>
    private static bool IsDate(ReadOnlySpan<int> digits) =>
        digits is [1 or 2, 1 or 2, 2 or 4] or [4, 1 or 2, 1 or 2] or [1 or 2, 4];

    private static int TokenAfter(ReadOnlySpan<Token> t, int i, int at)
    {
        while (i < t.Length && t[i].Start < at)
        {
            i++;
        }

        return i;
    }

    private static bool IsMonth(string text, Token token) =>
        token.IsWord && (WordSets.Of(token.In(text)) & WordSet.Month) != WordSet.None;

    /// <summary>"4", "04", "4th".</summary>
    private static bool IsDay(string text, Token token)
    {
        var written = token.In(text);
        var digits = written.IndexOfAnyExceptInRange('0', '9');
        var length = digits < 0 ? written.Length : digits;
        return token.Kind == TokenKind.Number
            && length is 1 or 2
            && int.Parse(written[..length], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 31;
    }
}
