using System.Text;

namespace Consentry.Documents;

/// <summary>Words as a format writes them, so that none of their marks means anything to it.</summary>
internal static class Notation
{
    /// <summary>What would be markup among words; it is escaped by a backslash.</summary>
    private const string MarkdownMarks = "\\`*_[]<>&#|~";

    public static string Words(string words, Format format) =>
        format switch
        {
            Format.Html => Html(words),
            Format.Markdown => Markdown(words),
            _ => words,
        };

    /// <summary>In an attribute between double quotes, whatever comes in it.</summary>
    public static string Attribute(string words) => Html(words).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Html(string words) =>
        words
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Markdown(string words)
    {
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (MarkdownMarks.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
