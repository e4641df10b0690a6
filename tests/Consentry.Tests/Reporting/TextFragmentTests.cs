using Consentry.Reporting;

namespace Consentry.Tests.Reporting;

public sealed class TextFragmentTests
{
    [Theory]
    [InlineData("We sell bait.", "#:~:text=We%20sell%20bait.")]
    [InlineData("opt-in, name & age", "#:~:text=opt%2Din%2C%20name%20%26%20age")]
    [InlineData("été “99 %”", "#:~:text=%C3%A9t%C3%A9%20%E2%80%9C99%20%25%E2%80%9D")]
    // Cells are blocks of their own to a browser, and so is what follows a line break.
    [InlineData("Names\tNo\tNever sold", "#:~:text=Names,Never%20sold")]
    [InlineData("We do not:\nsell", "#:~:text=We%20do%20not%3A,sell")]
    [InlineData("a b c d e f g h i j k l m n o p q", "#:~:text=a%20b%20c%20d%20e%20f,l%20m%20n%20o%20p%20q")]
    public void A_quote_becomes_a_directive(string quote, string fragment) =>
        Assert.Equal("https://tide.example/p" + fragment, TextFragment.Link(new Uri("https://tide.example/p"), quote));

    [Fact]
    public void A_fragment_that_the_address_has_stays() =>
        Assert.Equal(
            "https://tide.example/#sms:~:text=bait",
            TextFragment.Link(new Uri("https://tide.example/#sms"), "bait")
        );
}
