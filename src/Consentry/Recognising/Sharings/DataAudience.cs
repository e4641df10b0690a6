using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// Who comes to have or to see consumers' data, told with them as the subject and whoever they are: "the caterer gets the
/// names of guests", "your coach can see your attendance", "installers are told your address". Denied or not, it says who.
/// </summary>
internal static class DataAudience
{
    private const int Reach = 8;

    /// <summary>What strangers may get hold of: a telephone with its messages, an account.</summary>
    private static readonly Senses NoSight = Senses.Of(
        Sense.Sms,
        Sense.Message,
        Sense.Place,
        Sense.Product,
        Sense.Email,
        Sense.NumberHead
    );

    private static readonly Senses Between = Senses.Of(
        Sense.Modal,
        Sense.Aux,
        Sense.Only,
        Sense.Never,
        Sense.Not,
        Sense.Otherwise,
        Sense.Be
    );

    public static bool Has(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var verb = sentence.Own + 1; verb + 1 < t.Length; verb++)
        {
            if (IsComing(t, verb) && IsSomebody(t, verb) && IsData(t, verb) && !IsSupposed(t, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsComing(ReadOnlySpan<Token> t, int verb)
    {
        if (t[verb].Is(Sense.View) && t[verb].Forms == Forms.None)
        {
            return true;
        }

        var isActive =
            t[verb].IsAny(Senses.Of(Sense.Receive, Sense.View))
            && t[verb].HasForm(Forms.Base | Forms.Third)
            && !t[verb - 1].Is(Sense.To)
            && !IsNounOf(t, verb);
        var isGiven =
            t[verb].IsAny(Senses.Of(Sense.Give, Sense.Show))
            && t[verb].HasForm(Forms.Past)
            && t.Behind(verb, 2).Has(Sense.Be);
        // "let sponsors have your address"
        var isLet = t[verb].Is(Sense.Have) && t.Behind(verb, 5).Has(Sense.Allow);
        return isActive || isGiven || isLet;
    }

    /// <summary>The subject is neither the sender nor the reader: a common noun, people of the lists, nobody.</summary>
    private static bool IsSomebody(ReadOnlySpan<Token> t, int verb)
    {
        var k = verb - 1;
        while (k > 0 && t[k].IsAny(Between) && !t[k].IsAny(Senses.Of(Sense.We, Sense.Nobody)))
        {
            k--;
        }

        // "lenders you choose will receive"
        if (k > 1 && t[k].HasForm(Forms.Base | Forms.Past) && t[k - 1].Is(Sense.You) && t[k - 2].IsWord)
        {
            k -= 2;
        }

        if (t[k].IsAny(Senses.Of(Sense.We, Sense.Us, Sense.To, Sense.Which, Sense.By)) || !t[k].IsWord)
        {
            return false;
        }

        if (t[k].Is(Sense.They))
        {
            return t[..k].HasAny(RecipientPhrases.People & ~Senses.Of(Sense.Tool));
        }

        var isNobody = t.Behind(k + 1, 4).Has(Sense.Nobody);
        return isNobody
            || t[k].IsAny(RecipientPhrases.People & ~Senses.Of(Sense.Tool, Sense.Carrier)) && !Roles.IsSender(t, k)
            || IsNoun(t, k);
    }

    /// <summary>"the caterer", "your coach", "other members": a noun with its article, in small letters.</summary>
    private static bool IsNoun(ReadOnlySpan<Token> t, int head)
    {
        if (!t[head].Senses.IsEmpty && !t[head].Is(Sense.You) || t[head].IsCapital && head > 0)
        {
            return false;
        }

        var isReader = t[head].Is(Sense.You);
        foreach (var token in t.Behind(head, 4))
        {
            var isOther =
                token.IsAny(Senses.Of(Sense.Some, Sense.Otherwise)) || token.IsAny(Senses.Of(Sense.ThirdParty));
            var isArticle =
                token.IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your)) && !token.IsAny(Senses.Of(Sense.Any));
            if (isReader ? isOther : isArticle)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"if somebody else gets your code": nobody says that it happens.</summary>
    private static bool IsSupposed(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k >= 0 && t[k].Kind is not (TokenKind.Comma or TokenKind.Semicolon); k--)
        {
            if (t[k].IsAny(Senses.Of(Sense.If, Sense.Unless, Sense.Duty)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a read of the answers": a noun.</summary>
    private static bool IsNounOf(ReadOnlySpan<Token> t, int verb) =>
        t[verb].HasForm(Forms.Base) && t[verb + 1].Is(Sense.Of) && Subjects.IsBehindArticle(t, verb);

    /// <summary>"your file, which no one outside the office may read": what they see stands before.</summary>
    private static bool IsRelative(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k > 0; k--)
        {
            if (t[k].Is(Sense.Which) && !t[k].Is(Sense.It))
            {
                return ConsumerData.IsPersonal(t[..k], t[..k]);
            }
        }

        return false;
    }

    /// <summary>"receives your IP address directly from your browser": nobody hands it on.</summary>
    private static bool IsCollectedByThem(ReadOnlySpan<Token> what)
    {
        for (var k = 0; k + 2 < what.Length; k++)
        {
            if (
                what[k].Is(Sense.From)
                && !what[k].Is(Sense.Of)
                && what[k + 1].Is(Sense.Your)
                && what[k + 2].IsAny(Senses.Of(Sense.OtherMod, Sense.MobileMod))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What they get is about people: seeing takes anything of the reader's, getting only what is data.</summary>
    private static bool IsData(ReadOnlySpan<Token> t, int verb)
    {
        var what = t.Ahead(verb + 1, Reach);
        if (what.IsEmpty)
        {
            return IsRelative(t, verb);
        }

        if (IsCollectedByThem(what))
        {
            return false;
        }

        var isData =
            ConsumerData.IsPersonal(what, what)
            || what.Has(Sense.InfoHead) && what.HasAny(Senses.Of(Sense.You, Sense.Your))
            // "they get only the data they need"
            || what.Has(Sense.InfoHead)
                && t[..verb].HasAny(Senses.Of(Sense.Provider, Sense.ThirdParty))
                && what.Has(Sense.They)
            || what.Has(Sense.It) && t[verb].Is(Sense.View) && what.Length <= 2;
        var isSeen =
            t[verb].Is(Sense.View)
            && what.Length > 1
            && what[0].Is(Sense.Your)
            && !what[..Math.Min(what.Length, 4)].HasAny(NoSight);
        // "get your consent", "receive a copy of their information"
        // "are given your number", not "are given as to your number"
        var isObject = !t[verb].HasForm(Forms.Past) || !what[..1].HasAny(Senses.Of(Sense.Prep, Sense.To, Sense.For));
        return isObject && (isData || isSeen) && !what[..1].HasAny(Senses.Of(Sense.Their, Sense.ConsentHead));
    }
}
