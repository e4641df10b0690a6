using System.Collections.Concurrent;
using Consentry.OptOut.Ledger;
using Consentry.OptOut.Sending;
using NodaTime;

namespace Consentry.Service.Regions;

/// <summary>The clocks of zones, from the tables that are built in: no machine's own are asked.</summary>
internal static class Clocks
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    private static readonly Instant First = Instant.FromUtc(FirstYear, 1, 1, 0, 0);
    private static readonly Instant Last = Instant.FromUtc(LastYear, 1, 1, 0, 0);

    private static readonly ConcurrentDictionary<string, LocalClock?> All = new(StringComparer.Ordinal);

    /// <summary>Null where the tables have no such zone. Right from 2000 to 2099, by the rules as they are known today.</summary>
    /// <param name="zone">IANA name.</param>
    public static LocalClock? Of(string zone) => All.GetOrAdd(zone, Make);

    private static LocalClock? Make(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } found
            ? new LocalClock(zone, [.. found.GetZoneIntervals(First, Last).Select(Span)])
            : null;

    private static OffsetSpan Span(NodaTime.TimeZones.ZoneInterval interval) =>
        new(
            Moment.Of((interval.HasStart ? interval.Start : First).ToDateTimeOffset()),
            interval.WallOffset.ToTimeSpan()
        );
}
