using System.Text;

namespace Consentry.Documents;

/// <summary>The format that a page was read as.</summary>
public enum Format
{
    /// <summary>HTML, whole pages and fragments.</summary>
    Html,

    /// <summary>Markdown, with tables and definition lists; told by the name of the page.</summary>
    Markdown,

    /// <summary>Plain text, whose headings and lists are told by how they look.</summary>
    Text,

    /// <summary>PDF, whose paragraphs, headings and tables are told by where the words stand and how they look.</summary>
    Pdf,

    /// <summary>A Word document in the Open XML format.</summary>
    Docx,

    /// <summary>A page that a browser saved together with its parts.</summary>
    Mhtml,
}

/// <summary>
/// What a visitor of a page sees or can bring into view, with the way back to the source. White space is folded: a run
/// of it is one space, blocks are separated by a line feed, a forced line break inside a block is a line feed, cells of a
/// row are separated by a tab.
/// </summary>
public sealed class Document
{
    private Source? lines;

    /// <summary>What it was read as.</summary>
    public required Format Format { get; init; }

    /// <summary>The visible text; every span of every stage points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The page's <c>title</c>, else its first heading, else empty; not part of <see cref="Text"/> in itself.</summary>
    public required string Title { get; init; }

    /// <summary>The language the page declares (the <c>lang</c> of its root), lower case; empty when it declares none.</summary>
    public string DeclaredLanguage { get; init; } = "";

    /// <summary>In the order of their text, without overlap.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>In the order of their text.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<Control> Controls { get; init; } = [];

    /// <summary>The elements that <see cref="Controls"/> stand in, outer ones before those inside.</summary>
    public IReadOnlyList<Enclosure> Enclosures { get; init; } = [];

    /// <summary>The elements that group blocks, by their numbers; the page itself first. Empty where the format has none.</summary>
    internal IReadOnlyList<Container> Containers { get; init; } = [];

    /// <summary>The decoded source, and where each character of <see cref="Text"/> stands in it.</summary>
    public required Source Source { get; init; }

    /// <summary>How it was reached, where it was fetched; null for a file.</summary>
    public Publication? Publication { get; internal set; }

    /// <summary>The visible text of a span, verbatim: what a visitor reads there.</summary>
    public string Quote(Span span) => Text[span.Start..span.End];

    /// <summary>
    /// Where a span starts in the source, as an editor counts; in the visible text where the source was unpacked from a
    /// file that no editor shows by lines.
    /// </summary>
    public Position PositionOf(Span span) =>
        Source.IsUnpacked ? Lines.PositionOf(span.Start) : Source.PositionOf(Source.Locate(span).Start);

    /// <summary>Where a span ends, one past its last character.</summary>
    internal Position EndOf(Span span) =>
        Source.IsUnpacked ? Lines.PositionOf(span.End) : Source.PositionOf(Source.Locate(span).End);

    /// <summary>The page of the paper that a span starts on, from 1; 0 where the format has no pages.</summary>
    public int PageOf(Span span) => Source.PageAt(Source.Locate(span).Start);

    /// <summary>The visible text as a source of its own.</summary>
    private Source Lines =>
        lines ??= new Source(Encoding.UTF8.GetBytes(Text), Text, Encoding.UTF8, preambleLength: 0, SourceMap.Empty);

    /// <summary>The headings above a span, outermost first, joined by <c> &gt; </c>; empty above the first heading.</summary>
    public string SectionOf(Span span)
    {
        var path = new List<string>();
        for (var heading = BlockAt(span.Start)?.Heading; heading is not null; heading = heading.Heading)
            path.Add(Quote(heading.Span).Replace('\n', ' ').Replace('\t', ' '));

        path.Reverse();
        return string.Join(" > ", path);
    }

    /// <summary>The block that holds an offset, or the last one before it.</summary>
    internal Block? BlockAt(int offset)
    {
        var (low, high) = (0, Blocks.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Blocks[middle].Span.Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Blocks[low - 1];
    }
}
