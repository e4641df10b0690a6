using System.Net;
using System.Net.Sockets;

namespace Consentry.Fetching;

/// <summary>
/// The one way out: every connection, a page's and a browser's, is made here. A name is looked up once, all of its addresses
/// have to be allowed, and the connection goes to one of exactly those.
/// </summary>
internal sealed class Guard(FetchOptions options)
{
    /// <summary>Names of one's own network, which the public name system does not know (RFC 6761, 6762, 8375, 9476).</summary>
    private static readonly string[] LocalSuffixes =
    [
        ".localhost",
        ".local",
        ".internal",
        ".home.arpa",
        ".lan",
        ".localdomain",
    ];

    /// <summary>With several addresses one that does not answer must not use up all the time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private const int MostAddresses = 8;

    /// <summary>Throws where an address may not be asked for, by how it is written.</summary>
    /// <exception cref="RefusalException">With the reason.</exception>
    public void Check(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
            throw new RefusalException(FetchError.NotHttp, "no address of http or https");

        if (address.UserInfo.Length > 0 || HasUserInfo(address.OriginalString))
            throw new RefusalException(
                FetchError.UserInfo,
                "the address has a user name in it, which a published page has no need of; leave out what stands before the @"
            );

        CheckPort(address.Port);
        CheckHost(address.IdnHost);
    }

    /// <exception cref="RefusalException">The port is not allowed.</exception>
    public void CheckPort(int port)
    {
        if (!options.Ports.Contains(port))
            throw new RefusalException(
                FetchError.PortNotAllowed,
                $"port {port} is not one of those that may be asked ({string.Join(", ", options.Ports.Order())}; --port {port} adds it)"
            );
    }

    /// <summary>Throws where a name, or an address in digits, may not be asked for; looks nothing up.</summary>
    /// <exception cref="RefusalException">With the reason.</exception>
    public void CheckHost(string host)
    {
        var name = Bare(host);
        if (IPAddress.TryParse(name, out var address))
        {
            CheckAddress(name, address);
            return;
        }

        if (Uri.CheckHostName(name) != UriHostNameType.Dns || name.Length > 253 || EndsInNumber(name))
            throw new RefusalException(FetchError.UnknownHost, $"\"{host}\" is no name of a host");

        if (!options.AllowPrivate && IsLocal(name))
            throw new RefusalException(
                FetchError.ForbiddenAddress,
                $"{name} is a name of this machine or its network and not of the public internet{Hint}"
            );
    }

    /// <summary>A connection to an address that was checked.</summary>
    /// <exception cref="RefusalException">With the reason why there is none.</exception>
    public async Task<NetworkStream> Connect(string host, int port, CancellationToken cancellation)
    {
        CheckPort(port);
        CheckHost(host);
        var addresses = await Resolved(Bare(host), cancellation);
        // All before the first: a name that has one address inside is not to be trusted with the others.
        foreach (var address in addresses)
            CheckAddress(host, address);

        SocketException? last = null;
        foreach (var (index, address) in addresses.Take(MostAddresses).Index())
        {
            var isLast = index == Math.Min(addresses.Length, MostAddresses) - 1;
            try
            {
                return await Connected(address, port, isLast ? Timeout.InfiniteTimeSpan : Patience, cancellation);
            }
            catch (SocketException e)
            {
                last = e;
            }
        }

        throw last?.SocketErrorCode == SocketError.ConnectionRefused
            ? new RefusalException(
                FetchError.Refused,
                $"{host} refuses connections at port {port}: no server listens there"
            )
            : new RefusalException(
                FetchError.Unreachable,
                $"there is no way to {host} ({last?.Message ?? "no address"}): the server or this machine's network is down"
            );
    }

    private async Task<NetworkStream> Connected(
        IPAddress address,
        int port,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        // A socket of IPv6 does not take an IPv4 address in disguise everywhere.
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var end = options.Dial(new IPEndPoint(plain, port));
        var socket = new Socket(end.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limit.CancelAfter(patience);
            await socket.ConnectAsync(end, limit.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> Resolved(string host, CancellationToken cancellation)
    {
        if (IPAddress.TryParse(host, out var literal))
            return [literal];

        try
        {
            var addresses = await options.Resolve(host, cancellation);
            if (addresses.Length > 0)
                return addresses;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.TryAgain)
        {
            throw new RefusalException(
                FetchError.UnknownHost,
                $"the name {host} cannot be looked up: this machine's network or the name server is down"
            );
        }
        catch (SocketException)
        {
            // Said below.
        }

        throw new RefusalException(
            FetchError.UnknownHost,
            $"there is no host {host}: the name is misspelled, or its registration has lapsed"
        );
    }

    private void CheckAddress(string host, IPAddress address)
    {
        var (reach, what) = AddressRules.Of(address);
        if (reach == Reach.Public || (reach == Reach.Private && options.AllowPrivate))
            return;

        var named = string.Equals(host, address.ToString(), StringComparison.OrdinalIgnoreCase)
            ? $"{address} is"
            : $"{host} leads to {address}, which is";
        var hint = reach == Reach.Private ? Hint : "";
        throw new RefusalException(FetchError.ForbiddenAddress, $"{named} {what} and not on the public internet{hint}");
    }

    private static string Hint => " (--allow-private allows one's own network)";

    /// <summary>Without brackets, and without the dot that makes a name absolute.</summary>
    private static string Bare(string host)
    {
        var name = host is ['[', .. var inner, ']'] ? inner : host;
        return name is [.. var rest, '.'] ? rest : name;
    }

    private static bool IsLocal(string name) =>
        !name.Contains('.', StringComparison.Ordinal)
        || LocalSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The last part is a number, so that some programs take the name for an IPv4 address and others do not
    /// (https://url.spec.whatwg.org/#ends-in-a-number-checker).
    /// </summary>
    private static bool EndsInNumber(string name)
    {
        var last = name.AsSpan(name.LastIndexOf('.') + 1);
        return (!last.IsEmpty && !last.ContainsAnyExceptInRange('0', '9'))
            || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Also an empty one, which <see cref="Uri.UserInfo"/> does not show.</summary>
    private static bool HasUserInfo(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        if (start < 2)
            return false;

        var end = address.AsSpan(start).IndexOfAny("/\\?#");
        return address.AsSpan(start, end < 0 ? address.Length - start : end).Contains('@');
    }
}
