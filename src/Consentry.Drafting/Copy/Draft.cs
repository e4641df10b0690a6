namespace Consentry.Drafting.Copy;

/// <summary>A document to be published or handed in, before it has a format.</summary>
/// <param name="Title">What it is called; the first heading says the same.</param>
internal sealed record Draft(string Title, IReadOnlyList<Block> Blocks);

internal abstract record Block;

/// <param name="Level">From 2 on: the title is the heading of level 1.</param>
internal sealed record Heading(int Level, string Text) : Block;

internal sealed record Paragraph(Prose Prose) : Block
{
    public Paragraph(string words)
        : this(Prose.Of(words)) { }
}

/// <summary>Points of a list, each read on from the paragraph before it.</summary>
internal sealed record Bullets(IReadOnlyList<Prose> Items) : Block
{
    public static Bullets Of(IEnumerable<string> items) => new([.. items.Select(item => Prose.Of(item))]);
}

/// <summary>Words that are to be used as they stand: a message, a line of a script.</summary>
internal sealed record Quote(Prose Prose) : Block
{
    public Quote(string words)
        : this(Prose.Of(words)) { }
}
