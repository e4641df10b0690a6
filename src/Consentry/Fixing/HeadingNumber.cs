using System.Globalization;
using System.Text.RegularExpressions;

namespace Consentry.Fixing;

/// <summary>The number that a heading begins with, typed by hand: "7.", "7)", "Section 7:", "VII.".</summary>
/// <param name="At">Where the number stands in the heading's words.</param>
internal sealed partial record HeadingNumber(int At, int Length, int Value, bool IsRoman, string Before, string After)
{
    private static readonly (int Value, string Letters)[] Romans =
    [
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>Null for a heading without one.</summary>
    public static HeadingNumber? In(string heading)
    {
        var match = Form().Match(heading);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"];
        var isRoman = !char.IsAsciiDigit(number.Value[0]);
        var value = isRoman ? FromRoman(number.Value) : int.Parse(number.Value, CultureInfo.InvariantCulture);
        return value > 0
            ? new HeadingNumber(
                number.Index,
                number.Length,
                value,
                isRoman,
                match.Groups["before"].Value,
                match.Groups["after"].Value
            )
            : null;
    }

    /// <summary>A number in the same notation.</summary>
    public string Written(int value) => IsRoman ? ToRoman(value) : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A title with a number in the same manner.</summary>
    public string Title(int value, string title) => Before + Written(value) + After + title;

    private static string ToRoman(int value)
    {
        var written = "";
        foreach (var (unit, letters) in Romans)
        {
            for (; value >= unit; value -= unit)
            {
                written += letters;
            }
        }

        return written;
    }

    private static int FromRoman(string letters)
    {
        for (var value = 1; value < 60; value++)
        {
            if (string.Equals(ToRoman(value), letters, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return 0;
    }

    [GeneratedRegex(
        @"^(?<before>(Section|Article|Part) )?((?<number>[0-9]{1,2}|[IVXL]{1,6})(?<after>([.)]|:| [-–—])\s*)(?=[^\s0-9.])|(?<number>[0-9]{1,2})(?<after>\s+)(?=\p{Lu}))",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Form();
}
