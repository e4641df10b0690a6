using System.Runtime.InteropServices;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>A word of a message.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    /// <summary>First UTF-16 unit in the message as it came.</summary>
    public int Start;

    /// <summary>Behind the last.</summary>
    public int End;

    /// <summary>Null where the lexicon does not have it.</summary>
    public Word? Word;

    /// <summary>Its letters as they are looked up, in the tokeniser's buffer.</summary>
    public int Letters;

    public int Length;

    public Break Before;

    /// <summary>Of two letters or more, all of them capitals.</summary>
    public bool IsShouted;

    /// <summary>Digits only.</summary>
    public bool IsNumber;

    /// <summary>Inside quotation marks.</summary>
    public bool IsQuoted;

    /// <summary>Ends with a question mark.</summary>
    public bool IsAsked;

    /// <summary>The senses in the language that is tried.</summary>
    public Sense Senses;

    /// <summary>Those of its letters, in whatever language; of several words, those of the first.</summary>
    public Part Parts;

    public readonly bool Is(Sense senses) => (Senses & senses) != Sense.None;

    public readonly bool Is(Part parts) => (Parts & parts) != Part.None;
}
