using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.OptOuts;

/// <summary>Keywords that end texts: STOP and its kin, told to be sent or said to end messages.</summary>
internal static class OptOutKeywords
{
    /// <summary>A keyword written as one (STOP, "stop"), told to be sent or said to end messages.</summary>
    public static bool Are(string text, Sentence sentence, SegmentedDocument document)
    {
        var t = sentence.Tokens;
        var isAsked = IsAsked(sentence, document);
        for (var i = sentence.Own; i < t.Length; i++)
        {
            if (IsQuotedAndSent(t, i))
            {
                return true;
            }

            var isStop = t[i].Is(Sense.StopWord);
            var isWord = t[i].IsWord && (t[i].Senses.IsEmpty || t[i].IsAny(Senses.Of(Sense.Ending, Sense.Removal)));
            if (!isStop && !isWord || IsRefused(t, i) || i > 0 && IsModifier(t, i))
            {
                continue;
            }

            var isWritten = IsWrittenAsKeyword(text, t, i);
            var isSent =
                t.Behind(i, 8).Has(Sense.Reply)
                && (isStop || OptOutWishes.In(t.Behind(i, 16)) >= 0 || IsForRemoval(t, i));
            var isExplained =
                isStop
                && !t.Behind(i, 3).Has(Sense.Act)
                && (IsExplained(t, i) || IsSentBehind(t, i) || OptOutWishes.In(t.Behind(i, 10)) >= 0);
            if (isWritten && (isSent || isExplained || isStop && isAsked) || isStop && IsSentDirectly(t, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Opt-out instructions. STOP to 72204": what comes before asks for the keyword.</summary>
    private static bool IsAsked(Sentence sentence, SegmentedDocument document)
    {
        const int longestLabel = 8;
        const int longestAnswer = 12;
        if (sentence.OwnTokens.Length > longestAnswer)
        {
            return false;
        }

        var label =
            sentence.Previous is { } previous && ReferenceEquals(previous.Block, sentence.Block)
                ? previous
                : document.SentenceOf(sentence.Block.Heading);
        return label is not null && label.OwnTokens.Length <= longestLabel && OptOutWishes.In(label.OwnTokens) >= 0;
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
            if (
                t[k].Is(Sense.Reply)
                && (t[k].HasForm(Forms.Base | Forms.Gerund) || !t[k].IsAny(Senses.Of(Sense.Sms, Sense.Message)))
            )
            {
                return !IsModifier(t, i) && (!t[i].Is(Sense.OptOut) || i + 1 >= t.Length || !t[i + 1].IsWord);
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

    /// <summary>"(text their) end users", "(send) cancel orders": a noun follows.</summary>
    private static bool IsModifier(ReadOnlySpan<Token> t, int i) =>
        t[i - 1].IsAny(Senses.Of(Sense.Their, Sense.Own))
        || t.Ahead(i + 1, 1).HasAny(Senses.Of(Sense.You, Sense.Inquiry)) && t[i + 1].HasForm(Forms.Plural);

    /// <summary>"text “no more” to end the alerts": whatever the words, they are sent to end messages.</summary>
    private static bool IsQuotedAndSent(ReadOnlySpan<Token> t, int i)
    {
        const int longest = 5;
        if (t[i].Kind != TokenKind.Quote || i == 0 || !t[i - 1].Is(Sense.Reply) || IsRefused(t, i))
        {
            return false;
        }

        for (var k = i + 1; k < t.Length && k <= i + longest; k++)
        {
            if (t[k].Kind == TokenKind.Quote)
            {
                return t.Ahead(k + 1, 1).Has(Sense.To) && OptOutWishes.In(t.Ahead(k + 1, 5)) >= 0;
            }
        }

        return false;
    }

    /// <summary>"STOP to cancel", "STOP = unsubscribe", "STOP: end", "STOP is all you need to send".</summary>
    private static bool IsExplained(ReadOnlySpan<Token> t, int i) =>
        t.Ahead(i + 1, 4).HasAny(Senses.Of(Sense.OptOut, Sense.StopWord, Sense.Off))
        || t.Ahead(i + 1, 1).Has(Sense.Be)
            && t.Ahead(i + 2, 6) is var what
            && what.Has(Sense.You)
            && what.Has(Sense.Reply);

    /// <summary>"the word STOP, sent to us, …".</summary>
    private static bool IsSentBehind(ReadOnlySpan<Token> t, int i)
    {
        var ahead = t.Ahead(i + 1, 3);
        foreach (var token in ahead)
        {
            if (token.Is(Sense.Reply) && token.HasForm(Forms.Past))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"LEAVE to be dropped": what the word does to the reader.</summary>
    private static bool IsForRemoval(ReadOnlySpan<Token> t, int i) =>
        t.Ahead(i + 1, 1).Has(Sense.To) && t.Ahead(i + 2, 2).HasAny(Senses.Of(Sense.Removal, Sense.Ending));

    /// <summary>"do not reply STOP", "senders must honor STOP": no instruction to the reader.</summary>
    private static bool IsRefused(ReadOnlySpan<Token> t, int i) =>
        i >= 2 && t[i - 1].Is(Sense.Reply) && t.Behind(i, 3).HasAny(Senses.Of(Sense.Not, Sense.Never))
        || IsDuty(t, i)
        || Duties.Cover(t, i);

    /// <summary>"senders must honor STOP", "clients must include “Reply STOP”": somebody's duty, unless it is to send the word.</summary>
    private static bool IsDuty(ReadOnlySpan<Token> t, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 12 && t[k].Kind is not TokenKind.Stop; k--)
        {
            if (t[k].Is(Sense.Duty))
            {
                return !t.Behind(k, 3).Has(Sense.We)
                    && !t.Ahead(k + 1, 2).HasAny(Senses.Of(Sense.Reply, Sense.Contact, Sense.Be));
            }
        }

        return false;
    }
}
