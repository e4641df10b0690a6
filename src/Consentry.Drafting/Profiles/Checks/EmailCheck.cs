using System.Text.RegularExpressions;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>An address that a mail program would take.</summary>
internal static partial class EmailCheck
{
    public const string Pattern =
        @"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$";

    public static string? Of(string value) =>
        value.Length <= 254 && Address().IsMatch(value) ? null
        : value.Contains('@', StringComparison.Ordinal)
            ? $"'{value}' is no email address: it goes as in front-desk@harborgym.example"
        : $"'{value}' is no email address: it has no @";

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
