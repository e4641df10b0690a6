using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// What those who got data then do: "…, and they will write to you about their products". Said in the clause behind, or in
/// the next sentence.
/// </summary>
internal static class FollowUps
{
    private static readonly Senses Approaching = Senses.Of(Sense.Contact, Sense.Give, Sense.Want);

    private static readonly Senses Reader = Senses.Of(Sense.You, Sense.Your);

    /// <summary>"promotions aimed at our travelers": so far behind the word the reader may stand.</summary>
    private const int AimReach = 5;

    /// <summary>Whether they approach the reader with something of their own.</summary>
    public static bool HaveTheirMarketing(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            var isTheirs =
                (t[k].Is(Sense.They) || t[k].Is(Sense.Which) && !t[k].Is(Sense.It))
                || t[k].IsAny(RecipientPhrases.People) && (t[k].HasForm(Forms.Plural) || IsBeforeNoun(t, k));
            var isOne = t[k].IsAny(Senses.Of(Sense.It, Sense.Any)) && ActsBehind(t, k);
            if ((isTheirs || isOne || IsThoseBefore(t, k)) && ApproachesReader(t, k + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"it will call you", "each may advertise": a pronoun for one of them, and what it does right behind.</summary>
    private static bool ActsBehind(ReadOnlySpan<Token> t, int k) =>
        k + 2 < t.Length
        && t[k + 1].Is(Sense.Modal)
        && t[k + 2].HasForm(Forms.Base)
        && (t[k + 2].IsAny(Senses.Of(Sense.Contact, Sense.Marketing)) && !t[k].Is(Sense.They));

    /// <summary>"these operators", "the winning bidders call": a noun that no list has, as a subject.</summary>
    private static bool IsThoseBefore(ReadOnlySpan<Token> t, int k) =>
        k > 0
        && t[k].IsWord
        && t[k].Senses.IsEmpty
        && k + 1 < t.Length
        && (
            t[k + 1].Is(Sense.Modal)
            || t[k + 1].IsAny(Approaching | Senses.Of(Sense.Marketing))
            || t[k - 1].Is(Sense.It)
        )
        && t.Behind(k, 3).HasAny(Senses.Of(Sense.Determiner, Sense.It, Sense.Their))
        && !t.Behind(k, 3).HasAny(Senses.Of(Sense.Our, Sense.Your, Sense.We));

    /// <summary>"partner hotels": the plural is the next word's.</summary>
    private static bool IsBeforeNoun(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && t[k + 1].IsWord && t[k + 1].Senses.IsEmpty;

    /// <summary>Whether somebody, whose predicate begins here, gets in touch with the reader or advertises.</summary>
    public static bool ApproachesReader(ReadOnlySpan<Token> t, int from)
    {
        for (
            var k = from;
            k < t.Length && k < from + 16 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop);
            k++
        )
        {
            var isForUs = t[k].Is(Sense.Us) && t[k - 1].Is(Sense.For);
            if (isForUs || t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.We, Sense.Serve)))
            {
                return false;
            }

            // "comes on the market": a noun.
            var isNoun = t[k - 1].Is(Sense.Determiner) && !t[k - 1].Is(Sense.Which);
            var markets = t[k].Is(Sense.Marketing) && t[k].HasForm(Forms.Verb) && !isNoun;
            var approaches =
                t[k].Is(Sense.Approach)
                || t[k].IsAny(Approaching)
                    && t[k].HasForm(Forms.Verb)
                    && (NamesReader(t, k + 1) || !isNoun && BringsOffer(t, k));
            if (
                markets
                || approaches
                || t[k].Is(Sense.Marketing)
                    && !IsOurs(t, k)
                    && (HasReaderBefore(t, from, k) || t.Ahead(k + 1, AimReach).NamesReader())
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"our own mailings", "a campaign of ours".</summary>
    private static bool IsOurs(ReadOnlySpan<Token> t, int marketing) =>
        t.Behind(marketing, 2).Has(Sense.Our) || t.Ahead(marketing + 1, 2).Has(Sense.Our);

    /// <summary>"may call with an offer", "can send coupons": whom, the sentence need not say.</summary>
    private static bool BringsOffer(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb + 1; k < t.Length && k <= verb + 3 && t[k].IsWord; k++)
        {
            var isOffer =
                t[k].Is(Sense.Marketing) && !t[k].HasForm(Forms.Base)
                || t[k].Is(Sense.Kind) && (t[k - 1].Is(Sense.Determiner) || t[k].HasForm(Forms.Plural));
            if (isOffer)
            {
                return !t[verb..k].Has(Sense.Our);
            }
        }

        return false;
    }

    /// <summary>"call or text you": the reader stands behind the last of coordinated verbs.</summary>
    public static bool NamesReader(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + 5; k++)
        {
            if (t[k].Is(Sense.You) && !t[k].Is(Sense.Your))
            {
                return true;
            }

            var isLink = t[k].IsAny(Senses.Of(Sense.Or, Sense.And, Sense.Contact)) || t[k].Kind == TokenKind.Comma;
            if (!isLink)
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasReaderBefore(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (t[k].IsAny(Reader))
            {
                return true;
            }
        }

        return false;
    }
}
