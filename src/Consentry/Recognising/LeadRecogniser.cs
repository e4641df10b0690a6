using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>
/// The consumer handed on: matched with several businesses, sold as a lead, or made to agree that others get in touch.
/// </summary>
internal static class LeadRecogniser
{
    private const Recipients Others =
        Recipients.ThirdParty | Recipients.Partner | Recipients.Marketer | Recipients.LeadBuyer | Recipients.Affiliate;

    private static readonly Senses BehindNoun = Senses.Of(
        Sense.Prep,
        Sense.With,
        Sense.Which,
        Sense.Be,
        Sense.Aux,
        Sense.And,
        Sense.Or,
        Sense.For,
        Sense.Otherwise
    );

    private static readonly Senses Reader = Senses.Of(Sense.You, Sense.Your);

    public static void Recognise(Sentence sentence, List<Sharing> into)
    {
        if (
            sentence.IsQuestion
            || sentence.Block.Cells.Count > 1
            || !sentence.Senses.HasAny(
                Senses.Of(Sense.Match, Sense.Contact, Sense.Lead, Sense.Receive, Sense.Give, Sense.Compete, Sense.Pay)
            )
        )
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var acts =
                IsContactByOthers(t, i) || IsHeardFromOthers(t, i) ? Acts.Contact
                : t[i].Is(Sense.Match) && IsMatched(t, i) ? Acts.Lead
                : t[i].Is(Sense.Lead) && IsLeadForSale(t, i) || IsBought(t, i) || IsPaidFor(t, i) || IsCompetition(t, i)
                    ? Acts.Lead
                : Acts.None;
            if (acts == Acts.Contact && IsSaid(sentence, into))
            {
                return;
            }

            if (acts == Acts.None || Negation.Of(t, ActGroup.Single(t, i)) is not { } polarity)
            {
                continue;
            }

            into.Add(
                new Sharing
                {
                    Sentence = sentence,
                    Polarity = polarity,
                    Acts = acts,
                    Data = DataKinds.Personal,
                    Recipients = Others,
                    Purposes = Purposes.Marketing,
                    IsTheirMarketing = true,
                }
            );
            return;
        }
    }

    /// <summary>"our partners may contact you", "contacted by us and up to four companies", "lets advertisers send you offers".</summary>
    private static bool IsContactByOthers(ReadOnlySpan<Token> t, int i)
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
            if (t[k].Is(Sense.We) && k > 1 && t[k - 1].Is(Sense.Which))
            {
                // "the shops that we work with": the sender stands beside them only.
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
            if ((IsPlural(t[k]) || isOwn) && (RecipientPhrases.At(t[..(k + 1)], k) & Others) != Recipients.None)
            {
                // "shared with nobody who wants to sell to you": that they get it is said by another verb, or denied.
                return !IsOurs(t, k) && !(t[k + 1].Is(Sense.Which) && Actors.IsUnderPreposition(t, k));
            }
        }

        return false;
    }

    /// <summary>"network of contractors" has no forms of its own.</summary>
    private static bool IsPlural(Token token) => token.HasForm(Forms.Plural) || token.Forms == Forms.None;

    /// <summary>"receive texts from our partners", "hear from other merchants".</summary>
    private static bool IsHeardFromOthers(ReadOnlySpan<Token> t, int i)
    {
        var isMessages =
            t[i].IsAny(Senses.Of(Sense.Receive, Sense.Contact))
            && t.Behind(i, 8).HasAny(Senses.Of(Sense.You, Sense.Agree));
        return isMessages
            && (
                t.Ahead(i + 1, 8).HasAny(Senses.Of(Sense.Message, Sense.Sms, Sense.Marketing, Sense.Contact))
                || t[i].Is(Sense.Contact)
            )
            && NamesOthers(t, i, Math.Min(t.Length, i + 20), Sense.From);
    }

    /// <summary>The sentence claims already that they get the data; that they then make contact is no second claim.</summary>
    private static bool IsSaid(Sentence sentence, List<Sharing> sharings) =>
        sharings.Count > 0
        && sharings[^1] is { IsDenied: false, IsOurPurpose: false, Purposes: Purposes.Marketing } last
        && ReferenceEquals(last.Sentence, sentence);

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
            var isOther = (RecipientPhrases.At(t, k) & Others) != Recipients.None && IsPlural(t[k]);
            if (isOpen && isOther && !IsOurs(t, k))
            {
                // "offers of other shops in our newsletter": the sender tells of them.
                return !(t.Ahead(k + 1, 1).Has(Sense.Prep) && t.Ahead(k + 2, 1).Has(Sense.Our));
            }
        }

        return false;
    }

    /// <summary>"match you with lenders", "connect consumers with the appropriate business".</summary>
    private static bool IsMatched(ReadOnlySpan<Token> t, int i)
    {
        var isReader = false;
        var isPassive =
            t[i].HasForm(Forms.Past)
            && t.Behind(i, 3).Has(Sense.Be)
            && (t.Ahead(i + 1, 5).Has(Sense.Quantity) || t.Behind(i, 6).HasAny(Reader));
        for (var k = i + 1; k < t.Length && k <= i + 16; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            isReader |= k <= i + 4 && t[k].IsAny(Reader) || isPassive;
            if (!isReader || !t[k].Is(Sense.With))
            {
                continue;
            }

            for (var p = k + 1; p < t.Length && p <= k + 8; p++)
            {
                var who = RecipientPhrases.At(t, p) & Others;
                if (who != Recipients.None && t[p].HasForm(Forms.Plural))
                {
                    return !IsOurs(t, p);
                }
            }
        }

        return false;
    }

    /// <summary>A lead that is sold, delivered or distributed.</summary>
    private static bool IsLeadForSale(ReadOnlySpan<Token> t, int i)
    {
        // "lead sites", "lead time": only leads themselves are sold.
        var isModifier = i + 1 < t.Length && t[i + 1].IsWord && !t[i + 1].IsAny(BehindNoun);
        if (t[i].HasForm(Forms.Singular) && !t[i].HasForm(Forms.Plural) && isModifier)
        {
            return false;
        }

        if (
            i + 1 < t.Length
            && t[i + 1].IsAny(Senses.Of(Sense.Our, Sense.Their, Sense.Determiner))
            && !t[i + 1].Is(Sense.Which)
        )
        {
            // "She leads our crew": a verb, with its object behind it.
            return false;
        }

        for (var k = Math.Max(0, i - 6); k < Math.Min(t.Length, i + 10); k++)
        {
            if (k != i && t[k].IsAny(Senses.Of(Sense.Sell, Sense.Share, Sense.Buy, Sense.Pay)))
            {
                // "leads that we buy": those of others.
                return !(t[k].Is(Sense.Buy) && t.Behind(k, 2).Has(Sense.We));
            }
        }

        return false;
    }

    /// <summary>"agents purchase consumer requests from us": the consumer is what they buy.</summary>
    private static bool IsBought(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Buy) || !t[i].HasForm(Forms.Verb) || !t.Behind(i, 10).HasAny(RecipientPhrases.People))
        {
            return false;
        }

        var bought = t.Ahead(i + 1, 8);
        return bought.HasAny(Senses.Of(Sense.Inquiry, Sense.Lead)) && bought.Has(Sense.Us);
    }

    /// <summary>"lenders pay us for each inquiry", "we are paid by lenders for each applicant".</summary>
    private static bool IsPaidFor(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].Is(Sense.Pay) || i + 1 >= t.Length)
        {
            return false;
        }

        var isPassive = t[i + 1].Is(Sense.By) && t.Behind(i, 3).Has(Sense.We) && t[i].HasForm(Forms.Past);
        var payers =
            isPassive ? t.Ahead(i + 2, 4)
            : t[i + 1].Is(Sense.Us) ? t.Behind(i, 6)
            : default;
        return (RecipientPhrases.Plural(payers) & Others) != Recipients.None
            && t.Ahead(i + 2, 8).HasAny(Senses.Of(Sense.Inquiry, Sense.Lead, Sense.Person));
    }

    /// <summary>"up to four roofers will compete for your job".</summary>
    private static bool IsCompetition(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Compete)
        && (RecipientPhrases.Plural(t.Behind(i, 8)) & Others) != Recipients.None
        && t.Ahead(i + 1, 4).Has(Sense.Your);

    /// <summary>"our agents", "our own contractors": people who work for the sender, unless they are called partners.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> t, int k)
    {
        var isPartner =
            t[k].IsAny(Senses.Of(Sense.Partner, Sense.Marketer, Sense.Affiliate)) || t[k].Forms == Forms.None;
        for (var p = k - 1; !isPartner && p >= 0 && p >= k - 3; p--)
        {
            if (t[p].Is(Sense.Our) || t[p].Is(Sense.Their) && t.Behind(p, 3).Has(Sense.We))
            {
                return true;
            }
        }

        return false;
    }
}
