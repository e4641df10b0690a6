using System.Globalization;
using System.Text;
using Consentry.Service.Providers;
using PhoneNumbers;

namespace Consentry.Service.Pages;

/// <summary>Numbers as people write them, and as they read them.</summary>
internal static class TypedNumber
{
    private static readonly PhoneNumberUtil Util = PhoneNumberUtil.GetInstance();

    /// <summary>E.164; null where it is no number that a consumer can have, such as a short code.</summary>
    public static string? Parse(string typed) =>
        TelephoneNumber.Parse(Plain(typed)) is ['+', ..] number ? number : null;

    /// <summary>With the country code, spaced: a slip is seen more easily so.</summary>
    /// <param name="number">E.164.</param>
    public static string ForPeople(string number) =>
        Util.Format(Util.Parse(number, defaultRegion: null), PhoneNumberFormat.INTERNATIONAL);

    /// <summary>
    /// Numbers that are pasted come with marks of direction, no-break hyphens, digits of other scripts: none of it is a reason to refuse
    /// somebody.
    /// </summary>
    private static string Plain(string typed)
    {
        var plain = new StringBuilder(typed.Length);
        foreach (var letter in typed)
        {
            switch (char.GetUnicodeCategory(letter))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    plain.Append(CultureInfo.InvariantCulture, $"{CharUnicodeInfo.GetDecimalDigitValue(letter)}");
                    break;
                case UnicodeCategory.Format:
                    break;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.Control:
                    plain.Append(' ');
                    break;
                case UnicodeCategory.DashPunctuation:
                    plain.Append('-');
                    break;
                default:
                    plain.Append(
                        letter switch
                        {
                            '/' or '\u2022' or '\u00b7' => ' ',
                            '\uff0b' => '+',
                            '\uff08' => '(',
                            '\uff09' => ')',
                            _ => letter,
                        }
                    );
                    break;
            }
        }

        return plain.ToString().Trim();
    }
}
