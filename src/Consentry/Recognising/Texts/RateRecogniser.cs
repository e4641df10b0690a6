using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Texts;

/// <summary>That the carrier's rates for messages may apply.</summary>
internal static class RateRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static RateNotice? Of(Sentence sentence, Texting texting)
    {
        if (!sentence.Senses.Has(Sense.Rate))
        {
            return null;
        }

        var isOfMessages =
            sentence.Senses.HasAny(Texts)
            || texting.Covers(sentence)
            || sentence.Previous is { IsQuestion: true } question
                && ReferenceEquals(question.Block, sentence.Block)
                && question.Senses.HasAny(Texts);
        var applies = sentence.Senses.Has(Sense.Apply) || sentence.Senses.Has(Sense.Carrier);
        var isCarriers = sentence.Senses.Has(Sense.Carrier) || IsOfMessage(sentence.Tokens);
        return isOfMessages && applies && isCarriers && !Duties.Cover(sentence.Tokens) && !IsOurs(sentence.Tokens)
            ? new RateNotice(sentence)
            : null;
    }

    /// <summary>"We pay all message costs": they are not the reader's.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            if (t[k].Is(Sense.We) && t[k + 1].Is(Sense.Pay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"message and data rates", "charges for text messages": whose charges these are needs no saying.</summary>
    private static bool IsOfMessage(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.Rate))
            {
                continue;
            }

            var isDenied =
                t.Behind(i, 5).HasAny(Senses.Of(Sense.Not, Sense.Never, Sense.No, Sense.Free))
                || t.Ahead(i + 1, 2).HasAny(Senses.Of(Sense.Not, Sense.Never));
            var isNear =
                t.Behind(i, 4).HasAny(Senses.Of(Sense.Message, Sense.Sms, Sense.InfoHead))
                || IsNoun(t, i) && t.Ahead(i + 1, 4).HasAny(Texts) && t.Ahead(i + 1, 8).Has(Sense.Modal);
            if (isNear && !isDenied)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"charges for texts": a noun, though it could be a verb.</summary>
    private static bool IsNoun(ReadOnlySpan<Token> t, int i) =>
        !t[i].HasForm(Forms.Verb) || i == 0 && t[i].HasForm(Forms.Plural) || i > 0 && t[i - 1].Is(Sense.Any);
}
