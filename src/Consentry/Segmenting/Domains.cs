using System.Collections.Frozen;

namespace Consentry.Segmenting;

/// <summary>Host names written without a scheme: "larkdental.com/privacy".</summary>
internal static class Domains
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new[]
    {
        "com",
        "org",
        "net",
        "io",
        "co",
        "us",
        "app",
        "ai",
        "info",
        "biz",
        "dev",
        "me",
        "edu",
        "gov",
        "ca",
        "uk",
        "health",
        "legal",
        "church",
        "school",
        "shop",
        "store",
        "care",
        "clinic",
        "agency",
        "services",
        "solutions",
        "online",
        "site",
        "email",
        "tech",
        "cloud",
        "pro",
        "club",
        "fit",
        "dental",
        "camp",
        "team",
        "group",
        "llc",
        "inc",
        "homes",
        "realty",
    }
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsNamed(ReadOnlySpan<char> word)
    {
        var path = word.IndexOf('/');
        var host = path < 0 ? word : word[..path];
        var dot = host.LastIndexOf('.');
        return dot > 1
            && char.IsLetterOrDigit(host[0])
            && host[..dot].IndexOfAnyExcept(HostCharacters) < 0
            && Endings.Contains(host[(dot + 1)..]);
    }

    private static readonly System.Buffers.SearchValues<char> HostCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    );
}
