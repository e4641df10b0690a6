using System.Text.RegularExpressions;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>A postal address of the United States, by its parts; whether the street exists is not looked up.</summary>
internal static partial class AddressCheck
{
    private const string Form = "it goes as in 12 Wharf Street, Portland, OR 97201";

    /// <summary>States, the District of Columbia and the territories: code and name.</summary>
    private static readonly string[] States =
    [
        .. "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;PR Puerto Rico;GU Guam;VI Virgin Islands;AS American Samoa;MP Northern Mariana Islands"
            .Split(';')
            .SelectMany(state => new[] { state[..2], state[3..] })
            .OrderByDescending(name => name.Length),
    ];

    public static string? Of(string value)
    {
        var rest = Country().Replace(value, "").TrimEnd(' ', ',', '.');
        var lacks = new List<string>();

        var zip = Zip().Match(rest);
        if (zip.Success)
            rest = rest[..zip.Index].TrimEnd(' ', ',');
        else
            lacks.Add("a ZIP code of five digits");

        if (States.FirstOrDefault(name => EndsIn(rest, name)) is { } state)
            rest = rest[..^state.Length].TrimEnd(' ', ',');
        else
            lacks.Add("a state");

        if (!Street().IsMatch(rest))
            lacks.Add("a house number with its street, or a PO box");
        if (!HasCity(rest))
            lacks.Add("a city");

        return lacks.Count == 0 ? null : $"lacks {string.Join(" and ", lacks)}: {Form}";
    }

    private static bool EndsIn(string text, string state) =>
        text.EndsWith(state, StringComparison.OrdinalIgnoreCase)
        && (text.Length == state.Length || !char.IsLetterOrDigit(text[^(state.Length + 1)]));

    /// <summary>Behind the last comma, or at the end of an address that puts none before the city.</summary>
    private static bool HasCity(string rest) =>
        rest.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) switch
        {
            [] => false,
            [var all] => !PostBox().IsMatch(all)
                && all.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: >= 4 } words
                && words[^1].All(c => !char.IsAsciiDigit(c))
                && !Street().IsMatch(words[^1]),
            [.., var last] => last.Any(char.IsLetter) && !last.Any(char.IsAsciiDigit) && !Unit().IsMatch(last),
        };

    [GeneratedRegex(@"[0-9]{5}(-[0-9]{4})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Zip();

    [GeneratedRegex(
        @"[ ,]+(USA|U\.S\.A?\.?|US|United States( of America)?)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Country();

    [GeneratedRegex(
        @"(^|[ ,])(#? ?[0-9][0-9A-Za-z/.-]* +\p{L}|[0-9]+(st|nd|rd|th)\b|(P\.? ?O\.? ?)?Box +[0-9A-Za-z-]+)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Street();

    [GeneratedRegex(
        @"^(P\.? ?O\.? ?)?Box +[0-9A-Za-z-]+$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex PostBox();

    [GeneratedRegex(
        @"^(suite|ste|unit|apt|apartment|floor|fl|room|rm|building|bldg)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Unit();
}
