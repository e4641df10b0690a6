using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

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
    /// <summary>"by an officer, employee or contributor".</summary>
    private const int AgentReach = 5;

    /// <summary>"We may make money by selling": so far before the gerund its subject may stand.</summary>
    private const int MainReach = 6;

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
        if (Reports.IsOthers(t, group.First))
        {
            return Actor.Other;
        }

        if (
            t[group.First].HasForm(Forms.Gerund)
            && group.First > 0
            && t[group.First - 1].IsAny(Senses.Of(Sense.By, Sense.If, Sense.Or))
            && !t[group.First - 1].Is(Sense.Not)
            && !group.IsPassive
            && IsReadersAct(t, group.First)
        )
        {
            return Actor.Reader;
        }

        if (group.IsPassive || group.IsNominal || group.IsReduced)
        {
            return Agent(t, group);
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

        if (IsOthersDuty(t) || IsOthersAim(t, group.First))
        {
            return Actor.Other;
        }

        if (group.First >= sentence.Own && sentence.Own > 0 && OfLead(t[..sentence.Own]) is { } leading)
        {
            return leading;
        }

        return IsImperative(sentence, group) ? Actor.Reader : Actor.Sender;
    }

    private static bool IsOthersDuty(ReadOnlySpan<Token> t) =>
        t[0].IsAny(RecipientPhrases.People) && t[0].HasForm(Forms.Plural) && t.Ahead(1, 9).Has(Sense.Duty);

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

    private static Actor Agent(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = group.Last + 1; k < t.Length && k <= group.Last + 4; k++)
        {
            if (!t[k].Is(Sense.By) || t[k].Is(Sense.With))
            {
                continue;
            }

            return IsBehind(t, k, Senses.Of(Sense.You)) ? Actor.Reader
                : IsBehind(t, k, RecipientPhrases.People) ? Actor.Other
                : Actor.Sender;
        }

        if (!group.IsPassive && t[group.First].HasForm(Forms.Gerund) && IsReadersGerund(t, group))
        {
            return Actor.Reader;
        }

        return IsDemanded(t, group.First) ? Actor.Other : Actor.Sender;
    }

    /// <summary>"by you", "by our carriers": who stands directly behind the preposition, adjectives aside.</summary>
    private static bool IsBehind(ReadOnlySpan<Token> t, int preposition, Senses senses)
    {
        for (var k = preposition + 1; k < t.Length && k <= preposition + AgentReach; k++)
        {
            if (!t[k].IsWord && t[k].Kind != TokenKind.Comma || t[k].HasForm(Forms.Verb) && t[k].Is(Sense.Share))
            {
                return false;
            }

            if (t[k].IsAny(senses))
            {
                return !t[k].Is(Sense.Your) || senses.HasAny(RecipientPhrases.People);
            }
        }

        return false;
    }

    /// <summary>"By accessing or using the site, you agree …": the gerund's subject is that of the main clause.</summary>
    private static bool IsReadersAct(ReadOnlySpan<Token> t, int gerund)
    {
        for (var k = gerund - 1; k >= 0 && k >= gerund - 3; k--)
        {
            if (t[k].Is(Sense.We))
            {
                return false;
            }

            if (t[k].Is(Sense.By) || t[k].Is(Sense.If))
            {
                // "We earn money by selling …": the sender is named first.
                return !t.Behind(k, MainReach).Has(Sense.We)
                    && (t.Ahead(gerund, 40).Has(Sense.You) || t[..gerund].Has(Sense.You));
            }
        }

        return false;
    }

    /// <summary>"By providing your number", "when giving us your address": the reader's act.</summary>
    private static bool IsReadersGerund(ReadOnlySpan<Token> t, ActGroup group)
    {
        var isByAct =
            group.First > 0
            && t[group.First - 1].IsAny(Senses.Of(Sense.By, Sense.If))
            && !t.Behind(group.First - 1, MainReach).Has(Sense.We);
        return isByAct || group.Last + 1 < t.Length && t[group.Last + 1].Is(Sense.Us);
    }

    /// <summary>"Carriers require that numbers not be shared": somebody's rule, not the sender's promise.</summary>
    private static bool IsDemanded(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k > 0; k--)
        {
            if (t[k].Is(Sense.Demand) && !t[k].HasForm(Forms.Past) && k + 1 < t.Length && t[k + 1].Is(Sense.Which))
            {
                return !t[k - 1].Is(Sense.We);
            }
        }

        return false;
    }

    /// <summary>"Where the law requires it, disclose …": the command begins behind the condition.</summary>
    private static int AfterFronted(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; t[0].Is(Sense.If) && k > 0; k--)
        {
            if (t[k].Kind == TokenKind.Comma)
            {
                return k + 1;
            }
        }

        return 0;
    }

    /// <summary>"Never share your code with anyone": advice to the reader, unless something of the sender's introduces it.</summary>
    private static bool IsImperative(Sentence sentence, ActGroup group)
    {
        var t = sentence.Tokens;
        if (
            sentence.Own > 0
            || !t[group.First].HasForm(Forms.Base)
            || t[group.First].HasForm(Forms.Past) && group.IsPassive
        )
        {
            return false;
        }

        if (sentence.Block.Region == Documents.Region.Footer && sentence.IsOpen)
        {
            // A row of links: "Privacy · Terms · Do Not Sell or Share".
            return true;
        }

        for (var k = AfterFronted(t, group.First); k < group.First; k++)
        {
            var isAllowed =
                t[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.Otherwise, Sense.Or, Sense.Do, Sense.Please))
                || t[k].Kind is TokenKind.Comma or TokenKind.Quote;
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }
}
