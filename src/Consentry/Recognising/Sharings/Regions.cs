using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;

namespace Consentry.Recognising.Sharings;

/// <summary>
/// The stretches of a sentence that belong to one group of verbs, as token indices: subject before it, object, recipients
/// and purposes behind it, and where an exception begins.
/// </summary>
/// <param name="Subject">First token of the subject's side.</param>
/// <param name="Start">First token behind the verbs.</param>
/// <param name="ObjectEnd">One past the object: the preposition that brings the recipients, or the purposes.</param>
/// <param name="Main">One past what the verb governs, an exception not counted.</param>
/// <param name="Exception">Where an exception begins; equal to <paramref name="Limit"/> when there is none.</param>
/// <param name="Limit">One past the clause.</param>
internal readonly partial record struct Regions(
    int Subject,
    int Start,
    int ObjectEnd,
    int Main,
    int Exception,
    int Limit
)
{
    private static readonly Senses Subjects = Senses.Of(Sense.We, Sense.You, Sense.They, Sense.It, Sense.No);

    private static readonly Senses Prepositions = Senses.Of(Sense.Prep, Sense.By, Sense.From, Sense.Of);

    private static readonly Senses Exceptions = Senses.Of(Sense.Except, Sense.Unless);

    public static Regions Of(ReadOnlySpan<Token> t, ActGroup group)
    {
        var start = group.Last + 1;
        var limit = Math.Min(LimitOf(t, start), EndOfFronted(t, group));
        var exception = FirstOf(t, start, limit, Exceptions);
        var main = Math.Min(exception, FirstOf(t, start, limit, Senses.Of(Sense.Without)));
        return new Regions(SubjectOf(t, group), start, ObjectEndOf(t, start, main), main, exception, limit);
    }

    /// <summary>The clause ends where another begins with a subject of its own.</summary>
    private static int LimitOf(ReadOnlySpan<Token> t, int from)
    {
        // "not only … but also …" goes on where another "but" would end the clause.
        var isAdding = false;
        for (var k = from; k < t.Length; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Tab)
            {
                return k;
            }

            isAdding |= t[k].Is(Sense.NotOnly);
            if (t[k].Is(Sense.But) && k + 1 < t.Length && !t[k].Is(Sense.Except) && !isAdding)
            {
                return k;
            }

            var isJoint = t[k].Kind is TokenKind.Comma or TokenKind.Dash || t[k].Is(Sense.And);
            if (isJoint && k > from && StartsClause(t, k + 1))
            {
                return k;
            }
        }

        return t.Length;
    }

    /// <summary>"Should the practice be sold, records go …": the verb's clause ends with the condition that it stands in.</summary>
    private static int EndOfFronted(ReadOnlySpan<Token> t, ActGroup group)
    {
        if (!t[0].Is(Sense.If) && !t[0].Is(Sense.Duty))
        {
            return t.Length;
        }

        for (var k = 1; k < t.Length; k++)
        {
            if (t[k].Kind == TokenKind.Comma && k > group.Last)
            {
                return k + 1 < t.Length && t[k + 1].IsAny(Senses.Of(Sense.Or, Sense.And)) ? t.Length : k;
            }

            if (t[k].Kind == TokenKind.Comma && k < group.First)
            {
                return t.Length;
            }
        }

        return t.Length;
    }

    private static bool StartsClause(ReadOnlySpan<Token> t, int k)
    {
        if (k < t.Length && t[k].IsAny(Senses.Of(Sense.And, Sense.Or)))
        {
            k++;
        }

        if (k + 1 >= t.Length || !t[k].IsAny(Subjects) || t[k].IsAny(Senses.Of(Sense.Which, Sense.With)))
        {
            return false;
        }

        for (var i = k + 1; i < t.Length && i < k + 6; i++)
        {
            if (t[i].IsAny(Senses.Of(Sense.Aux, Sense.Be)) || t[i].HasForm(Forms.Verb))
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstOf(ReadOnlySpan<Token> t, int from, int limit, Senses senses)
    {
        for (var k = from; k < limit; k++)
        {
            if (t[k].IsAny(senses))
            {
                return k;
            }
        }

        return limit;
    }

    private static int ObjectEndOf(ReadOnlySpan<Token> t, int from, int main)
    {
        for (var k = from; k < main; k++)
        {
            var isPreposition = t[k].Is(Sense.With) && !IsInfinitive(t, k) && BringsPeople(t, k, main);
            if (isPreposition || t[k].Is(Sense.For))
            {
                return k;
            }
        }

        return main;
    }

    private static bool BringsPeople(ReadOnlySpan<Token> t, int k, int main)
    {
        for (var i = k + 1; i < main && i <= k + 7; i++)
        {
            if (t[i].IsAny(RecipientPhrases.People) || t[i].IsAny(Senses.Of(Sense.Us, Sense.You, Sense.Nobody)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"to" before a base verb: a purpose, no recipient.</summary>
    private static bool IsInfinitive(ReadOnlySpan<Token> t, int k) =>
        t[k].Is(Sense.To)
        && k + 1 < t.Length
        && t[k + 1].HasForm(Forms.Base)
        && !t[k + 1].IsAny(RecipientPhrases.People);

    private static int SubjectOf(ReadOnlySpan<Token> t, ActGroup group)
    {
        var k = group.First - 1;
        for (; k >= 0; k--)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop or TokenKind.Tab || t[k].Is(Sense.But))
            {
                break;
            }

            if (t[k].Kind == TokenKind.Colon && k > 6)
            {
                break;
            }

            var isMainSubject =
                t[k].Is(Sense.We)
                && !(
                    k > 0
                    && t[k - 1]
                        .IsAny(
                            Senses.Of(Sense.Which, Sense.How, Sense.For, Sense.Prep, Sense.InfoHead, Sense.NumberHead)
                        )
                );
            if (isMainSubject)
            {
                break;
            }
        }

        return k + 1;
    }
}
