using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>What narrows a statement of sharing without being an exception.</summary>
internal static class Reservations
{
    /// <summary>"only with", "solely to".</summary>
    public static bool IsClosed(ReadOnlySpan<Token> t, ActGroup group, Regions regions)
    {
        for (var k = Math.Max(0, group.First - 3); k < regions.Main; k++)
        {
            if (t[k].Is(Sense.Only) && k != group.First)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"… and for no other purpose", "… never for their marketing".</summary>
    public static bool ExcludeMarketing(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length; k++)
        {
            if (!t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.No)) || t[k].Is(Sense.NotOnly))
            {
                continue;
            }

            var denied = PurposePhrases.In(t[k..Math.Min(t.Length, k + 12)]);
            if ((denied & (Purposes.Marketing | Purposes.Unrelated)) != Purposes.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A statute is named, or the verb stands in quotation marks as a term of one.</summary>
    public static bool AreStatutory(Sentence sentence, ActGroup group)
    {
        var t = sentence.Tokens;
        var isQuoted =
            group.First > 0
            && group.Last + 1 < t.Length
            && t[group.First - 1].Kind == TokenKind.Quote
            && t[group.Last + 1].Kind == TokenKind.Quote;
        return isQuoted || sentence.Senses.Has(Sense.Statute);
    }

    /// <summary>"we try not to", "we do not generally".</summary>
    public static bool AreHedged(ReadOnlySpan<Token> t, ActGroup group) =>
        t[Math.Max(0, group.First - 7)..group.First].Has(Sense.Hedge);

    /// <summary>"if we ever share …"; for a denial also "if you opt out, we will not share": until then, they do.</summary>
    public static bool AreSupposed(ReadOnlySpan<Token> t, ActGroup group, Polarity polarity)
    {
        for (var k = group.First - 1; k >= 0 && k >= group.First - 6; k--)
        {
            if (t[k].Is(Sense.If))
            {
                return true;
            }

            if (t[k].Kind is TokenKind.Comma or TokenKind.Semicolon)
            {
                break;
            }
        }

        return polarity == Polarity.Denies && IsUponRequest(t, group);
    }

    private static bool IsUponRequest(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (!t[0].Is(Sense.If))
        {
            return false;
        }

        for (var k = 1; k < group.First && t[k].Kind != TokenKind.Comma; k++)
        {
            if (t[k].IsAny(Senses.Of(Sense.OptOut, Sense.Want)))
            {
                return t[..k].Has(Sense.You);
            }
        }

        return false;
    }
}
