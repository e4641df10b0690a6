using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>One thing that keeps a text back for a time: a count of texts within a span, or the hours of a place.</summary>
internal readonly struct SendLimit
{
    private readonly Place place;
    private readonly SendWindow? window;
    private readonly Moment released;

    private SendLimit(SendReason reason, Moment released) => (Reason, this.released) = (reason, released);

    private SendLimit(Place place, SendWindow window) =>
        (Reason, this.place, this.window) = (SendReason.QuietHours, place, window);

    /// <summary>What it is where the day has hours at all.</summary>
    public SendReason Reason { get; }

    /// <summary>Of the number of texts in a span up to now. Null where there is room for one more, then and later.</summary>
    public static SendLimit? Of(SendReason reason, IReadOnlyList<Moment> sent, int most, TimeSpan span, Moment now)
    {
        if (sent.Count < most)
            return null;

        var decides = sent.OrderDescending().ElementAt(most - 1).Plus(span);
        return decides > now ? new SendLimit(reason, decides) : null;
    }

    /// <summary>Those of a place that are to be held there.</summary>
    public static IEnumerable<SendLimit> Of(Place place, RecipientKind kind, HoursChoice choice) =>
        WindowsOf(place, kind, choice).Select(window => new SendLimit(place, window));

    /// <summary>The hours that hold in a place.</summary>
    public static IReadOnlyList<SendWindow> WindowsOf(Place place, RecipientKind kind, HoursChoice choice) =>
        choice != HoursChoice.Law || kind != RecipientKind.Placed || place.State is null ? [SendWindows.Safe]
        : SendWindows.Of(place.State) is { } own ? [SendWindows.Federal, own]
        : [SendWindows.Federal];

    /// <summary>The first moment from this one on at which it keeps nothing back; null where there is none within a fortnight.</summary>
    public Moment? From(Moment moment) =>
        window is null
            ? released > moment
                ? released
                : moment
            : IsOpen(moment)
                ? moment
                : Opening(moment);

    /// <summary>What is told of it, at a moment at which it keeps back.</summary>
    public (SendReason Reason, string Note) Told(Moment moment)
    {
        if (window is null)
            return (
                Reason,
                Reason == SendReason.Frequency ? "as many were sent as promised" : "as many were sent as a day may have"
            );

        var local = place.Clock.At(moment);
        var time = TimeOnly.FromTimeSpan(TimeSpan.FromMicroseconds(local.Microseconds));
        var clock = string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{time:HH:mm} by the clock of {place.Clock.Zone}"
        );
        return window.On(local.Date) is null
            ? (SendReason.Holiday, $"{FederalHolidays.Name(local.Date)}, {clock}")
            : (SendReason.QuietHours, clock);
    }

    private bool IsOpen(Moment moment)
    {
        var local = place.Clock.At(moment);
        return window!.On(local.Date) is { } hours
            && local.Microseconds >= hours.Opening.Ticks / TimeSpan.TicksPerMicrosecond
            && local.Microseconds < hours.Closing.Ticks / TimeSpan.TicksPerMicrosecond;
    }

    /// <summary>In each span of the clock by its own offset, since it may change before the opening.</summary>
    private Moment? Opening(Moment moment)
    {
        var spans = place.Clock.Spans;
        var first = place.Clock.IndexAt(moment);
        for (var i = first; i < spans.Count; i++)
        {
            var from = i > first ? spans[i].From : moment;
            Moment? until = i + 1 < spans.Count ? spans[i + 1].From : null;
            var opening = Opening(from, spans[i].Offset);
            if (opening is null || until is null || opening < until)
                return opening;
        }

        return null;
    }

    /// <summary>By a clock that does not change.</summary>
    private Moment? Opening(Moment from, TimeSpan offset)
    {
        const int Fortnight = 14;
        var local = LocalClock.LocalTime.Of(from, offset);
        for (var days = 0; days <= Fortnight; days++)
        {
            var day = new LocalClock.LocalTime(local.Date.AddDays(days), 0);
            if (window!.On(day.Date) is not { } hours)
                continue;

            var opening = day.When(hours.Opening, offset);
            var first = opening > from ? opening : from;
            if (first < day.When(hours.Closing, offset))
                return first;
        }

        return null;
    }
}
