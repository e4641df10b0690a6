using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Grammar;

/// <summary>A negation that stands before the verb, and where its scope ends.</summary>
internal static partial class Negation
{
    private static bool Before(ReadOnlySpan<Token> t, ActGroup group)
    {
        var isBehindAuxiliary = false;
        for (var k = group.First - 1; k >= 0; k--)
        {
            var token = t[k];
            if (EndsScope(token) || IsOwnException(t, k, group.First))
            {
                return false;
            }

            if (token.Kind == TokenKind.Comma && IsFrontedClause(t, k))
            {
                return false;
            }

            if (token.Is(Sense.Not) && k + 1 < t.Length && t[k + 1].Is(Sense.Any) && !token.Is(Sense.Aux))
            {
                // "Not all of your data is shared."
                return false;
            }

            if (!isBehindAuxiliary && token.IsAny(Negators) && !(token.Is(Sense.Refuse) && token.Is(Sense.Not)))
            {
                var isTwice = token.Is(Sense.Refuse) && t.Behind(k, 12).HasAny(Senses.Of(Sense.No, Sense.Never));
                return !isTwice && !IsRestricted(t, k, group);
            }

            if (token.Is(Sense.No) && !IsAnswer(t, k) && !token.Is(Sense.Never))
            {
                return !IsButFor(t, k);
            }

            if (token.IsAny(Subjects) && !IsInside(t, k, group))
            {
                return IsInverted(t, k) || IsOfNobody(t, k);
            }

            if (token.Is(Sense.Aux) && !token.Is(Sense.Not))
            {
                if (!isBehindAuxiliary && k > 0 && t[k - 1].IsAny(Negators))
                {
                    return !IsRestricted(t, k - 1, group);
                }

                isBehindAuxiliary = true;
            }
            else if (token.Is(Sense.Be) && !token.IsAny(Negators))
            {
                if (k > 0 && t[k - 1].Is(Sense.Never))
                {
                    // "At no time is your data shared."
                    return true;
                }

                isBehindAuxiliary |= k + 1 < group.First && !ReachesVerb(t, k + 1, group.First);
            }
        }

        return false;
    }

    /// <summary>"If we decline you, …": what stands before the comma is another clause.</summary>
    private static bool IsFrontedClause(ReadOnlySpan<Token> t, int comma)
    {
        var start = comma;
        while (start > 0 && t[start - 1].Kind is not (TokenKind.Semicolon or TokenKind.Stop or TokenKind.Colon))
        {
            start--;
        }

        return t[start].IsAny(Senses.Of(Sense.If, Sense.Unless));
    }

    /// <summary>
    /// "We do not collect …, unless disclosed": the verb stands inside the exception, and the negation outside it. An
    /// exception that closes with a comma before the verb is only thrown in ("we do not, except to couriers, share").
    /// </summary>
    private static bool IsOwnException(ReadOnlySpan<Token> t, int k, int verb)
    {
        if (!t[k].IsAny(Senses.Of(Sense.Except, Sense.Unless)) || t[k].Is(Sense.Not) || k == 0)
        {
            return false;
        }

        foreach (var token in t[k..verb])
        {
            if (token.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Close)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsScope(Token token) =>
        token.Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Tab or TokenKind.Colon
        || token.IsAny(Senses.Of(Sense.NotOnly, Sense.But, Sense.NotTrue, Sense.Untrue));

    /// <summary>The auxiliary belongs to this verb: nothing but adverbs and coordinated participles between.</summary>
    private static bool ReachesVerb(ReadOnlySpan<Token> t, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            var passes =
                t[i].Kind == TokenKind.Comma
                || t[i].HasForm(Forms.Past | Forms.Gerund)
                || t[i]
                    .IsAny(
                        Senses.Of(
                            Sense.And,
                            Sense.Or,
                            Sense.Not,
                            Sense.Never,
                            Sense.Only,
                            Sense.Otherwise,
                            Sense.Be,
                            Sense.Refuse
                        )
                    )
                || t[i].IsWord && t[i].Senses.IsEmpty;
            if (!passes)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A pronoun inside the subject ("the information you give us is never shared") or the object of "permits us to".</summary>
    private static bool IsInside(ReadOnlySpan<Token> t, int k, ActGroup group)
    {
        if (t[k].Is(Sense.Us) && !t[k].Is(Sense.We))
        {
            return group.IsPassive || k > 0 && t[k - 1].Is(Sense.Allow);
        }

        if (!group.IsPassive)
        {
            return false;
        }

        return k > 0
            && (
                t[k - 1]
                    .IsAny(
                        Senses.Of(
                            Sense.Which,
                            Sense.InfoHead,
                            Sense.NumberHead,
                            Sense.ConsentHead,
                            Sense.No,
                            Sense.About
                        )
                    )
                || t[k].Is(Sense.You) && k > 0
            );
    }

    /// <summary>"Nor will we share", "under no circumstances shall the company disclose".</summary>
    private static bool IsInverted(ReadOnlySpan<Token> t, int subject)
    {
        var k = subject - 1;
        while (k >= 0 && (t[k].IsAny(Senses.Of(Sense.Aux, Sense.Modal, Sense.Be)) || t[k].Kind == TokenKind.Comma))
        {
            k--;
        }

        return k >= 0 && t[k].IsAny(Senses.Of(Sense.Never, Sense.Nobody));
    }

    /// <summary>"There is no company with which we share".</summary>
    private static bool IsOfNobody(ReadOnlySpan<Token> t, int subject) =>
        subject > 2
        && t[subject - 1].Is(Sense.Which)
        && t.Behind(subject - 1, 12).HasAny(Senses.Of(Sense.No, Sense.Nobody))
        && t.Behind(subject - 1, 12).HasAny(RecipientPhrases.People | Senses.Of(Sense.Nobody));

    /// <summary>"We do not share only your number": the restriction is denied, not the sharing.</summary>
    private static bool IsRestricted(ReadOnlySpan<Token> t, int negator, ActGroup group)
    {
        var afterNegator = negator + 1 < group.First && t[negator + 1].Is(Sense.Only);
        var afterVerb =
            group.Last + 1 < t.Length && t[group.Last + 1].Is(Sense.Only) && !t[group.Last + 1].Is(Sense.Except);
        return afterNegator || afterVerb || IsOnlyBeforePeople(t, group);
    }

    /// <summary>"We do not share your data only with our affiliates."</summary>
    private static bool IsOnlyBeforePeople(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = group.Last + 1; k + 1 < t.Length && k <= group.Last + 6; k++)
        {
            if (t[k].Kind is not TokenKind.Word || t[k].IsAny(Senses.Of(Sense.And, Sense.But, Sense.Except, Sense.For)))
            {
                return false;
            }

            if (t[k].Is(Sense.Only))
            {
                return t[k + 1].Is(Sense.With);
            }
        }

        return false;
    }

    /// <summary>"No, we share …": an answer, not a determiner.</summary>
    private static bool IsAnswer(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && t[k + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash;

    /// <summary>"No one but our partners gets …": everybody is denied except those who matter.</summary>
    private static bool IsButFor(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && t[k + 1].IsAny(Senses.Of(Sense.Only)) && !t[k + 1].Is(Sense.Except);
}
