using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>What the open elements make of the text that comes next.</summary>
internal struct Context
{
    public Context() { }

    public BlockKind Kind;
    public Region Region;
    public byte Level;
    public byte ListDepth;
    public bool IsHidden;
    public bool IsFolded;

    /// <summary>Line feeds of the source are line breaks.</summary>
    public bool IsPreformatted;

    /// <summary>Text of a button or option, which is no heading however bold.</summary>
    public bool IsControl;

    /// <summary>Text of an option.</summary>
    public bool IsOption;

    /// <summary>The text is a list item that was typed, bullet and all.</summary>
    public bool IsTypedItem;

    /// <summary>Whether the element is named or styled as a title.</summary>
    public Caption Caption;

    /// <summary>Blocks of one container are siblings.</summary>
    public int Container;

    /// <summary>Which nav, header, footer … element; 0 outside any.</summary>
    public int RegionRoot;

    /// <summary>The draft that introduces the text, −1 for none.</summary>
    public int LeadIn = -1;

    /// <summary>The draft that introduces the items of the list.</summary>
    public int ListLeadIn = -1;

    /// <summary>The first draft of the innermost list item, −1 outside one.</summary>
    public int Item = -1;
}
