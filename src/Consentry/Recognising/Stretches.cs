using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Questions about stretches of tokens that several recognisers ask.</summary>
internal static class Stretches
{
    private const int LongestLabel = 12;

    /// <summary>The words of a token as they are written.</summary>
    public static ReadOnlySpan<char> In(this Token token, string text) =>
        text.AsSpan(token.Start, token.End - token.Start);

    /// <summary>A full stop, be it the end of a sentence or of an abbreviation.</summary>
    public static bool IsPoint(this Token token, string text) =>
        token.Kind is TokenKind.Stop or TokenKind.Other && text[token.Start] == '.';

    public static bool HasAny(this ReadOnlySpan<Token> tokens, Senses senses)
    {
        foreach (var token in tokens)
        {
            if (token.IsAny(senses))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Has(this ReadOnlySpan<Token> tokens, Sense sense) => tokens.HasAny(Senses.Of(sense));

    /// <summary>The reader as a person, not only something of the reader's ("your").</summary>
    public static bool NamesReader(this ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is(Sense.You) && !token.Is(Sense.Your))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Marketing partners: …": what stands before the colon that ends a label; empty where there is none.</summary>
    public static ReadOnlySpan<Token> Label(this ReadOnlySpan<Token> tokens)
    {
        for (var k = 1; k + 1 < tokens.Length && k <= LongestLabel; k++)
        {
            if (tokens[k].Kind is TokenKind.Stop or TokenKind.Semicolon)
            {
                break;
            }

            if (tokens[k].Kind == TokenKind.Colon)
            {
                return tokens[..k];
            }
        }

        return default;
    }

    /// <summary>The tokens from <paramref name="from"/>, at most <paramref name="count"/> of them, and none behind the end of the clause.</summary>
    public static ReadOnlySpan<Token> Ahead(this ReadOnlySpan<Token> tokens, int from, int count)
    {
        var start = Math.Clamp(from, 0, tokens.Length);
        var end = start;
        while (
            end < tokens.Length
            && end < start + count
            && tokens[end].Kind is not (TokenKind.Semicolon or TokenKind.Stop)
        )
        {
            end++;
        }

        return tokens[start..end];
    }

    /// <summary>At most <paramref name="count"/> tokens before <paramref name="to"/>, none before the beginning of the clause.</summary>
    public static ReadOnlySpan<Token> Behind(this ReadOnlySpan<Token> tokens, int to, int count)
    {
        var start = to;
        while (start > 0 && start > to - count && tokens[start - 1].Kind is not (TokenKind.Semicolon or TokenKind.Stop))
        {
            start--;
        }

        return tokens[start..to];
    }
}
