using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>Who does what a verb says.</summary>
internal enum Actor
{
    Sender,
    Reader,

    /// <summary>Vendors, partners, carriers, anybody else.</summary>
    Other,
}

/// <summary>Finds the actor of a verb: its nearest subject to the left, or the agent of a passive.</summary>
internal static class Actors
{
    private static readonly Senses Predicate = Senses.Of(
        Sense.Aux,
        Sense.Modal,
        Sense.Be,
        Sense.Not,
        Sense.Never,
        Sense.Only,
        Sense.Otherwise
    );

    public static Actor Of(Sentence sentence, ActGroup group)
    {
        var t = sentence.Tokens;
        if (Reports.IsOthers(t, group.First) || IsOfDescribed(t, group.First))
        {
            return Actor.Other;
        }

        if (
            t[group.First].HasForm(Forms.Gerund)
            && group.First > 0
            && t[group.First - 1].IsAny(Senses.Of(Sense.By, Sense.If, Sense.Or))
            && !t[group.First - 1].Is(Sense.Not)
            && !group.IsPassive
            && Gerunds.IsReadersAct(t, group.First)
        )
        {
            return Actor.Reader;
        }

        if (Gerunds.IsReadersWay(sentence, group))
        {
            return Actor.Reader;
        }

        if (group.IsPassive || group.IsNominal || group.IsReduced)
        {
            return Agents.Of(t, group);
        }

        for (var k = group.First - 1; k >= 0; k--)
        {
            var token = t[k];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Tab || token.Kind == TokenKind.Colon)
            {
                break;
            }

            var isAllowed = token.Is(Sense.Us) && k > 0 && t[k - 1].Is(Sense.Allow);
            if (token.Is(Sense.We) || isAllowed || Roles.IsSender(t, k) && Reaches(t, k, group.First))
            {
                return Actor.Sender;
            }

            if (SubjectAt(t, k, group.First) is { } actor)
            {
                return actor;
            }
        }

        if (IsOthersDuty(t) || IsOthersAim(t, group.First) || IsOthersSecondVerb(t, group.First))
        {
            return Actor.Other;
        }

        if (group.First >= sentence.Own && sentence.Own > 0 && OfLead(t[..sentence.Own]) is { } leading)
        {
            return leading;
        }

        return Imperatives.Are(sentence, group) ? Actor.Reader : Actor.Sender;
    }

    /// <summary>
    /// "third parties that we link to may share": "we" is the subject of a clause that tells which others are meant, and the verb
    /// that is looked at comes behind it, with a modal of its own.
    /// </summary>
    private static bool IsOfDescribed(ReadOnlySpan<Token> t, int verb)
    {
        var modal = verb - 1;
        while (modal > 0 && t[modal].IsAny(Predicate) && !t[modal].Is(Sense.Modal))
        {
            modal--;
        }

        if (
            modal < 4
            || !t[modal].Is(Sense.Modal)
            || t[modal - 1].IsAny(Senses.Of(Sense.And, Sense.Or, Sense.But, Sense.We) | Predicate)
        )
        {
            return false;
        }

        for (var k = modal - 2; k > 1 && t[k].IsWord; k--)
        {
            if (t[k].Is(Sense.We))
            {
                return t[k - 1].Is(Sense.Which) && t.Behind(k - 1, 4).HasAny(RecipientPhrases.People);
            }
        }

        return false;
    }

    private static bool IsOthersDuty(ReadOnlySpan<Token> t) =>
        t[0].IsAny(RecipientPhrases.People) && t[0].HasForm(Forms.Plural) && t.Ahead(1, 9).Has(Sense.Duty);

    /// <summary>"Third-party sites may collect your data and share it": others are the subject, and an object stands between.</summary>
    private static bool IsOthersSecondVerb(ReadOnlySpan<Token> t, int verb) =>
        verb > 3
        && t[verb - 1].IsAny(Senses.Of(Sense.And, Sense.Or))
        && (t[0].Is(Sense.ThirdParty) || t[0].IsAny(RecipientPhrases.People))
        && t.Ahead(1, 4).Has(Sense.Modal)
        && !t[..verb].HasAny(Senses.Of(Sense.We, Sense.Us));

    /// <summary>"A company called to sell her an alarm", "the act permits a business to sell": an aim of somebody else's.</summary>
    private static bool IsOthersAim(ReadOnlySpan<Token> t, int verb)
    {
        if (verb == 0 || !t[verb - 1].Is(Sense.To) || t[..verb].HasAny(Senses.Of(Sense.We, Sense.Us)))
        {
            return false;
        }

        for (var k = 0; k < verb - 1; k++)
        {
            var isSubject = k <= 3 || t.Behind(k, 3).Has(Sense.Allow);
            if (t[k].IsAny(RecipientPhrases.People) && isSubject && !IsUnderPreposition(t, k))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Customers must not: …": the subject of a lead-in, or null where it names none.</summary>
    private static Actor? OfLead(ReadOnlySpan<Token> lead)
    {
        for (var k = lead.Length - 1; k >= 0; k--)
        {
            if (lead[k].Is(Sense.We))
            {
                return Actor.Sender;
            }

            var isOthers = lead[k].IsAny(RecipientPhrases.People) || lead[k].Is(Sense.You) && !lead[k].Is(Sense.Your);
            if (isOthers && !IsUnderPreposition(lead, k) && HasPredicate(lead, k))
            {
                return lead[k].Is(Sense.You) ? Actor.Reader : Actor.Other;
            }
        }

        return null;
    }

    private static bool HasPredicate(ReadOnlySpan<Token> t, int from)
    {
        for (var k = from + 1; k < t.Length; k++)
        {
            if (t[k].IsAny(Predicate) || t[k].Is(Sense.Agree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the token is the subject of the verb at <paramref name="verb"/>, and who that is.</summary>
    private static Actor? SubjectAt(ReadOnlySpan<Token> t, int k, int verb)
    {
        var token = t[k];
        if (
            k + 1 == verb
            && k > 0
            && token.IsWord
            && (token.Senses.IsEmpty || token.Is(Sense.Product))
            && IsOfMany(t[k - 1])
        )
        {
            return Actor.Other;
        }

        if (token.Is(Sense.Which) && Reaches(t, k, verb))
        {
            return Actor.Other;
        }

        if (token.Is(Sense.You) && !token.Is(Sense.Your) && !IsUnderPreposition(t, k) && IsFollowedByVerb(t, k))
        {
            return Actor.Reader;
        }

        var isOthers = token.IsAny(RecipientPhrases.People) || token.Is(Sense.They);
        if (!isOthers || token.Is(Sense.With) || IsUnderPreposition(t, k) || !Reaches(t, k, verb))
        {
            return null;
        }

        // "We and our affiliates share".
        var beside = t.Behind(k, 3);
        return beside.Has(Sense.We) && beside.Has(Sense.And) ? Actor.Sender : Actor.Other;
    }

    /// <summary>"many sites sell": one of many is not the sender.</summary>
    private static bool IsOfMany(Token token) =>
        token.Is(Sense.Some) || token.Is(Sense.Quantity) && !token.Is(Sense.Determiner);

    /// <summary>Only auxiliaries, adverbs and verbs in coordination stand between a subject and its verb.</summary>
    private static bool Reaches(ReadOnlySpan<Token> t, int k, int verb)
    {
        var isPredicate = k + 1 == verb;
        for (var i = k + 1; i < verb; i++)
        {
            var passes =
                t[i].IsAny(Predicate)
                || t[i].Is(Sense.To)
                || t[i].HasForm(Forms.Verb)
                || t[i].IsWord && t[i].Senses.IsEmpty
                || t[i].IsAny(Senses.Of(Sense.And, Sense.Or, Sense.It, Sense.Which, Sense.Prep, Sense.Policy))
                || t[i].Is(Sense.Refuse);
            if (!passes)
            {
                return false;
            }

            isPredicate |=
                t[i].IsAny(Predicate) || t[i].HasForm(Forms.Verb) || t[i].Is(Sense.Which) || t[i].Is(Sense.To);
        }

        return isPredicate;
    }

    public static bool IsUnderPreposition(ReadOnlySpan<Token> t, int k)
    {
        for (var i = k - 1; i >= 0 && i >= k - 4; i--)
        {
            if (t[i].IsAny(Senses.Of(Sense.Prep, Sense.With, Sense.For, Sense.By, Sense.From)))
            {
                return true;
            }

            var isInside =
                t[i].IsWord
                && (
                    t[i].Senses.IsEmpty
                    || t[i]
                        .IsAny(
                            Senses.Of(
                                Sense.Any,
                                Sense.Our,
                                Sense.Their,
                                Sense.PersonalMod,
                                Sense.ThirdParty,
                                Sense.Outside,
                                Sense.Quantity,
                                Sense.Marketing
                            )
                        )
                );
            if (!isInside)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsFollowedByVerb(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length
        && (t[k + 1].IsAny(Predicate) || t[k + 1].HasForm(Forms.Verb) || t[k + 1].IsWord && t[k + 1].Senses.IsEmpty);
}
