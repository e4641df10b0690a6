using Consentry.Documents;
using Consentry.Lexicon;
using Consentry.Segmenting;
using Consentry.Statements;

namespace Consentry.Recognising.Contacts;

/// <summary>Usable ways to reach the sender. Dummies ("example.com", 555-555-5555) are none.</summary>
internal static class ContactRecogniser
{
    private const int PhoneDigits = 10;

    public static void Recognise(Document document, Sentence sentence, List<Contact> into)
    {
        var t = sentence.OwnTokens;
        for (var i = 0; i < t.Length; i++)
        {
            if (KindAt(document.Text, t, i) is { } found && !IsOthers(document.Text, sentence, i))
            {
                into.Add(new Contact(found, sentence.Span));
                return;
            }
        }
    }

    /// <summary>Where to complain about the sender, or to refuse a vendor's cookies, is no way to reach the sender.</summary>
    private static bool IsOthers(string text, Sentence sentence, int i)
    {
        var isOfCookies = sentence.Senses.Has(Sense.Cookie) && sentence.Senses.Has(Sense.OptOut);
        return isOfCookies && !Addressees.IsNamed(text, sentence.OwnTokens.Behind(i, 8))
            || Addressees.AreOthers(text, sentence, sentence.Own + i);
    }

    private static ContactKind? KindAt(string text, ReadOnlySpan<Token> t, int i) =>
        IsContactAddress(text, t[i]) ? ContactKind.Link
        : IsEmail(text, t[i]) || IsSpelledEmail(text, t, i) ? ContactKind.Email
        : t[i].Kind != TokenKind.Number ? null
        : IsPhone(text, t[i].Start) && !IsBareNumber(text, t, i) ? ContactKind.Phone
        : IsPostal(text, t, i) ? ContactKind.Postal
        : null;

    /// <summary>"order number 4410928837": digits without marks are a phone number only where something says so.</summary>
    private static bool IsBareNumber(string text, ReadOnlySpan<Token> t, int i) =>
        t[i].End - t[i].Start >= PhoneDigits
        && text.AsSpan(t[i].Start, t[i].End - t[i].Start).IndexOfAnyExceptInRange('0', '9') < 0
        && !t.Behind(i, 4).HasAny(Senses.Of(Sense.Contact, Sense.MobileMod, Sense.Ask));

    /// <summary>Links: an address to write to or call, or a contact page.</summary>
    public static void Recognise(SegmentedDocument segmented, List<Contact> into)
    {
        var document = segmented.Document;
        foreach (var link in document.Links)
        {
            var target = link.Target;
            if (IsOthers(segmented, link))
            {
                continue;
            }

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

    /// <summary>"see your carrier's contact page": the sentence that the link stands in says whose it is.</summary>
    private static bool IsOthers(SegmentedDocument segmented, Link link)
    {
        if (link.Text.IsEmpty || segmented.SentenceAt(link.Text) is not { } sentence)
        {
            return false;
        }

        var own = sentence.OwnTokens;
        var first = 0;
        while (first < own.Length && own[first].Start < link.Text.Start)
        {
            first++;
        }

        var end = first;
        while (end < own.Length && own[end].Start < link.Text.End)
        {
            end++;
        }

        return IsOthers(segmented.Document.Text, sentence, first) || Addressees.NameOthers(own[first..end]);
    }

    private static bool IsContactPage(Document document, Link link)
    {
        var words = link.Text.IsEmpty ? link.Label : document.Quote(link.Text);
        var names = NameLists.NamesContact(words) || NameLists.NamesContact(link.Target.Replace('-', ' '));
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
        return at > 0 && address[at..].Contains('.') && !NameLists.IsDummy(address) && !address.ContainsAny("{}[]");
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
        Span<char> digits = stackalloc char[PhoneDigits + 1];
        return IsRealNumber(digits[..DigitsAt(text, start, digits)]);
    }

    /// <summary>A phone number that only stands in templates.</summary>
    public static bool IsDummyPhone(string text, int start)
    {
        Span<char> digits = stackalloc char[PhoneDigits + 1];
        var count = DigitsAt(text, start, digits);
        return count == PhoneDigits && IsDummy(digits[..count]);
    }

    /// <summary>How many digits of a phone number begin here; none where it is something longer or part of an address.</summary>
    private static int DigitsAt(string text, int start, Span<char> digits)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '='))
        {
            return 0;
        }

        var count = 0;
        for (var i = start; i < text.Length && i < start + 24; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                if (count == digits.Length)
                {
                    return 0;
                }

                digits[count++] = text[i];
            }
            else if (text[i] is not (' ' or '-' or '.' or '(' or ')' or '/' or '‑' or '–'))
            {
                break;
            }
        }

        return count;
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

    /// <summary>
    /// Numbers that stand in templates: 555-555-5555, 800-123-4567, 123-456-7890, one digit throughout, and those of the
    /// area or exchange 555, which is given to nobody.
    /// </summary>
    private static bool IsDummy(ReadOnlySpan<char> digits) =>
        digits.IndexOfAnyExcept(digits[0]) < 0
        || digits.EndsWith("1234567", StringComparison.Ordinal)
        || digits.StartsWith("123456", StringComparison.Ordinal)
        || digits.StartsWith("555", StringComparison.Ordinal)
        || digits[^7..].StartsWith("555", StringComparison.Ordinal)
        || digits.EndsWith("0000000", StringComparison.Ordinal);

    /// <summary>A house number with a street, or a state's two letters with a ZIP code.</summary>
    public static bool IsPostal(string text, ReadOnlySpan<Token> t, int i)
    {
        var number = t[i].End - t[i].Start;
        if (number == 5 && i > 0 && IsState(text, t[i - 1]))
        {
            return true;
        }

        for (var k = i + 1; k < t.Length && k <= i + 5; k++)
        {
            var isInitial = t[k].Kind == TokenKind.Stop && t[k].Start - t[k - 1].Start <= 2;
            if (!isInitial && t[k].Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Tab)
            {
                return false;
            }

            if (
                t[k].IsWord
                && k > i + 1
                && t[k].IsCapital
                && NameLists.IsStreet(text.AsSpan(t[k].Start, t[k].End - t[k].Start))
            )
            {
                return number <= 5 && !IsDummyPlace(text, t, i);
            }
        }

        return i > 0 && Same(text, t[i - 1], "box");
    }

    /// <summary>"123 Main Street, Anytown": the address of every template.</summary>
    private static bool IsDummyPlace(string text, ReadOnlySpan<Token> t, int number)
    {
        var place = text.AsSpan(t[number].Start, t[Math.Min(t.Length, number + 7) - 1].End - t[number].Start);
        return place.StartsWith("123 Main", StringComparison.OrdinalIgnoreCase) || NameLists.IsDummy(place);
    }

    private static bool IsState(string text, Token token) =>
        token.Is(Sense.State)
        || token.End - token.Start == 2
            && char.IsAsciiLetterUpper(text[token.Start])
            && char.IsAsciiLetterUpper(text[token.Start + 1]);
}
