using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Rewording;

/// <summary>Stretches of tokens that name data and nothing else, so that more can be named beside it.</summary>
internal static class NounPhrases
{
    private static readonly Senses Heads = Senses.Of(
        Sense.InfoHead,
        Sense.NumberHead,
        Sense.ConsentHead,
        Sense.OtherMod,
        Sense.EverythingData,
        Sense.It
    );

    private static readonly Senses Inside = Senses.Of(
        Sense.Determiner,
        Sense.Any,
        Sense.Your,
        Sense.Our,
        Sense.Their,
        Sense.PersonalMod,
        Sense.MobileMod,
        Sense.TextMod,
        Sense.OptInMod,
        Sense.AnonMod,
        Sense.And,
        Sense.Or,
        Sense.No,
        Sense.Product
    );

    /// <summary>What begins a phrase or a clause that narrows the noun before it: "of members", "that you give us".</summary>
    private static readonly Senses Narrowing = Senses.Of(
        Sense.Of,
        Sense.About,
        Sense.From,
        Sense.Which,
        Sense.We,
        Sense.You
    );

    private static readonly Senses Foreign = Senses.Of(
        Sense.Not,
        Sense.Never,
        Sense.But,
        Sense.If,
        Sense.Unless,
        Sense.Without
    );

    public static bool Is(ReadOnlySpan<Token> t)
    {
        var isNarrowed = false;
        var head = -1;
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].Kind == TokenKind.Open && CloseOf(t, k) is var close and > 0)
            {
                head = head == k - 1 ? close : head;
                k = close;
            }
            else if (t[k].HasForm(Forms.Plural) && IsApostrophe(t, k + 1))
            {
                k++;
            }
            else if (!(t[k].IsWord || t[k].Kind == TokenKind.Comma) || t[k].IsAny(Foreign))
            {
                return false;
            }
            else if (isNarrowed || t[k].IsAny(Heads))
            {
                head = k;
            }
            else if (head == k - 1 && head >= 0 && t[k].IsAny(Narrowing) && !t[k].Is(Sense.Your))
            {
                isNarrowed = true;
            }
            else if (!(t[k].Kind == TokenKind.Comma || t[k].IsAny(Inside) || t[k].Senses.IsEmpty))
            {
                return false;
            }
        }

        return head >= 0 && head == t.Length - 1;
    }

    /// <summary>"our customers’ names": the mark of a plural's possessive stands alone.</summary>
    private static bool IsApostrophe(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && t[k].Kind == TokenKind.Quote && t[k].Start == t[k - 1].End && t[k].End < t[k + 1].Start;

    private static int CloseOf(ReadOnlySpan<Token> t, int open)
    {
        for (var k = open + 1; k < t.Length; k++)
        {
            if (t[k].Kind == TokenKind.Close)
            {
                return k;
            }
        }

        return -1;
    }
}
