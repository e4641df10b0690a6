using System.Net;
using System.Net.Sockets;

namespace Consentry.Fetching;

/// <summary>
/// Which addresses belong to the public internet, by the IANA special-purpose registries of IPv4 and IPv6
/// (https://www.iana.org/assignments/iana-ipv4-special-registry, …ipv6…).
/// </summary>
internal static class AddressRules
{
    private static readonly (IPNetwork Network, Reach Reach, string What)[] Ipv4 =
    [
        Rule("127.0.0.0/8", Reach.Private, "this machine itself"),
        Rule("10.0.0.0/8", Reach.Private, "a private network"),
        Rule("172.16.0.0/12", Reach.Private, "a private network"),
        Rule("192.168.0.0/16", Reach.Private, "a private network"),
        // Alibaba's, within the range of the next line.
        Rule("100.100.100.200/32", Reach.Never, "a cloud's metadata service"),
        Rule("100.64.0.0/10", Reach.Private, "a carrier's inner network"),
        Rule("0.0.0.0/8", Reach.Never, "no host's"),
        Rule("169.254.169.254/32", Reach.Never, "a cloud's metadata service"),
        Rule("169.254.0.0/16", Reach.Never, "link-local"),
        // Azure's, in the midst of public addresses.
        Rule("168.63.129.16/32", Reach.Never, "a cloud's metadata service"),
        Rule("192.0.0.0/24", Reach.Never, "reserved for protocols"),
        Rule("192.0.2.0/24", Reach.Never, "reserved for documentation"),
        Rule("192.88.99.0/24", Reach.Never, "a retired relay's"),
        Rule("198.18.0.0/15", Reach.Never, "reserved for benchmarks"),
        Rule("198.51.100.0/24", Reach.Never, "reserved for documentation"),
        Rule("203.0.113.0/24", Reach.Never, "reserved for documentation"),
        Rule("224.0.0.0/4", Reach.Never, "multicast"),
        Rule("240.0.0.0/4", Reach.Never, "reserved"),
    ];

    private static readonly (IPNetwork Network, Reach Reach, string What)[] Ipv6 =
    [
        Rule("::1/128", Reach.Private, "this machine itself"),
        Rule("fd00:ec2::254/128", Reach.Never, "a cloud's metadata service"),
        Rule("fd20:ce::254/128", Reach.Never, "a cloud's metadata service"),
        Rule("fc00::/7", Reach.Private, "a private network"),
        Rule("fe80::/10", Reach.Never, "link-local"),
        Rule("ff00::/8", Reach.Never, "multicast"),
        Rule("64:ff9b:1::/48", Reach.Never, "a local translation to IPv4"),
        // Teredo, benchmarks and other protocols; none of them serves pages.
        Rule("2001::/23", Reach.Never, "reserved for protocols"),
        Rule("2001:db8::/32", Reach.Never, "reserved for documentation"),
        Rule("2002::/16", Reach.Never, "a retired tunnel's (6to4)"),
        Rule("3fff::/20", Reach.Never, "reserved for documentation"),
        Rule("2000::/3", Reach.Public, "public"),
    ];

    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>How far an address reaches, and whose it is in words that follow "is".</summary>
    public static (Reach Reach, string What) Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Of(address.MapToIPv4());

        if (address.AddressFamily == AddressFamily.InterNetwork)
            return Find(Ipv4, address) ?? (Reach.Public, "public");

        // A network without IPv4 reaches all of it through this prefix: what counts is who is behind it.
        if (Nat64.Contains(address))
            return Of(new IPAddress(address.GetAddressBytes().AsSpan(12)));

        return IsIsatap(address)
            ? (Reach.Never, "a tunnel's (ISATAP)")
            : Find(Ipv6, address) ?? (Reach.Never, "reserved");
    }

    private static (Reach, string)? Find((IPNetwork Network, Reach Reach, string What)[] rules, IPAddress address)
    {
        foreach (var (network, reach, what) in rules)
        {
            if (network.Contains(address))
                return (reach, what);
        }

        return null;
    }

    /// <summary>The interface identifier of RFC 5214: <c>0000:5efe</c> or <c>0200:5efe</c>, then an IPv4 address.</summary>
    private static bool IsIsatap(IPAddress address) =>
        address.GetAddressBytes() is [_, _, _, _, _, _, _, _, 0 or 2, 0, 0x5e, 0xfe, ..];

    private static (IPNetwork, Reach, string) Rule(string network, Reach reach, string what) =>
        (IPNetwork.Parse(network), reach, what);
}
