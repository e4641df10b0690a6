using System.Globalization;

namespace Consentry.Reading.Html;

/// <summary>The few declarations of a <c>style</c> attribute that decide whether text shows, and whether it looks like a title.</summary>
internal static class InlineStyle
{
    public static bool Hides(ReadOnlySpan<char> style) =>
        style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    /// <summary>Bold text, or text clearly larger than what browsers set without a style.</summary>
    public static bool Stresses(ReadOnlySpan<char> style) =>
        style.Length > 0
        && (
            Declares(style, "font-weight", "bold")
            || Number(style, "font-weight", out _) >= 600
            || Number(style, "font-size", out var unit) is var size
                && (unit.StartsWith("px", StringComparison.OrdinalIgnoreCase) ? size >= 18 : size is >= 1.15 and < 10)
        );

    /// <summary>The number that a property is set to, and what stands behind it; 0 where it is set to none.</summary>
    private static double Number(ReadOnlySpan<char> style, string property, out ReadOnlySpan<char> unit)
    {
        unit = default;
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;

        var value = style[(at + property.Length)..].TrimStart(" :");
        var digits = 0;
        while (digits < value.Length && (char.IsAsciiDigit(value[digits]) || value[digits] == '.'))
            digits++;

        unit = value[digits..];
        return double.TryParse(value[..digits], NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;
    }

    /// <summary>Whether a property is set to a value; a longer name that ends in the property does not count.</summary>
    private static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        while (style.IndexOf(property, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var isWhole = at == 0 || style[at - 1] is ';' or ' ' or '\n' or '\t' or '\r';
            style = style[(at + property.Length)..];
            var rest = style.TrimStart();
            if (isWhole && rest.StartsWith(":", StringComparison.Ordinal))
                return rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase)
                    || Declares(rest[1..], property, value);
        }

        return false;
    }
}
