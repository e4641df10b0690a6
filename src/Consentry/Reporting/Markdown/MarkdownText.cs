using System.Buffers;
using System.Text;

namespace Consentry.Reporting.Markdown;

/// <summary>Words as Markdown that shows just these words, on GitHub and GitLab too.</summary>
internal static class MarkdownText
{
    /// <summary>
    /// Those sites turn references in rendered text into links and messages to people (<c>@name</c>, <c>#12</c>, <c>:tada:</c>,
    /// bare addresses), which no backslash prevents. An empty comment takes the text apart and shows nothing.
    /// </summary>
    private const string Seam = "<!-- -->";

    private const string Markup = "\\`*_{}[]<>|~$&#^=+";
    private const string Binding = "@#!$~%&^:";

    private static readonly SearchValues<char> AsciiWord = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    /// <summary>On one line: line breaks and tabs become spaces.</summary>
    public static string Escape(string words) => EscapePart(Columns.Printable(words).Trim(' '));

    /// <summary>The same of a stretch of a line, whose spaces at the ends are part of it.</summary>
    public static string EscapePart(string words)
    {
        var text = Columns.Printable(words);
        var escaped = new StringBuilder(text.Length + 16);
        var start = BlockMark(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (i == start || Markup.Contains(text[i], StringComparison.Ordinal))
                escaped.Append('\\');

            escaped.Append(text[i]);
            if (IsBinding(text, i))
                escaped.Append(Seam);
        }

        return escaped.ToString();
    }

    /// <summary>The same as a code span, in which nothing is anything but itself. Not for table cells, which end at a bar.</summary>
    public static string Code(string words)
    {
        var text = Columns.Printable(words);
        var fence = new string('`', LongestRun(text) + 1);
        // Inside the fence one space at both ends is no part of the words.
        var pad = text.Length == 0 || text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return $"{fence}{pad}{text}{pad}{fence}";
    }

    /// <summary>Lines as a fenced block; the fence is longer than any in the lines.</summary>
    public static string Fenced(IReadOnlyList<string> lines)
    {
        var fence = new string('`', Math.Max(3, lines.Max(LongestRun) + 1));
        return $"{fence}text\n{string.Join('\n', lines)}\n{fence}";
    }

    /// <summary>Where a character stands that would make an item of a list or a rule of the line; −1 where none does.</summary>
    private static int BlockMark(string text)
    {
        var word = text.AsSpan().IndexOfAnyExcept(AsciiWord);
        return word switch
        {
            0 when text[0] is '-' => 0,
            > 0 when text[word] is '.' or ')' && (word + 1 == text.Length || text[word + 1] == ' ') => word,
            _ => -1,
        };
    }

    private static bool IsBinding(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] == ' ')
            return false;

        // "GH-12" is an issue, "www." an address.
        return Binding.Contains(text[at], StringComparison.Ordinal)
            || (text[at] == '-' && char.IsAsciiDigit(text[at + 1]))
            || (text[at + 1] == '.' && text.AsSpan(0, at + 1).EndsWith("www", StringComparison.OrdinalIgnoreCase));
    }

    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
