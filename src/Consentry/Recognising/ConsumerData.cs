using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

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
            || (t.HasAny(Senses.Of(Sense.It, Sense.EverythingData)) || IsGiven(t)) && !t.Has(Sense.Cookie);
    }

    /// <summary>"nothing you give us", "the form you sent us": what readers hand over, whatever it is called.</summary>
    private static bool IsGiven(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 2 < t.Length; k++)
        {
            if (t[k].Is(Sense.You) && t[k + 1].HasForm(Forms.Base | Forms.Past) && t[k + 2].Is(Sense.Us))
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
