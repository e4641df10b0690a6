namespace Consentry.Tests.Reading;

public sealed class PlainTextTests
{
    private const string Wide = "this line was wrapped by hand at the edge of a narrow screen";

    [Theory]
    [InlineData(Wide + "\nand goes on", "p " + Wide + " and goes on")]
    [InlineData(Wide + "\nShort one.\nNext one.", "p " + Wide + " Short one. / Next one.")]
    [InlineData("one\n\n\ntwo\r\n\r\nthree", "p one", "p two", "p three")]
    [InlineData("WHAT WE KEEP\n\ntext", "#1 WHAT WE KEEP", "p text")]
    [InlineData("text\n\nWHAT WE KEEP\nmore", "p text", "#2 WHAT WE KEEP", "p more")]
    [InlineData("ALL OF THIS IS SAID LOUDLY\nAND ON TWO LINES", "p ALL OF THIS IS SAID LOUDLY AND ON TWO LINES")]
    [InlineData("text\n\n2. Scope\n\n2.1 Of this\n\nmore", "p text", "#2 2. Scope", "#3 2.1 Of this", "p more")]
    [InlineData("Big\n===\n\nSmall\n---\ntext", "#1 Big", "#2 Small", "p text")]
    [InlineData(
        "we never:\n- sell\n  at all\n- rent\n  * ever",
        "p we never:",
        "*1 - sell at all",
        "*1 - rent",
        "*2 * ever"
    )]
    [InlineData("we never:\n1. sell\n2. rent", "p we never:", "*1 1. sell", "*1 2. rent")]
    [InlineData("it costs\n\n1. 5 dollars", "p it costs", "p 1. 5 dollars")]
    [InlineData("Gym Rules\n\nbe kind", "#1 Gym Rules", "p be kind")]
    public void Layout_makes_blocks(string text, params string[] blocks) =>
        Assert.Equal(blocks, Given.Text(text).Outline());

    [Fact]
    public void Typed_items_know_what_introduces_them() =>
        Assert.Equal(
            ["we never:", "we never:", "- rent", "we never:"],
            Given.Text("we never:\n- sell\n- rent\n  * ever\n- lend").LeadIns()
        );

    [Theory]
    [InlineData("see https://e.example/a_(b)?c=d. Bye", "https://e.example/a_(b)?c=d", "https://e.example/a_(b)?c=d")]
    [InlineData("(www.e.example)", "www.e.example", "https://www.e.example")]
    [InlineData(
        "mail first.last+tag@e-mail.example.",
        "first.last+tag@e-mail.example",
        "mailto:first.last+tag@e-mail.example"
    )]
    public void Addresses_are_links(string text, string words, string target)
    {
        var document = Given.Text(text);
        var link = Assert.Single(document.Links);
        Assert.Equal((words, target), (document.Quote(link.Text), link.Target));
    }

    [Theory]
    [InlineData("a @ b")]
    [InlineData("@handle")]
    [InlineData("me@home")]
    [InlineData("http://")]
    public void Other_signs_are_not(string text) => Assert.Empty(Given.Text(text).Links);
}
