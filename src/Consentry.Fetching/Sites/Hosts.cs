namespace Consentry.Fetching.Sites;

/// <summary>Whose a host is, by its name.</summary>
internal static class Hosts
{
    private static readonly ILookup<string, string> Endings = WordList
        .Sections("hosts.txt")
        .ToLookup(e => e.Section, e => e.Entry, StringComparer.Ordinal);

    /// <summary>The name that somebody registered: two labels, or one more below a name that many share.</summary>
    public static string Registrable(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.').ToLowerInvariant();
        if (address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
            return host;

        var labels = host.Split('.');
        var shared = Endings["Shared"].FirstOrDefault(e => IsBelow(host, e));
        var count = shared is null ? 2 : shared.AsSpan().Count('.') + 2;
        return string.Join('.', labels[Math.Max(0, labels.Length - count)..]);
    }

    /// <summary>The same sender's, as far as names tell: <c>www.</c> and other names below the registered one.</summary>
    public static bool AreOfOneSite(Uri a, Uri b) =>
        string.Equals(Registrable(a), Registrable(b), StringComparison.Ordinal);

    /// <summary>A place where senders keep their documents.</summary>
    public static bool IsKeeper(Uri address) => IsIn("Keepers", address);

    /// <summary>A place where links of every site lead.</summary>
    public static bool IsNobodys(Uri address) => !IsKeeper(address) && IsIn("Others", address);

    /// <summary>A preview of a deployment, or a tunnel.</summary>
    public static bool IsPreview(Uri address) => IsIn("Previews", address);

    private static bool IsIn(string section, Uri address)
    {
        var host = address.IdnHost.ToLowerInvariant();
        return Endings[section].Any(e => host.Equals(e, StringComparison.Ordinal) || IsBelow(host, e));
    }

    private static bool IsBelow(string host, string ending) =>
        host.Length > ending.Length
        && host.EndsWith(ending, StringComparison.Ordinal)
        && host[^(ending.Length + 1)] == '.';
}
