using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>How often texts come.</summary>
internal static class FrequencyRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static Frequency? Of(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        var isCovered =
            sentence.Senses.HasAny(Texts)
            || texting.Covers(sentence)
            || KindRecogniser.IsItem(sentence, document, texting);
        if (
            !isCovered
            || sentence.Senses.Has(Sense.Email) && !sentence.Senses.Has(Sense.Sms) && !texting.Covers(sentence)
        )
        {
            return null;
        }

        var t = sentence.Tokens;
        return IsNamed(sentence, document) || IsRecurring(t) || IsCounted(t) || IsPerEvent(t)
            ? new Frequency(sentence)
            : null;
    }

    /// <summary>"Message frequency varies", "how many texts you get depends on …"; the name may stand in the heading.</summary>
    private static bool IsNamed(Sentence sentence, SegmentedDocument document)
    {
        var heading = document.SentenceOf(sentence.Block.Heading);
        var isNamed =
            sentence.Senses.Has(Sense.FrequencyWord)
            || heading?.Senses.Has(Sense.FrequencyWord) == true && heading.Senses.HasAny(Texts);
        if (!isNamed)
        {
            return false;
        }

        foreach (var token in sentence.OwnTokens)
        {
            if (
                token.IsAny(Senses.Of(Sense.Vary, Sense.Period, Sense.Quantity)) && !token.Is(Sense.Per)
                || token.Kind == TokenKind.Number
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"recurring messages", "weekly texts", "text twice a week".</summary>
    private static bool IsRecurring(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            var isAdverb = t[i].Is(Sense.Recurring) || t[i].Is(Sense.Periodic);
            if (
                isAdverb && (t.Ahead(i + 1, 6).HasAny(Texts) || t[i].Is(Sense.Periodic) && t.Behind(i, 4).HasAny(Texts))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"up to four texts a month", "2–4 msgs/week", "text once a quarter", "a text each weekday".</summary>
    private static bool IsCounted(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].IsAny(Texts))
            {
                continue;
            }

            var isCounted =
                t.Behind(i, 4).Has(Sense.Quantity)
                || HasNumber(t.Behind(i, 4))
                || t.Ahead(i + 1, 2).Has(Sense.Quantity);
            if (isCounted && HasRate(t.Ahead(i + 1, 6)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"per month", "a week", "/mo", "each weekday", "for every order".</summary>
    private static bool HasRate(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 1 < t.Length; k++)
        {
            var isPer = t[k].IsAny(Senses.Of(Sense.Per, Sense.Any)) || t[k].Is(Sense.Or) && t[k + 1].Is(Sense.Period);
            if (isPer && t[k + 1].IsWord && (t[k + 1].Is(Sense.Period) || IsPer(t[k])))
            {
                return true;
            }
        }

        return t.Length > 0 && t[0].Is(Sense.Period);
    }

    /// <summary>"per" itself takes any noun; an article takes only a period.</summary>
    private static bool IsPer(Token token) => token.Is(Sense.Per) && !token.Is(Sense.Determiner);

    /// <summary>"one text for every order", "each sign-in triggers one passcode text", "only when you ask", "in response to your call".</summary>
    private static bool IsPerEvent(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i].Is(Sense.OnDemand) && (t.Behind(i, 16).HasAny(Texts) || t.Ahead(i + 1, 12).HasAny(Texts)))
            {
                return true;
            }

            var isEach = t[i].IsAny(Senses.Of(Sense.Any)) && IsPer(t[i]) || t[i].Is(Sense.Any) && t[i].Is(Sense.Per);
            if (isEach && IsOneText(t.Ahead(i + 1, 14)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneText(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            if (t[k].IsAny(Texts) && t.Behind(k, 4).Has(Sense.One))
            {
                return true;
            }
        }

        return false;
    }
}
