using Consentry.Lexicon;

namespace Consentry.Recognising.Contents;

/// <summary>An entry of the content words in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Words">The sections it stands in.</param>
internal readonly record struct ContentMatch(int First, int Last, ContentWord Words)
{
    public bool Is(ContentWord words) => (Words & words) != ContentWord.None;
}
