using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// Where consumers' data is said to go, whoever gets it there: "your file is sent to that clinic", "we report donors' names
/// to the state", "names are read aloud to the congregation", "no record leaves our office".
/// </summary>
internal static class DataDestinations
{
    private const int Reach = 12;

    private static readonly Senses Sending = Senses.Of(Sense.Share, Sense.Give, Sense.Show, Sense.Go);

    /// <summary>Those of the lists who are somebody by themselves: a tool is not.</summary>
    private static readonly Senses People = RecipientPhrases.People & ~Senses.Of(Sense.Tool) | Senses.Of(Sense.Team);

    public static bool Are(Sentence sentence)
    {
        var t = sentence.Tokens;
        for (var verb = sentence.Own; verb < t.Length; verb++)
        {
            if (t[verb].IsAny(Sending) && (IsPassive(t, verb) || IsActive(sentence, verb)) || IsLeaving(t, verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"your name may be read aloud to the congregation", "charts go to the new dentist".</summary>
    private static bool IsPassive(ReadOnlySpan<Token> t, int verb)
    {
        var isPassive = t[verb].HasForm(Forms.Past) && t.Behind(verb, 3).Has(Sense.Be);
        var isGoing = t[verb].Is(Sense.Go) || t[verb].Is(Sense.Show) && t[verb].Forms == Forms.None;
        var subject = t.Behind(verb, Reach);
        return (isPassive || isGoing)
            && !subject.HasAny(Senses.Of(Sense.We, Sense.Terms))
            && IsOfSomebody(subject)
            && !IsReassigned(t, verb)
            && (IsTo(t, verb + 1) || IsToWhom(subject) || t[verb].Is(Sense.Show) && IsForAll(t.Ahead(verb + 1, Reach)));
    }

    /// <summary>"a buyer, to whom your file will be transferred".</summary>
    private static bool IsToWhom(ReadOnlySpan<Token> subject)
    {
        for (var k = 1; k < subject.Length; k++)
        {
            if (subject[k].Is(Sense.Which) && !subject[k].Is(Sense.It) && subject[k - 1].Is(Sense.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(posted in the bulletin) for all to read".</summary>
    private static bool IsForAll(ReadOnlySpan<Token> t)
    {
        for (var k = 0; k + 2 < t.Length; k++)
        {
            if (t[k].Is(Sense.For) && t[k + 1].IsAny(Senses.Of(Sense.Any, Sense.ThirdParty)) && t[k + 2].Is(Sense.To))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tell us before your number is transferred to another person": the line changes hands, not the data.</summary>
    public static bool IsReassigned(ReadOnlySpan<Token> t, int verb) =>
        t.Behind(verb, Reach).Has(Sense.NumberHead)
        && t[..verb].HasAny(Senses.Of(Sense.If, Sense.Unless, Sense.Before, Sense.Notify, Sense.Duty));

    /// <summary>"we may refer your account details to a collection agency", "we do not give them your details", "we send your order to Copperline".</summary>
    private static bool IsActive(Sentence sentence, int verb)
    {
        var t = sentence.Tokens;
        if (
            !t[verb].HasForm(Forms.Base | Forms.Third)
            || !t.Behind(verb, 4).Has(Sense.We)
            || t.Behind(verb, 4).HasAny(Senses.Of(Sense.How, Sense.If))
            || Explanations.Covers(sentence, verb)
        )
        {
            return false;
        }

        var ahead = t.Ahead(verb + 1, Reach);
        var to = To(ahead);
        return ahead.Length > 1 && ahead[0].Is(Sense.It) && !ahead[0].Is(Sense.Determiner) && IsAboutPeople(ahead[1..])
            || to > 0
                && (
                    IsAboutPeople(ahead[..to])
                    || ahead[..to].Has(Sense.InfoHead) && t[..verb].HasAny(Senses.Of(Sense.You, Sense.Your))
                )
                && (IsTo(t, verb + 1 + to) || t.Ahead(verb + 2 + to, 1) is [{ IsName: true }]);
    }

    /// <summary>"no information leaves our company", "kept from everybody else".</summary>
    private static bool IsLeaving(ReadOnlySpan<Token> t, int verb)
    {
        var isLeaving =
            t[verb].Is(Sense.Ending)
            && t[verb].Is(Sense.Removal)
            && t.Ahead(verb + 1, 2).HasAny(Senses.Of(Sense.Our, Sense.We, Sense.Us));
        var isKept =
            t[verb].Is(Sense.Retain)
            && t[verb].HasForm(Forms.Past)
            && t.Ahead(verb + 1, 1).Has(Sense.From)
            && t.Ahead(verb + 2, 3).HasAny(Senses.Of(Sense.ThirdParty, Sense.Nobody));
        var subject = t.Behind(verb, Reach);
        return (isLeaving || isKept) && (IsAboutPeople(subject) || subject.Has(Sense.You) && isKept);
    }

    private static bool IsAboutPeople(ReadOnlySpan<Token> named) =>
        ConsumerData.IsPersonal(named, named)
        || named.Has(Sense.InfoHead) && named.HasAny(Senses.Of(Sense.You, Sense.Your));

    /// <summary>Data that is somebody's by its own words: "your file", "names of guests", not "the information you find here".</summary>
    private static bool IsOfSomebody(ReadOnlySpan<Token> subject)
    {
        if (subject.Has(Sense.EverythingData))
        {
            return true;
        }

        for (var k = 1; k < subject.Length; k++)
        {
            var isOf = subject[k - 1].Is(Sense.Of) && subject[k].Is(Sense.You);
            if (subject[k - 1].IsAny(Senses.Of(Sense.Your, Sense.PersonalMod)) || isOf)
            {
                return IsAboutPeople(subject);
            }
        }

        return false;
    }

    private static int To(ReadOnlySpan<Token> t)
    {
        for (var k = 1; k < t.Length; k++)
        {
            if (t[k].Is(Sense.To))
            {
                return k;
            }
        }

        return -1;
    }

    /// <summary>Somebody stands behind "to": people of the lists, or an article and a noun that no list has.</summary>
    private static bool IsTo(ReadOnlySpan<Token> t, int to)
    {
        var isTo = to < t.Length && t[to].Is(Sense.To);
        if (!isTo && !t[to - 1].IsAny(Senses.Of(Sense.Go)) && t[to - 1].Forms != Forms.None)
        {
            return false;
        }

        var who = t.Ahead(isTo ? to + 1 : to, 4);
        if (who.Length == 0 || who[0].IsAny(Senses.Of(Sense.Us, Sense.We)))
        {
            return false;
        }

        if (who[0].IsAny(People | Senses.Of(Sense.Nobody)))
        {
            return true;
        }

        var isArticle = who[0].IsAny(Senses.Of(Sense.Determiner, Sense.Our, Sense.Your, Sense.It, Sense.Any));
        var noun = 1;
        while (
            noun + 1 < who.Length
            && who[noun].IsWord
            && who[noun].Senses.IsEmpty
            && who[noun + 1].IsWord
            && who[noun + 1].Senses.IsEmpty
        )
        {
            noun++;
        }

        return isArticle
            && noun < who.Length
            && who[noun].IsWord
            && (who[noun].Senses.IsEmpty || who[noun].IsAny(People));
    }
}
