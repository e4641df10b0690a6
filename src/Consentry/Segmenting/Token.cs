using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Segmenting;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>An e-mail address or a web address, whole.</summary>
    Address,
    Comma,
    Semicolon,
    Colon,

    /// <summary>Full stop, question mark, exclamation mark.</summary>
    Stop,

    /// <summary>A dash between words; a hyphen inside a word is none.</summary>
    Dash,
    Open,
    Close,
    Quote,

    /// <summary>Between the cells of a row.</summary>
    Tab,

    /// <summary>A forced line break.</summary>
    Break,
    Other,
}

/// <summary>A unit of the grammar: a word, an entry of several words, a number, a mark.</summary>
internal readonly record struct Token(int Start, int End, TokenKind Kind, Forms Forms, Senses Senses)
{
    public Span Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    public bool Is(Sense sense) => Senses.Has(sense);

    public bool IsAny(Senses senses) => Senses.HasAny(senses);

    public bool HasForm(Forms forms) => (Forms & forms) != Forms.None;
}
