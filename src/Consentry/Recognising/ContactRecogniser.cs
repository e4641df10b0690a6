using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising;

/// <summary>Usable ways to reach the sender. Dummies ("example.com", 555-555-5555) are none.</summary>
internal static class ContactRecogniser
{
    private const int PhoneDigits = 10;

    /// <summary>What links to a contact page or form are called.</summary>
    private static readonly string[] ContactWords =
    [
        "contact",
        "get in touch",
        "reach us",
        "write to us",
        "message us",
        "request form",
        "privacy request",
    ];

    public static void Recognise(Document document, Sentence sentence, List<Contact> into)
    {
        if (sentence.Senses.Has(Sense.Regulator))
        {
            // Where to complain about the sender is no way to reach the sender.
            return;
        }

        var t = sentence.OwnTokens;
        for (var i = 0; i < t.Length; i++)
        {
            var kind =
                IsContactAddress(document.Text, t[i]) ? ContactKind.Link
                : IsEmail(document.Text, t[i]) || IsSpelledEmail(document.Text, t, i) ? ContactKind.Email
                : t[i].Kind == TokenKind.Number && IsPhone(document.Text, t[i].Start) ? ContactKind.Phone
                : t[i].Kind == TokenKind.Number && IsPostal(document.Text, t, i) ? ContactKind.Postal
                : (ContactKind?)null;
            if (kind is { } found)
            {
                into.Add(new Contact(found, sentence.Span));
                return;
            }
        }
    }

    /// <summary>Links: an address to write to or call, or a contact page.</summary>
    public static void Recognise(Document document, List<Contact> into)
    {
        foreach (var link in document.Links)
        {
            var target = link.Target;
            if (
                target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                && IsRealEmail(target.AsSpan("mailto:".Length))
            )
            {
                into.Add(new Contact(ContactKind.Email, link.Text));
            }
            else if (
                target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
                && IsRealNumber(target.AsSpan("tel:".Length))
            )
            {
                into.Add(new Contact(ContactKind.Phone, link.Text));
            }
            else if (IsContactPage(document, link))
            {
                into.Add(new Contact(ContactKind.Link, link.Text));
            }
        }
    }

    private static bool IsContactPage(Document document, Link link)
    {
        var words = link.Text.IsEmpty ? link.Label : document.Quote(link.Text);
        var names =
            ContactWords.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase))
            || link.Target.Contains("contact", StringComparison.OrdinalIgnoreCase);
        return names && !PolicyLinks.IsDead(link.Target) && !link.Target.StartsWith('#');
    }

    private static bool IsContactAddress(string text, Token token) =>
        token.Kind == TokenKind.Address
        && text.AsSpan(token.Start, token.End - token.Start).Contains("/contact", StringComparison.OrdinalIgnoreCase);

    private static bool IsEmail(string text, Token token) =>
        token.Kind == TokenKind.Address && IsRealEmail(text.AsSpan(token.Start, token.End - token.Start));

    private static bool IsRealEmail(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf('@');
        return at > 0
            && address[at..].Contains('.')
            && !address.Contains("example.", StringComparison.OrdinalIgnoreCase)
            && !address.Contains("yourdomain", StringComparison.OrdinalIgnoreCase)
            && !address.Contains("yourcompany", StringComparison.OrdinalIgnoreCase)
            && !address.Contains("yourbusiness", StringComparison.OrdinalIgnoreCase)
            && !address.Contains("yourwebsite", StringComparison.OrdinalIgnoreCase)
            && !address.ContainsAny("{}[]");
    }

    /// <summary>"info (at) larkdental (dot) com", "info at larkdental dot com", "info [at] larkdental.com".</summary>
    private static bool IsSpelledEmail(string text, ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].IsWord || !Same(text, t[i], "at") || i == 0 || i + 1 >= t.Length)
        {
            return false;
        }

        var isBracketed = t[i - 1].Kind == TokenKind.Open && t[i + 1].Kind == TokenKind.Close;
        for (var k = i + 1; k < t.Length && k < i + 6; k++)
        {
            if (t[k].IsWord && Same(text, t[k], "dot") || isBracketed && t[k].Kind == TokenKind.Address)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string text, Token token, string word) =>
        text.AsSpan(token.Start, token.End - token.Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Ten digits, or eleven beginning with 1, with the marks people put between them.</summary>
    private static bool IsPhone(string text, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '='))
        {
            return false;
        }

        Span<char> digits = stackalloc char[PhoneDigits + 1];
        var count = 0;
        var i = start;
        for (; i < text.Length && i < start + 24; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = text[i];
            }
            else if (text[i] is not (' ' or '-' or '.' or '(' or ')' or '/' or '‑' or '–'))
            {
                break;
            }
        }

        return IsRealNumber(digits[..count]);
    }

    private static bool IsRealNumber(ReadOnlySpan<char> written)
    {
        Span<char> digits = stackalloc char[PhoneDigits + 1];
        var count = 0;
        foreach (var c in written)
        {
            if (!char.IsAsciiDigit(c))
            {
                continue;
            }

            if (count == digits.Length)
            {
                return false;
            }

            digits[count++] = c;
        }

        var national = count == PhoneDigits + 1 && digits[0] == '1' ? digits[1..] : digits[..count];
        return national.Length == PhoneDigits && national[0] is >= '2' && !IsDummy(national);
    }

    /// <summary>Numbers that stand in templates: 555-555-5555, 800-123-4567, 123-456-7890, one digit throughout.</summary>
    private static bool IsDummy(ReadOnlySpan<char> digits) =>
        digits.IndexOfAnyExcept(digits[0]) < 0
        || digits.EndsWith("1234567", StringComparison.Ordinal)
        || digits.StartsWith("123456", StringComparison.Ordinal)
        || digits.EndsWith("5555555", StringComparison.Ordinal)
        || digits.EndsWith("0000000", StringComparison.Ordinal);

    /// <summary>A house number with a street, or a state's two letters with a ZIP code.</summary>
    private static bool IsPostal(string text, ReadOnlySpan<Token> t, int i)
    {
        var number = t[i].End - t[i].Start;
        if (number == 5 && i > 0 && IsState(text, t[i - 1]))
        {
            return true;
        }

        for (var k = i + 1; k < t.Length && k <= i + 5; k++)
        {
            if (t[k].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Tab)
            {
                return false;
            }

            if (
                t[k].IsWord
                && k > i + 1
                && char.IsUpper(text[t[k].Start])
                && NameLists.IsStreet(text.AsSpan(t[k].Start, t[k].End - t[k].Start))
            )
            {
                return number <= 5;
            }
        }

        return i > 0 && Same(text, t[i - 1], "box");
    }

    private static bool IsState(string text, Token token) =>
        token.Is(Sense.State)
        || token.End - token.Start == 2
            && char.IsAsciiLetterUpper(text[token.Start])
            && char.IsAsciiLetterUpper(text[token.Start + 1]);
}
