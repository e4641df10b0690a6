using System.Globalization;
using System.Text;

namespace Consentry.Reporting;

/// <summary>Text as a terminal shows it: how many columns it takes, where it breaks, and what must not reach it.</summary>
internal static class Columns
{
    public const char NoBreak = '\u00a0';

    public static int Of(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Of(rune);

        return columns;
    }

    /// <summary>
    /// Words on lines of at most so many columns. A word that is longer than a line (an address) is cut; a no-break space
    /// holds words together and comes out as a space.
    /// </summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (
            var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width))
        )
        {
            var columns = Of(word);
            if (used > 0 && used + 1 + columns > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                used = 0;
            }

            if (used > 0)
                line.Append(' ');

            line.Append(word);
            used += columns + (used > 0 ? 1 : 0);
        }

        if (used > 0)
            lines.Add(line.ToString());

        return lines.ConvertAll(whole => whole.Replace(NoBreak, ' '));
    }

    /// <summary>
    /// A page's words with everything taken out that would steer the terminal instead of showing: control characters
    /// and the marks that turn the direction of writing.
    /// </summary>
    public static string Printable(string text)
    {
        if (!text.Any(Steers))
            return text;

        return string.Create(
            text.Length,
            text,
            static (result, from) =>
            {
                for (var i = 0; i < from.Length; i++)
                    result[i] = Steers(from[i]) ? Substitute(from[i]) : from[i];
            }
        );
    }

    public static bool Steers(char c) =>
        char.IsControl(c) || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    public static char Substitute(char c) => c is '\n' or '\t' or '\r' ? ' ' : '\ufffd';

    private static IEnumerable<string> Cut(string word, int width)
    {
        if (word.Length <= width / 2 || Of(word) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (used + Of(rune) > width)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += Of(rune);
        }

        yield return piece.ToString();
    }

    private static int Of(Rune rune) =>
        rune.Value switch
        {
            < 0x300 => 1,
            (>= 0x1100 and <= 0x115f)
            or (>= 0x2e80 and <= 0xa4cf)
            or (>= 0xac00 and <= 0xd7a3)
            or (>= 0xf900 and <= 0xfaff)
            or (>= 0xfe30 and <= 0xfe6f)
            or (>= 0xff00 and <= 0xff60)
            or (>= 0xffe0 and <= 0xffe6)
            or (>= 0x1f300 and <= 0x1faff)
            or (>= 0x20000 and <= 0x3fffd) => 2,
            _ => Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
                ? 0
                : 1,
        };
}
