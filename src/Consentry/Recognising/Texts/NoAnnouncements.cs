using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Texts;

/// <summary>Sentences that name texts and announce none of the sender's: other people's, disclaimers, written words, duties.</summary>
internal static class NoAnnouncements
{
    private static readonly Senses Texts = Senses.Of(Sense.Sms, Sense.Message);

    public static bool Are(Sentence sentence) =>
        IsOfOthers(sentence)
        || IsOfMedia(sentence)
        || IsDisclaimer(sentence.Tokens)
        || IsToldElsewhere(sentence.Tokens)
        || Duties.Cover(sentence.Tokens);

    /// <summary>"Businesses on our platform may text their customers": somebody else's texts.</summary>
    private static bool IsOfOthers(Sentence sentence)
    {
        if (sentence.Senses.Has(Sense.Your))
        {
            return false;
        }

        var t = sentence.Tokens;
        var hasOthers = false;
        for (var k = 0; k + 1 < t.Length; k++)
        {
            var isTheirs = t[k].Is(Sense.Their) && t[k + 1].Is(Sense.You) && t[k].End - t[k].Start == "their".Length;
            var isSentByThem =
                k > 0 && t[k].Is(Sense.They) && t[k - 1].IsAny(Texts) && t.Ahead(k + 1, 3).Has(Sense.Give);
            if (isTheirs || isSentByThem)
            {
                return true;
            }

            hasOthers |= t[k].Is(Sense.ThirdParty) && !Roles.IsSender(t, k);
        }

        return hasOthers && sentence.Senses.Has(Sense.Their);
    }

    /// <summary>"Consent to texts is not a condition of treatment", "not liable for delayed texts": no message is announced.</summary>
    private static bool IsDisclaimer(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.Not, Sense.No)) && t.Ahead(k + 1, 4).Has(Sense.Disclaimer))
            {
                return !t[..k].Has(Sense.Receive);
            }
        }

        return false;
    }

    /// <summary>"The kinds of texts we send are described in …".</summary>
    private static bool IsToldElsewhere(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            if (t[k].Is(Sense.Announce) && t[k].HasForm(Forms.Past) && t.Behind(k, 3).Has(Sense.Be))
            {
                return t[..k].Has(Sense.Type);
            }
        }

        return false;
    }

    /// <summary>"text, images, and logos": written words.</summary>
    private static bool IsOfMedia(Sentence sentence)
    {
        if (!sentence.Senses.Has(Sense.Media))
        {
            return false;
        }

        foreach (var token in sentence.Tokens)
        {
            if (token.Is(Sense.Sms) && token.End - token.Start != "text".Length)
            {
                return false;
            }
        }

        return true;
    }
}
