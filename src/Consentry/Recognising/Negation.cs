using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>
/// Whether a verb stands under a negation. Scope runs leftwards from the verb to the nearest thing that ends it: another
/// auxiliary, "but", a subject of its own, the end of the clause.
/// </summary>
internal static class Negation
{
    private static readonly Senses Negators = Senses.Of(Sense.Not, Sense.Never, Sense.Without, Sense.Refuse);

    private static readonly Senses Subjects = Senses.Of(Sense.We, Sense.Us, Sense.They, Sense.You);

    /// <summary>
    /// The polarity of the verb that begins at <paramref name="verb"/>; null when the sentence takes back what it says ("it
    /// is not true that we share").
    /// </summary>
    public static Polarity? Of(ReadOnlySpan<Token> t, int verb, int lastVerb, bool isNominal)
    {
        var inner = Left(t, verb, lastVerb) || Right(t, verb, lastVerb, isNominal) ? Polarity.Denies : Polarity.Claims;
        return TakesBack(t, verb) switch
        {
            false => inner,
            true when inner == Polarity.Denies => Polarity.Claims,
            true => null,
        };
    }

    private static bool TakesBack(ReadOnlySpan<Token> t, int verb)
    {
        for (var k = verb - 1; k >= 0 && t[k].Kind is not (TokenKind.Semicolon or TokenKind.Stop); k--)
        {
            if (t[k].Is(Sense.NotTrue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Left(ReadOnlySpan<Token> t, int verb, int lastVerb)
    {
        var isBehindAuxiliary = false;
        for (var k = verb - 1; k >= 0; k--)
        {
            var token = t[k];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Tab || token.Kind == TokenKind.Colon)
            {
                return false;
            }

            if (token.IsAny(Senses.Of(Sense.NotOnly, Sense.But, Sense.NotTrue)))
            {
                return false;
            }

            if (!isBehindAuxiliary && token.IsAny(Negators))
            {
                return !IsRestricted(t, k, verb, lastVerb);
            }

            if (token.Is(Sense.No) && !IsAnswer(t, k))
            {
                return true;
            }

            if (token.Is(Sense.Not) && t[Math.Min(k + 1, t.Length - 1)].Is(Sense.Any))
            {
                // "Not all of your data is shared."
                return false;
            }

            if (token.IsAny(Subjects))
            {
                return k > 0 && t[k - 1].IsAny(Senses.Of(Sense.Never)) && !isBehindSubjectOf(t, k);
            }

            if (token.Is(Sense.Aux) && !token.Is(Sense.Not))
            {
                if (k > 0 && t[k - 1].IsAny(Negators) && !isBehindAuxiliary)
                {
                    return !IsRestricted(t, k - 1, verb, lastVerb);
                }

                isBehindAuxiliary = true;
            }
        }

        return false;

        static bool isBehindSubjectOf(ReadOnlySpan<Token> t, int k) => k > 1 && t[k - 2].IsAny(Subjects);
    }

    /// <summary>"We do not share only your number": the restriction is denied, not the sharing.</summary>
    private static bool IsRestricted(ReadOnlySpan<Token> t, int negator, int verb, int lastVerb)
    {
        var afterNegator = negator + 1 < t.Length && t[negator + 1].Is(Sense.Only) && negator + 1 < verb;
        var afterVerb = lastVerb + 1 < t.Length && t[lastVerb + 1].Is(Sense.Only);
        return afterNegator || afterVerb;
    }

    /// <summary>"No, we share …": an answer, not a determiner.</summary>
    private static bool IsAnswer(ReadOnlySpan<Token> t, int k) =>
        k + 1 < t.Length && t[k + 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash;

    private static bool Right(ReadOnlySpan<Token> t, int verb, int lastVerb, bool isNominal)
    {
        for (var k = lastVerb + 1; k < t.Length && k <= lastVerb + 24; k++)
        {
            var token = t[k];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Stop)
            {
                return false;
            }

            if (token.Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Tab)
            {
                // "Third-party sharing: none."
                return isNominal
                    && k + 1 < t.Length
                    && t[k + 1].IsAny(Senses.Of(Sense.No, Sense.Never))
                    && IsShortAnswer(t, k + 1);
            }

            if (
                token.Is(Sense.Nobody) && t[k - 1].IsAny(Senses.Of(Sense.With, Sense.To))
                || token.Is(Sense.No) && k == lastVerb + 1
            )
            {
                return true;
            }

            if (token.Is(Sense.No) && t[k - 1].Is(Sense.With) && !isNominal)
            {
                return true;
            }

            if (isNominal && token.Is(Sense.Refuse) && HasBe(t, lastVerb, k) || isNominal && IsNeverHappening(t, k))
            {
                return true;
            }

            if (token.IsAny(Subjects) || token.Is(Sense.But) || token.Is(Sense.Except))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasBe(ReadOnlySpan<Token> t, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            if (t[k].Is(Sense.Be))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Sharing of numbers does not occur", "never happens", "is not something we do".</summary>
    private static bool IsNeverHappening(ReadOnlySpan<Token> t, int k) =>
        t[k].IsAny(Senses.Of(Sense.Not, Sense.Never))
        && k > 0
        && (t[k].Is(Sense.Aux) || t[k].Is(Sense.Never) || t[k - 1].IsAny(Senses.Of(Sense.Aux, Sense.Be)));

    private static bool IsShortAnswer(ReadOnlySpan<Token> t, int k) =>
        k + 4 >= t.Length || t[k + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash;
}
