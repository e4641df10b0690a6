using Consentry.Service.Providers;

namespace Consentry.Service.Scrubbing;

/// <summary>Numbers as lists have them, read into memory that is there already.</summary>
internal static class ListNumber
{
    /// <summary>Units of an E.164 number: a plus and fifteen digits.</summary>
    public const int Longest = 16;

    public static bool Is(ReadOnlySpan<char> text)
    {
        Span<char> number = stackalloc char[Longest];
        return Parse(text, number) > 0;
    }

    /// <summary>How many units of E.164 were written; 0 where it is no number. A short code is nobody's telephone.</summary>
    public static int Parse(ReadOnlySpan<char> text, Span<char> number)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > 0 && TelephoneNumber.TryPlain(trimmed, number))
            return TelephoneNumber.PlainLength;

        if (TelephoneNumber.Parse(trimmed.ToString()) is not ['+', ..] parsed || parsed.Length > number.Length)
            return 0;

        parsed.CopyTo(number);
        return parsed.Length;
    }
}
