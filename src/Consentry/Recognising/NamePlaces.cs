using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising;

/// <summary>Places in a sentence where the business behind the page is named, and nobody else.</summary>
internal static class NamePlaces
{
    /// <summary>Tokens in brackets that define a party: ("Lark," "we," or "us").</summary>
    private const int LongestDefinition = 16;

    /// <summary>Words that can stand before a name.</summary>
    private static readonly Senses Leading = Senses.Of(
        Sense.Prep,
        Sense.To,
        Sense.By,
        Sense.Of,
        Sense.From,
        Sense.And,
        Sense.How
    );

    private static readonly Senses Party = Senses.Of(Sense.We, Sense.Us, Sense.Our);

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

    /// <summary>
    /// "At Larkfield Dental, we …", "Welcome to …", "how Larkfield Dental collects …", "operated by …", "texts from …", "the
    /// policy of …": the name behind the word at <paramref name="i"/>.
    /// </summary>
    public static NamePhrases.Name? Owner(string text, ReadOnlySpan<Token> t, int i)
    {
        var start = t[i].IsAny(Leading) ? PastArticle(t, i + 1) : t.Length;
        if (start >= t.Length || !NamePhrases.IsCapital(text, t[start]))
        {
            return null;
        }

        var isAt = t[i].In(text).Equals("at", StringComparison.OrdinalIgnoreCase);
        if (isAt)
        {
            return NamePhrases.From(text, t, start) is { } place && IsBeforeWe(t, place.End) ? place : null;
        }

        var before = i > 0 ? t[i - 1] : default;
        var sets = i > 0 ? WordSets.Of(before.In(text)) : WordSet.None;
        var isWelcome = t[i].Is(Sense.To) && (sets & WordSet.Welcome) != WordSet.None;
        var isTexts = before.IsAny(Senses.Of(Sense.Sms, Sense.Message));
        var isBy =
            t[i].Is(Sense.By)
            && ((sets & (WordSet.Owning | WordSet.Making)) != WordSet.None || isTexts && t[i].In(text) is "by");
        var isOf = t[i].IsAny(Senses.Of(Sense.Of, Sense.From)) && IsOwned(before, sets);
        var isBetween = t[i].Is(Sense.And) && before.Is(Sense.You) && i > 1 && t[i - 2].Is(Sense.With);
        if (isWelcome || isBy || isOf || isBetween)
        {
            var found = NamePhrases.From(text, t, start);
            return found is { } maker && (sets & WordSet.Making) != WordSet.None
                ? maker with
                {
                    IsPlatform = true,
                }
                : found;
        }

        return
            t[i].Is(Sense.How) && NamePhrases.From(text, t, start) is { } actor && IsFollowedByVerb(text, t, actor.End)
            ? actor
            : null;
    }

    /// <summary>"Larkfield Text Reminders", "the Larkfield text program".</summary>
    public static NamePhrases.Name? Program(string text, ReadOnlySpan<Token> t, int i)
    {
        var isStart = NamePhrases.IsCapital(text, t[i]) && (i == 0 || !NamePhrases.IsCapital(text, t[i - 1]));
        if (!isStart || NamePhrases.From(text, t, i) is not { IsPlatform: false } name)
        {
            return null;
        }

        if (name.Start == 0 && name.End == t.Length)
        {
            // A line in title case is a caption: "Daily Journal Reminders".
            return null;
        }

        var behind = t.Ahead(name.End, 6);
        var isCalled = behind is [{ Kind: TokenKind.Quote }, var verb, ..] && verb.Is(Sense.Be);
        return HasProgram(text, t[(name.Start + 1)..name.End]) || IsTextProgram(text, isCalled ? behind[2..] : behind)
            ? name
            : null;
    }

    /// <summary>"text program", "SMS alerts": in small letters behind a name.</summary>
    private static bool IsTextProgram(string text, ReadOnlySpan<Token> t)
    {
        var isTexts = false;
        for (var k = 0; k < t.Length && k < 3; k++)
        {
            if (HasProgram(text, t[k..(k + 1)]) && (isTexts || t[k].Is(Sense.Sms) || k == 0 && t.Has(Sense.Sms)))
            {
                return true;
            }

            isTexts |= t[k].Is(Sense.Sms);
            if (!isTexts && !t[k].Is(Sense.Determiner))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>
    /// "Larkfield Dental respects your privacy", "When you join, Larkfield Dental will …", "Thank you for visiting Larkfield
    /// Dental".
    /// </summary>
    public static NamePhrases.Name? Subject(string text, ReadOnlySpan<Token> t, int i)
    {
        var isFirst = i == 0 || i == 1 && (t[0].Kind == TokenKind.Quote || t[0].Is(Sense.Determiner));
        var isFronted = i > 0 && t[i - 1].Kind == TokenKind.Comma && t[0].Is(Sense.If);
        var isThanked =
            i > 1 && i < 5 && t[i - 1].In(text).EndsWith("ing", StringComparison.Ordinal) && t[i - 2].Is(Sense.For);
        if (!isFirst && !isFronted && !isThanked || NamePhrases.From(text, t, i) is not { } name)
        {
            return null;
        }

        if (isThanked || IsDescribed(t, name))
        {
            return name;
        }

        if (!IsFollowedByVerb(text, t, name.End))
        {
            return null;
        }

        // "Security is important", "Retention may vary": one capital at the beginning proves nothing.
        var isOneWord = name.End == name.Start + 1;
        return
            isOneWord
            && (isFirst && t[name.End].IsAny(Senses.Of(Sense.Be, Sense.Aux, Sense.Modal)) || text[t[i].End - 1] == 's')
            ? null
            : name;
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

    /// <summary>What is somebody's: "policy of", "texts from", "on behalf of".</summary>
    private static bool IsOwned(Token before, WordSet sets) =>
        (sets & (WordSet.Document | WordSet.Program)) != WordSet.None
        || before.IsAny(Senses.Of(Sense.Privacy, Sense.Terms, Sense.Sms, Sense.Message));

    private static bool HasProgram(string text, ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.IsWord && (WordSets.Of(LastWord(token.In(text))) & WordSet.Program) != WordSet.None)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];

    private static bool IsBeforeWe(ReadOnlySpan<Token> t, int end) => t.Ahead(end, 3).HasAny(Party);

    /// <summary>"Larkfield Dental, a family practice, …".</summary>
    private static bool IsDescribed(ReadOnlySpan<Token> t, NamePhrases.Name name) =>
        name.End > name.Start + 1
        && name.End + 1 < t.Length
        && t[name.End].Kind == TokenKind.Comma
        && t[name.End + 1].Is(Sense.Determiner);

    /// <summary>A word in small letters that is a verb in the third person or an auxiliary.</summary>
    private static bool IsFollowedByVerb(string text, ReadOnlySpan<Token> t, int end) =>
        end < t.Length
        && t[end].IsWord
        && char.IsLower(text[t[end].Start])
        && (
            t[end].IsAny(Senses.Of(Sense.Be, Sense.Aux, Sense.Modal))
            || t[end].HasForm(Forms.Third)
            || t[end].Senses.IsEmpty && text[t[end].End - 1] == 's'
        );
}
