using System.Text;
using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class PositionTests
{
    [Theory]
    [InlineData("<p>we &amp; you</p>", "& you", "&amp; you")]
    [InlineData("<p>no <b>third</b> party</p>", "no third party", "no <b>third</b> party")]
    [InlineData("<p>one \n two</p>", "one two", "one \n two")]
    [InlineData("<p>op&shy;tion</p>", "option", "op&shy;tion")]
    [InlineData("<p>twice</p><p>twice</p>", "twice", "twice")]
    [InlineData("a<br>b", "a\nb", "a<br>b")]
    [InlineData("<input type=submit value='Go &lt;on&gt;'>", "Go <on>", "Go &lt;on&gt;")]
    public void A_quote_is_found_where_it_was_written(string html, string quote, string written)
    {
        var document = Given.Html(html);
        var start = document.Text.LastIndexOf(quote, StringComparison.Ordinal);
        var place = document.Source.Locate(new Span(start, start + quote.Length));
        Assert.Equal(written, document.Source.Text[place.Start..place.End]);
        Assert.Equal(html.LastIndexOf(written, StringComparison.Ordinal), place.Start);
    }

    [Theory]
    [InlineData("a\nb\rc\r\nd", 0, 1, 1, 0)]
    [InlineData("a\nb\rc\r\nd", 2, 2, 1, 2)]
    [InlineData("a\nb\rc\r\nd", 4, 3, 1, 4)]
    [InlineData("a\nb\rc\r\nd", 6, 3, 3, 6)]
    [InlineData("a\nb\rc\r\nd", 7, 4, 1, 7)]
    [InlineData("é😀x", 3, 1, 4, 6)]
    [InlineData("é\n😀x", 99, 2, 4, 8)]
    public void Lines_columns_and_bytes_are_counted(string text, int index, int line, int column, int at) =>
        Assert.Equal(new Position(line, column, at), Given.Text(text).Source.PositionOf(index));

    [Fact]
    public void A_byte_order_mark_counts_as_bytes() =>
        Assert.Equal(
            3,
            Given.Read(new Page(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'x' }, "a.txt")).Source.PositionOf(0).Byte
        );

    [Fact]
    public void Invalid_bytes_count_as_they_were_decoded()
    {
        byte[] bytes = [(byte)'a', 0xE2, 0x82, (byte)'b', 0xFF, (byte)'c'];
        var source = Given.Read(new Page(bytes, "a.txt") { Charset = "utf-8" }).Source;
        Assert.Equal("a\uFFFDb\uFFFDc", source.Text);
        Assert.Equal([0, 1, 3, 4, 5], Enumerable.Range(0, 5).Select(i => source.PositionOf(i).Byte));
    }

    [Fact]
    public void Utf16_counts_two_bytes_a_unit()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("é😀x")).ToArray();
        Assert.Equal(8, Given.Read(new Page(bytes, "a.txt")).Source.PositionOf(3).Byte);
    }

    [Fact]
    public void An_empty_document_has_a_place()
    {
        var document = Given.Html("<p></p>");
        Assert.Equal(("", 0), (document.Text, document.Blocks.Count));
        Assert.Equal(default, document.Source.Locate(default));
        Assert.Equal(new Position(1, 1, 0), Given.Text("").Source.PositionOf(0));
    }
}
