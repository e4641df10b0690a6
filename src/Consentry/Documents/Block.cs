namespace Consentry.Documents;

/// <summary>What a block is in its document.</summary>
public enum BlockKind
{
    /// <summary>Running text, and all that is nothing else.</summary>
    Paragraph,

    /// <summary>A heading, also one that is only bold: a short line of nothing but emphasis above its text.</summary>
    Heading,

    /// <summary>One item of a list; what it hangs on is its <see cref="Block.LeadIn"/>.</summary>
    ListItem,

    /// <summary>One row of a table; <see cref="Block.Cells"/> holds its cells.</summary>
    TableRow,

    /// <summary>The term of a definition list.</summary>
    Term,

    /// <summary>The definition of a term, which is its <see cref="Block.LeadIn"/>.</summary>
    Definition,
}

/// <summary>Where on the page a block stands, which decides what its words can mean.</summary>
public enum Region
{
    /// <summary>The page's own text.</summary>
    Main,

    /// <summary>The page's own banner or masthead.</summary>
    Header,

    /// <summary>A list of links; not running text.</summary>
    Navigation,

    /// <summary>Below the page's own text, usually the same on every page of the site.</summary>
    Footer,

    /// <summary>A cookie or consent-management banner: its "opt out" is of cookies.</summary>
    CookieBanner,
}

/// <summary>
/// A stretch of visible text that a reader sees as one: paragraph, heading, list item, table row. The document's text
/// is its blocks in order, joined by line feeds.
/// </summary>
public sealed class Block
{
    /// <summary>Decides which of the properties below are filled.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>Into <see cref="Document.Text"/>.</summary>
    public required Span Span { get; init; }

    /// <summary>Where on the page it stands.</summary>
    public Region Region { get; init; }

    /// <summary>1 to 6 for headings (7 for one that is only bold), the depth of the list for items, else 0.</summary>
    public int Level { get; init; }

    /// <summary>A visitor has to open something first: a tab, an accordion, a dialog, <c>details</c>.</summary>
    public bool IsFolded { get; init; }

    /// <summary>
    /// The heading this block stands under; for a heading, the one above it in rank. Following it upwards gives the
    /// heading path.
    /// </summary>
    public Block? Heading { get; init; }

    /// <summary>
    /// What introduces a list item, a definition or a table row: the text directly before the list in the same
    /// container, the item that a nested list belongs to, the term of a definition, the caption of a table.
    /// </summary>
    public Block? LeadIn { get; init; }

    /// <summary>The cells of a table row, in order; empty for other blocks.</summary>
    public IReadOnlyList<Cell> Cells { get; init; } = [];

    /// <summary>The form the block stands in, as an index that the controls share; −1 outside any form.</summary>
    public int Form { get; init; } = -1;

    /// <summary>The innermost element around it that groups blocks, by a number that <see cref="Enclosure"/> shares.</summary>
    internal int Container { get; init; }

    /// <summary>An entry of a list to choose from: what a visitor may say of themselves, and nobody's statement.</summary>
    internal bool IsOption { get; init; }

    /// <summary>Whether its element is named or styled as a title.</summary>
    internal Caption Caption { get; init; }
}

/// <summary>A cell of a table row.</summary>
/// <param name="Span">Into <see cref="Document.Text"/>.</param>
/// <param name="Header">The span of the header of its column; empty where the table has none.</param>
public readonly record struct Cell(Span Span, Span Header);
