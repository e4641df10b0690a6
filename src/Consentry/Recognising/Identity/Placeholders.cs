using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>Template text that nobody filled in says nothing.</summary>
internal static class Placeholders
{
    /// <summary>The whole sentence stands in brackets: "[Insert opt-out instructions]".</summary>
    public static bool Is(Sentence sentence)
    {
        var own = sentence.OwnTokens;
        return own.Length > 2 && own[0].Kind == TokenKind.Open && own[^1].Kind == TokenKind.Close && IsOne(own);
    }

    /// <summary>One pair of brackets, not "(a) … (b)".</summary>
    private static bool IsOne(ReadOnlySpan<Token> own)
    {
        for (var k = 1; k < own.Length - 1; k++)
        {
            if (own[k].Kind == TokenKind.Close && own[k + 1].Kind != TokenKind.Close)
            {
                return false;
            }
        }

        return true;
    }
}
