using System.Text;

namespace Consentry.Reporting.Explaining;

/// <summary>Words that must come out of Markdown as they went in.</summary>
internal static class MarkdownText
{
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|')
                escaped.Append('\\');

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
