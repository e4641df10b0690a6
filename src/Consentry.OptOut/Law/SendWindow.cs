using System.Globalization;

namespace Consentry.OptOut.Law;

/// <summary>When solicitations may be sent in a region, by the recipient's clock.</summary>
/// <param name="Region">A state, <c>federal</c> or <c>safe</c>.</param>
/// <param name="Week">Monday to Saturday.</param>
/// <param name="Sunday">On Sundays.</param>
/// <param name="OnHolidays">On federal holidays too.</param>
/// <param name="MostADay">Texts in 24 hours; null where there is no limit.</param>
/// <param name="Sources">What says so.</param>
public sealed record SendWindow(string Region, Hours Week, Hours Sunday, bool OnHolidays, int? MostADay, string Sources)
{
    /// <summary>Null on a day without any.</summary>
    public Hours? On(DateOnly day) =>
        !OnHolidays && FederalHolidays.Has(day) ? null
        : day.DayOfWeek == DayOfWeek.Sunday ? Sunday
        : Week;

    /// <summary>What this allows, the other does too.</summary>
    public bool IsWithin(SendWindow other) =>
        Week.IsWithin(other.Week)
        && Sunday.IsWithin(other.Sunday)
        && (!OnHolidays || other.OnHolidays)
        && (other.MostADay is not { } most || MostADay <= most);

    internal static SendWindow Of(RuleRow row) =>
        new(
            row[0],
            Hours.Of(row, row[1]),
            Hours.Of(row, row[2]),
            row[3] switch
            {
                "yes" => true,
                "no" => false,
                var other => throw row.Wrong($"'{other}' is neither yes nor no"),
            },
            row[4] switch
            {
                "-" => null,
                var most => LawValues.NumberOf(most)
                    ?? throw row.Wrong($"'{most}' is no number of texts; write one above 0, or - for no limit"),
            },
            row[5]
        );
}

/// <summary>A stretch of a day: from the opening on, the closing not included.</summary>
public readonly record struct Hours(TimeOnly Opening, TimeOnly Closing)
{
    public bool IsWithin(Hours other) => Opening >= other.Opening && Closing <= other.Closing;

    internal static Hours Of(RuleRow row, string text) =>
        text.Split('-') is [var opening, var closing]
        && Time(opening) is { } from
        && Time(closing) is { } to
        && from < to
            ? new Hours(from, to)
            : throw row.Wrong($"'{text}' are no hours; write 08:00-21:00");

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
