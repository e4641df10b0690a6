using System.Globalization;

namespace Consentry.Rendering;

/// <summary>Where a request to a proxy is to go.</summary>
/// <param name="Head">What the host is sent in place of the request's head; null for a tunnel.</param>
internal sealed record Target(string Host, int Port, string? Head)
{
    /// <summary>Headers between the browser and the proxy, which are none of the host's business (RFC 9110, 7.6.1).</summary>
    private static readonly string[] Between =
    [
        "Connection:",
        "Proxy-Connection:",
        "Proxy-Authorization:",
        "Keep-Alive:",
    ];

    /// <summary>Null where it is no request that a browser would send.</summary>
    public static Target? Of(string head)
    {
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var address, "HTTP/1.1"])
            return null;

        return method is "CONNECT" ? Tunnel(address) : Request(method, address, lines);
    }

    private static Target? Tunnel(string authority)
    {
        var colon = authority.LastIndexOf(':');
        return
            colon > 0
            && int.TryParse(authority.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new Target(authority[..colon], port, Head: null)
            : null;
    }

    private static Target? Request(string method, string address, string[] lines)
    {
        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Scheme is not "http"
            || uri.UserInfo.Length > 0
        )
            return null;

        // One request a connection: the next one may be for another host.
        var headers = lines
            .Skip(1)
            .Where(line => !Between.Any(name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        var head = string.Join(
            "\r\n",
            [$"{method} {uri.PathAndQuery} HTTP/1.1", .. headers, "Connection: close", "", ""]
        );
        return new Target(uri.IdnHost, uri.Port, head);
    }
}
