using System.Net;
using Consentry.Service.Pages;

namespace Consentry.Service.Tests.Pages;

public sealed class PageLimitTests
{
    [Theory]
    [InlineData("198.51.100.7", "198.51.100.7")]
    [InlineData("::ffff:198.51.100.7", "198.51.100.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void A_household_is_one(string address, string network) =>
        Assert.Equal(IPAddress.Parse(network), PageLimit.Network(IPAddress.Parse(address)));
}
