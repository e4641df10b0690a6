using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Concrete acts that stop messages.</summary>
internal static class OptOutRecogniser
{
    private static readonly Senses Communications = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Contact);

    public static void Recognise(Recognised page, Sentence sentence)
    {
        if (sentence.Block.Region == Region.CookieBanner || sentence.IsQuestion)
        {
            return;
        }

        if (OptOutKeywords.Are(page.Document.Text, sentence, page.Segmented))
        {
            page.OptOuts.Add(new OptOut(sentence, Channel.Texts));
        }
        else if (IsWayOut(page, sentence))
        {
            page.OptOuts.Add(new OptOut(sentence, ChannelOf(page, sentence)));
        }
    }

    /// <summary>Wish and act in one sentence, or the act in the sentence that goes on from the wish.</summary>
    private static bool IsWayOut(Recognised page, Sentence sentence)
    {
        var isWished = OptOutWishes.In(sentence.Tokens) >= 0;
        if (isWished)
        {
            return OptOutActs.Are(page, sentence) && !IsAboutSales(sentence.Tokens);
        }

        return sentence.Previous is { } previous
            && ReferenceEquals(previous.Block, sentence.Block)
            && OptOutActs.GoOn(page, sentence)
            && OptOutWishes.In(previous.Tokens) >= 0
            && OptOutActs.IsOfCommunications(previous.Tokens)
            && !IsAboutSales(previous.Tokens);
    }

    private static Channel ChannelOf(Recognised page, Sentence sentence)
    {
        if (sentence.Senses.Has(Sense.Sms))
        {
            return Channel.Texts;
        }

        var isMessages = false;
        foreach (var token in sentence.Tokens)
        {
            isMessages |= token.Is(Sense.Message) && !token.Is(Sense.Email);
        }

        return sentence.Senses.Has(Sense.Email) && !isMessages ? Channel.Emails
            : page.Texting.Covers(sentence) ? Channel.Texts
            : Channel.Any;
    }

    /// <summary>Opting out of cookies, of advertising, of the sale of data stops no message.</summary>
    public static bool IsAboutSales(ReadOnlySpan<Token> t)
    {
        var isOther = false;
        var isMessages = false;
        for (var i = 0; i < t.Length; i++)
        {
            if (OptOutWishes.Is(t, i))
            {
                var what = WhatFrom(t.Ahead(i + 1, 8));
                isOther |= what.HasAny(Senses.Of(Sense.Sell, Sense.Share, Sense.Cookie));
                isMessages |= what.HasAny(Communications) || t[i].IsAny(Senses.Of(Sense.Sms));
            }
        }

        return isOther && !isMessages;
    }

    /// <summary>What is opted out of, without the way to do it.</summary>
    private static ReadOnlySpan<Token> WhatFrom(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].Is(Sense.By))
            {
                return t[..k];
            }
        }

        return t;
    }
}
