using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>"Text JOIN to 41411 for deals": agreeing by sending a word.</summary>
internal static class KeywordCalls
{
    /// <summary>Tokens between the word for sending and the number.</summary>
    private const int Reach = 8;

    public static bool AreIn(SegmentedDocument document) =>
        document.Sentences.Any(s =>
            s.Block.Region is not (Region.Navigation or Region.CookieBanner) && Is(document.Document.Text, s.OwnTokens)
        );

    /// <summary>A keyword in capitals that is no way out, and a number that it goes to.</summary>
    private static bool Is(string text, ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.Sms) && !t[i].Is(Sense.Reply))
                continue;

            var keyword = false;
            for (var k = i + 1; k < t.Length && k <= i + Reach; k++)
            {
                keyword |= IsKeyword(text, t[k]);
                if (keyword && t[k - 1].Is(Sense.To) && t[k].Kind is TokenKind.Number or TokenKind.Open)
                    return true;
            }
        }

        return false;
    }

    private static bool IsKeyword(string text, Token token)
    {
        var word = token.In(text);
        return token.IsWord
            && word.Length >= 2
            && !word.ContainsAnyInRange('a', 'z')
            && !token.Is(Sense.StopWord)
            && !token.Is(Sense.Help)
            && !word.Equals("HELP", StringComparison.Ordinal);
    }
}
