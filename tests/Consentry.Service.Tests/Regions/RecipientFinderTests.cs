using Consentry.OptOut.Sending;
using Consentry.Service.Regions;

namespace Consentry.Service.Tests.Regions;

public sealed class RecipientFinderTests
{
    [Theory]
    [InlineData("+13026284417", "DE America/New_York")]
    [InlineData("+12122234417", "NY America/New_York")]
    [InlineData("+12022234417", "DC America/New_York")]
    [InlineData("+12064417000", "WA America/Los_Angeles")]
    [InlineData("+19722234417", "TX America/Chicago")]
    [InlineData("+14052234417", "OK America/Chicago")]
    [InlineData("+14102234417", "MD America/New_York")]
    [InlineData("+18082234417", "HI Pacific/Honolulu")]
    [InlineData("+16022234417", "AZ America/Phoenix")]
    // Both sides of a line between zones.
    [InlineData("+18506284417", "FL America/Chicago, FL America/New_York")]
    [InlineData("+14232234417", "TN America/Chicago, TN America/New_York")]
    [InlineData("+17872234417", "PR America/Puerto_Rico")]
    [InlineData("+16712234417", "GU Pacific/Guam")]
    public void An_area_code_has_its_state_and_all_of_its_zones(string number, string places)
    {
        var recipient = RecipientFinder.Find(number);

        Assert.Equal(RecipientKind.Placed, recipient.Kind);
        Assert.Equal(places, string.Join(", ", recipient.Places.Select(place => $"{place.State} {place.Clock.Zone}")));
    }

    [Theory]
    [InlineData("+18002234417")]
    [InlineData("+18882234417")]
    // A personal number, and area codes that nobody has.
    [InlineData("+15002234417")]
    [InlineData("+19992234417")]
    [InlineData("+15552234417")]
    public void A_number_of_no_place_may_be_anywhere(string number)
    {
        var recipient = RecipientFinder.Find(number);

        Assert.Equal(RecipientKind.Anywhere, recipient.Kind);
        Assert.Equal(8, recipient.Places.Count);
        Assert.All(recipient.Places, place => Assert.Null(place.State));
    }

    [Theory]
    [InlineData("+14162234417", "CA", "America/Toronto")]
    [InlineData("+442079460123", "GB", "Europe/London")]
    [InlineData("+525512345678", "MX", "America/Mexico_City")]
    public void A_number_of_another_country_is_told(string number, string country, string zone)
    {
        var recipient = RecipientFinder.Find(number);

        Assert.Equal((RecipientKind.Abroad, country), (recipient.Kind, recipient.Country));
        Assert.Contains(recipient.Places, place => place.Clock.Zone == zone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("3026284417")]
    [InlineData("+1302628441")]
    [InlineData("+130262844177")]
    [InlineData("+11026284417")]
    [InlineData("+13021284417")]
    [InlineData("+1302628441x")]
    [InlineData("+1302628441٧")]
    [InlineData("+1 call me")]
    [InlineData("+99999999999999999999")]
    [InlineData("harbor")]
    public void What_is_no_number_has_no_place(string number) =>
        Assert.Equal(RecipientKind.NoNumber, RecipientFinder.Find(number).Kind);

    /// <summary>Every area code that the country has is of some state, or of none at all.</summary>
    [Fact]
    public void No_area_code_is_left_out()
    {
        var kinds = Enumerable
            .Range(200, 800)
            .Select(area => RecipientFinder.Find(FormattableString.Invariant($"+1{area}6284417")))
            .ToList();

        Assert.All(kinds, recipient => Assert.NotEmpty(recipient.Places));
        Assert.Equal(
            51,
            kinds
                .Where(recipient => recipient is { Kind: RecipientKind.Placed, Country: "US" })
                .SelectMany(recipient => recipient.Places.Select(place => place.State))
                .Distinct()
                .Count()
        );
    }
}
