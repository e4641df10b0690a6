using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>The consumer as merchandise: what makes a verb or a noun speak of leads.</summary>
internal static class Leads
{
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

    /// <summary>Whether the word at <paramref name="i"/> says that the reader is handed on.</summary>
    public static bool Are(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Match) && IsMatched(t, i)
        || t[i].Is(Sense.Lead) && IsLeadForSale(t, i)
        || IsBought(t, i)
        || IsPaidFor(t, i)
        || IsCompetition(t, i);

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
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop || !isReader && t[k].Is(Sense.Modal))
            {
                // "sites that we link to may share your data": the reader is the object of another verb.
                return false;
            }

            isReader |= k <= i + 4 && t[k].IsAny(Reader) || isPassive;
            if (!isReader || !t[k].Is(Sense.With))
            {
                continue;
            }

            for (var p = k + 1; p < t.Length && p <= k + 8; p++)
            {
                if (t[p].Is(Sense.You) && t[p].HasForm(Forms.Plural) && t[p - 1].Is(Sense.Our) && p > k)
                {
                    // "introduced to our clients": they pay for it.
                    return true;
                }

                var who = RecipientPhrases.At(t, p) & OtherBusinesses.Kinds;
                if (who != Recipients.None && t[p].HasForm(Forms.Plural))
                {
                    return !OtherBusinesses.AreOurs(t, p);
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
        return (RecipientPhrases.Plural(payers) & OtherBusinesses.Kinds) != Recipients.None
            && t.Ahead(i + 2, 8).HasAny(Senses.Of(Sense.Inquiry, Sense.Lead, Sense.Person));
    }

    /// <summary>"up to four roofers will compete for your job".</summary>
    private static bool IsCompetition(ReadOnlySpan<Token> t, int i) =>
        t[i].Is(Sense.Compete)
        && (RecipientPhrases.Plural(t.Behind(i, 8)) & OtherBusinesses.Kinds) != Recipients.None
        && t.Ahead(i + 1, 4).Has(Sense.Your);
}
