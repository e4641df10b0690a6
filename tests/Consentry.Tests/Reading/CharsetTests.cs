using System.Text;
using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class CharsetTests
{
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("<meta charset=windows-1252>é’", 1252, null)]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>é’", 1252, null)]
    [InlineData("<meta charset=utf-8>é’", 1252, "Windows-1252")]
    [InlineData("<!-- <meta charset=utf-8> -->é’", 1252, null)]
    [InlineData("é’", 1252, null)]
    [InlineData("é’", 65001, null)]
    [InlineData("é’", 65001, "no-such-charset")]
    [InlineData("<meta charset=utf-16>é’", 65001, null)]
    [InlineData("plain words é’", 1200, null)]
    [InlineData("plain words é’", 1201, null)]
    [InlineData("é’", 1200, "utf-16le")]
    public void The_charset_is_named_or_guessed(string html, int codePage, string? charset)
    {
        var encoding = codePage == 1252 ? Western : Encoding.GetEncoding(codePage);
        var document = Given.Read(new Page(encoding.GetBytes(html), "page.html") { Charset = charset });
        Assert.EndsWith("é’", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65001)]
    [InlineData(1200)]
    [InlineData(1201)]
    public void A_byte_order_mark_wins(int codePage)
    {
        var encoding = Encoding.GetEncoding(codePage);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=windows-1252>é")];
        var document = Given.Read(new Page(bytes, "page.html") { Charset = "windows-1252" });
        Assert.Equal("é", document.Text);
        Assert.Equal(encoding.GetPreamble().Length, document.Source.PreambleLength);
    }

    [Fact]
    public void Invalid_bytes_become_replacement_characters()
    {
        byte[] bytes = [(byte)'a', 0xC3, (byte)'b', 0xFF];
        Assert.Equal("a\uFFFDb\uFFFD", Given.Read(new Page(bytes, "a.html") { Charset = "utf-8" }).Text);
    }

    [Fact]
    public void Shift_jis_keeps_its_place()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
        var document = Given.Read(new Page(encoding.GetBytes("テx"), "a.txt") { Charset = "shift_jis" });
        Assert.Equal("テx", document.Text);
        Assert.Equal(2, document.Source.PositionOf(1).Byte);
    }
}
