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
/// <param name="Start">Into the document's text.</param>
/// <param name="End">One past its last character.</param>
/// <param name="IsCapital">It begins with a capital letter.</param>
/// <param name="Unit">Its entry in the vocabulary; 0 where it has none. Senses are looked up: a page has many tokens.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, bool IsCapital, int Unit)
{
    public Senses Senses => Vocabulary.Default.At(Unit).Senses;

    public Forms Forms => Vocabulary.Default.At(Unit).Forms;

    public Span Span => new(Start, End);

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A word in capitals that the lexicon does not have.</summary>
    public bool IsName => IsWord && IsCapital && Senses.IsEmpty;

    public bool Is(Sense sense) => Senses.Has(sense);

    public bool IsAny(Senses senses) => Senses.HasAny(senses);

    public bool HasForm(Forms forms) => (Forms & forms) != Forms.None;
}
