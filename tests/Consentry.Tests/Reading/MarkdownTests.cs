namespace Consentry.Tests.Reading;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("# A\n\ntext *with* `code` &amp; \\*star\\*\nmore", "#1 A", "p text with code & *star* more")]
    [InlineData("one  \ntwo\\\nthree", "p one / two / three")]
    [InlineData("Title\n===\n\nSub\n---", "#1 Title", "#2 Sub")]
    [InlineData("**Bold line**\n\ntext", "#7 Bold line", "p text")]
    [InlineData("- a\n  - b\n\n    c\n- d", "*1 a", "*2 b", "*2 c", "*1 d")]
    [InlineData("1. a\n2. b", "*1 a", "*1 b")]
    [InlineData("| A | B |\n|---|---|\n| c | **d** |", "row A|B", "row c|d")]
    [InlineData("    code  one\n    two", "p code one / two")]
    [InlineData("```\nx < y\n```", "p x < y")]
    [InlineData("> quoted", "p quoted")]
    [InlineData("---\ntitle: T\n---\ntext", "p text")]
    [InlineData("<div hidden>\n\ngone\n\n</div>\n\ntext <!-- c --> <b>on</b>", "p text on")]
    [InlineData("a <script>b</script> c", "p a c")]
    [InlineData("![pic](x.png) text", "p text")]
    [InlineData("#\tTab \\* heading", "#1 Tab * heading")]
    public void Blocks_are_those_of_the_html_it_means(string text, params string[] blocks) =>
        Assert.Equal(blocks, Given.Markdown(text).Outline());

    [Theory]
    [InlineData("see [our *terms*](/t?a=1&amp;b)", "our terms", "/t?a=1&b")]
    [InlineData("see [terms][1]\n\n[1]: https://e.example/t", "terms", "https://e.example/t")]
    [InlineData("<https://e.example/>", "https://e.example/", "https://e.example/")]
    [InlineData("<a@e.example>", "a@e.example", "mailto:a@e.example")]
    [InlineData("<a href='x'>t</a>", "t", "x")]
    public void Links_are_kept(string text, string words, string target)
    {
        var document = Given.Markdown(text);
        var link = Assert.Single(document.Links);
        Assert.Equal((words, target), (document.Quote(link.Text), link.Target));
    }

    [Fact]
    public void Lists_know_what_introduces_them() =>
        Assert.Equal(["We never:", "sell"], Given.Markdown("We never:\n\n- sell\n  - ever").LeadIns());

    [Fact]
    public void Places_are_exact()
    {
        var document = Given.Markdown("# A\n\n- we **do not** sell\n");
        var place = document.Source.Locate(document.Block("do not").Span);
        Assert.Equal("we **do not** sell", document.Source.Text[place.Start..place.End]);
        Assert.Equal(
            (3, 3),
            (document.Source.PositionOf(place.Start).Line, document.Source.PositionOf(place.Start).Column)
        );
    }

    [Fact]
    public void Nesting_without_end_is_read_as_text() =>
        Assert.NotEmpty(Given.Markdown(string.Concat(Enumerable.Repeat("> ", 5000)) + "deep").Text);
}
