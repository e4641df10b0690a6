using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>"Who else gets my number?", "Do others see it?" with an answer behind: whatever it says, it says who.</summary>
internal static class WhoQuestions
{
    private static readonly Senses Getting = Senses.Of(Sense.Receive, Sense.View, Sense.Share, Sense.Give);

    private static readonly Senses Elsewhere = Senses.Of(Sense.Ask, Sense.Contact, Sense.Please, Sense.View);

    public static bool AreAnswered(string text, Sentence sentence)
    {
        if (sentence.IsQuestion || sentence.IsHeading || sentence.OwnTokens.IsEmpty)
        {
            return false;
        }

        if (sentence.Block.Cells.Count > 1)
        {
            var first = sentence.Block.Cells[0].Span;
            return !first.IsEmpty && text[first.End - 1] == '?' && Is(Columns.Tokens(text, first));
        }

        return sentence.Previous is { IsQuestion: true } question
            && (
                ReferenceEquals(question.Block, sentence.Block)
                || ReferenceEquals(question.Block, sentence.Block.Heading)
            )
            && Is(question.OwnTokens)
            && !sentence.OwnTokens[0].IsAny(Elsewhere);
    }

    private static bool Is(ReadOnlySpan<Token> t)
    {
        var isWho = false;
        foreach (var token in t)
        {
            isWho |=
                token.Is(Sense.Which) && !token.IsAny(Senses.Of(Sense.It, Sense.How))
                || token.IsAny(Senses.Of(Sense.ThirdParty, Sense.Some));
        }

        return isWho
            && t.HasAny(Getting)
            && !t.Has(Sense.Sms)
            && (ConsumerData.IsPersonal(t, t) || ConsumerData.HasPronoun(t) || t.HasAny(Senses.Of(Sense.NumberHead)));
    }
}
