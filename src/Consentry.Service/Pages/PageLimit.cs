using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Consentry.Service.Pages;

/// <summary>How often one network may ask for the page or hand it in.</summary>
/// <remarks>
/// Wide enough for a carrier that shows thousands of its customers under one address; narrow enough that nobody blocks a country's
/// numbers from a desk. An IPv6 network of 64 bits is one household.
/// </remarks>
internal sealed class PageLimit : IRateLimiterPolicy<IPAddress>
{
    public const string Name = "opt-out-page";

    private const int AtOnce = 60;

    private const int Ipv6Network = 8;

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected { get; } =
        static async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Each;
            await OptOutPage
                .TooMany(PageWords.For(rejected.HttpContext.Request), wait)
                .ExecuteAsync(rejected.HttpContext);
        };

    public RateLimitPartition<IPAddress> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetTokenBucketLimiter(
            Network(httpContext.Connection.RemoteIpAddress ?? IPAddress.None),
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = AtOnce,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = Each,
                QueueLimit = 0,
            }
        );

    internal static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;

        var bytes = address.GetAddressBytes();
        bytes.AsSpan(Ipv6Network).Clear();
        return new IPAddress(bytes);
    }
}
