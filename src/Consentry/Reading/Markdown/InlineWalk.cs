using Consentry.Reading.Html;
using Markdig.Syntax.Inlines;

namespace Consentry.Reading.Markdown;

/// <summary>Inline by inline through a paragraph.</summary>
internal sealed class InlineWalk(string source, HtmlReader reader)
{
    /// <summary>The raw text element whose end tag has not come; its words are not shown.</summary>
    private string? unseen;

    public void Walk(ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
            Walk(inline);
    }

    private void Walk(Inline inline)
    {
        var start = Math.Clamp(inline.Span.Start, 0, source.Length);
        var end = Math.Clamp(inline.Span.End + 1, start, source.Length);
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
                Show(entity.Transcoded.ToString(), start, end);
                break;
            case CodeInline code:
                var ticks = Math.Min(code.DelimiterCount, (end - start) / 2);
                Show(start + ticks, end - ticks);
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
        if (content.Length == end - start)
            Show(start, end);
        else if (content.Length == end - start - 1 && start < end && source[start] == '\\')
        {
            Show(content[..1].ToString(), start, start + 2);
            Show(start + 2, end);
        }
        else if (content.Length > 0)
            Show(content.ToString(), start, end);
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

    private void Autolink(AutolinkInline link, int start, int end)
    {
        var number = reader.OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url, "");
        Show(Math.Min(start + 1, end), Math.Max(start, end - 1));
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
        else
            reader.Feed(start, end);
    }
}
