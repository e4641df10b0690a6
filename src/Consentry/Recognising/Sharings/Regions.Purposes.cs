using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>What something is done for, and whose purpose that is.</summary>
internal readonly record struct Aimed(Purposes Kinds, bool IsTheirs, bool IsOurs);

/// <summary>What it is handed over for.</summary>
internal readonly partial record struct Regions
{
    /// <summary>What for, and whose purpose it is.</summary>
    public Aimed Purposes(ReadOnlySpan<Token> t, ActGroup group)
    {
        var purposes = Statements.Purposes.None;
        var isTheirs = false;
        var isOurs = false;
        var isOpen = false;
        for (var k = Start; k < Main; k++)
        {
            var opens = t[k].Is(Sense.For) || IsInfinitive(t, k) || k > ObjectEnd && t[k].Is(Sense.Which);
            isOpen |= opens;
            purposes |= k > ObjectEnd ? Offered(t[..Main], k) : Statements.Purposes.None;
            if (!isOpen && !t[k].Is(Sense.Unrelated))
            {
                continue;
            }

            purposes |= PurposePhrases.At(t, k);
            isTheirs |=
                t[k].IsAny(Senses.Of(Sense.Their, Sense.They))
                || opens && t[k].Is(Sense.Which) && !t[k - 1].IsAny(Senses.Of(Sense.Unrelated, Sense.Purpose))
                || t[k].Is(Sense.Own) && !t[k - 1].IsAny(Senses.Of(Sense.Our, Sense.Your));
            isOurs |= t[k].IsAny(Senses.Of(Sense.Our, Sense.Us, Sense.We)) && !IsAside(t[..Main], k);
        }

        if (purposes is Statements.Purposes.None or Statements.Purposes.Operations)
        {
            purposes |= Fronted(t, group) | Named(t, group);
        }

        return new(purposes, isTheirs, isOurs);
    }

    /// <summary>"with companies that sell things you might enjoy", "to firms with products you may like": meant for the reader.</summary>
    private static Purposes Offered(ReadOnlySpan<Token> t, int k)
    {
        var isSelling =
            t[k].Is(Sense.Sell)
            && (
                t[k].HasForm(Forms.Base) && t[k - 1].Is(Sense.Which)
                || t[k].HasForm(Forms.Gerund) && t[k - 1].IsAny(RecipientPhrases.People)
            );
        var isOffer =
            t[k].HasForm(Forms.Plural)
            && t[k].Is(Sense.Product)
            && t[k - 1].Is(Sense.With)
            && t[k - 2].IsAny(RecipientPhrases.People);
        return (isSelling || isOffer) && t.Ahead(k + 1, OfferReach).NamesReader()
            ? Statements.Purposes.Marketing
            : Statements.Purposes.None;
    }

    private const int OfferReach = 7;

    /// <summary>"products that we think you like", "partners to whom we send it": the sender stands there, its purpose does not.</summary>
    private static bool IsAside(ReadOnlySpan<Token> t, int k) =>
        t[k].Is(Sense.We)
        && (
            k + 1 < t.Length && t[k + 1].Is(Sense.Believe)
            || k > 1 && t[k - 1].Is(Sense.Which) && t[k - 2].Is(Sense.With)
        );

    /// <summary>"Joint marketing: we share it for this purpose."</summary>
    private Purposes Named(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = Start; k + 2 < Main; k++)
        {
            if (t[k].Is(Sense.For) && t[k + 1].Is(Sense.It) && t[k + 2].Is(Sense.Purpose))
            {
                return PurposePhrases.In(t[..group.First]);
            }
        }

        return Statements.Purposes.None;
    }

    /// <summary>"For marketing purposes, we never …".</summary>
    private static Purposes Fronted(ReadOnlySpan<Token> t, ActGroup group)
    {
        var found = Statements.Purposes.None;
        var isOpen = false;
        for (var k = 0; k < group.First; k++)
        {
            isOpen = t[k].Is(Sense.For) || isOpen && t[k].Kind != TokenKind.Comma && !t[k].Is(Sense.We);
            if (isOpen)
            {
                found |= PurposePhrases.At(t, k);
            }
            else if (t[k].Is(Sense.Transfer) && t[0].IsAny(Senses.Of(Sense.Prep, Sense.If)))
            {
                // "In a merger, records may be sold."
                found |= Statements.Purposes.Transfer;
            }
        }

        return found;
    }
}
