using System.Text;
using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Writing;

/// <summary>A draft as plain text: a paragraph is a line, so that it can be pasted anywhere.</summary>
internal static class PlainTextWriter
{
    public static string Write(Draft draft)
    {
        var text = new StringBuilder();
        text.Append(draft.Title).Append('\n').Append('=', Math.Clamp(draft.Title.Length, 3, 72)).Append('\n');
        foreach (var block in draft.Blocks)
            text.Append('\n').Append(Text(block)).Append('\n');

        return text.ToString();
    }

    private static string Text(Block block) =>
        block switch
        {
            Heading { Level: 2 } heading =>
                $"{heading.Text}\n{new string('-', Math.Clamp(heading.Text.Length, 3, 72))}",
            Heading heading => heading.Text,
            Paragraph paragraph => Inlines(paragraph.Prose),
            Quote quote => "    " + Inlines(quote.Prose),
            Bullets bullets => string.Join('\n', bullets.Items.Select(item => "- " + Inlines(item))),
            _ => "",
        };

    /// <summary>A link's address follows its words, where they are not the same.</summary>
    public static string Inlines(Prose prose) =>
        string.Concat(
            prose.Parts.Select(part =>
                part is Link { IsSpelledOut: false } link ? $"{link.Text} ({link.Address})" : part.Text
            )
        );
}
