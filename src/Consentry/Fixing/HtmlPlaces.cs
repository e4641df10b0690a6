using System.Text.RegularExpressions;
using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>
/// Where in the source of a page something can be put in without breaking what is there. Tags are looked at only between
/// the text and the place beside it, so that the rest of the page need not be understood.
/// </summary>
internal sealed partial class HtmlPlaces(Document document)
{
    private static readonly string[] Inline =
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "big",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "label",
        "mark",
        "s",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
    ];

    private static readonly string[] Void =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "wbr",
    ];

    /// <summary>A new one of these ends the one that is open.</summary>
    private static readonly string[] SelfEnding = ["p", "li", "dt", "dd", "tr", "td", "th", "option"];

    private readonly string source = document.Source.Text;

    /// <summary>Behind a block and all that was opened for it since its heading: its paragraph, its list, its card.</summary>
    /// <param name="heading">Null for a block that stands under none, of which only its own element is left.</param>
    public int After(Block block, Block? heading)
    {
        var text = document.Source.Locate(block.Span);
        var from =
            heading is not null && heading != block
                ? document.Source.Locate(heading.Span).End
                : StartOf(block)?.Start ?? text.Start;
        return OpenedBetween(from, text.End) is [var outermost, ..] opened
            ? EndOf(outermost, opened.Count(t => Same(t, outermost)), text.End)
            : AfterText(text.End);
    }

    /// <summary>Behind the emphasis and the links in which a text ends.</summary>
    public int AfterText(int at)
    {
        while (TagAt(SkipSpace(at)) is { IsEnd: true } tag && Inline.Contains(tag.Name, StringComparer.Ordinal))
        {
            at = tag.End;
        }

        return at;
    }

    /// <summary>The start tag of a block's own element; null where it has none that stands right before its text.</summary>
    public Tag? StartOf(Block block)
    {
        var at = document.Source.Locate(block.Span).Start;
        while (TagBefore(at) is { IsEnd: false } tag)
        {
            if (!Inline.Contains(tag.Name, StringComparer.Ordinal))
            {
                return tag;
            }

            at = tag.Start;
        }

        return null;
    }

    /// <summary>The tag that ends right before a place, white space aside.</summary>
    public Tag? TagBefore(int at)
    {
        while (at > 0 && char.IsWhiteSpace(source[at - 1]))
        {
            at--;
        }

        if (at == 0 || source[at - 1] != '>')
        {
            return null;
        }

        var start = source.LastIndexOf('<', at - 1);
        return start >= 0 && TagAt(start) is { } tag && tag.End == at ? tag : null;
    }

    /// <summary>The elements that begin behind one place and have not ended at another, the outermost first.</summary>
    private List<Tag> OpenedBetween(int from, int to)
    {
        var open = new List<Tag>();
        foreach (var tag in Between(from, to))
        {
            if (tag.IsEnd)
            {
                var last = open.FindLastIndex(t => Same(t, tag));
                if (last >= 0)
                {
                    open.RemoveRange(last, open.Count - last);
                }

                continue;
            }

            if (Void.Contains(tag.Name, StringComparer.Ordinal))
            {
                continue;
            }

            if (open.Count > 0 && Same(open[^1], tag) && SelfEnding.Contains(tag.Name, StringComparer.Ordinal))
            {
                open.RemoveAt(open.Count - 1);
            }

            open.Add(tag);
        }

        return open;
    }

    /// <summary>Behind the end of an element that is open at a place; a paragraph may end without an end tag.</summary>
    /// <param name="depth">How many of its name are open there.</param>
    private int EndOf(Tag element, int depth, int from)
    {
        foreach (var tag in Between(from, source.Length).Where(t => Same(t, element)))
        {
            if (!tag.IsEnd && SelfEnding.Contains(tag.Name, StringComparer.Ordinal))
            {
                return tag.Start;
            }

            depth += tag.IsEnd ? -1 : 1;
            if (depth == 0)
            {
                return tag.End;
            }
        }

        return AfterText(from);
    }

    private static bool Same(Tag a, Tag b) => string.Equals(a.Name, b.Name, StringComparison.Ordinal);

    private IEnumerable<Tag> Between(int from, int to)
    {
        for (var match = Tags().Match(source, from); match.Success && match.Index < to; match = match.NextMatch())
        {
            yield return Of(match);
        }
    }

    private static Tag Of(Match match) =>
        new(
            match.Groups["name"].Value.ToLowerInvariant(),
            match.Index,
            match.Index + match.Length,
            match.Groups["end"].Success
        );

    private int SkipSpace(int at)
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        return at;
    }

    private Tag? TagAt(int at)
    {
        if (at >= source.Length || source[at] != '<')
        {
            return null;
        }

        var match = Tags().Match(source, at);
        return match.Success && match.Index == at ? Of(match) : null;
    }

    [GeneratedRegex(
        "<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(\\s+[^<>\"']*(\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*)?/?>"
    )]
    private static partial Regex Tags();

    /// <summary>A tag in the source, its angle brackets included.</summary>
    internal sealed record Tag(string Name, int Start, int End, bool IsEnd);
}
