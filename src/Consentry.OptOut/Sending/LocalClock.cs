using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>The clock of one zone: how far it is from UTC, and when that changes. Made outside, since the tables of zones do not belong to the rules.</summary>
/// <param name="Zone">Its IANA name, such as <c>America/Denver</c>.</param>
/// <param name="Spans">By time, at least one; the first counts before its beginning too, the last for good.</param>
public sealed record LocalClock(string Zone, IReadOnlyList<OffsetSpan> Spans)
{
    internal const long Day = TimeSpan.MicrosecondsPerDay;

    /// <summary>The number of 1970-01-01 among days.</summary>
    private static readonly long Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>Which span a moment is in.</summary>
    internal int IndexAt(Moment moment)
    {
        int low = 0,
            high = Spans.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Spans[middle].From <= moment ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>What the clock shows.</summary>
    internal LocalTime At(Moment moment) => LocalTime.Of(moment, Spans[IndexAt(moment)].Offset);

    /// <param name="Date">The day there.</param>
    /// <param name="Microseconds">Since its midnight.</param>
    internal readonly record struct LocalTime(DateOnly Date, long Microseconds)
    {
        public static LocalTime Of(Moment moment, TimeSpan offset)
        {
            var local = moment.Plus(offset).Microseconds;
            var day = Math.DivRem(local, Day, out var rest);
            return rest < 0 ? Of(day - 1, rest + Day) : Of(day, rest);
        }

        /// <summary>The moment at which a clock of this offset shows a time of this day.</summary>
        public Moment When(TimeOnly time, TimeSpan offset) =>
            new Moment((Date.DayNumber - Epoch) * Day + time.Ticks / TimeSpan.TicksPerMicrosecond).Plus(-offset);

        private static LocalTime Of(long day, long rest) => new(DateOnly.FromDayNumber((int)(day + Epoch)), rest);
    }
}

/// <param name="From">Since when.</param>
/// <param name="Offset">What the clock shows, less UTC.</param>
public readonly record struct OffsetSpan(Moment From, TimeSpan Offset);
