using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptIns;

/// <summary>"Text JOIN to 55432": a keyword that signs up, and not one that ends texts or asks for help.</summary>
internal static class KeywordCalls
{
    private static readonly Senses Machinery = Senses.Of(Sense.StopWord, Sense.OptOut, Sense.Help);

    public static bool AreIn(SegmentedDocument document) =>
        document.Sentences.Any(s =>
            s.Block.Region is not (Region.Navigation or Region.CookieBanner) && Are(document.Document.Text, s)
        );

    public static bool Are(string text, Sentence sentence)
    {
        var t = sentence.OwnTokens;
        for (var i = 0; i + 2 < t.Length; i++)
        {
            if (IsJoined(text, t[i]) && IsToNumber(text, t, i))
            {
                return true;
            }

            if (!IsVerb(text, t[i]))
            {
                continue;
            }

            var keyword = i + 1;
            while (keyword < t.Length && (t[keyword].Kind == TokenKind.Quote || IsBefore(text, t[keyword])))
            {
                keyword++;
            }

            if (keyword < t.Length && IsKeyword(text, t[keyword]) && IsToNumber(text, t, keyword))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Text ALERTS": the verb and the keyword make a word of the lexicon together.</summary>
    private static bool IsJoined(string text, Token token)
    {
        var words = token.In(text);
        return words.StartsWith("text ", StringComparison.OrdinalIgnoreCase)
            && words.Length > 6
            && !words[5..].ContainsAnyInRange('a', 'z');
    }

    private static bool IsVerb(string text, Token token) =>
        token.Is(Sense.Reply) && token.HasForm(Forms.Base | Forms.Gerund)
        || FormWords.Of(token.In(text)).HasFlag(FormWord.Sending);

    /// <summary>"the keyword", before it.</summary>
    private static bool IsBefore(string text, Token token) =>
        token.Is(Sense.Determiner) || FormWords.Of(token.In(text)).HasFlag(FormWord.Keyword);

    private static bool IsKeyword(string text, Token token) =>
        token.Kind is TokenKind.Word
        && !token.IsAny(Machinery)
        && !token.In(text).ContainsAnyInRange('a', 'z')
        && token.End - token.Start > 1;

    private static bool IsToNumber(string text, ReadOnlySpan<Token> t, int keyword)
    {
        var behind = t.Ahead(keyword + 1, 5);
        for (var k = 0; k + 1 < behind.Length; k++)
        {
            if (!behind[k].Is(Sense.To))
            {
                continue;
            }

            var number = k + 1 < behind.Length - 1 && behind[k + 1].In(text) is "+" ? k + 2 : k + 1;
            if (behind[number].Kind is TokenKind.Number or TokenKind.Open)
            {
                return true;
            }
        }

        return false;
    }
}
