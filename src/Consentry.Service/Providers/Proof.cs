using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Consentry.Service.Providers;

/// <summary>What the checks of several providers have in common.</summary>
internal static class Proof
{
    /// <summary>By how much the provider's clock and ours may differ, the way of the request included.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>In a time that tells of two texts no more than their lengths.</summary>
    public static bool AreEqual(string expected, string received) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(received));

    /// <summary>Null where it is no base64, or not the only way to write these bytes.</summary>
    public static byte[]? FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return
            Convert.TryFromBase64String(text, bytes, out var length)
            && text.Equals(Convert.ToBase64String(bytes.AsSpan(0, length)), StringComparison.Ordinal)
            ? bytes[..length]
            : null;
    }

    /// <summary>Seconds since 1970, in plain digits; null where it is something else.</summary>
    public static DateTimeOffset? UnixTime(string text) =>
        text.Length <= 11 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;

    public static bool IsFresh(DateTimeOffset signed, DateTimeOffset now) => (now - signed).Duration() <= Tolerance;
}
