using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Concrete acts that stop messages.</summary>
internal static class OptOutRecogniser
{
    private static readonly Senses Communications = Senses.Of(Sense.Sms, Sense.Message, Sense.Email, Sense.Contact);

    private static readonly Senses Sales = Senses.Of(Sense.Sell, Sense.Share, Sense.Cookie);

    public static void Recognise(Document document, Sentence sentence, Texting texting, List<OptOut> into)
    {
        if (sentence.Block.Region == Region.CookieBanner || sentence.IsQuestion)
        {
            return;
        }

        if (sentence.Senses.Has(Sense.StopWord) && HasKeyword(document.Text, sentence.Tokens, sentence.Own))
        {
            into.Add(new OptOut(sentence, Channel.Texts));
            return;
        }

        if (sentence.Senses.Has(Sense.OptOut) && ByAct(document.Text, sentence, texting) is { } channel)
        {
            into.Add(new OptOut(sentence, channel));
        }
    }

    /// <summary>A keyword written as one (STOP, "Stop"), told to be sent or said to end messages.</summary>
    private static bool HasKeyword(string text, ReadOnlySpan<Token> t, int own)
    {
        var isTold = false;
        foreach (var token in t)
        {
            isTold |= token.IsAny(Senses.Of(Sense.Reply, Sense.OptOut));
        }

        for (var i = own; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.StopWord) || IsRefused(t, i))
            {
                continue;
            }

            if (IsWrittenAsKeyword(text, t, i) && (isTold || IsExplained(t, i)) || IsSent(t, i))
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
            && t[i + 1].Kind is TokenKind.Quote or TokenKind.Comma;
        return isQuoted || word.Length >= 3 && !word.ContainsAnyInRange('a', 'z');
    }

    /// <summary>"reply stop", "text the word stop to".</summary>
    private static bool IsSent(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (t[k].Is(Sense.Reply) && !t[k].Is(Sense.You) && (i + 1 == t.Length || !t[i + 1].Is(Sense.OptOut)))
            {
                return t[k].Is(Sense.Reply) && !(t[k].Is(Sense.Sms) && !t[k].HasForm(Forms.Base | Forms.Gerund));
            }

            if (t[k].Kind is not (TokenKind.Word or TokenKind.Quote))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"STOP to cancel", "STOP = unsubscribe", "STOP: end".</summary>
    private static bool IsExplained(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i + 1; k < t.Length && k <= i + 3; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.OptOut, Sense.StopWord)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"do not reply STOP": no instruction.</summary>
    private static bool IsRefused(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Not, Sense.Never)) && i >= 2 && t[i - 1].Is(Sense.Reply))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"unsubscribe by the link in our emails", "call us to be removed": which messages it ends, or null.</summary>
    private static Channel? ByAct(string text, Sentence sentence, Texting texting)
    {
        var t = sentence.Tokens;
        if (!HasAct(text, sentence) || IsAboutSales(t))
        {
            return null;
        }

        if (sentence.Senses.Has(Sense.Sms))
        {
            return Channel.Texts;
        }

        var isEmail = IsEmailOnly(sentence);
        return isEmail ? Channel.Emails
            : texting.Covers(sentence) ? Channel.Texts
            : Channel.Any;
    }

    private static bool IsEmailOnly(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var isMessages = token.Is(Sense.Message) && !token.Is(Sense.Email);
            if (isMessages)
            {
                return false;
            }
        }

        return sentence.Senses.Has(Sense.Email);
    }

    private static bool HasAct(string text, Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            var isAct = token.Is(Sense.Act) && !token.Is(Sense.OptOut);
            if (isAct || token.Kind == TokenKind.Address)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Opting out of cookies, of advertising, of the sale of data stops no message.</summary>
    private static bool IsAboutSales(ReadOnlySpan<Token> t)
    {
        var isOther = false;
        var isMessages = false;
        for (var i = 0; i < t.Length; i++)
        {
            if (!t[i].Is(Sense.OptOut))
            {
                continue;
            }

            for (
                var k = i + 1;
                k < t.Length && k <= i + 8 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop);
                k++
            )
            {
                isOther |= t[k].IsAny(Sales);
                isMessages |= t[k].IsAny(Communications) && !t[k].Is(Sense.Act);
            }
        }

        return isOther && !isMessages;
    }
}
