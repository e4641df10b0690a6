using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Segmenting;

/// <summary>
/// One sentence, heading, list item or table row, as tokens. What introduces it comes first in <see cref="Tokens"/>: an
/// item is read together with its lead-in, or with the heading that carries the claim.
/// </summary>
internal sealed class Sentence
{
    private readonly Token[] tokens;
    private readonly int offset;
    private readonly int count;

    public Sentence(Block block, Span span, Token[] tokens, int offset, int count)
    {
        Block = block;
        Span = span;
        this.tokens = tokens;
        this.offset = offset;
        this.count = count;
        foreach (var token in Tokens)
        {
            Senses |= token.Senses;
        }
    }

    public Block Block { get; }

    /// <summary>Of its own words, without what introduces it; what is quoted as evidence.</summary>
    public Span Span { get; }

    /// <summary>Everything to be read: the lead-in's tokens, then its own.</summary>
    public ReadOnlySpan<Token> Tokens => tokens.AsSpan(offset, count);

    /// <summary>Index in <see cref="Tokens"/> of the first token of its own.</summary>
    public int Own { get; init; }

    /// <summary>The sentence whose tokens come first; null when it stands alone.</summary>
    public Sentence? Lead { get; init; }

    /// <summary>The sentence before it in reading order, across blocks; null for the first.</summary>
    public Sentence? Previous { get; init; }

    /// <summary>The sentence behind it; null for the last.</summary>
    public Sentence? Next { get; internal set; }

    /// <summary>All senses of all its tokens, to pass over quickly what cannot matter.</summary>
    public Senses Senses { get; }

    /// <summary>Its tokens without the lead-in's.</summary>
    public ReadOnlySpan<Token> OwnTokens => Tokens[Own..];

    public bool IsHeading => Block.Kind == BlockKind.Heading;

    public bool IsQuestion { get; init; }

    /// <summary>It breaks off: its end is a colon or nothing at all, so that what follows completes it.</summary>
    public bool IsOpen { get; init; }
}
