using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Grammar;

/// <summary>Whether tokens name data about consumers: no cookies, no statistics, no job applications.</summary>
internal static class ConsumerData
{
    public static bool IsIn(ReadOnlySpan<Token> t)
    {
        if (t.HasAny(Senses.Of(Sense.Recruit)))
        {
            return false;
        }

        var kinds = DataPhrases.In(t);
        return kinds is not DataKinds.None and not DataKinds.Anonymous
                && !(kinds == DataKinds.Other && t.HasAny(Senses.Of(Sense.Cookie, Sense.Staff)))
            || (t.Has(Sense.EverythingData) || IsGiven(t) || HasPronoun(t)) && !t.Has(Sense.Cookie);
    }

    /// <summary>"it", "these", but not "these tools".</summary>
    public static bool HasPronoun(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k < t.Length; k++)
        {
            if (t[k].Is(Sense.It) && (k + 1 == t.Length || IsAfterPronoun(t[k + 1])) && !IsRelative(t, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"equipment that is needed": the noun before says what is meant.</summary>
    private static bool IsRelative(ReadOnlySpan<Token> t, int k) =>
        t[k].Is(Sense.Which)
        && k > 0
        && t[k - 1].IsWord
        && !t[k - 1].IsAny(Senses.Of(Sense.And, Sense.Or, Sense.But, Sense.If, Sense.Say))
        && k + 1 < t.Length
        && (t[k + 1].IsAny(Senses.Of(Sense.Be, Sense.Aux, Sense.Modal)) || t[k + 1].HasForm(Forms.Third));

    private static bool IsAfterPronoun(Token next) =>
        !next.IsWord
        || next.HasForm(Forms.Third)
        || next.IsAny(
            Senses.Of(
                Sense.Aux,
                Sense.Modal,
                Sense.Be,
                Sense.To,
                Sense.For,
                Sense.Prep,
                Sense.Way,
                Sense.And,
                Sense.Or,
                Sense.If,
                Sense.Only,
                Sense.Not,
                Sense.Never,
                Sense.Allow,
                Sense.Serve
            )
        );

    /// <summary>"nothing you give us", "the form you sent us", "what you entered": what readers hand over, whatever it is called.</summary>
    public static bool IsGiven(ReadOnlySpan<Token> t)
    {
        if (t.Has(Sense.HandedIn))
        {
            return true;
        }

        for (var k = 0; k + 1 < t.Length; k++)
        {
            if (!t[k].Is(Sense.You) || t[k].Is(Sense.Your) || !t[k + 1].HasForm(Forms.Base | Forms.Past))
            {
                continue;
            }

            var isToUs = k + 2 < t.Length && t[k + 2].Is(Sense.Us);
            var isEntered =
                k > 0
                && t[k - 1].IsAny(Senses.Of(Sense.How, Sense.Any, Sense.EverythingData))
                && t[k + 1].IsAny(Senses.Of(Sense.Give, Sense.Reply, Sense.Collect));
            if (isToUs || isEntered)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>About the reader or people the sender knows, not "the information on this site".</summary>
    public static bool IsPersonal(ReadOnlySpan<Token> named, ReadOnlySpan<Token> beside)
    {
        var kinds = DataPhrases.In(named);
        return IsIn(named)
            && kinds != DataKinds.None
            && (
                (kinds & (DataKinds.Number | DataKinds.Mobile | DataKinds.OptIn)) != DataKinds.None
                || named.HasAny(Senses.Of(Sense.Your, Sense.You, Sense.PersonalMod))
                || beside.HasAny(Senses.Of(Sense.Your, Sense.You))
            );
    }
}
