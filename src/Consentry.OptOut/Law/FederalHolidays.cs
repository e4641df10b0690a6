using System.Globalization;

namespace Consentry.OptOut.Law;

/// <summary>The holidays of the federal government, and the days on which they are observed. As if they had always been the same.</summary>
public static class FederalHolidays
{
    private static readonly Holiday[] All = Read(RuleTable.Of("holidays.txt", columns: 2));

    public static bool Has(DateOnly day) => Name(day) is not null;

    /// <summary>Null where it is none.</summary>
    public static string? Name(DateOnly day)
    {
        foreach (var holiday in All)
        {
            if (holiday.IsOn(day))
                return holiday.Name;
        }

        return day.DayOfWeek switch
        {
            DayOfWeek.Friday => Observed(day.AddDays(1)),
            DayOfWeek.Monday => Observed(day.AddDays(-1)),
            _ => null,
        };
    }

    /// <exception cref="FormatException">A cell is wrong; the message has its place.</exception>
    internal static Holiday[] Read(IEnumerable<RuleRow> rows) => [.. rows.Select(Holiday.Of)];

    /// <summary>One that falls on the day of the weekend beside, instead of which this one is free.</summary>
    private static string? Observed(DateOnly weekend)
    {
        foreach (var holiday in All)
        {
            if (holiday.IsOn(weekend))
                return holiday.Name;
        }

        return null;
    }

    /// <param name="Name">In English.</param>
    /// <param name="Month">From 1.</param>
    /// <param name="Day">Of the month; which of its weekdays where there is one, the last where it is 0.</param>
    /// <param name="Weekday">Null where it is a date.</param>
    internal sealed record Holiday(string Name, int Month, int Day, DayOfWeek? Weekday)
    {
        private const int Week = 7;

        public static Holiday Of(RuleRow row)
        {
            if (
                DateOnly.TryParseExact(
                    $"2000-{row[0]}",
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
            )
                return new Holiday(row[1], date.Month, date.Day, Weekday: null);

            return
                row[0].Split(' ') is [var which, var weekday, var month]
                && Enum.TryParse<DayOfWeek>(weekday, out var day)
                && LawValues.NumberOf(month) is { } number and <= 12
                && (which is "last" ? 0 : LawValues.NumberOf(which)) is { } nth and <= 4
                ? new Holiday(row[1], number, nth, day)
                : throw row.Wrong($"'{row[0]}' is no day of the year; write 07-04, 3 Monday 01 or last Monday 05");
        }

        public bool IsOn(DateOnly day) =>
            day.Month == Month
            && (
                Weekday is not { } weekday ? day.Day == Day
                : day.DayOfWeek != weekday ? false
                : Day == 0 ? day.Day + Week > DateTime.DaysInMonth(day.Year, day.Month)
                : (day.Day - 1) / Week == Day - 1
            );
    }
}
