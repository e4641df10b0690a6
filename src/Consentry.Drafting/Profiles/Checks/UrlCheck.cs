namespace Consentry.Drafting.Profiles.Checks;

/// <summary>Addresses that a reviewer can open.</summary>
internal static class UrlCheck
{
    public const string SitePattern = "^[Hh][Tt][Tt][Pp][Ss]?://";

    public const string PagePattern = "^[Hh][Tt][Tt][Pp][Ss]://";

    /// <summary>What the fields of a campaign record hold.</summary>
    private const int Most = 255;

    public static string? Site(string value)
    {
        if (!Uri.TryCreate(value, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            return
                Uri.TryCreate("https://" + value, UriKind.Absolute, out var bare)
                && bare.Host.Contains('.', StringComparison.Ordinal)
                && !value.Contains(':', StringComparison.Ordinal)
                ? $"'{value}' is not a whole address: write https://{value}"
                : $"'{value}' is no address of the web: it begins with https://";
        if (value.Length > Most)
            return $"is {value.Length} characters long, {Most} at most, which is what a campaign record holds";
        if (url.UserInfo.Length > 0)
            return "holds a user name: write the address that anybody can open";

        return url.HostNameType == UriHostNameType.Dns && url.IdnHost.Trim('.').Contains('.', StringComparison.Ordinal)
            ? null
            : $"'{url.Host}' is no public name: a reviewer opens the address from outside";
    }

    /// <summary>Published pages are fetched over https: a reviewer rejects a site without a valid certificate.</summary>
    public static string? Page(string value) =>
        Site(value)
        ?? (
            value.StartsWith("https", StringComparison.OrdinalIgnoreCase)
                ? null
                : "begins with http: write https, since reviewers reject a page without a valid certificate"
        );

    /// <summary>Whether one name is the other, or below it; "www." does not count.</summary>
    public static bool IsOf(string host, string site)
    {
        var (own, given) = (Bare(site), Bare(host));
        return string.Equals(given, own, StringComparison.Ordinal)
            || given.EndsWith("." + own, StringComparison.Ordinal)
            || own.EndsWith("." + given, StringComparison.Ordinal);
    }

    private static string Bare(string host)
    {
        var name = host.ToLowerInvariant().TrimEnd('.');
        return name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
    }
}
