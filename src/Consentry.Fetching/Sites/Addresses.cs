using System.Net;
using System.Text.RegularExpressions;
using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>What an address tells of itself: which page it is of, and whether it will last.</summary>
internal static partial class Addresses
{
    /// <summary>Names of queries that carry a signature, a token, or the day on which they end.</summary>
    private static readonly string[] Expiring =
    [
        "x-amz-signature",
        "x-amz-expires",
        "x-goog-signature",
        "x-goog-expires",
        "signature",
        "sig",
        "expires",
        "expiry",
        "token",
        "access_token",
        "_vercel_share",
        "preview",
        "preview_id",
        "preview_theme_id",
        "_ab",
    ];

    /// <summary>Two addresses of one page have one key: scheme, a slash at the end, a fragment and an index make no difference.</summary>
    public static string Key(Uri address)
    {
        var path = address.AbsolutePath;
        path = path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase) ? path[..^10] : path;
        path = path.Length > 1 ? path.TrimEnd('/') : "";
        var host = address.IdnHost.ToLowerInvariant();
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return $"{host}:{(address.IsDefaultPort ? "" : address.Port)}{path}{address.Query}";
    }

    /// <summary>Pages of one shape are made by one template: <c>/events/2026-05-04</c> and the day after.</summary>
    public static string Shape(Uri address) => Digits.Replace(address.AbsolutePath, "0");

    /// <summary>The page itself, wherever on it a link leads.</summary>
    public static Uri WithoutFragment(Uri address) =>
        address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;

    /// <summary>An ending that no page has: pictures, archives, scripts, data.</summary>
    public static bool IsAsset(Uri address) => Asset.IsMatch(address.AbsolutePath);

    public static Transience TransienceOf(Uri address) =>
        IsLocal(address) ? Transience.Local
        : HasQuery(address) ? Transience.Expiring
        : Hosts.IsPreview(address) || IsDeployment(address) ? Transience.Preview
        : IsShare(address) ? Transience.Share
        : Transience.None;

    private static bool IsLocal(Uri address)
    {
        var host = address.IdnHost;
        if (address.IsLoopback || IPAddress.TryParse(host, out _))
            return true;

        return !host.Contains('.', StringComparison.Ordinal)
            || host.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase)
            || host.EndsWith(".lan", StringComparison.OrdinalIgnoreCase);
    }

    private static bool HasQuery(Uri address) =>
        address
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Any(p => Expiring.Contains(p.Split('=')[0], StringComparer.OrdinalIgnoreCase));

    /// <summary>The name of a single deployment has a hash or a branch in it: <c>shop-git-main-lark.vercel.app</c>.</summary>
    private static bool IsDeployment(Uri address) =>
        (
            address.IdnHost.EndsWith(".vercel.app", StringComparison.OrdinalIgnoreCase)
            && VercelHash.IsMatch(address.IdnHost)
        )
        || (
            address.IdnHost.EndsWith(".netlify.app", StringComparison.OrdinalIgnoreCase)
            && address.IdnHost.Contains("--", StringComparison.Ordinal)
        )
        || (
            address.IdnHost.EndsWith(".pages.dev", StringComparison.OrdinalIgnoreCase)
            && PagesHash.IsMatch(address.IdnHost)
        );

    private static bool IsShare(Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant();
        return host is "drive.google.com" or "dropbox.com" or "www.dropbox.com" or "1drv.ms" or "we.tl"
            || host.EndsWith(".sharepoint.com", StringComparison.Ordinal)
            || (host is "docs.google.com" && !address.AbsolutePath.EndsWith("/pub", StringComparison.Ordinal));
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits { get; }

    [GeneratedRegex(
        @"\.(?:jpe?g|png|gif|svg|webp|avif|ico|css|m?js|json|xml|rss|zip|gz|mp[34]|mov|webm|woff2?|ttf|ics|vcf|csv|xlsx?|pptx?|exe|dmg|apk)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Asset { get; }

    [GeneratedRegex(@"-git-|-[a-z0-9]{9}-[a-z0-9-]+\.vercel", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VercelHash { get; }

    [GeneratedRegex(@"^[0-9a-f]{8}\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PagesHash { get; }
}
