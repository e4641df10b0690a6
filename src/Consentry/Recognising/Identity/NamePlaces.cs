using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>Marks by which the business behind the page is named, and nobody else: brackets, "©", a trade name, a letterhead.</summary>
internal static class NamePlaces
{
    /// <summary>Tokens in brackets that define a party: ("Lark," "we," or "us").</summary>
    private const int LongestDefinition = 16;

    public static readonly Senses Party = Senses.Of(Sense.We, Sense.Us, Sense.Our);

    /// <summary>"Larkfield Dental (“we”, “us”)", "(the “Company”)": before the bracket.</summary>
    public static NamePhrases.Name? Defined(string text, ReadOnlySpan<Token> t, int open)
    {
        var close = open + 1;
        while (close < t.Length && close <= open + LongestDefinition && t[close].Kind != TokenKind.Close)
        {
            close++;
        }

        var inner = t[(open + 1)..close];
        var isQuoted = false;
        var isParty = false;
        var isOnly = true;
        foreach (var token in inner)
        {
            isQuoted |= token.Kind == TokenKind.Quote;
            isParty |= token.IsAny(Party) || token.In(text).Equals("company", StringComparison.OrdinalIgnoreCase);
            isOnly &=
                !token.IsWord || token.IsAny(Party) || token.IsAny(Senses.Of(Sense.And, Sense.Or, Sense.Determiner));
        }

        return isParty && (isQuoted || isOnly) ? NamePhrases.Before(text, t, open, Certainty.Sure) : null;
    }

    /// <summary>"“We” refers to Larkfield Dental".</summary>
    public static NamePhrases.Name? Meant(string text, ReadOnlySpan<Token> t, int defines)
    {
        var isQuoted = false;
        var isParty = false;
        foreach (var token in t[..defines])
        {
            isQuoted |= token.Kind == TokenKind.Quote;
            isParty |= token.IsAny(Party) || token.In(text).Equals("company", StringComparison.OrdinalIgnoreCase);
        }

        return isQuoted && isParty ? NamePhrases.From(text, t, PastArticle(t, defines + 1)) : null;
    }

    /// <summary>"Larkfield Dental is a trade name of …": before the relation.</summary>
    public static NamePhrases.Name? Related(string text, ReadOnlySpan<Token> t, int relation)
    {
        var end = relation;
        while (
            end > 0
            && (
                t[end - 1].IsAny(Senses.Of(Sense.Be, Sense.Determiner))
                || t[end - 1].Kind is TokenKind.Comma or TokenKind.Open
            )
        )
        {
            end--;
        }

        return NamePhrases.Before(text, t, end);
    }

    /// <summary>"© 2026 Larkfield Dental", "Copyright 2024–2026 by …", "(c) …".</summary>
    public static NamePhrases.Name? Copyright(string text, ReadOnlySpan<Token> t, int i)
    {
        if (text[t[i].Start] is not ('©' or 'c' or 'C' or '('))
        {
            return null;
        }

        var word = t[i].In(text);
        var isMark = word is "©" || word.Equals("copyright", StringComparison.OrdinalIgnoreCase);
        var isLetter =
            word is "(" && i + 2 < t.Length && t[i + 1].In(text) is "c" or "C" && t[i + 2].Kind == TokenKind.Close;
        if (!isMark && !isLetter)
        {
            return null;
        }

        var k = isLetter ? i + 3 : i + 1;
        while (
            k < t.Length
            && (
                t[k].Kind is TokenKind.Dash or TokenKind.Comma or TokenKind.Other
                || Dates.IsYear(text, t[k])
                || t[k].IsAny(Senses.Of(Sense.By, Sense.Determiner))
            )
        )
        {
            k++;
        }

        return k < t.Length ? NamePhrases.From(text, t, k, Certainty.Sure) : null;
    }

    /// <summary>"Larkfield Dental LLC, 12 Elm Street": a line that begins with a company.</summary>
    public static NamePhrases.Name? Letterhead(string text, ReadOnlySpan<Token> t)
    {
        if (t.Length > 30 || NamePhrases.From(text, t, 0) is not { } name)
        {
            return null;
        }

        var last = t[name.End - 1].IsPoint(text) ? t[name.End - 2] : t[name.End - 1];
        var isForm = (WordSets.Of(last.In(text)) & WordSet.Suffix) != WordSet.None;
        var isEnd =
            name.End == t.Length
            || t[name.End].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Tab
            || t[name.End].IsPoint(text);
        return isForm && isEnd ? name : null;
    }

    public static int PastArticle(ReadOnlySpan<Token> t, int i)
    {
        while (i < t.Length && (t[i].Is(Sense.Determiner) || t[i].Kind is TokenKind.Quote or TokenKind.Colon))
        {
            i++;
        }

        return i;
    }
}
