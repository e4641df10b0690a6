using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class HtmlTableTests
{
    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "row a|b", "row c|d")]
    [InlineData("<table><td>a</td><td>b</td></table>", "row a|b")]
    [InlineData("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "row a / b|c")]
    [InlineData("<table><tr><td><ul><li>a<li>b</ul><td>c</table>", "row a / b|c")]
    [InlineData("<table><tr><td>a<td><td>c</table>", "row a|c")]
    [InlineData("<table><tr><td></td></tr></table>x", "p x")]
    [InlineData("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "p a", "p b")]
    [InlineData("<table><tr><td><h2>A</h2>text<td>side</table>", "#2 A", "p text", "p side")]
    [InlineData("<table><tr><td><table><tr><td>in<td>ner</table><td>out</table>", "row in|ner", "p out")]
    [InlineData("<table><caption>Cap</caption><tr><td>a<td>b</table>", "p Cap", "row a|b")]
    [InlineData("<td>a</td><tr>b", "p ab")]
    [InlineData("<table><tr><td><b>X</b></td></tr></table><b>y</b>", "row X", "#7 y")]
    public void Rows_are_blocks(string html, params string[] blocks) =>
        Assert.Equal(blocks, Given.Html(html).Outline());

    [Theory]
    [InlineData("<thead><tr><td>Kind<td>Shared</thead><tr><td>Name<td>x")]
    [InlineData("<tr><th>Kind<th>Shared<tr><td>Name<td>x")]
    [InlineData("<tr><td><b>Kind</b><td><b>Shared</b><tr><td>Name<td>x")]
    [InlineData("<tr><th>Kind<th>Shared<tr><td rowspan=2>Name<td>y<tr><td>x")]
    [InlineData("<tr><th>Kind<th colspan=2>Shared<tr><td>Name<td>y<td>x")]
    public void Cells_know_the_header_of_their_column(string rows)
    {
        var document = Given.Html($"<table>{rows}</table>");
        var row = document.Blocks[^1];
        Assert.Equal(BlockKind.TableRow, row.Kind);
        Assert.Equal("x", document.Quote(row.Cells[^1].Span));
        Assert.Equal("Shared", document.Quote(row.Cells[^1].Header));
    }

    [Fact]
    public void Empty_cells_keep_their_place()
    {
        var document = Given.Html("<table><tr><th>A<th>B<th>C<tr><td>a<td><td>c</table>");
        var cells = document.Blocks[1].Cells;
        Assert.Equal("a||c", string.Join('|', cells.Select(c => document.Quote(c.Span))));
        Assert.Equal("A|B|C", string.Join('|', cells.Select(c => document.Quote(c.Header))));
    }

    [Fact]
    public void A_caption_introduces_the_rows() =>
        Assert.Equal(["Cap"], Given.Html("<table><caption>Cap</caption><tr><td>a<td>b</table>").LeadIns());

    [Fact]
    public void A_long_row_is_layout()
    {
        var column = string.Concat(Enumerable.Repeat("<p>some words of a column</p>", 80));
        var document = Given.Html($"<table><tr><td>{column}</td><td>side</td></tr></table>");
        Assert.Equal(81, document.Blocks.Count);
        Assert.All(document.Blocks, b => Assert.Equal(BlockKind.Paragraph, b.Kind));
    }
}
