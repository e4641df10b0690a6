using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Identity;

/// <summary>
/// The day of the document: a word of revision with a date behind it ("Last updated: May 4, 2026"), or a date that stands
/// alone at the top. Other days are no days of the document: a statute's, a founding, an offer's end.
/// </summary>
internal static class DateRecogniser
{
    /// <summary>Tokens between the word and its date: "effective for all visitors as of …".</summary>
    private const int Reach = 9;

    /// <summary>A date alone is the document's among so many sentences from the top.</summary>
    private const int Top = 6;

    /// <summary>A sentence of more tokens that gives no date says something else of changes.</summary>
    private const int LongestLabel = 8;

    private static readonly Senses Filling = Senses.Of(
        Sense.Determiner,
        Sense.We,
        Sense.Our,
        Sense.Be,
        Sense.Aux,
        Sense.Of,
        Sense.It,
        Sense.Prep
    );

    public static void Recognise(SegmentedDocument segmented, List<Dating> into)
    {
        var text = segmented.Document.Text;
        for (var i = 0; i < segmented.Sentences.Count; i++)
        {
            var sentence = segmented.Sentences[i];
            if (Of(text, sentence) is { } dating)
            {
                into.Add(dating);
            }
            else if (i < Top && IsDateOnly(text, sentence.OwnTokens))
            {
                into.Add(new Dating(sentence, IsGiven: true));
            }
        }
    }

    private static Dating? Of(string text, Sentence sentence)
    {
        var t = sentence.OwnTokens;
        if (t.Length > LongestLabel && !HasYear(t))
        {
            return null;
        }

        for (var i = 0; i < t.Length; i++)
        {
            if (!IsIn(text, t[i], WordSet.Revision) || !IsOfDocument(text, t[..i]))
            {
                continue;
            }

            if (Ahead(text, t, i + 1) is { } end)
            {
                return IsOfOther(text, t, end) || HasOtherObject(text, t, i)
                    ? null
                    : new Dating(sentence, IsGiven: true);
            }

            if (i + 3 >= t.Length && sentence.Next is { } next && Ahead(text, next.OwnTokens, 0) is not null)
            {
                // The label is a heading, a cell or a paragraph of its own.
                return new Dating(next, IsGiven: true);
            }

            if (t.Length <= LongestLabel && IsLabel(text, t[i]) && !sentence.IsQuestion)
            {
                return new Dating(sentence, IsGiven: false);
            }
        }

        return null;
    }

    /// <summary>One past the first date from <paramref name="from"/> on; null where none is near.</summary>
    private static int? Ahead(string text, ReadOnlySpan<Token> t, int from)
    {
        for (var k = from; k < t.Length && k < from + Reach; k++)
        {
            if (t[k].Kind is TokenKind.Semicolon or TokenKind.Stop && !IsAfterMonth(text, t, k))
            {
                return null;
            }

            if (Dates.EndOf(text, t, k) is var end and > 0)
            {
                return end;
            }
        }

        return from < t.Length && Dates.IsYear(text, t[from]) ? from + 1 : null;
    }

    private static bool IsAfterMonth(string text, ReadOnlySpan<Token> t, int k) =>
        k > 0 && IsIn(text, t[k - 1], WordSet.Month | WordSet.Revision);

    /// <summary>What stands before the word names the document, or nothing: "This policy was last …", "We last …".</summary>
    private static bool IsOfDocument(string text, ReadOnlySpan<Token> before)
    {
        var isFilling = true;
        foreach (var token in before)
        {
            var isSeparator =
                token.Kind is TokenKind.Dash or TokenKind.Break or TokenKind.Tab or TokenKind.Close
                || token.Kind == TokenKind.Other && !token.IsPoint(text);
            if (isSeparator)
            {
                // "Larkfield Dental · Last updated …"
                isFilling = true;
                continue;
            }

            if (IsIn(text, token, WordSet.Document) || token.IsAny(Senses.Of(Sense.Privacy, Sense.Terms, Sense.Policy)))
            {
                return true;
            }

            isFilling &=
                !token.IsWord && token.Kind is not (TokenKind.Comma or TokenKind.Number)
                || token.IsAny(Filling)
                || IsIn(text, token, WordSet.Revision)
                || IsLast(token.In(text));
        }

        return isFilling;
    }

    private static bool IsLast(ReadOnlySpan<char> word) =>
        word.Equals("last", StringComparison.OrdinalIgnoreCase)
        || word.Equals("first", StringComparison.OrdinalIgnoreCase)
        || word.Equals("latest", StringComparison.OrdinalIgnoreCase)
        || word.Equals("most", StringComparison.OrdinalIgnoreCase)
        || word.Equals("recent", StringComparison.OrdinalIgnoreCase)
        || word.Equals("recently", StringComparison.OrdinalIgnoreCase);

    /// <summary>"Effective January 1, 2023, residents of California may …": the day of what is said behind it.</summary>
    private static bool IsOfOther(string text, ReadOnlySpan<Token> t, int end)
    {
        if (end >= t.Length || t[end].Kind != TokenKind.Comma)
        {
            return false;
        }

        var rest = t.Ahead(end + 1, 6);
        foreach (var token in rest)
        {
            if (
                IsIn(text, token, WordSet.Document | WordSet.Revision)
                || token.IsAny(Senses.Of(Sense.Privacy, Sense.Terms))
            )
            {
                return rest.HasAny(Senses.Of(Sense.Statute, Sense.State));
            }
        }

        return rest.Length > 3;
    }

    /// <summary>"We revised our menu as of …".</summary>
    private static bool HasOtherObject(string text, ReadOnlySpan<Token> t, int label) =>
        IsPlural(text, t, label + 1)
        || label + 2 < t.Length
            && t[label + 1].IsAny(Senses.Of(Sense.Our, Sense.Your, Sense.Determiner))
            && t[label + 2].IsWord
            && !t[label + 2].IsAny(Senses.Of(Sense.Privacy, Sense.Terms, Sense.Policy))
            && !IsIn(text, t[label + 2], WordSet.Document | WordSet.Month);

    /// <summary>"Updated prices as of …".</summary>
    private static bool IsPlural(string text, ReadOnlySpan<Token> t, int k) =>
        k < t.Length
        && t[k].IsWord
        && t[k].Senses.IsEmpty
        && text[t[k].End - 1] == 's'
        && !IsIn(text, t[k], WordSet.Document | WordSet.Month | WordSet.Revision);

    /// <summary>A word that announces a day and nothing else.</summary>
    private static bool IsLabel(string text, Token token) =>
        token.In(text).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        || token.In(text).Equals("effective", StringComparison.OrdinalIgnoreCase);

    private static bool IsDateOnly(string text, ReadOnlySpan<Token> t)
    {
        while (t.Length > 0 && !t[^1].IsWord && t[^1].Kind != TokenKind.Number)
        {
            t = t[..^1];
        }

        return t.Length > 0 && Dates.EndOf(text, t, 0) == t.Length;
    }

    /// <summary>Digits in which a year may stand: what a sentence without them says of changes is no day.</summary>
    private static bool HasYear(ReadOnlySpan<Token> t)
    {
        foreach (var token in t)
        {
            if (token.Kind == TokenKind.Number && token.End - token.Start >= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(string text, Token token, WordSet set) =>
        token.IsWord && (WordSets.Of(token.In(text)) & set) != WordSet.None;
}
