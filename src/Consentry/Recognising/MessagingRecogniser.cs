using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>What a page says of its texts: kinds, frequency, rates.</summary>
internal static class MessagingRecogniser
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static MessageKinds? Kinds(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        if (sentence.IsHeading && sentence.Senses.Has(Sense.OptOut))
        {
            return null;
        }

        var isTied =
            sentence.Senses.Has(Sense.Sms)
            || sentence.Senses.Has(Sense.Message) && texting.Covers(sentence)
            || IsItemOfMessages(sentence, document, texting);
        return isTied && NamesKind(sentence) ? new MessageKinds(sentence) : null;
    }

    private static bool IsItemOfMessages(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        var heading = document.SentenceOf(sentence.Block.Heading);
        var isUnder =
            heading?.Senses.HasAny(Texts) == true && (heading.Senses.Has(Sense.Sms) || texting.Covers(heading));
        return isUnder && sentence.Block.Kind is BlockKind.ListItem or BlockKind.TableRow or BlockKind.Definition;
    }

    private static bool NamesKind(Sentence sentence)
    {
        var t = sentence.Tokens;
        var isAbout = false;
        for (var i = 0; i < t.Length; i++)
        {
            isAbout |= t[i].Is(Sense.About) && t[i].IsAny(Senses.Of(Sense.About)) && HasTexts(t[..i]);
            if (i < sentence.Own)
            {
                continue;
            }

            if (t[i].Is(Sense.Kind) && !IsConfirmationOfStop(sentence, t[i]))
            {
                return true;
            }

            if (t[i].Is(Sense.Topic) && (isAbout || IsCompound(t, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTexts(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.IsAny(Texts))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"order updates", "billing alerts": a topic before a word for messages.</summary>
    private static bool IsCompound(ReadOnlySpan<Token> t, int i) =>
        i + 1 < t.Length
        && t[i + 1].Is(Sense.Message)
        && !t[i + 1].Is(Sense.Sms)
        && t[i].IsAny(Senses.Of(Sense.Topic))
        && !t[i].Is(Sense.Message);

    private static bool IsConfirmationOfStop(Sentence sentence, Token token) =>
        sentence.Senses.Has(Sense.StopWord) && token.Is(Sense.OptOut);

    public static Frequency? HowOften(Sentence sentence, SegmentedDocument document, Texting texting)
    {
        var t = sentence.Tokens;
        var isCovered =
            sentence.Senses.HasAny(Texts) || texting.Covers(sentence) || IsItemOfMessages(sentence, document, texting);
        if (!isCovered || !IsOfTexts(sentence, texting))
        {
            return null;
        }

        return NamesFrequency(sentence) || IsRecurring(t) || IsCounted(t) ? new Frequency(sentence) : null;
    }

    private static bool IsOfTexts(Sentence sentence, Texting texting) =>
        sentence.Senses.Has(Sense.Sms) || !sentence.Senses.Has(Sense.Email) || texting.Covers(sentence);

    /// <summary>"Message frequency varies", "Frequency: as your orders need".</summary>
    private static bool NamesFrequency(Sentence sentence)
    {
        if (!sentence.Senses.Has(Sense.FrequencyWord))
        {
            return false;
        }

        var t = sentence.Tokens;
        foreach (var token in t)
        {
            if (token.IsAny(Senses.Of(Sense.Vary, Sense.Period, Sense.Quantity)) || token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"recurring messages", "weekly texts".</summary>
    private static bool IsRecurring(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.Recurring))
            {
                continue;
            }

            for (var k = i + 1; k < t.Length && k <= i + 6; k++)
            {
                if (t[k].IsAny(Texts))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"up to four texts a month", "one message per order", "2–4 msgs/week".</summary>
    private static bool IsCounted(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].IsAny(Texts) || !HasQuantity(t, i))
            {
                continue;
            }

            for (var k = i + 1; k + 1 < t.Length && k <= i + 5; k++)
            {
                var isPer =
                    t[k].IsAny(Senses.Of(Sense.Per, Sense.Or, Sense.Any))
                    && t[k + 1].IsWord
                    && (t[k + 1].Is(Sense.Period) || t[k].Is(Sense.Per));
                if (isPer || t[k].Is(Sense.Period) && t[k].IsWord)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasQuantity(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 4; k--)
        {
            if (t[k].Kind == TokenKind.Number || t[k].Is(Sense.Quantity) && !t[k].Is(Sense.Per))
            {
                return true;
            }
        }

        return false;
    }

    public static RateNotice? Rates(Sentence sentence, Texting texting)
    {
        if (!sentence.Senses.Has(Sense.Rate))
        {
            return null;
        }

        var isCarriers = sentence.Senses.Has(Sense.Carrier);
        var isMessages = sentence.Senses.HasAny(Texts) || texting.Covers(sentence);
        var applies = sentence.Senses.Has(Sense.Apply);
        return isMessages && applies && (isCarriers || !IsSendersOwn(sentence.Tokens))
            ? new RateNotice(sentence)
            : null;
    }

    /// <summary>"We do not charge for texts" says nothing of the carrier.</summary>
    private static bool IsSendersOwn(ReadOnlySpan<Token> t)
    {
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i].Is(Sense.Rate) && NearDataOrMessage(t, i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool NearDataOrMessage(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 4; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Message, Sense.Sms, Sense.InfoHead)))
            {
                return true;
            }
        }

        return false;
    }
}
