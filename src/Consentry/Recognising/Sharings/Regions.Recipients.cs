using Consentry.Lexicon;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Sharings;

/// <summary>Who gets the data: behind a preposition, as an indirect object, before the noun or the relative clause.</summary>
internal readonly partial record struct Regions
{
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

    /// <summary>"give candle makers your number": the same as an indirect object too.</summary>
    public bool NamesUnlisted(ReadOnlySpan<Token> t, ActGroup group) =>
        HasUnlisted(t)
        || NamesThem(t)
        || group.IsWeak
            && RecipientPhrases.IsUnlistedAt(t[..Main], Start)
            && DataPhrases.In(t[Start..Math.Min(Main, Start + UnlistedReach)]) != DataKinds.None;

    /// <summary>"passed to up to three of them".</summary>
    private bool NamesThem(ReadOnlySpan<Token> t)
    {
        for (var k = Start; k + 1 < Main; k++)
        {
            if (t[k].Is(Sense.Of) && t[k + 1].Is(Sense.It) && !t[k + 1].Is(Sense.Determiner))
            {
                return t[Start - 1].Is(Sense.Go) || HasWith(t[Start..k]);
            }
        }

        return false;
    }

    private const int UnlistedReach = 7;

    /// <summary>"with up to four lenders", "your inquiry to dealers in our network": several, or who knows which, get it.</summary>
    public static bool AreSeveral(ReadOnlySpan<Token> t, Regions regions)
    {
        var objects = t[regions.Start..regions.Main];
        var isInquiry = objects.Has(Sense.Inquiry) || t[..regions.Start].Has(Sense.Inquiry);
        for (var k = regions.Start; k < regions.Main; k++)
        {
            var isAny = isInquiry && t[k - 1].Is(Sense.With);
            if (t[k].Is(Sense.LeadBuyer) && t[k].HasForm(Forms.Plural) && (isAny || HasNumber(t.Behind(k, 5))))
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
}
