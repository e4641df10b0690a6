using Consentry.Documents;
using Consentry.Reading.Html;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Consentry.Reading.Markdown;

/// <summary>Inline by inline through a paragraph.</summary>
internal sealed class InlineWalk(string source, HtmlReader reader)
{
    /// <summary>The raw text element whose end tag has not come; its words are not shown.</summary>
    private string? unseen;

    private Span block;

    /// <summary>Where in the block the parser lost its place, −1 while it has not.</summary>
    private int lost = -1;

    public void Walk(LeafBlock leaf)
    {
        block = new Span(leaf.Span.Start, leaf.Span.End + 1);
        lost = -1;
        if (leaf.Inline is { } inline)
            Walk(inline);
    }

    private void Walk(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            Walk(inline);
    }

    private void Walk(Inline inline)
    {
        var start = Math.Clamp(inline.Span.Start, 0, source.Length);
        var end = Math.Clamp(inline.Span.End + 1, start, source.Length);
        if (lost >= 0)
            (start, end) = (lost, Math.Clamp(block.End, lost, source.Length));

        if (inline is HtmlInline html)
            Html(html.Tag, start, end);
        else if (unseen is null)
            Visible(inline, start, end);
    }

    private void Visible(Inline inline, int start, int end)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Literal(literal.Content.AsSpan(), start, end);
                break;
            case HtmlEntityInline entity:
                Entity(entity.Transcoded, start, end);
                break;
            case CodeInline code:
                Code(code, start, end);
                break;
            case AutolinkInline link:
                Autolink(link, start, end);
                break;
            case LineBreakInline { IsHard: true }:
                if (!IsHidden)
                    reader.Builder.Break(start, end);

                break;
            case LineBreakInline:
                if (!IsHidden)
                    reader.Builder.Space(start, end);

                break;
            case LinkInline link:
                Link(link);
                break;
            case EmphasisInline emphasis:
                Inside(emphasis.DelimiterCount > 1 ? Element.Strong : Element.Em, emphasis);
                break;
            case ContainerInline container:
                Walk(container);
                break;
            default:
                break;
        }
    }

    private bool IsHidden => reader.Builder.Context.IsHidden;

    /// <summary>Most literals are the source itself; an escaped character stands for two.</summary>
    private void Literal(ReadOnlySpan<char> content, int start, int end)
    {
        if (Is(content, start, end))
            Show(start, end);
        else if (start + 1 < end && source[start] == '\\' && Is(content, start + 1, end))
        {
            Show(content[..1].ToString(), start, start + 2);
            Show(start + 2, end);
        }
        else
            Misplaced(content);
    }

    /// <summary>Whether the source holds these words there; the parser was given other characters for NUL and tab.</summary>
    private bool Is(ReadOnlySpan<char> words, int start, int end)
    {
        if (lost >= 0 || words.Length != end - start)
            return false;

        for (var i = 0; i < words.Length; i++)
            if (words[i] != source[start + i] && source[start + i] is not ('\0' or '\t'))
                return false;

        return true;
    }

    /// <summary>
    /// The parser loses its place after some tabs. The words are right all the same, and come from the block they stand in.
    /// </summary>
    private void Misplaced(ReadOnlySpan<char> words)
    {
        if (lost < 0)
            lost = Math.Clamp(Math.Max(block.Start, reader.Builder.SourceEnd), 0, source.Length);

        Show(words.ToString(), lost, Math.Clamp(block.End, lost, source.Length));
    }

    private void Show(int start, int end)
    {
        if (!IsHidden && start < end)
            reader.Builder.Literal(start, end);
    }

    private void Show(string characters, int start, int end)
    {
        if (!IsHidden && characters.Length > 0)
            reader.Builder.Characters(characters, start, end);
    }

    private void Entity(StringSlice character, int start, int end)
    {
        if (lost < 0 && start < end && source[start] == '&' && source[end - 1] == ';')
            Show(character.ToString(), start, end);
        else
            Misplaced(character.AsSpan());
    }

    private void Code(CodeInline code, int start, int end)
    {
        var ticks = code.DelimiterCount;
        if (lost < 0 && end - start >= 2 * ticks && source[start] == '`' && source[end - 1] == '`')
            Show(start + ticks, end - ticks);
        else
            Misplaced(code.Content);
    }

    private void Autolink(AutolinkInline link, int start, int end)
    {
        var number = reader.OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url, "");
        if (end - start >= 2 && Is(link.Url, start + 1, end - 1))
            Show(start + 1, end - 1);
        else
            Misplaced(link.Url);

        reader.CloseLink(number);
    }

    private void Link(LinkInline link)
    {
        if (link.IsImage)
        {
            reader.NameLink(Alternative(link));
            return;
        }

        var number = reader.OpenLink(link.Url ?? "", link.Title ?? "");
        Walk((ContainerInline)link);
        reader.CloseLink(number);
    }

    private static string Alternative(LinkInline image) =>
        Folded.Text(string.Concat(image.OfType<LiteralInline>().Select(l => l.Content.ToString())));

    private void Inside(Element element, ContainerInline container)
    {
        var depth = reader.Enter(element);
        Walk(container);
        reader.Leave(depth);
    }

    /// <summary>A tag between words. Script and style are raw text in HTML but not for Markdown, which sees only tags.</summary>
    private void Html(string tag, int start, int end)
    {
        if (unseen is not null)
        {
            if (tag.StartsWith(unseen, StringComparison.OrdinalIgnoreCase))
                unseen = null;
        }
        else if (tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase))
            unseen = "</script";
        else if (tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            unseen = "</style";
        else if (Is(tag, start, end))
            reader.Feed(start, end);
    }
}
