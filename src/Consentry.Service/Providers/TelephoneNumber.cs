using System.Text.RegularExpressions;
using PhoneNumbers;

namespace Consentry.Service.Providers;

/// <summary>Numbers as the ledger knows them: E.164, or the digits of a short code.</summary>
internal static partial class TelephoneNumber
{
    /// <summary>Units of E.164 of North America.</summary>
    public const int PlainLength = National + 2;

    private const int National = 10;
    private const string Home = "US";

    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>Null where it is no number. Without a plus it is one of the United States.</summary>
    /// <remarks>
    /// Its length has to be possible, not its area code known: an area code may be younger than the table, and whoever has such a
    /// number can say STOP.
    /// </remarks>
    public static string? Parse(string? text)
    {
        if (text is null || text.Length > 40)
            return null;

        Span<char> plain = stackalloc char[PlainLength];
        if (TryPlain(text, plain))
            return plain.ToString();

        if (!Written().IsMatch(text))
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

    /// <summary>
    /// A number of North America with what is put between its digits: nearly all are, and this takes a hundredth of the time of the
    /// library. False where it may be anything else.
    /// </summary>
    /// <param name="text">As people write it.</param>
    /// <param name="number">Takes E.164, of <see cref="PlainLength"/> units.</param>
    public static bool TryPlain(ReadOnlySpan<char> text, Span<char> number)
    {
        Span<char> digits = stackalloc char[National + 1];
        var count = 0;
        var isInternational = text is ['+', ..];
        foreach (var unit in text[(isInternational ? 1 : 0)..])
        {
            if (char.IsAsciiDigit(unit) && count < digits.Length)
                digits[count++] = unit;
            else if (unit is not (' ' or '-' or '.' or '(' or ')'))
                return false;
        }

        // Area codes and exchanges begin with 2 to 9.
        var national = count == National + 1 && digits[0] == '1' ? digits[1..] : digits[..count];
        var isWhole = national.Length == National && (!isInternational || count > National);
        if (!isWhole || national[0] < '2' || national[3] < '2' || text[0] is ' ' or '-' or '.' or ')')
            return false;

        number[0] = '+';
        number[1] = '1';
        national.CopyTo(number[2..]);
        return true;
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
