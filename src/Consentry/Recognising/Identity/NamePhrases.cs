using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>How sure a place in a sentence makes it that a name stands there.</summary>
internal enum Certainty
{
    /// <summary>Other capitalised words stand there as well: some word must be one that nobody else uses.</summary>
    Likely,

    /// <summary>Only names stand there: behind "©", before ("we").</summary>
    Sure,
}

/// <summary>
/// Names of businesses as stretches of tokens: capitalised words, of which one at least is no word that legal pages capitalise
/// as a matter of course. Which places hold a name is for <see cref="NamePlaces"/> and <see cref="NameClauses"/> to say.
/// </summary>
internal static class NamePhrases
{
    /// <summary>A stretch that could be a name.</summary>
    /// <param name="Start">First token.</param>
    /// <param name="End">One past the last token.</param>
    /// <param name="Key">Index of the word that makes it one.</param>
    /// <param name="IsPlatform">The word is a platform's name.</param>
    public readonly record struct Name(int Start, int End, int Key, bool IsPlatform);

    private const int Longest = 12;

    /// <summary>The name that begins at <paramref name="i"/>, or null.</summary>
    public static Name? From(string text, ReadOnlySpan<Token> t, int i, Certainty certainty = Certainty.Likely)
    {
        var end = i;
        while (end < t.Length && end < i + Longest && Continues(text, t, i, end))
        {
            end++;
        }

        while (end > i && !IsCapital(text, t[end - 1]))
        {
            end--;
        }

        return Check(text, t, i, end, certainty);
    }

    /// <summary>The name that ends before <paramref name="end"/>, or null.</summary>
    public static Name? Before(string text, ReadOnlySpan<Token> t, int end, Certainty certainty = Certainty.Likely)
    {
        var start = end;
        while (start > 0 && start > end - Longest && IsPart(text, t, start - 1, end))
        {
            start--;
        }

        while (start < end && !IsCapital(text, t[start]))
        {
            start++;
        }

        return Check(text, t, start, end, certainty);
    }

    /// <summary>Whether a stretch is a name: some word in it is nobody else's, or a company's form stands at its end.</summary>
    public static Name? Check(string text, ReadOnlySpan<Token> t, int start, int end, Certainty certainty)
    {
        int? own = null;
        int? brand = null;
        int? form = null;
        for (var k = start; k < end; k++)
        {
            var sets = t[k].Kind is TokenKind.Word or TokenKind.Address ? WordSets.Of(t[k].In(text)) : WordSet.None;
            own ??= IsOwn(text, t[k], sets, certainty) ? k : null;
            brand ??= (sets & WordSet.Brand) != WordSet.None ? k : null;
            form ??= k > start && IsForm(text, t, k, sets) ? k - 1 : null;
        }

        var isBrands = brand is { } first && (own is null || first < own && certainty == Certainty.Likely);
        return isBrands ? new Name(start, end, brand!.Value, IsPlatform: true)
            : (own ?? form) is { } key ? new Name(start, end, key, IsPlatform: false)
            : null;
    }

    /// <summary>"Larkfield", "nsrSecurity", "3rd"; a year is none.</summary>
    public static bool IsCapital(string text, Token token) =>
        token.Kind switch
        {
            TokenKind.Address => true,
            TokenKind.Word => token.In(text).ContainsAnyInRange('A', 'Z'),
            TokenKind.Number => token.End - token.Start <= 4 && !Dates.IsYear(text, token),
            _ => false,
        };

    /// <summary>"Larkfield LLC": a company's form behind a capital; "Company" is a word as well.</summary>
    private static bool IsForm(string text, ReadOnlySpan<Token> t, int k, WordSet sets) =>
        (sets & WordSet.Suffix) != WordSet.None
        && (sets & WordSet.Caption) == WordSet.None
        && IsCapital(text, t[k - 1]);

    private static bool IsOwn(string text, Token token, WordSet sets, Certainty certainty)
    {
        const WordSet common = WordSet.Caption | WordSet.Brand | WordSet.Suffix | WordSet.Month | WordSet.Document;
        if ((sets & common) != WordSet.None || !IsCapital(text, token))
        {
            return false;
        }

        if (token.Kind == TokenKind.Address)
        {
            var address = token.In(text);
            return !address.ContainsAny('@', '/') && !NameLists.IsDummy(address);
        }

        var isKnown = certainty == Certainty.Likely && !token.Senses.IsEmpty;
        return token.Kind == TokenKind.Word
            && !isKnown
            && !token.IsAny(Senses.Of(Sense.State, Sense.Statute, Sense.Privacy, Sense.Terms))
            && token.End - token.Start > 1;
    }

    private static bool Continues(string text, ReadOnlySpan<Token> t, int start, int k) =>
        IsCapital(text, t[k])
        || k > start
            && (
                IsJoint(text, t, k) && k + 1 < t.Length && IsCapital(text, t[k + 1])
                || IsAbbreviated(text, t, k)
                || t[k].Kind == TokenKind.Comma && k + 1 < t.Length && IsSuffix(text, t[k + 1])
            );

    private static bool IsPart(string text, ReadOnlySpan<Token> t, int k, int end) =>
        IsCapital(text, t[k])
        || IsAbbreviated(text, t, k)
        || k > 0
            && k + 1 < end
            && (
                IsJoint(text, t, k) && IsCapital(text, t[k - 1])
                || t[k].Kind == TokenKind.Comma && IsSuffix(text, t[k + 1])
            );

    /// <summary>"and", "of", "the" between capitals.</summary>
    private static bool IsJoint(string text, ReadOnlySpan<Token> t, int k) =>
        t[k].IsWord
        && (
            t[k].IsAny(Senses.Of(Sense.And, Sense.Of)) || t[k].In(text) is "the" or "de" or "la" or "del" or "by" or "w"
        );

    /// <summary>The stop of "St.", "Inc.".</summary>
    private static bool IsAbbreviated(string text, ReadOnlySpan<Token> t, int k) =>
        t[k].IsPoint(text)
        && k > 0
        && t[k].Start == t[k - 1].End
        && (Abbreviations.Contains(t[k - 1].In(text)) || t[k - 1].End - t[k - 1].Start == 1);

    private static bool IsSuffix(string text, Token token) =>
        (WordSets.Of(token.In(text)) & WordSet.Suffix) != WordSet.None;
}
