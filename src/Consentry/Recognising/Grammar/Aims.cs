using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>What something is for: "to confirm visits", "for scheduling", "so we can call", "in planning meals".</summary>
internal static class Aims
{
    private const int Reach = 8;

    private static readonly Senses Nominal = Senses.Of(
        Sense.Determiner,
        Sense.Our,
        Sense.Your,
        Sense.Their,
        Sense.You,
        Sense.Us,
        Sense.It,
        Sense.Any
    );

    /// <summary>Words that say neither what is done nor to what.</summary>
    private static readonly Senses Empty = Senses.Of(
        Sense.Vague,
        Sense.Purpose,
        Sense.Policy,
        Sense.Unrelated,
        Sense.Duration,
        Sense.Determiner,
        Sense.Prep,
        Sense.And,
        Sense.Or,
        Sense.Any,
        Sense.Our,
        Sense.Your,
        Sense.Their,
        Sense.It,
        Sense.Be,
        Sense.Aux,
        Sense.Only,
        Sense.Otherwise,
        Sense.We,
        Sense.Us,
        Sense.You,
        Sense.Which,
        Sense.If
    );

    /// <summary>Whether the tokens from <paramref name="from"/> to the end of the clause name an aim.</summary>
    public static bool Follow(string text, ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k + 1 < t.Length && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k++)
        {
            if (t[k].Is(Sense.Secure) || t[k].Is(Sense.Duration) && t[k].Is(Sense.If))
            {
                // "as long as needed to …" says how long, "in encrypted form to …" how it is kept.
                return false;
            }

            if (IsAt(text, t, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"when we arrange a viewing", "when deciding on your loan": an occasion that is as good as an aim.</summary>
    public static bool IsOccasion(string text, ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k + 2 < t.Length && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k++)
        {
            var isOurs = t[k + 1].Is(Sense.We) || t[k + 1].Is(Sense.They) && t.Behind(k, 4).Has(Sense.Our);
            var isLegal = t.Ahead(k + 2, 6).HasAny(Senses.Of(Sense.Legal, Sense.ConsentWord, Sense.ConsentHead));
            if (t[k].Is(Sense.If) && !isLegal && (isOurs || IsGerund(text, t[k + 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word at <paramref name="k"/> introduces an aim.</summary>
    public static bool IsAt(string text, ReadOnlySpan<Token> t, int k)
    {
        if (k + 1 >= t.Length)
        {
            return false;
        }

        var next = ListFrom(t, k);
        return next < t.Length
            && t[next].IsWord
            && (
                t[k].Is(Sense.To) && IsInfinitive(text, t, next) && !IsComplement(t, k)
                || t[k].Is(Sense.For) && !t[next].IsAny(Senses.Of(Sense.You, Sense.Us)) && !IsSpan(t, next)
                || t[k].Is(Sense.Aim)
                || t[k].Is(Sense.Prep) && !t[k].IsAny(Senses.Of(Sense.By, Sense.From)) && IsGerund(text, t[next])
            )
            && IsConcrete(t, next);
    }

    /// <summary>"to: …", "for the following ends: …": what is listed behind the colon is the aim.</summary>
    private static int ListFrom(ReadOnlySpan<Token> t, int k)
    {
        for (var i = k + 1; i + 1 < t.Length && i <= k + 4 && (i == k + 1 || t[k].Is(Sense.For)); i++)
        {
            if (t[i].Kind == TokenKind.Colon)
            {
                return i + 1;
            }

            if (!t[i].IsWord)
            {
                break;
            }
        }

        return k + 1;
    }

    /// <summary>A verb stands behind "to", not a noun: "to Joan", "to our shop".</summary>
    private static bool IsInfinitive(string text, ReadOnlySpan<Token> t, int verb)
    {
        var token = t[verb];
        if (token.HasForm(Forms.Base))
        {
            return true;
        }

        if (token.IsAny(Nominal) || token.HasForm(Forms.Plural | Forms.Gerund | Forms.Third | Forms.Past))
        {
            return false;
        }

        // A noun used as a verb has an object of its own: "to mail our catalog".
        return token.Senses.IsEmpty && !token.IsCapital
            || token.Is(Sense.Otherwise)
            || verb + 1 < t.Length && t[verb + 1].IsAny(Nominal);
    }

    /// <summary>"the right to see", "ask you to confirm", "agree to pay": the infinitive completes the word before it.</summary>
    private static bool IsComplement(ReadOnlySpan<Token> t, int to)
    {
        for (var k = to - 1; k >= 0 && k >= to - 3; k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.Control, Sense.Hedge, Sense.Agree, Sense.Want, Sense.Right, Sense.Reserve)))
            {
                return true;
            }

            if (!t[k].IsAny(Senses.Of(Sense.You, Sense.Us, Sense.It, Sense.Not, Sense.They)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"for seven years", "for as long as", "for these purposes only".</summary>
    private static bool IsSpan(ReadOnlySpan<Token> t, int from) =>
        t.Ahead(from, 3).HasAny(Senses.Of(Sense.Duration, Sense.Unrelated, Sense.Policy));

    /// <summary>Something is named behind the introducing word that is more than "the purposes described".</summary>
    private static bool IsConcrete(ReadOnlySpan<Token> t, int from)
    {
        var ahead = t.Ahead(from, Reach);
        for (var k = 0; k < ahead.Length; k++)
        {
            if (ahead[k].IsAny(Senses.Of(Sense.Secure)) && k == 0)
            {
                return false;
            }

            if (ahead[k].Is(Sense.Which) && !ahead[k].Is(Sense.It))
            {
                return false;
            }

            if ((ahead[k].IsWord || ahead[k].Kind == TokenKind.Number) && !ahead[k].IsAny(Empty))
            {
                return !ahead[k].Is(Sense.InfoHead) || k + 1 < ahead.Length;
            }
        }

        return false;
    }

    public static bool IsGerund(string text, Token token) =>
        token.HasForm(Forms.Gerund)
        || token.Senses.IsEmpty
            && token.End - token.Start > 5
            && text.AsSpan(token.Start, token.End - token.Start).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
}
