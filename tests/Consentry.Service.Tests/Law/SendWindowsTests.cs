using Consentry.OptOut.Law;

namespace Consentry.Service.Tests.Law;

public sealed class SendWindowsTests
{
    private const string Federal = "federal | 08:00-21:00 | 08:00-21:00 | yes | - | x";
    private const string Safe = "safe | 09:00-20:00 | 12:00-20:00 | no | 3 | x";

    [Fact]
    public void The_safe_hours_are_within_all_others() =>
        Assert.All(SendWindows.All, window => Assert.True(SendWindows.Safe.IsWithin(window), window.Region));

    [Theory]
    [InlineData("FL", "8:00-20:00", "8:00-20:00", true, 3)]
    [InlineData("MD", "8:00-20:00", "8:00-20:00", true, 3)]
    [InlineData("OK", "8:00-20:00", "8:00-20:00", false, 3)]
    [InlineData("TX", "9:00-21:00", "12:00-21:00", true, null)]
    public void The_states_that_have_their_own(string state, string week, string sunday, bool onHolidays, int? most)
    {
        var window = SendWindows.Of(state)!;

        Assert.Equal((week, sunday), (Told(window.Week), Told(window.Sunday)));
        Assert.Equal((onHolidays, most), (window.OnHolidays, window.MostADay));
    }

    [Theory]
    [InlineData("DE")]
    [InlineData("")]
    [InlineData("safe")]
    [InlineData("federal")]
    public void Other_states_have_none(string state) => Assert.Null(SendWindows.Of(state));

    [Theory]
    [InlineData(
        "Texas | 09:00-21:00 | 12:00-21:00 | yes | - | x",
        "hours.txt:3: 'Texas' is no region; write a state of two capitals, federal or safe"
    )]
    [InlineData("TX | 9-21 | 12:00-21:00 | yes | - | x", "hours.txt:3: '9-21' are no hours; write 08:00-21:00")]
    [InlineData(
        "TX | 21:00-09:00 | 12:00-21:00 | yes | - | x",
        "hours.txt:3: '21:00-09:00' are no hours; write 08:00-21:00"
    )]
    [InlineData("TX | 09:00-21:00 | 12:00-21:00 | maybe | - | x", "hours.txt:3: 'maybe' is neither yes nor no")]
    [InlineData(
        "TX | 09:00-21:00 | 12:00-21:00 | yes | few | x",
        "hours.txt:3: 'few' is no number of texts; write one above 0, or - for no limit"
    )]
    [InlineData("safe | 09:00-20:00 | 12:00-20:00 | no | 3 | x", "hours.txt:3: 'safe' stands twice")]
    [InlineData("TX | 10:00-21:00 | 12:00-21:00 | yes | - | x", "the safe hours are not within those of TX")]
    [InlineData("TX | 09:00-21:00 | 12:00-21:00 | yes | 2 | x", "the safe hours are not within those of TX")]
    public void A_wrong_line_is_told_with_its_place(string line, string message) =>
        Assert.Equal(message, Failure(Federal, Safe, line));

    [Fact]
    public void A_missing_line_is_told()
    {
        Assert.Equal("the safe hours are missing", Failure(Federal));
        Assert.Equal("the federal hours are missing", Failure(Safe));
    }

    private static string Failure(params string[] lines) =>
        Assert.Throws<FormatException>(() => SendWindows.Read(RuleTable.Of("hours.txt", lines, columns: 6))).Message;

    private static string Told(Hours hours) =>
        FormattableString.Invariant($"{hours.Opening:H:mm}-{hours.Closing:H:mm}");
}
