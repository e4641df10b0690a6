using System.Globalization;
using Consentry.OptOut.Ledger;
using Consentry.Service.Regions;

namespace Consentry.Service.Tests.Regions;

public sealed class ClocksTests
{
    [Theory]
    [InlineData("America/New_York", "2026-03-08T06:59:59Z", -5)]
    [InlineData("America/New_York", "2026-03-08T07:00:00Z", -4)]
    [InlineData("America/New_York", "2026-11-01T05:59:59Z", -4)]
    [InlineData("America/New_York", "2026-11-01T06:00:00Z", -5)]
    [InlineData("America/Phoenix", "2026-07-01T12:00:00Z", -7)]
    [InlineData("Pacific/Honolulu", "2026-07-01T12:00:00Z", -10)]
    [InlineData("America/Chicago", "2099-07-01T12:00:00Z", -5)]
    [InlineData("America/Chicago", "1990-07-01T12:00:00Z", -6)]
    public void A_clock_keeps_its_zones_time(string zone, string at, int hours)
    {
        var moment = Moment.Of(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        var clock = Clocks.Of(zone)!;

        Assert.Equal(TimeSpan.FromHours(hours), clock.Spans[clock.IndexAt(moment)].Offset);
    }

    [Fact]
    public void A_zone_that_nobody_has_is_none() => Assert.Null(Clocks.Of("America/Atlantis"));
}
