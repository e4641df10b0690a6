using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>
/// Verbs of handing over that share their arguments: "sell, rent, or otherwise disclose", "shared with, sold to, or rented
/// to". Indices are into the sentence's tokens, the last one inclusive.
/// </summary>
internal readonly record struct ActGroup(
    int First,
    int Last,
    Acts Acts,
    bool IsWeak,
    bool IsPassive,
    bool IsNominal,
    bool IsReduced
)
{
    private static readonly Senses Verbs = Senses.Of(Sense.Share, Sense.Sell, Sense.Give);

    private static readonly Senses Subject = Senses.Of(
        Sense.Your,
        Sense.InfoHead,
        Sense.NumberHead,
        Sense.PersonalMod,
        Sense.MobileMod
    );

    private static readonly Senses Connectors = Senses.Of(
        Sense.And,
        Sense.Or,
        Sense.Otherwise,
        Sense.With,
        Sense.By,
        Sense.Any,
        Sense.Only
    );

    private static readonly Senses PassiveLinks = Senses.Of(
        Sense.Not,
        Sense.Never,
        Sense.And,
        Sense.Or,
        Sense.Otherwise,
        Sense.Only,
        Sense.Be
    );

    /// <summary>The group that begins at <paramref name="i"/>, or null when that token is no verb of handing over.</summary>
    public static ActGroup? At(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].IsAny(Verbs))
        {
            return null;
        }

        var acts = Acts.None;
        var isWeak = true;
        var last = i;
        for (var k = i; k >= 0; k = NextVerb(t, last))
        {
            last = k;
            acts |= t[k].Is(Sense.Sell) ? Acts.Sell : Acts.Share;
            isWeak &= !t[k].IsAny(Senses.Of(Sense.Share, Sense.Sell));
        }

        var isPassive =
            (t[i].HasForm(Forms.Past) || t[last].HasForm(Forms.Past)) && HasBeBefore(t, i) || t[i].Is(Sense.Go);
        var isReduced = !isPassive && t[i].HasForm(Forms.Past) && !t[i].HasForm(Forms.Base) && IsAfterNoun(t, i);
        return new ActGroup(i, last, acts, isWeak, isPassive, IsNoun(t, i), isReduced);
    }

    /// <summary>A group of one verb that is not of handing over, so that its negation and actor can be asked.</summary>
    public static ActGroup Single(ReadOnlySpan<Token> t, int i) =>
        new(
            i,
            i,
            Acts.None,
            IsWeak: false,
            IsPassive: t[i].HasForm(Forms.Past) && HasBeBefore(t, i),
            IsNominal: i + 1 < t.Length && t[i + 1].Is(Sense.Of) || i > 0 && IsDetermined(t, i),
            IsReduced: false
        );

    /// <summary>"information shared with vendors", "never sold": a participle without its auxiliary.</summary>
    private static bool IsAfterNoun(ReadOnlySpan<Token> t, int i)
    {
        var k = i - 1;
        while (k >= 0 && t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.Only, Sense.Otherwise)))
        {
            k--;
        }

        return k < 0 || !t[k].IsAny(Senses.Of(Sense.We, Sense.They, Sense.You, Sense.Aux));
    }

    private static int NextVerb(ReadOnlySpan<Token> t, int from)
    {
        var unknown = 0;
        var sawLink = false;
        for (var k = from + 1; k < t.Length && k <= from + 6; k++)
        {
            if (t[k].IsAny(Verbs) && (sawLink || t[k].HasForm(Forms.Past)))
            {
                return k;
            }

            sawLink |= t[k].Kind == TokenKind.Comma || t[k].IsAny(Senses.Of(Sense.And, Sense.Or));
            var isLink = t[k].Kind == TokenKind.Comma || t[k].IsWord && t[k].IsAny(Connectors);
            var isFiller = t[k].IsWord && t[k].Senses.IsEmpty && sawLink && ++unknown <= 1;
            if (!isLink && !isFiller)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool HasBeBefore(ReadOnlySpan<Token> t, int i)
    {
        var isInverted = false;
        for (var k = i - 1; k >= 0 && k >= i - 12; k--)
        {
            if (t[k].Is(Sense.Be))
            {
                return !isInverted || t[..k].HasAny(Senses.Of(Sense.Never, Sense.No, Sense.Nobody));
            }

            if (t[k].IsAny(Subject))
            {
                // "To no one is your number shown": the subject stands behind the auxiliary.
                isInverted = true;
                continue;
            }

            var passes =
                t[k].Kind == TokenKind.Comma
                || t[k].HasForm(Forms.Past)
                || t[k].IsAny(PassiveLinks)
                || t[k].IsWord && t[k].Senses.IsEmpty;
            if (!passes)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"a license", "your share", "driver's license": a word that could be a verb, used as a noun.</summary>
    private static bool IsDetermined(ReadOnlySpan<Token> t, int i) =>
        t[i - 1].IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your, Sense.Their, Sense.OtherMod, Sense.Quantity))
        && !t[i - 1].IsAny(Senses.Of(Sense.Which, Sense.It));

    private static bool IsNoun(ReadOnlySpan<Token> t, int i) =>
        i > 0 && t[i].HasForm(Forms.Base | Forms.Third) && IsDetermined(t, i)
        || t[i].HasForm(Forms.Singular | Forms.Plural) && !t[i].HasForm(Forms.Verb)
        || t[i].Forms == Forms.None
        || t[i].HasForm(Forms.Gerund) && (i == 0 || !t[i - 1].Is(Sense.Be))
        || i + 1 < t.Length && t[i + 1].Is(Sense.Of) && !t[i].HasForm(Forms.Past);
}
