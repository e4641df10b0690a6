using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptIns;

/// <summary>"May we text you about your visit?": the question of a script that is read to a customer, whose yes is the consent.</summary>
internal static class SpokenCalls
{
    public static bool Are(string text, Sentence sentence) =>
        sentence.Block.Kind != BlockKind.Heading
        && sentence.Senses.Has(Sense.Sms)
        && text[sentence.Span.End - 1] is '?' or '"' or '”'
        && text.AsSpan(sentence.Span.Start, sentence.Span.Length).Contains('?')
        && !IsAskedByReader(text, sentence)
        && (IsAskedByUs(text, sentence.OwnTokens) || sentence.OwnTokens.Has(Sense.You) && ConsentWords.Agree(sentence));

    /// <summary>"Do I have to agree to texts?"</summary>
    private static bool IsAskedByReader(string text, Sentence sentence)
    {
        foreach (var token in sentence.OwnTokens)
        {
            if (FormWords.Of(token.In(text)).HasFlag(FormWord.Visitor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"May we text you", "Can we send you messages", "Would you like to get texts".</summary>
    private static bool IsAskedByUs(string text, ReadOnlySpan<Token> t)
    {
        for (var i = 0; i + 2 < t.Length; i++)
        {
            var isOurs = t[i + 1].Is(Sense.We) && t.Ahead(i + 2, 3).Has(Sense.You);
            var isWish = t[i + 1].Is(Sense.You) && FormWords.Of(t[i + 2].In(text)).HasFlag(FormWord.Wishing);
            if (t[i].Is(Sense.Modal) && (isOurs || isWish))
            {
                return true;
            }
        }

        return false;
    }
}
