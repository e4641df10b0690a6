using System.Text;

namespace Consentry.Service.Providers;

/// <summary>HTTP basic authentication, RFC 7617.</summary>
internal static class BasicCredentials
{
    private const string Scheme = "Basic ";

    /// <summary>The header <c>Authorization</c>.</summary>
    public static string Of(string user, string password) => Scheme + Encoded(user, password);

    public static bool AreOf(string header, string user, string password) =>
        header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && Proof.AreEqual(Encoded(user, password), header[Scheme.Length..]);

    private static string Encoded(string user, string password) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
}
