using System.Globalization;

namespace Consentry.Rulebook.Catalogue;

/// <summary>Codes that are known only together: a range of numbers, <c>2100..4100</c>, or names that begin alike, <c>BRAND_EMAIL_*</c>.</summary>
internal static class CodeFamily
{
    public static bool IsOne(string code) => code.EndsWith('*') || code.Contains("..", StringComparison.Ordinal);

    public static bool Covers(string family, string code)
    {
        if (family.EndsWith('*'))
            return code.Length >= family.Length && code.StartsWith(family[..^1], StringComparison.OrdinalIgnoreCase);

        var edge = family.IndexOf("..", StringComparison.Ordinal);
        return Number(code) is { } number
            && Number(family.AsSpan(0, edge)) <= number
            && number <= Number(family.AsSpan(edge + 2));
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
