using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>Sentences in which handing over is somebody's right, request or definition, and no act of the sender.</summary>
internal static class Rights
{
    private const int Reach = 9;

    /// <summary>"“Sell” means …": the word explained, nothing done.</summary>
    public static bool IsDefinition(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = 1; k < t.Length && k < 12; k++)
        {
            if (
                t[k].IsAny(Senses.Of(Sense.Defines, Sense.Be))
                && t[k - 1].Kind is TokenKind.Quote
                && (t[k].Is(Sense.Defines) || IsClosing(t, k - 1))
            )
            {
                return true;
            }
        }

        return group.First > 0
            && group.First + 1 < t.Length
            && t[group.First - 1].Kind == TokenKind.Quote
            && t[group.First + 1].Is(Sense.Defines);
    }

    private static bool IsClosing(ReadOnlySpan<Token> t, int quote)
    {
        for (var k = 0; k < quote - 1; k++)
        {
            if (t[k].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A right or a choice of the reader's: "you may opt out of the sale", "ask us not to share".</summary>
    public static bool Cover(Sentence sentence, ActGroup group)
    {
        var t = sentence.Tokens;
        if (IsToConfirm(sentence))
        {
            return true;
        }

        var lead = t[..sentence.Own];
        if (group.First >= sentence.Own && lead.HasAny(Senses.Of(Sense.Right, Sense.Want)))
        {
            return !lead.Has(Sense.We) || lead.Has(Sense.Right);
        }

        for (var k = group.First - 1; k >= 0 && k >= group.First - Reach; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon)
            {
                return false;
            }

            if (t[k].Is(Sense.Reserve))
            {
                return false;
            }

            if (t[k].Kind == TokenKind.Comma && t[0].IsAny(Senses.Of(Sense.Except, Sense.Unless)))
            {
                // "Except for customers who opted out, names are disclosed …"
                return false;
            }

            if (t[k].Is(Sense.OptOut) && k > 0 && t[k - 1].IsAny(Senses.Of(Sense.Not, Sense.Never)))
            {
                // "If you do not opt out, your details are sold."
                return false;
            }

            if (t[k].IsAny(Senses.Of(Sense.Right, Sense.OptOut)))
            {
                return !IsGivenByAct(t, k) && !IsTakenForGranted(t, group);
            }

            if (t[k].Is(Sense.We))
            {
                return IsAsked(t, k);
            }

            if (t[k].Is(Sense.Aux) && t[k].Is(Sense.Not))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Confirm that we do not sell …": something to ask for.</summary>
    private static bool IsToConfirm(Sentence sentence)
    {
        var t = sentence.Tokens;
        return sentence.Own == 0
            && t.Length > 2
            && t[1].Is(Sense.Which)
            && t[1].Is(Sense.It)
            && t[0].IsWord
            && t[0].Senses.IsEmpty;
    }

    /// <summary>"opt out of our sharing with partners": whoever calls it theirs does it.</summary>
    private static bool IsTakenForGranted(ReadOnlySpan<Token> t, ActGroup group) =>
        group.IsNominal && group.First > 0 && t[group.First - 1].Is(Sense.Our) && !t[..group.First].Has(Sense.Any);

    /// <summary>"By pressing the button you ask us to share": whoever does it has asked.</summary>
    private static bool IsGivenByAct(ReadOnlySpan<Token> t, int right) =>
        t[right].Is(Sense.Want)
        && right > 2
        && t[0].Is(Sense.By)
        && t[1].HasForm(Forms.Gerund)
        && t.Behind(right, 3).Has(Sense.You);

    /// <summary>"You may request that we stop sharing …".</summary>
    private static bool IsAsked(ReadOnlySpan<Token> t, int we)
    {
        for (var k = we - 1; k > 0 && k >= we - 12; k--)
        {
            if (t[k].Is(Sense.If) || t[k].Kind == TokenKind.Comma && t[k + 1].Is(Sense.We))
            {
                // "Depending on what you ask for, we share", "Ask to be left out when we share": that they do is taken for granted.
                return false;
            }

            if (t[k].Is(Sense.Want))
            {
                return t[Math.Max(0, k - 5)..k].Has(Sense.You);
            }
        }

        return false;
    }
}
