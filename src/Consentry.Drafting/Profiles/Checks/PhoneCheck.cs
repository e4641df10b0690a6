using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Consentry.Drafting.Profiles.Checks;

/// <summary>Numbers of the United States, by the plan that the library has. 555-01xx passes there and not here: reviewers take it for a blank.</summary>
internal static partial class PhoneCheck
{
    private const string Form = "a US number goes as in (302) 628-4417";

    private static readonly Lazy<PhoneNumberUtil> Plan = new(PhoneNumberUtil.GetInstance);

    public static string? Of(string value)
    {
        if (value.Any(char.IsLetter))
            return $"'{value}' has letters in it: write the digits, {Form}";

        var digits = value.Count(char.IsAsciiDigit);
        if (digits != 10 && !(digits == 11 && value.First(char.IsAsciiDigit) == '1'))
            return $"'{value}' has {digits} of ten digits: {Form}";

        if (Digits(value)[^7..].StartsWith("55501", StringComparison.Ordinal))
            return $"'{value}' stands in examples only, and reviewers take it for a blank: write a number that is answered";

        try
        {
            return Plan.Value.IsValidNumberForRegion(Plan.Value.Parse(value, "US"), "US")
                ? null
                : $"'{value}' is no number of the United States: check the area code and the first digits";
        }
        catch (NumberParseException)
        {
            return $"'{value}' cannot be read as a number: {Form}";
        }
    }

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));

    public static string? OfTexts(string value) => ShortCode().IsMatch(value) ? null : Of(value);

    [GeneratedRegex("^[0-9]{5,6}$")]
    private static partial Regex ShortCode();
}
