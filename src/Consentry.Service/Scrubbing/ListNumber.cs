using Consentry.Service.Providers;

namespace Consentry.Service.Scrubbing;

/// <summary>Numbers as lists have them. Those of the United States, which nearly all are, are read without a library.</summary>
internal static class ListNumber
{
    /// <summary>Units of an E.164 number: a plus and fifteen digits.</summary>
    public const int Longest = 16;

    private const int National = 10;

    public static bool Is(ReadOnlySpan<char> text)
    {
        Span<char> number = stackalloc char[Longest];
        return Parse(text, number) > 0;
    }

    /// <summary>How many units of E.164 were written; 0 where it is no number.</summary>
    public static int Parse(ReadOnlySpan<char> text, Span<char> number)
    {
        Span<char> digits = stackalloc char[National + 1];
        var count = 0;
        foreach (var unit in text)
        {
            if (char.IsAsciiDigit(unit) && count < digits.Length)
                digits[count++] = unit;
            else if (unit is not (' ' or '-' or '.' or '(' or ')' or '+'))
                return ByLibrary(text, number);
        }

        var national = count == National + 1 && digits[0] == '1' ? digits[1..] : digits[..count];
        // Area codes and exchanges begin with 2 to 9; whatever is written otherwise is for the library to read.
        if (
            national.Length != National
            || national[0] < '2'
            || national[3] < '2'
            || (text.TrimStart() is ['+', ..] && count == National)
        )
            return ByLibrary(text, number);

        number[0] = '+';
        number[1] = '1';
        national.CopyTo(number[2..]);
        return 2 + National;
    }

    /// <summary>A short code is nobody's telephone.</summary>
    private static int ByLibrary(ReadOnlySpan<char> text, Span<char> number)
    {
        if (TelephoneNumber.Parse(text.Trim().ToString()) is not ['+', ..] parsed || parsed.Length > number.Length)
            return 0;

        parsed.CopyTo(number);
        return parsed.Length;
    }
}
