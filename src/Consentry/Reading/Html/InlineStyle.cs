namespace Consentry.Reading.Html;

/// <summary>The few declarations of a <c>style</c> attribute that decide whether text shows.</summary>
internal static class InlineStyle
{
    public static bool Hides(ReadOnlySpan<char> style) =>
        style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

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
