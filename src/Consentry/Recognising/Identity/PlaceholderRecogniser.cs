using Consentry.Lexicon;
using Consentry.Recognising.Contacts;
using Consentry.Recognising.Grammar;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Identity;

/// <summary>
/// Blanks of a template: words for a fact in brackets or braces, in capitals behind "insert" or "your", a line to write on;
/// and addresses that only stand in templates. Brackets round something else are an editor's, and a sample text's blanks are
/// filled in when it is sent.
/// </summary>
internal static class PlaceholderRecogniser
{
    /// <summary>A bracket around more tokens holds a sentence.</summary>
    private const int LongestBlank = 9;

    /// <summary>Underscores that make a line to write on.</summary>
    private const int ShortestLine = 4;

    public static Placeholder? Of(Sentence sentence, SegmentedDocument document)
    {
        var text = document.Document.Text;
        var t = sentence.OwnTokens;
        PlaceholderKind? found = null;
        var at = 0;
        for (var i = 0; i < t.Length && found is null; i++)
        {
            at = i;
            found = t[i].Kind switch
            {
                TokenKind.Open => Bracketed(text, t, i),
                TokenKind.Word when t[i].IsCapital => InWords(text, t, i),
                TokenKind.Address => NameLists.IsDummy(t[i].In(text)) && !IsExample(text, t, i)
                    ? PlaceholderKind.Dummy
                    : null,
                TokenKind.Number => ContactRecogniser.IsDummyPhone(text, t[i].Start) ? PlaceholderKind.Dummy : null,
                TokenKind.Other => IsLine(text, t[i].Start) || IsVariable(text, t, i)
                    ? PlaceholderKind.Fact
                    : Angled(text, t, i),
                _ => null,
            };
        }

        return found is { } kind && !SampleTexts.Covers(document, sentence)
            ? new Placeholder(sentence, kind, Words(text, t, at))
            : null;
    }

    /// <summary>The blank from its first token: up to the bracket that closes it, or the next mark.</summary>
    private static string Words(string text, ReadOnlySpan<Token> t, int first)
    {
        var isOpen = t[first].Kind == TokenKind.Open;
        var last = first;
        while (
            last + 1 < t.Length
            && last < first + LongestBlank
            && (isOpen ? t[last].Kind != TokenKind.Close : t[last + 1].IsWord && t[last + 1].IsCapital)
        )
        {
            last++;
        }

        return text[t[first].Start..t[last].End].ToUpperInvariant();
    }

    /// <summary>"[Company Name]", "{{email}}"; not "[the]", "[sic]", "info [at] …".</summary>
    private static PlaceholderKind? Bracketed(string text, ReadOnlySpan<Token> t, int open)
    {
        var bracket = text[t[open].Start];
        if (bracket == '(')
        {
            return null;
        }

        var close = open + 1;
        while (close < t.Length && close <= open + LongestBlank && t[close].Kind != TokenKind.Close)
        {
            close++;
        }

        var isClosed = close < t.Length && t[close].Kind == TokenKind.Close;
        return isClosed ? Blank(text, t[(open + 1)..close], bracket) : null;
    }

    /// <summary>"&lt;COMPANY&gt;", written so that it is seen. Signs with a space inside them are no brackets: "Tea &lt; Leaf".</summary>
    private static PlaceholderKind? Angled(string text, ReadOnlySpan<Token> t, int open)
    {
        if (text[t[open].Start] != '<' || open + 1 >= t.Length || t[open + 1].Start > t[open].End)
        {
            return null;
        }

        for (var close = open + 1; close < t.Length && close <= open + LongestBlank; close++)
        {
            if (t[close].Kind == TokenKind.Other && text[t[close].Start] == '>')
            {
                return t[close - 1].End == t[close].Start ? Blank(text, t[(open + 1)..close], '<') : null;
            }
        }

        return null;
    }

    private static PlaceholderKind? Blank(string text, ReadOnlySpan<Token> inner, char bracket)
    {
        var isName = false;
        var isFact = bracket == '{' && IsVariableName(inner) || inner is [{ Kind: TokenKind.Other }];
        foreach (var token in inner)
        {
            if (Dates.IsYear(text, token) || token.In(text) is "protected")
            {
                // "[Last updated May 4, 2026]": filled in; "[email protected]": a real address, hidden from robots.
                return null;
            }

            var sets = token.IsWord ? SetsOf(token.In(text)) : WordSet.None;
            isName |= (sets & WordSet.NameSlot) != WordSet.None;
            isFact |= (sets & WordSet.Slot) != WordSet.None;
        }

        return !isFact ? null
            : isName ? PlaceholderKind.Name
            : PlaceholderKind.Fact;
    }

    /// <summary>One name without spaces: "company.name", "SUPPORT_EMAIL".</summary>
    private static bool IsVariableName(ReadOnlySpan<Token> inner)
    {
        var last = -1;
        foreach (var token in inner)
        {
            if (token.Kind is TokenKind.Open or TokenKind.Close)
            {
                continue;
            }

            if (last >= 0 && token.Start != last)
            {
                return false;
            }

            last = token.End;
        }

        return last >= 0;
    }

    /// <summary>The sections of all words of an entry.</summary>
    private static WordSet SetsOf(ReadOnlySpan<char> words)
    {
        var sets = WordSet.None;
        foreach (var word in words.Split(' '))
        {
            sets |= WordSets.Of(words[word]);
        }

        return sets;
    }

    /// <summary>"INSERT DATE", "YOUR COMPANY NAME", "© 2026 Your Company", "YourCompany", "MM/DD/YYYY", "TODO", "lorem ipsum".</summary>
    private static PlaceholderKind? InWords(string text, ReadOnlySpan<Token> t, int i)
    {
        var word = t[i].In(text);
        if (word is "YYYY" or "XXXX" || word.Equals("lorem", StringComparison.OrdinalIgnoreCase) && i + 1 < t.Length)
        {
            return PlaceholderKind.Fact;
        }

        if (
            word.StartsWith("YourCompany", StringComparison.Ordinal)
            || word.StartsWith("YourBusiness", StringComparison.Ordinal)
        )
        {
            return PlaceholderKind.Name;
        }

        if (word.Equals("anytown", StringComparison.OrdinalIgnoreCase))
        {
            return PlaceholderKind.Dummy;
        }

        if (word is "TODO" or "TBD" or "FIXME" && !IsCompound(text, t[i]))
        {
            return PlaceholderKind.Fact;
        }

        if (i + 1 >= t.Length || !t[i + 1].IsWord)
        {
            return null;
        }

        if (word is "XX" or "XXX" && t[i + 1].Is(Sense.Duration))
        {
            return PlaceholderKind.Fact;
        }

        var next = t[i + 1].In(text);
        var sets = WordSets.Of(next);
        var isSlot = (sets & WordSet.Slot) != WordSet.None;
        var isCapitals = !word.ContainsAnyInRange('a', 'z') && !next.ContainsAnyInRange('a', 'z');
        var isAsked = word.Equals("insert", StringComparison.OrdinalIgnoreCase) || t[i].Is(Sense.Your);
        if (isCapitals && isAsked && isSlot && !IsShouted(text, t))
        {
            return (sets & WordSet.NameSlot) != WordSet.None ? PlaceholderKind.Name : PlaceholderKind.Fact;
        }

        return IsNameOfNobody(text, t, i) ? PlaceholderKind.Name : null;
    }

    /// <summary>"Otter-TBD-Lab": part of a longer word.</summary>
    private static bool IsCompound(string text, Token token) =>
        token.Start > 1 && IsHyphen(text[token.Start - 1]) && char.IsLetterOrDigit(text[token.Start - 2])
        || token.End + 1 < text.Length && IsHyphen(text[token.End]) && char.IsLetterOrDigit(text[token.End + 1]);

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>All of the sentence is in capitals, so that these words are none by themselves.</summary>
    private static bool IsShouted(string text, ReadOnlySpan<Token> t) =>
        t.Length > 6 && !text.AsSpan(t[0].Start, t[^1].End - t[0].Start).ContainsAnyInRange('a', 'z');

    /// <summary>"Your Company" or "Company Name" as a name: behind "©", or written large inside a sentence.</summary>
    private static bool IsNameOfNobody(string text, ReadOnlySpan<Token> t, int i)
    {
        var first = t[i].In(text);
        var second = t[i + 1].In(text);
        var isYours = first is "Your" && second is "Company" or "Business" or "Organization" or "Brand";
        var isLabel = first is "Company" or "Business" or "Brand" && second is "Name";
        if (!isYours && !isLabel)
        {
            return false;
        }

        var isBehind = i > 0 && t[i - 1].Kind is TokenKind.Number or TokenKind.Other;
        var isTitle = isYours && i + 2 < t.Length && t[i + 2].IsAny(Senses.Of(Sense.Privacy, Sense.Terms, Sense.Sms));
        return isBehind || isTitle || i + 2 < t.Length && IsSuffix(text, t[i + 2]);
    }

    private static bool IsSuffix(string text, Token token) =>
        (WordSets.Of(token.In(text)) & WordSet.Suffix) != WordSet.None;

    /// <summary>"an address (e.g. name@example.com)": shown on purpose.</summary>
    private static bool IsExample(string text, ReadOnlySpan<Token> t, int i)
    {
        foreach (var token in t.Behind(i, 4))
        {
            if (token.In(text) is "e.g" or "E.g" or "eg" or "example" or "like" || token.Is(Sense.Instance))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLine(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '_')
        {
            end++;
        }

        return end - start >= ShortestLine;
    }

    /// <summary>"%COMPANY_NAME%", "$name$".</summary>
    private static bool IsVariable(string text, ReadOnlySpan<Token> t, int i)
    {
        var mark = text[t[i].Start];
        if (mark is not ('%' or '$') || i + 2 >= t.Length || t[i + 1].Start != t[i].End || !t[i + 1].IsWord)
        {
            return false;
        }

        foreach (var token in t.Ahead(i + 2, 4))
        {
            if (token.Kind == TokenKind.Other && text[token.Start] == mark)
            {
                return true;
            }
        }

        return false;
    }
}
