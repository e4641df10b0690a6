using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>Clauses in which the business behind the page is named: as owner of page and texts, as subject, by its program.</summary>
internal static class NameClauses
{
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

    /// <summary>
    /// "At Larkfield Dental, we …", "Welcome to …", "how Larkfield Dental collects …", "operated by …", "texts from …", "the
    /// policy of …": the name behind the word at <paramref name="i"/>.
    /// </summary>
    public static NamePhrases.Name? Owner(string text, ReadOnlySpan<Token> t, int i)
    {
        var start = t[i].IsAny(Leading) ? NamePlaces.PastArticle(t, i + 1) : t.Length;
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

    /// <summary>"text program", "SMS alerts", "appointment texts": in small letters behind a name.</summary>
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
            if (!isTexts && !t[k].IsAny(Senses.Of(Sense.Determiner, Sense.Kind, Sense.Topic)))
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

    /// <summary>What is somebody's: "policy of", "texts from", "on behalf of".</summary>
    private static bool IsOwned(Token before, WordSet sets) =>
        (sets & (WordSet.Document | WordSet.Program)) != WordSet.None
        || before.IsAny(Senses.Of(Sense.Privacy, Sense.Terms, Sense.Sms, Sense.Message, Sense.Behalf));

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

    private static bool IsBeforeWe(ReadOnlySpan<Token> t, int end) => t.Ahead(end, 3).HasAny(NamePlaces.Party);

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
