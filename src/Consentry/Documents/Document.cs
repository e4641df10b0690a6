namespace Consentry.Documents;

public enum Format
{
    Html,
    Markdown,
    Text,
}

/// <summary>
/// What a visitor of a page sees or can bring into view, with the way back to the source. White space is folded: a run
/// of it is one space, blocks are separated by a line feed, a forced line break inside a block is a line feed, cells of a
/// row are separated by a tab.
/// </summary>
public sealed class Document
{
    public required Format Format { get; init; }

    /// <summary>The visible text; every span of every stage points into it.</summary>
    public required string Text { get; init; }

    /// <summary>The page's <c>title</c>, else its first heading, else empty; not part of <see cref="Text"/> in itself.</summary>
    public required string Title { get; init; }

    /// <summary>The language the page declares (the <c>lang</c> of its root), lower case; empty when it declares none.</summary>
    public string DeclaredLanguage { get; init; } = "";

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>In the order of their text.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    public IReadOnlyList<Control> Controls { get; init; } = [];

    /// <summary>The decoded source, and where each character of <see cref="Text"/> stands in it.</summary>
    public required Source Source { get; init; }

    public string Quote(Span span) => Text[span.Start..span.End];
}
