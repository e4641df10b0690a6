using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Words that are somebody else's: what other shops promise, what clients must state, a sample to copy.</summary>
internal static class Reports
{
    private const int Reach = 9;

    private static readonly Senses Strangers = RecipientPhrases.People | Senses.Of(Sense.You, Sense.Their);

    public static bool IsOthers(ReadOnlySpan<Token> t, int verb) => IsReported(t, verb) || IsSample(t, verb);

    /// <summary>"Clients must state that …", "many shops promise that …": the subject of the saying is not the sender.</summary>
    private static bool IsReported(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k > 1 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (!t[k].Is(Sense.Which) || !t[k].Is(Sense.It))
            {
                continue;
            }

            for (var say = k - 1; say > 0 && say >= k - Reach; say--)
            {
                if (t[say].Is(Sense.Say) && t[say].HasForm(Forms.Verb))
                {
                    return IsStrangers(t.Behind(say, Reach));
                }
            }
        }

        return false;
    }

    private static bool IsStrangers(ReadOnlySpan<Token> subject)
    {
        if (subject.Has(Sense.We))
        {
            return false;
        }

        foreach (var token in subject)
        {
            if (token.IsAny(Senses.Of(Sense.Some, Sense.Demand)) || token.IsAny(Strangers) && !token.Is(Sense.Your))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Copy this into your site: “We do not share …”".</summary>
    private static bool IsSample(ReadOnlySpan<Token> t, int verb)
    {
        var quotes = 0;
        var first = -1;
        for (var k = 0; k < verb; k++)
        {
            if (t[k].Kind == TokenKind.Quote)
            {
                quotes++;
                first = first < 0 ? k : first;
            }
        }

        return quotes % 2 == 1
            && (
                t[..first].Has(Sense.Sample)
                || t[..first].Has(Sense.Say) && !t[..first].HasAny(Senses.Of(Sense.We, Sense.Our))
            );
    }
}
