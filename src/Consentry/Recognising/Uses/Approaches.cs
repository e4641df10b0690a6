using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Recognising.Texts;
using Consentry.Segmenting;

namespace Consentry.Recognising.Uses;

/// <summary>"We will contact you about your quote": getting in touch is what the number given is for.</summary>
internal static class Approaches
{
    public static bool Are(string text, ReadOnlySpan<Token> t)
    {
        for (var i = 1; i + 2 < t.Length; i++)
        {
            var isOurs =
                t[i].Is(Sense.Contact)
                && t[i].HasForm(Forms.Base)
                && t[i - 1].IsAny(Senses.Of(Sense.Modal, Sense.We, Sense.To))
                && Subjects.Of(text, t, i) is not Actor.Reader;
            var isAgreed = t[i].Is(Sense.Receive) && t.Behind(i, 4).Has(Sense.Agree) && NamesKind(t, i + 1);
            var isSent =
                t[i].Is(Sense.Give)
                && t[i - 1].IsAny(Senses.Of(Sense.We, Sense.Modal))
                && t.Ahead(i + 1, 8).Has(Sense.NumberHead);
            var isFollowUp =
                t[i].Is(Sense.Approach)
                && t[i].HasForm(Forms.Base)
                && t[i - 1].IsAny(Senses.Of(Sense.Modal, Sense.We, Sense.To))
                && Subjects.Of(text, t, i) is not Actor.Reader
                && HasTopic(t, i + 1);
            if (
                isAgreed
                || isSent
                || isFollowUp
                || isOurs && t[i + 1].Is(Sense.You) && (HasTopic(t, i + 2) || NamesKind(t, i + 2))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesKind(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + 7; k++)
        {
            if (t[k].Is(Sense.Kind) || KindRecogniser.IsCarried(t, k))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTopic(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + 8; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.About, Sense.To, Sense.For)))
            {
                return k + 1 < t.Length && !t.Ahead(k + 1, 6).HasAny(Senses.Of(Sense.Policy, Sense.Terms));
            }
        }

        return false;
    }
}
