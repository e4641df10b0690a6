using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>A block whose neighbours are not all known yet: references to others are indexes.</summary>
internal struct Draft
{
    public int Start;
    public int End;
    public Context Context;
    public int Form;

    /// <summary>The cells of a table row.</summary>
    public Cell[]? Cells;

    /// <summary>Every word is emphasised.</summary>
    public bool IsBold;

    /// <summary>An item of a list that was typed instead of marked up.</summary>
    public bool IsTyped;

    /// <summary>A bullet or number that the text starts with, to be judged by its neighbours.</summary>
    public Marker Marker;

    public void AsTypedItem()
    {
        IsTyped = true;
        Context.Kind = BlockKind.ListItem;
        Context.Level = (byte)Math.Min(byte.MaxValue, Context.ListDepth + 1);
    }
}
