using Consentry.Service.Pages;

namespace Consentry.Service.Tests.Pages;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("3026284417")]
    [InlineData("1 302 628 4417")]
    [InlineData("+1 (302) 628-4417")]
    [InlineData("302.628.4417")]
    [InlineData("302/628-4417")]
    [InlineData("302\u2011628\u20114417")]
    [InlineData("302\u2013628\u20134417")]
    [InlineData("302\u00a0628\u00a04417")]
    [InlineData("\u202a+1 302-628-4417\u202c")]
    [InlineData("\uff0b\uff11 \uff13\uff10\uff12 \uff16\uff12\uff18 \uff14\uff14\uff11\uff17")]
    [InlineData("\t302-628-4417\n")]
    [InlineData("302\u00b7628\u00b74417")]
    public void However_it_is_written_it_is_the_number(string typed) =>
        Assert.Equal("+13026284417", TypedNumber.Parse(typed));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("12345")]
    [InlineData("6284417")]
    [InlineData("302-628-4417-99")]
    [InlineData("302-628-441O")]
    [InlineData("tel")]
    [InlineData("302 628 4417, 302 628 4418")]
    public void What_is_no_consumers_number_is_none(string typed) => Assert.Null(TypedNumber.Parse(typed));

    [Theory]
    [InlineData("+13026284417", "+1 302-628-4417")]
    [InlineData("+442079460018", "+44 20 7946 0018")]
    public void It_is_shown_so_that_a_slip_is_seen(string number, string shown) =>
        Assert.Equal(shown, TypedNumber.ForPeople(number));
}
