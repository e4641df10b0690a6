using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.OptOuts;

/// <summary>Concrete acts that stop messages.</summary>
internal static class OptOutRecogniser
{
    private static readonly Senses Communications = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Contact);

    private static readonly Senses Messages =
        Communications
        | Senses.Of(
            Sense.Mailing,
            Sense.MailingList,
            Sense.Marketing,
            Sense.Receive,
            Sense.Approach,
            Sense.Give,
            Sense.It,
            Sense.Kind
        );

    public static void Recognise(Recognised page, Sentence sentence)
    {
        if (sentence.Block.Region == Region.CookieBanner || sentence.IsQuestion)
        {
            return;
        }

        if (OptOutKeywords.Are(page.Document.Text, sentence, page.Segmented))
        {
            page.OptOuts.Add(
                new OptOut(sentence, Channel.Texts) { Keywords = KeywordLists.In(page.Document.Text, sentence) }
            );
        }
        else if (WishOf(page, sentence) is { } wish)
        {
            page.OptOuts.Add(new OptOut(sentence, ChannelOf(page, sentence, wish)));
        }
    }

    /// <summary>The sentence whose wish it fulfils: itself, or the one that it goes on from; null where it does not.</summary>
    private static Sentence? WishOf(Recognised page, Sentence sentence)
    {
        if (OptOutWishes.In(sentence.Tokens) >= 0)
        {
            return OptOutActs.Are(page, sentence) && !IsAboutElse(sentence.Tokens) ? sentence : null;
        }

        return
            sentence.Previous is { } previous
            && (
                ReferenceEquals(previous.Block, sentence.Block)
                || ReferenceEquals(previous.Block, sentence.Block.Heading) && previous.IsQuestion
            )
            && OptOutActs.GoOn(page, sentence)
            && OptOutWishes.In(previous.Tokens) >= 0
            && OptOutActs.IsOfCommunications(previous.Tokens)
            && !IsAboutElse(previous.Tokens)
            ? previous
            : null;
    }

    private static Channel ChannelOf(Recognised page, Sentence sentence, Sentence wish)
    {
        if (sentence.Senses.Has(Sense.Sms) || wish.Senses.Has(Sense.Sms))
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

    /// <summary>Opting out of cookies, of advertising, of the sale of data or of arbitration stops no message.</summary>
    public static bool IsAboutElse(ReadOnlySpan<Token> t)
    {
        var isOther = false;
        var isMessages = false;
        for (var i = 0; i < t.Length; i++)
        {
            if (OptOutWishes.Is(t, i))
            {
                var what = WhatFrom(t.Ahead(i + 1, 8));
                isOther |=
                    what.HasAny(Senses.Of(Sense.Sell, Sense.Share, Sense.Cookie, Sense.Advert)) || IsOfElse(what);
                isMessages |= what.HasAny(Communications) || t[i].IsAny(Senses.Of(Sense.Sms));
            }
        }

        return isOther && !isMessages;
    }

    /// <summary>"(opt out) of arbitration": what is named is neither a message nor a list, nor how one comes.</summary>
    private static bool IsOfElse(ReadOnlySpan<Token> what) =>
        what.Length > 1 && what[0].Is(Sense.Of) && !what.HasAny(Messages) && Matter.IsIn(what[1..]);

    /// <summary>What is opted out of, without the way to do it.</summary>
    private static ReadOnlySpan<Token> WhatFrom(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.By, Sense.If)) || t[k].Kind is TokenKind.Comma)
            {
                return t[..k];
            }
        }

        return t;
    }
}
