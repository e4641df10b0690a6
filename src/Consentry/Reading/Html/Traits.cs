namespace Consentry.Reading.Html;

/// <summary>What the HTML standard, or a visitor's eye, makes of an element.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Its edges end a block of text.</summary>
    Block = 2,

    /// <summary>"Special" in the standard: a stray inline end tag does not reach across it.</summary>
    Special = 4,

    /// <summary>Keeps end tags inside from reaching elements outside.</summary>
    Scope = 8,

    /// <summary>A formatting element: its end tag closes it alone, whatever was opened inside.</summary>
    Formatting = 16,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 32,

    /// <summary>Nothing inside is shown.</summary>
    Unseen = 64,

    Heading = 128,
    List = 256,

    /// <summary>A text before it does not introduce a list inside or after it.</summary>
    Section = 512,

    /// <summary>Its id and class words may say what it is for.</summary>
    Worded = 1024,

    /// <summary>Blocks inside are siblings of each other, not of those outside.</summary>
    Container = 2048,

    /// <summary>Ends foreign content (svg, math) when it stands inside.</summary>
    BreaksOut = 4096,

    Bold = 8192,
}

internal static class TraitsExtensions
{
    extension(Traits traits)
    {
        /// <summary>Whether any of the others is among them.</summary>
        public bool Has(Traits others) => (traits & others) != Traits.None;
    }

    extension(ElementWords words)
    {
        public bool Has(ElementWords others) => (words & others) != ElementWords.None;
    }
}
