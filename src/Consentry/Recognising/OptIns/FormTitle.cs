using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>A title near a form, with its rank: 1 for a page's, <see cref="Looks"/> where only its looks make it one.</summary>
internal readonly record struct FormTitle(Block Block, int Level)
{
    /// <summary>The rank of a title that only looks like one, below all that are marked so.</summary>
    public const int Looks = 7;

    public Span Span => Block.Span;

    /// <summary>It ends in a colon, behind a question.</summary>
    public static bool Introduces(Document document, Block block) =>
        document.Text[block.Span.End - 1] == ':' && document.Quote(block.Span).Contains('?', StringComparison.Ordinal);

    public bool IsMarked => Block.Kind == BlockKind.Heading;
}
