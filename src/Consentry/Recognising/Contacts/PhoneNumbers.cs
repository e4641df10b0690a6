using Consentry.Lexicon;
using Consentry.Segmenting;

namespace Consentry.Recognising.Contacts;

/// <summary>
/// Whether a phone is named as data about a person: "your mobile number", "name, e-mail, phone". Not as a device ("phone
/// model"), not as a way ("by phone"), and not the sender's own ("our phone number is 302 …").
/// </summary>
internal static class PhoneNumbers
{
    private static readonly Senses Owned = Senses.Of(Sense.Your, Sense.Their, Sense.MobileMod, Sense.PersonalMod);

    private static readonly Senses Linking = Senses.Of(Sense.And, Sense.Or);

    public static bool AreIn(ReadOnlySpan<Token> t, int from)
    {
        for (var i = from; i < t.Length; i++)
        {
            if (IsAt(t, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"your phone's number of steps": how many, said in small things that no list has.</summary>
    private static bool IsAmount(ReadOnlySpan<Token> t, int i) =>
        i + 2 < t.Length && t[i + 1].Is(Sense.Of) && t[i + 2].Senses.IsEmpty && t[i + 2].IsWord && !IsOfCallers(t, i);

    /// <summary>"the numbers of people who call us".</summary>
    private static bool IsOfCallers(ReadOnlySpan<Token> t, int i) =>
        t.Ahead(i + 1, 1).Has(Sense.Of)
        && t.Ahead(i + 2, 4) is var who
        && who.Has(Sense.Which)
        && who.Has(Sense.Contact);

    /// <summary>A phone as a thing: "phone model", "your mobile device".</summary>
    public static bool IsDeviceIn(ReadOnlySpan<Token> t, int from)
    {
        for (var i = from; i < t.Length; i++)
        {
            if (IsDevice(t, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAt(ReadOnlySpan<Token> t, int i)
    {
        if (!t[i].IsAny(Senses.Of(Sense.NumberHead, Sense.MobileMod)) || IsSenders(t, i) || IsAmount(t, i))
        {
            return false;
        }

        return IsNumber(t[i]) ? IsPhones(t, i) : !t[i].HasForm(Forms.Plural) && IsListed(t, i);
    }

    private static bool IsDevice(ReadOnlySpan<Token> t, int i) =>
        t[i].IsAny(Senses.Of(Sense.MobileMod, Sense.NumberHead))
        && !IsNumber(t[i])
        && i + 1 < t.Length
        && t[i + 1].IsWord
        && (t[i + 1].Senses.IsEmpty || t[i + 1].Is(Sense.OtherMod));

    /// <summary>A word for a number, not one for a phone.</summary>
    private static bool IsNumber(Token token) =>
        token.Is(Sense.NumberHead) && (!token.Is(Sense.MobileMod) || token.End - token.Start > "cellphones".Length);

    /// <summary>"phone number" says itself whose number it is; a bare "number" takes it from the word before.</summary>
    private static bool IsPhones(ReadOnlySpan<Token> t, int i) =>
        t[i].End - t[i].Start > "numbers".Length
        || IsCalledFrom(t, i)
        || IsOfCallers(t, i)
        || i > 0
            && (
                t[i - 1].IsAny(Owned) && !t[i - 1].Is(Sense.OtherMod)
                || t[i - 1].IsAny(Linking) && i > 1 && t[i - 2].Is(Sense.MobileMod)
            );

    /// <summary>"the number you text from".</summary>
    private static bool IsCalledFrom(ReadOnlySpan<Token> t, int i) =>
        i + 2 < t.Length && t[i + 1].Is(Sense.You) && !t[i + 1].Is(Sense.Your) && t[i + 2].Is(Sense.Contact);

    /// <summary>"name, phone and address": a phone among other data.</summary>
    private static bool IsListed(ReadOnlySpan<Token> t, int i)
    {
        var isEnd =
            i + 1 == t.Length || !t[i + 1].IsWord || t[i + 1].IsAny(Linking | Senses.Of(Sense.For, Sense.To, Sense.If));
        var isYours = i > 0 && t[i - 1].Is(Sense.Your);
        var isStart = i == 0 || isYours || t[i - 1].IsAny(Linking) || !t[i - 1].IsWord;
        return isEnd && isStart && !IsWay(t, isYours ? i - 1 : i);
    }

    /// <summary>"on your phone", "by e-mail or phone".</summary>
    private static bool IsWay(ReadOnlySpan<Token> t, int start) =>
        start > 0 && t[start - 1].IsAny(Senses.Of(Sense.By, Sense.Prep))
        || start > 2 && t[start - 1].IsAny(Linking) && t[start - 3].Is(Sense.By);

    /// <summary>"our phone number", "Phone: (302) 628-4417": where the sender is called.</summary>
    private static bool IsSenders(ReadOnlySpan<Token> t, int i)
    {
        foreach (var token in t.Ahead(i + 1, 3))
        {
            if (token.Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return i > 0 && t[i - 1].Is(Sense.Our);
    }
}
