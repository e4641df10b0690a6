using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>Other businesses get in touch with the reader, or the reader agrees that they may.</summary>
internal static class ContactByOthers
{
    /// <summary>"our partners may contact you", "contacted by us and up to four companies", "lets advertisers send you offers".</summary>
    public static bool IsMade(ReadOnlySpan<Token> t, int i)
    {
        if (t[i].Is(Sense.Contact) && t[i].HasForm(Forms.Past) && t.Behind(i, 3).Has(Sense.Be))
        {
            return NamesOthers(t, i + 1, Math.Min(t.Length, i + 24), Sense.Agent);
        }

        var isOffer = t[i].Is(Sense.Give) && t.Ahead(i + 1, 5).Has(Sense.Marketing);
        return (t[i].Is(Sense.Contact) || isOffer)
            && t[i].HasForm(Forms.Base)
            && (FollowUps.NamesReader(t, i + 1) || IsToMe(t, i) || IsAtNumber(t, i))
            && OthersBefore(t, i);
    }

    /// <summary>"I authorize its contractors to contact me", "Yes, let your partners text me": here the reader speaks.</summary>
    private static bool IsToMe(ReadOnlySpan<Token> t, int verb)
    {
        if (verb + 1 >= t.Length || !t[verb + 1].Is(Sense.Us))
        {
            return false;
        }

        var isTold = t[0].Is(Sense.We) && t.Ahead(1, 3).HasAny(Senses.Of(Sense.Agree, Sense.Allow));
        var asked = t.Behind(verb, 5);
        return isTold || !t[..verb].Has(Sense.We) && asked.Has(Sense.Allow) && asked.Has(Sense.Your);
    }

    /// <summary>"… your number, and our partners may call it".</summary>
    private static bool IsAtNumber(ReadOnlySpan<Token> t, int verb) =>
        verb + 1 < t.Length
        && t[verb + 1].Is(Sense.It)
        && !t[verb + 1].Is(Sense.Determiner)
        && t[..verb].Has(Sense.NumberHead);

    /// <summary>People who are not the sender's are the subject, or those whom the reader allows to.</summary>
    private static bool OthersBefore(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k >= 0 && k >= verb - 8; k--)
        {
            // "the shops that we work with", "our partners, who may …": beside them, not instead of them.
            var isBeside =
                t[k].Is(Sense.We) && k > 1 && t[k - 1].Is(Sense.Which)
                || t[k].Kind == TokenKind.Comma && t[k + 1].Is(Sense.Which);
            if (isBeside)
            {
                continue;
            }

            if (
                t[k].IsAny(Senses.Of(Sense.We, Sense.You))
                || t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Comma
            )
            {
                return false;
            }

            // "The sponsor may write to you about its events": one, but with business of its own.
            var isOwn = t[k].Is(Sense.Partner) && t.Ahead(verb + 1, 5).Has(Sense.Their);
            if (
                (OtherBusinesses.ArePlural(t[k]) || isOwn)
                && (RecipientPhrases.At(t[..(k + 1)], k) & OtherBusinesses.Kinds) != Recipients.None
            )
            {
                // "shared with nobody who wants to sell to you": that they get it is said by another verb, or denied.
                // "We use third parties to text you": they work for the sender.
                return !t.Behind(k, 2).Has(Sense.Use)
                    && !OtherBusinesses.AreOurs(t, k)
                    && !(t[k + 1].Is(Sense.Which) && Actors.IsUnderPreposition(t, k));
            }
        }

        return false;
    }

    /// <summary>"receive texts from our partners", "hear from other merchants".</summary>
    public static bool IsHeard(ReadOnlySpan<Token> t, int i)
    {
        var isMessages =
            t[i].IsAny(Senses.Of(Sense.Receive, Sense.Contact))
            && t.Behind(i, 8).HasAny(Senses.Of(Sense.You, Sense.Agree));
        // "text me about offers of its partners": what is told, and not by whom.
        var isTold = t[i].Is(Sense.Contact) && t[i].HasForm(Forms.Base) && t.Ahead(i + 1, 3).Has(Sense.About);
        return isMessages
            && !isTold
            && (
                t.Ahead(i + 1, 8).HasAny(Senses.Of(Sense.Message, Sense.Sms, Sense.Marketing, Sense.Contact))
                || t[i].Is(Sense.Contact)
            )
            && NamesOthers(t, i, Math.Min(t.Length, i + 20), Sense.From);
    }

    private static bool NamesOthers(ReadOnlySpan<Token> t, int from, int to, Sense opener)
    {
        var isOpen = false;
        for (var k = from; k < to; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            isOpen |= t[k].Is(opener);
            // "by four partner salons": the word that has the plural may be any.
            var areSeveral =
                OtherBusinesses.ArePlural(t[k]) || t[k].Is(Sense.Partner) && t.Behind(k, 1).Has(Sense.Numeral);
            var isOther = areSeveral && (RecipientPhrases.At(t, k) & OtherBusinesses.Kinds) != Recipients.None;
            if (isOpen && isOther && !OtherBusinesses.AreOurs(t, k))
            {
                // "offers of other shops in our newsletter": the sender tells of them.
                return !(t.Ahead(k + 1, 1).Has(Sense.Prep) && t.Ahead(k + 2, 1).Has(Sense.Our));
            }
        }

        return false;
    }
}
