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

        if (HasKeyword(page.Document.Text, sentence))
        {
            page.OptOuts.Add(new OptOut(sentence, Channel.Texts));
        }
        else if (sentence.Senses.Has(Sense.OptOut) && Acts.Are(page, sentence) && !IsAboutSales(sentence.Tokens))
        {
            page.OptOuts.Add(new OptOut(sentence, ChannelOf(page, sentence)));
        }
    }

    /// <summary>A keyword written as one (STOP, "stop"), told to be sent or said to end messages.</summary>
    private static bool HasKeyword(string text, Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var isStop = t[i].Is(Sense.StopWord);
            if (!isStop && !(t[i].IsWord && t[i].Senses.IsEmpty) || IsRefused(t, i))
            {
                continue;
            }

            var isWritten = IsWrittenAsKeyword(text, t, i);
            var isSent = t.Behind(i, 8).HasAny(Senses.Of(Sense.Reply)) && (isStop || t.Behind(i, 16).Has(Sense.OptOut));
            var isExplained = isStop && (IsExplained(t, i) || t.Behind(i, 10).Has(Sense.OptOut));
            if (isWritten && (isSent || isExplained) || isStop && IsSentDirectly(t, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWrittenAsKeyword(string text, ReadOnlySpan<Token> t, int i)
    {
        var word = text.AsSpan(t[i].Start, t[i].End - t[i].Start);
        var isQuoted =
            i > 0
            && t[i - 1].Kind == TokenKind.Quote
            && i + 1 < t.Length
            && t[i + 1].Kind is TokenKind.Quote or TokenKind.Comma or TokenKind.Stop;
        return isQuoted || word.Length >= 3 && !word.ContainsAnyInRange('a', 'z');
    }

    /// <summary>"reply stop", "text the word stop": a verb of sending directly before.</summary>
    private static bool IsSentDirectly(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (t[k].Is(Sense.Reply) && (t[k].HasForm(Forms.Base | Forms.Gerund) || !t[k].Is(Sense.Sms)))
            {
                return !t[i].Is(Sense.OptOut) || i + 1 >= t.Length || !t[i + 1].IsWord;
            }

            if (
                t[k].Kind is not (TokenKind.Word or TokenKind.Quote)
                || t[k].IsAny(Senses.Of(Sense.To, Sense.You, Sense.Us))
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"STOP to cancel", "STOP = unsubscribe", "STOP: end".</summary>
    private static bool IsExplained(ReadOnlySpan<Token> t, int i) =>
        t.Ahead(i + 1, 4).HasAny(Senses.Of(Sense.OptOut, Sense.StopWord, Sense.Off));

    /// <summary>"do not reply STOP", "senders must honor STOP": no instruction to the reader.</summary>
    private static bool IsRefused(ReadOnlySpan<Token> t, int i) =>
        i >= 2 && t[i - 1].Is(Sense.Reply) && t.Behind(i, 3).HasAny(Senses.Of(Sense.Not, Sense.Never))
        || t.Behind(i, 4).Has(Sense.Honor) && t.Behind(i, 8).HasAny(Senses.Of(Sense.Duty));

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
    private static bool IsAboutSales(ReadOnlySpan<Token> t)
    {
        var isOther = false;
        var isMessages = false;
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i].Is(Sense.OptOut))
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

    /// <summary>What a reader can actually do.</summary>
    private static class Acts
    {
        public static bool Are(Recognised page, Sentence sentence)
        {
            var t = sentence.Tokens;
            for (var i = 0; i < t.Length; i++)
            {
                if (
                    t[i].Kind == TokenKind.Address
                    || t[i].Is(Sense.Act) && (!t[i].Is(Sense.OptOut) || t[i].HasForm(Forms.Singular | Forms.Plural))
                    || IsContact(page, t, i)
                    || IsInstructions(t, i)
                )
                {
                    return true;
                }
            }

            return IsContinued(page, sentence) || HasLink(page, sentence);
        }

        /// <summary>"call us", "by emailing the office", "contact Marisol at (207) 772-5518".</summary>
        private static bool IsContact(Recognised page, ReadOnlySpan<Token> t, int i)
        {
            if (t[i].Kind == TokenKind.Number)
            {
                return t[i].End - t[i].Start >= 3
                    && t.Behind(i, 6).HasAny(Senses.Of(Sense.Contact, Sense.Act, Sense.Prep));
            }

            var isAsked = t[i].Is(Sense.Want) && (t[i].Is(Sense.Right) || i + 1 < t.Length && t[i + 1].Is(Sense.Us));
            var isVerb =
                t[i].Is(Sense.Contact)
                && t[i].HasForm(Forms.Base | Forms.Gerund)
                && !t[i].Is(Sense.OptOut)
                && i + 1 < t.Length
                && t[i + 1].IsAny(Senses.Of(Sense.Us, Sense.Our, Sense.Determiner));
            return (isAsked || isVerb) && page.Contacts.Count > 0 || isVerb;
        }

        /// <summary>"the unsubscribe instructions in each email".</summary>
        private static bool IsInstructions(ReadOnlySpan<Token> t, int i) =>
            t[i].Is(Sense.Instructions)
            && (t.Ahead(i + 1, 7).HasAny(Communications) || t.Behind(i, 3).Has(Sense.OptOut));

        /// <summary>A right among others, with one way to exercise them all said near by.</summary>
        private static bool IsContinued(Recognised page, Sentence sentence)
        {
            var isRight = IsOfCommunications(sentence.Tokens) || sentence.Senses.Has(Sense.Marketing);
            return isRight
                && page.Segmented.SectionOf(sentence).Any(s => s.Senses.Has(Sense.Exercise) && IsReachable(page, s));
        }

        private static bool IsOfCommunications(ReadOnlySpan<Token> t)
        {
            foreach (var token in t)
            {
                // "update" and "alert" are verbs as well; alone they name no communication.
                if (token.IsAny(Communications) && !token.Is(Sense.Topic))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsReachable(Recognised page, Sentence sentence)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind == TokenKind.Address || token.IsAny(Senses.Of(Sense.Act, Sense.Contact)))
                {
                    return true;
                }
            }

            return HasLink(page, sentence);
        }

        /// <summary>A link other than those to policy and terms.</summary>
        private static bool HasLink(Recognised page, Sentence sentence)
        {
            foreach (var link in page.Segmented.LinksIn(sentence))
            {
                var words = page.Document.Text.AsSpan(link.Text.Start, link.Text.Length);
                if (
                    !PolicyLinks.IsDead(link.Target)
                    && !words.Contains("privacy", StringComparison.OrdinalIgnoreCase)
                    && !words.Contains("terms", StringComparison.OrdinalIgnoreCase)
                )
                {
                    return true;
                }
            }

            return false;
        }
    }
}
