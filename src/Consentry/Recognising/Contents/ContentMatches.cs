using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contents;

/// <summary>Finds the entries of the content words, the longest first, without a look at the units of the vocabulary.</summary>
internal static class ContentMatches
{
    private const int LongestEntry = 64;

    public static List<ContentMatch> In(string text, ReadOnlySpan<Token> tokens)
    {
        var found = new List<ContentMatch>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (At(text, tokens, i) is { } match)
            {
                found.Add(match);
                i = match.Last;
            }
        }

        return found;
    }

    private static ContentMatch? At(string text, ReadOnlySpan<Token> tokens, int first)
    {
        Span<char> entry = stackalloc char[LongestEntry];
        var length = 0;
        ContentMatch? longest = null;
        for (var i = first; i < tokens.Length && i < first + ContentWords.Longest; i++)
        {
            var word = tokens[i].In(text);
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || length + word.Length + 1 > entry.Length)
            {
                break;
            }

            if (length > 0)
            {
                entry[length++] = ' ';
            }

            word.CopyTo(entry[length..]);
            entry.Slice(length, word.Length).Replace('-', ' ');
            length += word.Length;
            if (i == first && !ContentWords.Open(Opening(entry[..length])))
            {
                break;
            }

            if (ContentWords.Of(entry[..length]) is var words and not ContentWord.None)
            {
                longest = new ContentMatch(first, i, words);
            }
        }

        return longest;
    }

    /// <summary>A word with a hyphen is several words of an entry.</summary>
    private static ReadOnlySpan<char> Opening(ReadOnlySpan<char> word) =>
        word.IndexOf(' ') is > 0 and var end ? word[..end] : word;
}
