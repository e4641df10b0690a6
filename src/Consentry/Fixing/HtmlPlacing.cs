using System.Text.RegularExpressions;
using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>In HTML: elements like those that stand there already, with their classes and without their ids.</summary>
internal sealed partial class HtmlPlacing(Document document) : Placing(document)
{
    private readonly HtmlPlaces places = new(document);

    public override SourceEdit Paragraph(Block after, IReadOnlyList<Piece> words)
    {
        var at = places.After(after, after.Kind == BlockKind.Heading ? null : after.Heading);
        var start = places.StartOf(after);
        var indent = start is null ? null : IndentOf(start.Start);
        var tag = start is { Name: "p" } ? Anonymous(start) : ParagraphTag(Document.Blocks);
        return new SourceEdit(
            new Span(at, at),
            (indent is null ? "" : LineEnd + indent) + $"{tag}{Written(words)}</p>"
        );
    }

    public override SourceEdit Section(Block? before, Block last, string title, IReadOnlyList<Piece> words)
    {
        if (before is null || places.StartOf(before) is not { } start)
        {
            return AtEnd(last, title, words);
        }

        var wrapper = Wrapper(before, start);
        var at = (wrapper ?? start).Start;
        var section = Document.Blocks.SkipWhile(b => b != before).Skip(1).TakeWhile(b => b.Kind != BlockKind.Heading);
        var heading = before.Level > 6 ? "<p><strong>" : Anonymous(start);
        var written = Joined(
            IndentOf(at),
            heading,
            title,
            ParagraphTag(section),
            words,
            wrapper is null ? "" : Anonymous(wrapper)
        );
        return new SourceEdit(new Span(at, at), written);
    }

    /// <summary>Behind the last block, with a heading like the last one that is no title.</summary>
    private SourceEdit AtEnd(Block last, string title, IReadOnlyList<Piece> words)
    {
        var at = places.After(last, last.Heading);
        var like = last.Kind == BlockKind.Heading ? last : Outermost(last);
        var start = like is null ? null : places.StartOf(like);
        var indent = start is null ? null : IndentOf(start.Start);
        var heading = start is null ? "<h2>" : Anonymous(start);
        var between = indent is null ? "" : LineEnd + indent;
        var written = Joined(indent, heading, title, ParagraphTag(Document.Blocks.Reverse()), words, "");
        return new SourceEdit(new Span(at, at), between + written[..^between.Length]);
    }

    /// <summary>The heading of a block's section: the highest above it that is no title.</summary>
    private static Block? Outermost(Block block)
    {
        var found = block.Heading;
        while (found?.Heading is { Heading: not null } above)
        {
            found = above;
        }

        return found is { Level: > 1 } ? found : null;
    }

    public override SourceEdit Sentence(Span behind, IReadOnlyList<Piece> words)
    {
        var at = places.AfterText(Document.Source.Locate(behind).End);
        return new SourceEdit(new Span(at, at), " " + Written(words));
    }

    /// <summary>The element that holds a heading and what stands under it: it opens right before, behind the last heading.</summary>
    private HtmlPlaces.Tag? Wrapper(Block heading, HtmlPlaces.Tag start)
    {
        var previous = Document.Blocks.TakeWhile(b => b != heading).LastOrDefault(b => b.Kind == BlockKind.Heading);
        return
            previous is not null
            && places.TagBefore(start.Start) is { IsEnd: false, Name: "section" or "article" or "div" } tag
            && tag.Start > Document.Source.Locate(previous.Span).End
            ? tag
            : null;
    }

    private string Joined(
        string? indent,
        string heading,
        string title,
        string paragraph,
        IReadOnlyList<Piece> words,
        string wrapper
    )
    {
        var between = indent is null ? "" : LineEnd + indent;
        var inner =
            $"{heading}{Notation.Words(title, Format.Html)}{EndOf(heading)}{between}{paragraph}{Written(words)}{EndOf(paragraph)}";
        return (wrapper.Length == 0 ? inner : $"{wrapper}{between}{inner}{between}{EndOf(wrapper)}") + between;
    }

    /// <summary>The paragraphs of a page look alike: the tag of one of them.</summary>
    private string ParagraphTag(IEnumerable<Block> near) =>
        near.Where(b => b.Kind == BlockKind.Paragraph)
            .Take(5)
            .Select(places.StartOf)
            .FirstOrDefault(tag => tag is { Name: "p" })
            is { } tag
            ? Anonymous(tag)
            : "<p>";

    private string Anonymous(HtmlPlaces.Tag tag) => Ids().Replace(Source[tag.Start..tag.End], "");

    private static string EndOf(string tags) =>
        string.Concat(Names().Matches(tags).Reverse().Select(m => $"</{m.Groups["name"].Value}>"));

    /// <summary>What may stand once in a page, and what scripts hang on.</summary>
    [GeneratedRegex(
        "\\s+(?:id|data-[a-z-]+|aria-[a-z]+|on[a-z]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Ids();

    [GeneratedRegex("<(?<name>[A-Za-z][A-Za-z0-9-]*)")]
    private static partial Regex Names();
}
