namespace Consentry.OptOut.Ledger;

/// <summary>A point in time as the ledger counts it: whole microseconds since 1970 in UTC, so that what is stored is what was hashed.</summary>
public readonly record struct Moment(long Microseconds) : IComparable<Moment>
{
    /// <summary>Parts of a microsecond are dropped.</summary>
    public static Moment Of(DateTimeOffset time) =>
        new((time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond);

    public DateTimeOffset Time => DateTimeOffset.UnixEpoch.AddTicks(Microseconds * TimeSpan.TicksPerMicrosecond);

    public Moment Plus(TimeSpan span) => new(Microseconds + (span.Ticks / TimeSpan.TicksPerMicrosecond));

    public int CompareTo(Moment other) => Microseconds.CompareTo(other.Microseconds);

    public static bool operator <(Moment left, Moment right) => left.Microseconds < right.Microseconds;

    public static bool operator >(Moment left, Moment right) => left.Microseconds > right.Microseconds;

    public static bool operator <=(Moment left, Moment right) => left.Microseconds <= right.Microseconds;

    public static bool operator >=(Moment left, Moment right) => left.Microseconds >= right.Microseconds;

    /// <summary>ISO 8601.</summary>
    public override string ToString() =>
        Time.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
