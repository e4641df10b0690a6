using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Consentry.Service.Providers;

/// <summary>Numbers as the ledger knows them: E.164, or the digits of a short code.</summary>
internal static partial class TelephoneNumber
{
    private const string Home = "US";

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>Null where it is no number. Without a plus it is one of the United States.</summary>
    /// <remarks>
    /// Its length has to be possible, not its area code known: an area code may be younger than the table, and whoever has such a
    /// number can say STOP.
    /// </remarks>
    public static string? Parse(string? text)
    {
        if (text is null || text.Length > 40 || !Written().IsMatch(text))
            return null;

        if (ShortCode().IsMatch(text))
            return text;

        try
        {
            var number = Util.Parse(text, Home);
            return Util.IsPossibleNumberWithReason(number) == PhoneNumberUtil.ValidationResult.IS_POSSIBLE
                ? Util.Format(number, PhoneNumberFormat.E164)
                : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>The network itself answers STOP there.</summary>
    /// <param name="number">E.164.</param>
    public static bool IsTollFree(string number) =>
        number is ['+', '1', '8', _, _, ..]
        && number.Length == 12
        && number[3] == number[4]
        && number[3] is '0' or '3' or '4' or '5' or '6' or '7' or '8';

    /// <summary>Digits and what is put between them; letters would be taken for the keys they stand on.</summary>
    [GeneratedRegex(@"\A\+?[0-9(][0-9 ().-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"\A[0-9]{3,6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ShortCode();
}
