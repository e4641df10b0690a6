using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

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
internal readonly record struct Regions(int Subject, int Start, int ObjectEnd, int Main, int Exception, int Limit)
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

    /// <summary>Those who get the data.</summary>
    public Recipients Recipients(ReadOnlySpan<Token> t, ActGroup group)
    {
        var found = Statements.Recipients.None;
        var isOpen = t[group.Last].Is(Sense.Go);
        for (var k = Start; k < Main; k++)
        {
            if (t[k].Is(Sense.With) && !IsInfinitive(t, k))
            {
                isOpen = true;
            }
            else if (
                t[k].Is(Sense.For)
                || IsInfinitive(t, k)
                || t[k].IsAny(Senses.Of(Sense.Which, Sense.If, Sense.By)) && !t[k].Is(Sense.Any)
            )
            {
                isOpen = false;
            }

            if (isOpen || group.IsWeak && IsIndirectObject(t, k))
            {
                found |= RecipientPhrases.At(t[..Main], k);
            }
        }

        found |= Compound(t) | Relative(t);
        if (found == Statements.Recipients.None)
        {
            found = Pronoun(t, group);
        }

        if (found != Statements.Recipients.None)
        {
            return found;
        }

        return group.IsWeak && IsGoing(t, group) && RecipientPhrases.IsUnlistedAt(t[..Main], Start)
                ? Statements.Recipients.Named
            : group.IsWeak ? Statements.Recipients.None
            : HasUnlisted(t) ? Statements.Recipients.Named
            : Statements.Recipients.None;
    }

    /// <summary>"Your details go to the vineyard": what is the reader's moves.</summary>
    private static bool IsGoing(ReadOnlySpan<Token> t, ActGroup group) =>
        t[group.Last].Is(Sense.Go) && t.Behind(group.First, 6).Has(Sense.Your);

    /// <summary>"make it available to them", "provide them with it": whoever was named before.</summary>
    private Recipients Pronoun(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = Start - 1; k + 1 < Main; k++)
        {
            var isBehind = t[k].Is(Sense.With) && !IsInfinitive(t, k) || group.IsWeak && k == Start - 1;
            if (isBehind && t[k + 1].Is(Sense.It) && !t[k + 1].Is(Sense.Determiner) && !t[k + 1].Is(Sense.Be))
            {
                return RecipientPhrases.Plural(t[..group.First]);
            }
        }

        return Statements.Recipients.None;
    }

    /// <summary>"with the vineyards we work with": a noun that is no listed kind of recipient.</summary>
    public bool HasUnlisted(ReadOnlySpan<Token> t)
    {
        for (var k = Start; k + 1 < Main; k++)
        {
            if (t[k].Is(Sense.With) && !IsInfinitive(t, k) && RecipientPhrases.IsUnlistedAt(t[..Main], k + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"with up to four lenders": how many get the data.</summary>
    public static bool AreSeveral(ReadOnlySpan<Token> t, Regions regions)
    {
        for (var k = regions.Start; k < regions.Main; k++)
        {
            if (t[k].Is(Sense.LeadBuyer) && t[k].HasForm(Forms.Plural) && HasNumber(t.Behind(k, 5)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind == TokenKind.Number || token.Is(Sense.Quantity) && !token.Is(Sense.Determiner))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"give third parties your number".</summary>
    private bool IsIndirectObject(ReadOnlySpan<Token> t, int k) =>
        k <= Start + 2
        && t[k].IsAny(RecipientPhrases.People)
        && !t[Start..k].HasAny(Prepositions)
        && DataPhrases.In(t[Start..k]) == DataKinds.None;

    /// <summary>"with", and no "to" before it.</summary>
    private static bool HasWith(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Is(Sense.With))
            {
                return !token.Is(Sense.To);
            }
        }

        return false;
    }

    /// <summary>"furnish partners with your number": the one who gets it first, and behind the preposition what they get.</summary>
    public bool IsSupplied(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = Start; group.IsWeak && k <= Start + 2 && k < ObjectEnd; k++)
        {
            if (IsIndirectObject(t, k) || k == Start && t[k].Is(Sense.It) && !t[k].Is(Sense.Determiner))
            {
                return HasWith(t[(k + 1)..Math.Min(t.Length, k + 6)]);
            }
        }

        return false;
    }

    /// <summary>"third-party sharing": the recipients stand before the noun.</summary>
    private Recipients Compound(ReadOnlySpan<Token> t) =>
        Start >= 2 && t[Start - 2].IsAny(RecipientPhrases.People) && t[Start - 1].HasForm(Forms.Gerund | Forms.Singular)
            ? RecipientPhrases.In(t[(Start - 2)..(Start - 1)])
            : Statements.Recipients.None;

    /// <summary>"third parties with whom we share": the recipients stand before the relative clause.</summary>
    private Recipients Relative(ReadOnlySpan<Token> t)
    {
        for (var k = Start - 1; k > 1 && k > Start - 8; k--)
        {
            if (t[k].Is(Sense.Which) && t[k - 1].Is(Sense.With))
            {
                return RecipientPhrases.In(t[Math.Max(0, k - 7)..k]);
            }
        }

        return Statements.Recipients.None;
    }

    /// <summary>What for, and whose purpose it is.</summary>
    public (Purposes Purposes, bool IsTheirs, bool IsOurs) Purposes(ReadOnlySpan<Token> t, ActGroup group)
    {
        var purposes = Statements.Purposes.None;
        var isTheirs = false;
        var isOurs = false;
        var isOpen = false;
        for (var k = Start; k < Main; k++)
        {
            var opens = t[k].Is(Sense.For) || IsInfinitive(t, k) || k > ObjectEnd && t[k].Is(Sense.Which);
            isOpen |= opens;
            if (!isOpen && !t[k].Is(Sense.Unrelated))
            {
                continue;
            }

            purposes |= PurposePhrases.At(t, k);
            isTheirs |=
                t[k].IsAny(Senses.Of(Sense.Their, Sense.They))
                || opens && t[k].Is(Sense.Which)
                || t[k].Is(Sense.Own) && !t[k - 1].IsAny(Senses.Of(Sense.Our, Sense.Your));
            isOurs |= t[k].IsAny(Senses.Of(Sense.Our, Sense.Us, Sense.We));
        }

        if (purposes is Statements.Purposes.None or Statements.Purposes.Operations)
        {
            purposes |= Fronted(t, group) | Named(t, group);
        }

        return (purposes, isTheirs, isOurs);
    }

    /// <summary>"Joint marketing: we share it for this purpose."</summary>
    private Purposes Named(ReadOnlySpan<Token> t, ActGroup group)
    {
        for (var k = Start; k + 2 < Main; k++)
        {
            if (t[k].Is(Sense.For) && t[k + 1].Is(Sense.It) && t[k + 2].Is(Sense.Purpose))
            {
                return PurposePhrases.In(t[..group.First]);
            }
        }

        return Statements.Purposes.None;
    }

    /// <summary>"For marketing purposes, we never …".</summary>
    private static Purposes Fronted(ReadOnlySpan<Token> t, ActGroup group)
    {
        var found = Statements.Purposes.None;
        var isOpen = false;
        for (var k = 0; k < group.First; k++)
        {
            isOpen = t[k].Is(Sense.For) || isOpen && t[k].Kind != TokenKind.Comma && !t[k].Is(Sense.We);
            if (isOpen)
            {
                found |= PurposePhrases.At(t, k);
            }
            else if (t[k].Is(Sense.Transfer) && t[0].IsAny(Senses.Of(Sense.Prep, Sense.If)))
            {
                // "In a merger, records may be sold."
                found |= Statements.Purposes.Transfer;
            }
        }

        return found;
    }
}
