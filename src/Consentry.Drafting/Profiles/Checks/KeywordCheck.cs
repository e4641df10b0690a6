using System.Text.RegularExpressions;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>Words that are texted to the sender.</summary>
internal static partial class KeywordCheck
{
    public const string Pattern = "^[A-Za-z0-9]+( [A-Za-z0-9]+)*$";

    /// <summary>What the record of a campaign holds of keywords, with commas between them.</summary>
    private const int MostTogether = 255;

    private const int MostLetters = 30;

    /// <summary>Words that ask for something else than the end of the texts.</summary>
    private static readonly string[] NoEnd = ["HELP", "INFO", "START", "UNSTOP", "YES", "NO", "JOIN", "SUBSCRIBE"];

    /// <summary>Words that carriers act on before the sender sees them.</summary>
    private static readonly string[] NoStart =
    [
        "HELP",
        "INFO",
        "STOP",
        "STOPALL",
        "QUIT",
        "END",
        "REVOKE",
        "OPTOUT",
        "CANCEL",
        "UNSUBSCRIBE",
    ];

    public static string? OfRevocation(string value) =>
        NoEnd.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? $"'{value}' does not end texts: carriers and customers take it for something else"
            : Of(value);

    /// <summary>A record has no spaces in keywords; it holds "OPT OUT" as OPTOUT, and a sender honours both.</summary>
    public static string? OfAll(IReadOnlyList<string> values) =>
        !values.Contains("STOP", StringComparer.OrdinalIgnoreCase)
            ? "lacks STOP, which carriers demand of every sender: add it"
        : string.Join(',', values).Length > MostTogether
            ? $"is longer than the {MostTogether} characters that a campaign record holds"
        : null;

    public static string? OfOptIn(string value) =>
        value.Contains(' ', StringComparison.Ordinal) ? $"'{value}' is more than one word: a record holds no spaces"
        : NoStart.Contains(value, StringComparer.OrdinalIgnoreCase)
            ? $"'{value}' signs nobody up: carriers take it for a call for help or the end of the texts"
        : Of(value);

    private static string? Of(string value) =>
        !Word().IsMatch(value)
            ? $"'{value}' holds a mark or a letter that not every phone can type: use A to Z and digits"
        : value.Length > MostLetters ? $"'{value}' is longer than {MostLetters} letters, which nobody types"
        : null;

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
