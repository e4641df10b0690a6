using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Uses;

/// <summary>
/// Clauses whose subject is data and that say what it does: "your number lets us call", "allergies are noted so that the
/// kitchen knows", "the data powers your plan", "it is for one thing".
/// </summary>
internal static class ServingData
{
    private const int SubjectReach = 8;
    private const int ClauseReach = 24;

    private static readonly Senses Finite = Senses.Of(Sense.Aux, Sense.Modal, Sense.Be);

    public static bool Is(string text, Sentence sentence)
    {
        if (sentence.IsHeading || sentence.IsQuestion)
        {
            return false;
        }

        var t = sentence.Tokens;
        for (var s = sentence.Own; s < t.Length; s++)
        {
            if (IsStart(t, s, sentence.Own) && Head(sentence, s) is var head and >= 0 && Serves(text, t, s, head))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStart(ReadOnlySpan<Token> t, int s, int own) =>
        s == own
        || t[s - 1].Kind
            is TokenKind.Stop
                or TokenKind.Semicolon
                or TokenKind.Colon
                or TokenKind.Comma
                or TokenKind.Tab
                or TokenKind.Dash
                or TokenKind.Break
        || t[s - 1].IsAny(Senses.Of(Sense.And, Sense.But));

    /// <summary>Where the data stands that begins a clause, or −1: no subject, verb or preposition comes before it.</summary>
    private static int Head(Sentence sentence, int start)
    {
        var t = sentence.Tokens;
        if (t[start].Is(Sense.It))
        {
            return ConsumerData.HasPronoun(t.Ahead(start, 2)) && IsCarriedOn(sentence, start) ? start : -1;
        }

        if (
            t[start].IsAny(Senses.Of(Sense.For, Sense.Prep, Sense.Their))
            || t[start].HasForm(Forms.Base | Forms.Gerund | Forms.Third)
                && !t[start].HasForm(Forms.Singular | Forms.Plural)
        )
        {
            return -1;
        }

        for (var k = start; k < t.Length && k < start + SubjectReach; k++)
        {
            var token = t[k];
            var isHead =
                token.IsAny(Senses.Of(Sense.InfoHead, Sense.NumberHead, Sense.EverythingData, Sense.ConsentHead))
                || token.Is(Sense.OtherMod) && ConsumerData.IsIn(t[start..(k + 1)]);
            if (isHead && !IsModifier(t, k))
            {
                return k;
            }

            var isElse =
                token.IsAny(Senses.Of(Sense.We, Sense.They, Sense.To, Sense.If, Sense.How, Sense.No))
                || token.Is(Sense.You) && !token.Is(Sense.Your) && !token.Is(Sense.PersonalMod)
                || token.IsAny(Finite)
                || !token.IsWord;
            if (isElse)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"data rates", "Google review": another noun follows.</summary>
    private static bool IsModifier(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length
        && t[k + 1].IsWord
        && (
            t[k + 1].IsAny(Senses.Of(Sense.Rate, Sense.Topic))
            || t[k].Is(Sense.OtherMod) && t[k + 1].Senses.IsEmpty && !t[k].HasForm(Forms.Plural)
        );

    private static bool IsCarriedOn(Sentence sentence, int start) =>
        start > 0
            ? ConsumerData.IsPersonal(sentence.Tokens[..start], sentence.Tokens)
            : sentence.Previous is { } previous
                && (
                    ReferenceEquals(previous.Block.Heading, sentence.Block.Heading)
                    || ReferenceEquals(previous.Block, sentence.Block.Heading)
                )
                && ConsumerData.IsPersonal(previous.Tokens, sentence.Tokens);

    private static bool Serves(string text, ReadOnlySpan<Token> t, int start, int head)
    {
        var clause = t.Ahead(head + 1, ClauseReach);
        var isOurHelp = clause.Length > 1 && clause[0].Is(Sense.Allow) && clause[1].Is(Sense.Us);
        if (
            !t[start].Is(Sense.It)
            && !ConsumerData.IsPersonal(t[start..(head + 1)], clause)
            && !(isOurHelp && ConsumerData.IsIn(t[start..(head + 1)]))
        )
        {
            return false;
        }

        var isOver = false;
        for (var k = 0; k < clause.Length && !isOver; k++)
        {
            // Its own predicate is the first: what comes behind it has another subject.
            isOver = k > 3 && clause[k - 3].IsAny(Finite);
            if (clause[k].IsAny(Senses.Of(Sense.Not, Sense.Never, Sense.Secure, Sense.Which)))
            {
                return false;
            }

            var isHelp =
                clause[k].IsAny(Senses.Of(Sense.Allow, Sense.Serve))
                && IsVerb(clause[k])
                && IsPredicate(text, clause, k);
            var isPassive =
                clause[k].Is(Sense.Be)
                && !clause.Ahead(k + 1, 3).HasAny(Senses.Of(Sense.Not, Sense.Never))
                && IsOurs(clause[(k + 1)..])
                && Aims.Follow(text, clause, k + 1);
            // "is how our drivers reach you"
            var isHow =
                k <= 1
                && clause[k].Is(Sense.Be)
                && clause.Ahead(k + 1, 1).Has(Sense.How)
                && clause.Ahead(k + 2, 2).HasAny(Senses.Of(Sense.We, Sense.Our));
            if (isHelp || isPassive || isHow)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(Token token) => token.HasForm(Forms.Verb) || token.Forms == Forms.None;

    /// <summary>A verb of the data's, not of a participle's ("data collected to help us" is found as collecting).</summary>
    private static bool IsPredicate(string text, ReadOnlySpan<Token> clause, int k) =>
        k + 1 < clause.Length
        && clause[k + 1].IsWord
        && (
            clause[k + 1].Is(Sense.To)
                ? Aims.IsAt(text, clause, k + 1)
                : !clause[k + 1].IsAny(Senses.Of(Sense.Prep, Sense.For))
        )
        && !clause[k + 1].IsAny(Senses.Of(Sense.And, Sense.Or, Sense.But))
        && (k == 0 || !clause[k - 1].IsAny(Senses.Of(Sense.To, Sense.You, Sense.Determiner)))
        && !HasOther(clause[..k]);

    /// <summary>"is used as the law permits": the predicate is another verb, which none is coordinated with.</summary>
    private static bool HasOther(ReadOnlySpan<Token> before)
    {
        for (var k = before.Length - 1; k >= 0 && !before[k].IsAny(Senses.Of(Sense.And, Sense.Or)); k--)
        {
            if (before[k].Is(Sense.Be))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is done with the data is no handing over, and not done by others.</summary>
    private static bool IsOurs(ReadOnlySpan<Token> predicate)
    {
        var near = predicate[..Math.Min(predicate.Length, 5)];
        return !near.HasAny(Senses.Of(Sense.Share, Sense.Sell, Sense.Secure, Sense.Control))
            && !(near.Has(Sense.By) && near.HasAny(Senses.Of(Sense.ThirdParty, Sense.You)));
    }
}
