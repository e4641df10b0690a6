using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Identity;

/// <summary>
/// The name in a title: before the words for the document ("Larkfield Dental Privacy Policy"), behind a preposition ("Terms of
/// Larkfield Dental"), or in a part of its own ("Privacy | Larkfield Dental").
/// </summary>
internal static class Titles
{
    private static readonly Senses Document = Senses.Of(Sense.Privacy, Sense.Terms, Sense.Sms, Sense.Policy);

    public static NamePhrases.Name? NameIn(string text, ReadOnlySpan<Token> t)
    {
        if (!t.HasAny(Document))
        {
            return null;
        }

        NamePhrases.Name? platform = null;
        var start = 0;
        for (var k = 0; k <= t.Length; k++)
        {
            if (k < t.Length && !IsEdge(text, t, k))
            {
                continue;
            }

            if (k > start && NamePhrases.Check(text, t, start, k, CertaintyOf(t, start, k)) is { } name)
            {
                if (!name.IsPlatform)
                {
                    return name;
                }

                platform ??= name;
            }

            start = k + 1;
        }

        return platform;
    }

    /// <summary>A part between separators, or at either end, is a name; one that runs into the words for the document need not be.</summary>
    private static Certainty CertaintyOf(ReadOnlySpan<Token> t, int start, int end)
    {
        var isApart = start > 0 && !t[start - 1].IsWord || end < t.Length && !t[end].IsWord;
        var isWhole = (start == 0 || !t[start - 1].IsWord) && (end == t.Length || !t[end].IsWord);
        return isApart && isWhole ? Certainty.Sure : Certainty.Likely;
    }

    /// <summary>A separator, a word for the document, or a preposition behind one.</summary>
    private static bool IsEdge(string text, ReadOnlySpan<Token> t, int k) =>
        t[k].Kind is TokenKind.Dash or TokenKind.Colon or TokenKind.Open or TokenKind.Close or TokenKind.Break
        || t[k].Kind == TokenKind.Other && !t[k].IsPoint(text)
        || t[k].IsAny(Document)
        || (WordSets.Of(t[k].In(text)) & WordSet.Document) != WordSet.None
        || k > 0 && t[k].IsAny(Senses.Of(Sense.For, Sense.By, Sense.Of)) && t[k - 1].IsAny(Document);
}
