using System.Text;
using System.Text.RegularExpressions;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>What every value must be: words that can stand in a sentence.</summary>
internal static partial class TextCheck
{
    /// <summary>A value is a part of a sentence; what is longer is a text of its own.</summary>
    public const int Most = 200;

    public static string? Of(string value)
    {
        if (value.Length == 0)
            return "is empty: leave it without quotes where it is not known";
        if (value.Any(c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
            return "goes over several lines: write it on one";
        if (!IsText(value))
            return "holds a character that is no text, such as a tab or half of a symbol: type it anew";
        if (value.Length > Most)
            return $"is {value.Length} characters long, {Most} at most";

        return Blank().IsMatch(value) ? $"'{value}' is a blank that nobody filled in" : null;
    }

    public static string? Name(string value) =>
        value.Length > 100 ? $"is {value.Length} characters long, 100 at most"
        : Yours().IsMatch(value) ? $"'{value}' is a blank that nobody filled in"
        : value.Any(char.IsLetterOrDigit) ? null
        : $"'{value}' has no letter by which anybody could know it";

    /// <summary>The record of a brand has a field for each of the two names; both in one are rejected.</summary>
    public static string? LegalName(string value) =>
        DoingBusinessAs().IsMatch(value)
            ? "holds two names: write the registered one here, and the one that customers know as name"
            : Name(value);

    public static string? Short(string value) =>
        value.Length > 20 ? $"is {value.Length} characters long, 20 at most" : null;

    private static bool IsText(string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            // What half of a pair is read as; nobody types it.
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune) || rune.Value == '\uFEFF')
                return false;
        }

        return true;
    }

    [GeneratedRegex(
        @"^(\[.*\]|<.*>|\{.*\}|todo|tbd|n/?a|none|unknown|x{3,}|\?+|\.\.\.|…|lorem ipsum.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Blank();

    [GeneratedRegex(
        "^(your|my|the) (business|company|brand|store|shop|program)?( ?name)?( here)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Yours();

    [GeneratedRegex(
        @"\b(d\.?/?b\.?/?a\.?|doing business as|trading as)(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex DoingBusinessAs();
}
