using System.Text;
using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Writing;

/// <summary>A draft as CommonMark that also reads well as it stands: what needs no backslash gets none.</summary>
internal static class MarkdownWriter
{
    /// <summary>Signs that can mean something wherever they stand; the last two do in widespread dialects.</summary>
    private const string Everywhere = "\\`*_[]|~";

    /// <summary>What ends an address, or means something in it, unless brackets are put around it.</summary>
    private const string Unsafe = "() *_\\&";

    public static string Write(Draft draft)
    {
        var markdown = new StringBuilder();
        markdown.Append("# ").Append(Line(draft.Title)).Append('\n');
        foreach (var block in draft.Blocks)
            markdown.Append('\n').Append(Markdown(block)).Append('\n');

        return markdown.ToString();
    }

    private static string Markdown(Block block) =>
        block switch
        {
            Heading heading => $"{new string('#', heading.Level)} {Line(heading.Text)}",
            Paragraph paragraph => Inlines(paragraph.Prose),
            Quote quote => "> " + Inlines(quote.Prose),
            Bullets bullets => string.Join('\n', bullets.Items.Select(item => "- " + Inlines(item))),
            _ => "",
        };

    private static string Inlines(Prose prose)
    {
        var line = string.Concat(
            prose.Parts.Select(part =>
                part switch
                {
                    Strong strong => $"**{Escape(strong.Text)}**",
                    Link link => $"[{Escape(link.Text)}]({Target(link.Address)})",
                    _ => Escape(part.Text),
                }
            )
        );
        return Begun(line);
    }

    private static string Line(string text) => Begun(Escape(text));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text[i], i + 1 < text.Length ? text[i + 1] : ' '))
                escaped.Append('\\');

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>An entity, a tag or an address begins right behind its sign: "Fern &amp; Comb" is neither.</summary>
    private static bool IsMarkup(char sign, char next) =>
        sign switch
        {
            '&' => char.IsAsciiLetterOrDigit(next) || next == '#',
            '<' => next != ' ',
            _ => Everywhere.Contains(sign, StringComparison.Ordinal),
        };

    /// <summary>What would open a heading, a list or a rule at the start of a line, and close a heading at its end.</summary>
    private static string Begun(string line)
    {
        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < line.Length && line[digits] is '.' or ')')
            line = line.Insert(digits, "\\");
        else if (line is ['#' or '-' or '+' or '=' or '>', ..])
            line = "\\" + line;

        return line is [.., ' ', '#'] or [.., '#', '#'] ? line.Insert(line.Length - 1, "\\") : line;
    }

    /// <summary>Between angle brackets where its own brackets or spaces would end it.</summary>
    private static string Target(string address)
    {
        var target = address
            .Replace("<", "%3C", StringComparison.Ordinal)
            .Replace(">", "%3E", StringComparison.Ordinal);
        return target.Any(c => Unsafe.Contains(c, StringComparison.Ordinal))
            ? $"<{target.Replace("\\", "%5C", StringComparison.Ordinal)}>"
            : target;
    }
}
