using System.Net;
using System.Net.Sockets;

namespace Consentry.Fetching.Tests;

/// <summary>A name system of its own: what each host of the tests resolves to, and which were asked for.</summary>
internal sealed class Names
{
    /// <summary>An address of the public internet, which <see cref="LocalServer"/> stands in for.</summary>
    public static IPAddress Public { get; } = IPAddress.Parse("93.184.215.14");

    private static readonly Dictionary<string, string> Hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["shop.example"] = "93.184.215.14",
        ["www.shop.example"] = "93.184.215.14",
        ["loopback.example"] = "127.0.0.1",
        ["127.0.0.1.loopback.example"] = "127.0.0.1",
        ["mapped.example"] = "::ffff:127.0.0.1",
        ["nat64.example"] = "64:ff9b::7f00:1",
        ["six.example"] = "::1",
        ["private.example"] = "192.168.0.10",
        ["metadata.example"] = "169.254.169.254",
        ["zero.example"] = "0.0.0.0",
        ["first-public.example"] = "93.184.215.14 127.0.0.1",
        ["last-public.example"] = "10.0.0.1 93.184.215.14",
        ["public-and-six.example"] = "93.184.215.14 fd00::1",
        ["nothing.example"] = "",
    };

    private readonly Lock gate = new();
    private readonly List<string> asked = [];

    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (gate)
                return [.. asked];
        }
    }

    public Task<IPAddress[]> Resolve(string host, CancellationToken cancellation)
    {
        lock (gate)
            asked.Add(host);

        return Hosts.TryGetValue(host, out var addresses)
            ? Task.FromResult(
                addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse).ToArray()
            )
            : throw new SocketException((int)SocketError.HostNotFound);
    }
}
