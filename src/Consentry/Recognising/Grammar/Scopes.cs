using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Whether a sentence speaks of one state, product, time or group of people only.</summary>
internal static class Scopes
{
    private static readonly Senses Marks = Senses.Of(Sense.State, Sense.Product);

    private static readonly Senses Unlimited = Senses.Of(Sense.Everywhere, Sense.Any);

    /// <summary>"For California residents only, …", "In our Kids app, …", "Job applicants: …" before the verb.</summary>
    public static bool IsLimited(ReadOnlySpan<Token> t, int verb)
    {
        var isEach = t[..verb].Has(Sense.Any) && t[..verb].Has(Sense.And);
        if (t[..verb].Has(Sense.Everywhere) || isEach)
        {
            return false;
        }

        return IsLabelled(t, verb) || IsFronted(t, verb);
    }

    private static bool IsFronted(ReadOnlySpan<Token> t, int verb)
    {
        var isFronted = verb > 0 && t[0].IsAny(Senses.Of(Sense.Prep, Sense.For, Sense.If)) && !t[0].Is(Sense.You);
        for (var k = 0; k < verb; k++)
        {
            if (t[k].Is(Sense.State))
            {
                return true;
            }

            if (t[k].Is(Sense.We) || t[k].IsAny(Senses.Of(Sense.Not, Sense.Never)))
            {
                return false;
            }

            if (isFronted && t[k].IsAny(Marks))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Users of our Kids app: …": a label names whom or what the sentence is about.</summary>
    private static bool IsLabelled(ReadOnlySpan<Token> t, int verb)
    {
        var label = t[..verb].Label();
        var isLimit = label.HasAny(Senses.Of(Sense.State, Sense.Product, Sense.Person, Sense.Recruit, Sense.You));
        return (isLimit || label.Has(Sense.Apply) && label.Has(Sense.Only))
            && !label.HasAny(Unlimited | Senses.Of(Sense.We, Sense.Your, Sense.Share, Sense.Sell, Sense.Aux, Sense.Be));
    }
}
