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

    private static readonly Senses Reader = Senses.Of(Sense.You, Sense.Your);

    public static void Recognise(Sentence sentence, List<Sharing> into)
    {
        if (
            sentence.IsQuestion
            || sentence.Block.Cells.Count > 1
            || !sentence.Senses.HasAny(Senses.Of(Sense.Match, Sense.Contact, Sense.Lead))
        )
        {
            return;
        }

        var t = sentence.Tokens;
        for (var i = sentence.Own; i < t.Length; i++)
        {
            var acts =
                t[i].Is(Sense.Contact) && IsContactByOthers(t, i) ? Acts.Contact
                : t[i].Is(Sense.Match) && IsMatched(t, i) ? Acts.Lead
                : t[i].Is(Sense.Lead) && IsLeadForSale(t, i) ? Acts.Lead
                : Acts.None;
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

    /// <summary>"our partners may contact you", "contacted by us and up to four companies".</summary>
    private static bool IsContactByOthers(ReadOnlySpan<Token> t, int i)
    {
        var isPassive = t[i].HasForm(Forms.Past) && i > 0 && HasBefore(t, i, Sense.Be, 3);
        if (isPassive)
        {
            return NamesOthers(t, i + 1, Math.Min(t.Length, i + 24), Sense.By);
        }

        // The subject: people directly before the verb, with auxiliaries between; the reader must be the object.
        var k = i - 1;
        while (
            k >= 0
            && (
                t[k].IsAny(Senses.Of(Sense.Aux, Sense.Modal, Sense.To, Sense.Which))
                && !t[k].IsAny(RecipientPhrases.People)
            )
        )
        {
            k--;
        }

        return k >= 0
            && i + 1 < t.Length
            && t[i + 1].IsAny(Reader)
            && (RecipientPhrases.At(t[..(k + 1)], k) & Others) != Recipients.None
            && t[k].HasForm(Forms.Plural)
            && !IsOurs(t, k);
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
            var isOther = (RecipientPhrases.At(t, k) & Others) != Recipients.None && t[k].HasForm(Forms.Plural);
            if (isOpen && isOther && !IsOurs(t, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"match you with lenders", "connect consumers with the appropriate business".</summary>
    private static bool IsMatched(ReadOnlySpan<Token> t, int i)
    {
        var isReader = false;
        for (var k = i + 1; k < t.Length && k <= i + 16; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            isReader |= k <= i + 4 && t[k].IsAny(Reader);
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
        for (var k = Math.Max(0, i - 6); k < Math.Min(t.Length, i + 10); k++)
        {
            if (k != i && t[k].IsAny(Senses.Of(Sense.Sell, Sense.Share)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"our agents", "our own contractors": people who work for the sender, unless they are called partners.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> t, int k)
    {
        var isPartner = t[k].IsAny(Senses.Of(Sense.Partner, Sense.Marketer, Sense.Affiliate));
        for (var p = k - 1; !isPartner && p >= 0 && p >= k - 3; p--)
        {
            if (t[p].Is(Sense.Our))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBefore(ReadOnlySpan<Token> t, int i, Sense sense, int within)
    {
        for (var k = i - 1; k >= 0 && k >= i - within; k--)
        {
            if (t[k].Is(sense))
            {
                return true;
            }
        }

        return false;
    }
}
