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

    /// <summary>What has to be left whole: the place is behind its end, not behind the item or the cell.</summary>
    private static readonly Dictionary<string, string[]> Wholes = new(StringComparer.Ordinal)
    {
        ["li"] = ["ul", "ol", "menu"],
        ["dd"] = ["dl"],
        ["dt"] = ["dl"],
        ["td"] = ["table"],
        ["th"] = ["table"],
        ["tr"] = ["table"],
    };

    private readonly string source = document.Source.Text;

    /// <summary>Behind a block and what it stands in: its paragraph, its whole list, its whole table.</summary>
    public int After(Block block)
    {
        var text = AfterText(document.Source.Locate(block.Span).End);
        if (TagAt(SkipSpace(text)) is not { IsEnd: true } end)
        {
            return text;
        }

        if (Wholes.TryGetValue(end.Name, out var wholes))
        {
            return AfterWhole(end.End, wholes);
        }

        return end.Name is "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre"
            ? end.End
            : text;
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

    private int AfterWhole(int from, string[] wholes)
    {
        var depth = 0;
        foreach (Match match in Tags().Matches(source, from))
        {
            var name = match.Groups["name"].Value.ToLowerInvariant();
            if (!wholes.Contains(name, StringComparer.Ordinal))
            {
                continue;
            }

            var isEnd = match.Groups["end"].Success;
            if (isEnd && depth == 0)
            {
                return Nested(match.Index + match.Length);
            }

            depth += isEnd ? -1 : 1;
        }

        return from;
    }

    /// <summary>A list inside an item of another: behind that one as well.</summary>
    private int Nested(int at) =>
        TagAt(SkipSpace(at)) is { IsEnd: true } tag && Wholes.TryGetValue(tag.Name, out var outer)
            ? AfterWhole(tag.End, outer)
            : at;

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
        return match.Success && match.Index == at
            ? new Tag(match.Groups["name"].Value.ToLowerInvariant(), at, at + match.Length, match.Groups["end"].Success)
            : null;
    }

    [GeneratedRegex(
        "<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(\\s+[^<>\"']*(\"[^\"]*\"[^<>\"']*|'[^']*'[^<>\"']*)*)?/?>"
    )]
    private static partial Regex Tags();

    /// <summary>A tag in the source, its angle brackets included.</summary>
    internal sealed record Tag(string Name, int Start, int End, bool IsEnd);
}
