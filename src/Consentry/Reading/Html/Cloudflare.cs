using System.Globalization;

namespace Consentry.Reading.Html;

/// <summary>Mail addresses as Cloudflare hides them from robots: hex bytes, each combined with the first.</summary>
internal static class Cloudflare
{
    private const string Path = "/cdn-cgi/l/email-protection#";

    /// <summary>The address in the hex, or null where it is none.</summary>
    public static string? Decode(ReadOnlySpan<char> hex)
    {
        hex = hex.Trim();
        if (hex.Length < 4 || hex.Length % 2 != 0 || hex.Length > 1000 || !Byte(hex, out var key))
            return null;

        var bytes = new byte[(hex.Length / 2) - 1];
        for (var i = 0; i < bytes.Length; i++)
        {
            if (!Byte(hex[(2 * (i + 1))..], out var value))
                return null;

            bytes[i] = (byte)(value ^ key);
        }

        return System.Text.Encoding.UTF8.GetString(bytes);
    }

    /// <summary>The address that a link's target hides, or null where it hides none.</summary>
    public static string? Target(ReadOnlySpan<char> target) =>
        target.IndexOf(Path, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
            ? Decode(target[(at + Path.Length)..])
            : null;

    private static bool Byte(ReadOnlySpan<char> hex, out byte value) =>
        byte.TryParse(hex[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
