using System.Globalization;
using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Law;

/// <summary>Against the days that the government's personnel office lists.</summary>
public sealed class FederalHolidaysTests
{
    [Theory]
    [InlineData(2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25")]
    [InlineData(2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
    // Independence Day is a Saturday, observed on the Friday.
    [InlineData(2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25")]
    // Juneteenth and Christmas are Saturdays, Independence Day a Sunday; New Year's Day of 2028 is a Saturday.
    [InlineData(2027, "01-01 01-18 02-15 05-31 06-18 06-19 07-04 07-05 09-06 10-11 11-11 11-25 12-24 12-25 12-31")]
    [InlineData(2028, "01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-11 11-23 12-25")]
    public void All_of_a_year(int year, string days)
    {
        var first = new DateOnly(year, 1, 1);
        var found = Enumerable
            .Range(0, DateTime.IsLeapYear(year) ? 366 : 365)
            .Select(first.AddDays)
            .Where(FederalHolidays.Has)
            .Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture));

        Assert.Equal(days, string.Join(' ', found));
    }

    [Theory]
    [InlineData("2026-07-03", "Independence Day")]
    [InlineData("2027-12-31", "New Year's Day")]
    [InlineData("2026-11-26", "Thanksgiving Day")]
    [InlineData("2026-11-27", null)]
    public void A_day_has_the_name_of_its_holiday(string day, string? name) =>
        Assert.Equal(name, FederalHolidays.Name(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(
        "13-01 | Nothing",
        "holidays.txt:1: '13-01' is no day of the year; write 07-04, 3 Monday 01 or last Monday 05"
    )]
    [InlineData("5 Monday 01 | Nothing", "holidays.txt:1: '5 Monday 01' is no day of the year")]
    [InlineData("last Someday 01 | Nothing", "holidays.txt:1: 'last Someday 01' is no day of the year")]
    public void A_wrong_line_is_told_with_its_place(string line, string message) =>
        Assert.StartsWith(
            message,
            Assert
                .Throws<FormatException>(() => FederalHolidays.Read(RuleTable.Of("holidays.txt", [line], columns: 2)))
                .Message,
            StringComparison.Ordinal
        );
}
