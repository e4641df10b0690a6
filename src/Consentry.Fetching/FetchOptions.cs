using System.Net;
using System.Reflection;
using System.Security.Cryptography.X509Certificates;

namespace Consentry.Fetching;

/// <summary>What may be fetched, how much of it, and how long it may take.</summary>
public sealed record FetchOptions
{
    /// <summary>Tells whose program asks. There is no way to look like a browser: a wall against robots is a finding.</summary>
    public static string DefaultUserAgent { get; } =
        $"Consentry/{typeof(FetchOptions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0"}"
        + " (vets published policies and opt-in forms)";

    /// <summary>
    /// Also this machine and one's own network: loopback, private, unique local and carrier-grade NAT addresses. Link-local,
    /// metadata, multicast and reserved ones stay refused, and everything else holds as well.
    /// </summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Ports that may be asked; any other is refused before a name is looked up.</summary>
    public IReadOnlySet<int> Ports { get; init; } = new HashSet<int> { 80, 443 };

    /// <summary>
    /// For one address with its redirects and bodies. Not counted is the wait for a turn at a busy host and the one that a host
    /// asks for by <c>Retry-After</c>.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The largest body, after decompression and at every layer of it; a larger one is no page.</summary>
    public long MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Redirects that are followed for one address.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>Requests at the same time to one host.</summary>
    public int MaxAtOnce { get; init; } = 2;

    /// <summary>The longest <c>Retry-After</c> that is waited for, once an address; a longer one is reported.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Where pages are kept to ask whether they have changed; null for nowhere.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>What the cache holds at most; the pages that were not asked for longest go first.</summary>
    public long MaxCacheBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>What every request calls itself.</summary>
    public string UserAgent { get; init; } = DefaultUserAgent;

    /// <summary>Names to addresses. It is asked once for each connection, and never for an address in digits.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>The date, and the waits that hosts ask for. Time limits run by the machine's own clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where a connection to a checked address goes; tests have public addresses lead to servers of their own.</summary>
    internal Func<IPEndPoint, IPEndPoint> Dial { get; init; } = end => end;

    /// <summary>Authorities to trust in place of the machine's; for servers that tests start.</summary>
    internal X509Certificate2Collection? Authorities { get; init; }
}
