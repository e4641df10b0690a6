using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>"(We text members.) They announce closings": the pronoun stands for the texts named before, in the sentence or in the one before it.</summary>
internal static class TextPronouns
{
    private const int Reach = 6;

    private static readonly Senses Saying = Senses.Of(Sense.About, Sense.Give, Sense.Notify, Sense.Announce);

    public static bool Are(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i + 2 < t.Length; i++)
        {
            var isFirst = i == sentence.Own ? IsCarriedOn(sentence) : IsNewClause(t, i) && HasTexts(t[..i]);
            if (isFirst && IsPronoun(t[i]) && Says(t.Ahead(i + 1, Reach)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence begins with a pronoun for the texts that the one before it names.</summary>
    public static bool IsCarriedOn(Sentence sentence) =>
        sentence.OwnTokens.Length > 2
        && IsPronoun(sentence.OwnTokens[0])
        && sentence.Previous is { } previous
        && ReferenceEquals(previous.Block, sentence.Block)
        && HasTexts(previous.OwnTokens);

    /// <summary>"they", not "it": one thing is seldom the texts.</summary>
    private static bool IsPronoun(Token token) => token.Is(Sense.They) && token.Is(Sense.It);

    private static bool IsNewClause(ReadOnlySpan<Token> t, int i) => t[i - 1].Kind == TokenKind.Semicolon;

    /// <summary>Texts as things, in the plural or by a word of several.</summary>
    private static bool HasTexts(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].Is(Sense.Sms) && TextMentions.IsThing(t, k) && t[k].HasForm(Forms.Plural))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(ReadOnlySpan<Token> t)
    {
        var verb = t.Length > 0 && t[0].IsAny(Senses.Of(Sense.Modal, Sense.Otherwise)) ? 1 : 0;
        return verb + 1 < t.Length
            && t[verb].IsAny(Saying)
            && !t[verb].Is(Sense.Aux)
            && Matter.IsOnlyIn(t[(verb + 1)..]);
    }
}
