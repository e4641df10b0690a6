using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contents;

/// <summary>A banned thing where it stands.</summary>
/// <param name="Segmented">The document.</param>
/// <param name="Sentence">The sentence, read with its lead-in.</param>
/// <param name="Matches">All content words of the sentence's tokens, in order.</param>
/// <param name="Thing">The one that is looked at.</param>
internal sealed record ContentPlace(
    SegmentedDocument Segmented,
    Sentence Sentence,
    IReadOnlyList<ContentMatch> Matches,
    ContentMatch Thing
)
{
    public string Text => Segmented.Document.Text;

    /// <summary>The clause before the thing, lead-in included.</summary>
    public ReadOnlySpan<Token> Before => Sentence.Tokens.Behind(Thing.First, Sentence.Tokens.Length);

    /// <summary>The clause behind it.</summary>
    public ReadOnlySpan<Token> After => Sentence.Tokens.Ahead(Thing.Last + 1, Sentence.Tokens.Length);

    /// <summary>Such a word stands anywhere in the sentence or its lead-in, outside of the thing itself.</summary>
    public bool Has(ContentWord words) => Matches.Any(m => m.Is(words) && m != Thing);
}
