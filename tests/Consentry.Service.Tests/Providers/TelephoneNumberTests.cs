using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Providers;

public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("+13026284417", "+13026284417")]
    [InlineData("13026284417", "+13026284417")]
    [InlineData("3026284417", "+13026284417")]
    [InlineData("(302) 628-4417", "+13026284417")]
    [InlineData("+1 302.628.4417", "+13026284417")]
    [InlineData("+442079460018", "+442079460018")]
    [InlineData("+15550102030", "+15550102030")]
    [InlineData("28453", "28453")]
    [InlineData("284530", "284530")]
    [InlineData("911", "911")]
    // As some providers write short codes.
    [InlineData("+28453", null)]
    [InlineData("6284417", null)]
    [InlineData("+1302628441", null)]
    [InlineData("+130262844171", null)]
    [InlineData("+999123456789", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("Anonymous", null)]
    [InlineData("+1302MAT4417", null)]
    [InlineData("+13026284417 ext 5", null)]
    [InlineData("+13026284417;phone-context=x", null)]
    [InlineData("whatsapp:+13026284417", null)]
    [InlineData("+1302628\n4417", null)]
    [InlineData("１３０２６２８４４１７", null)]
    [InlineData("++13026284417", null)]
    [InlineData("11111111111111111111111111111111111111111111", null)]
    public void A_number_is_E164_or_a_short_code(string? text, string? number) =>
        Assert.Equal(number, TelephoneNumber.Parse(text));
}
