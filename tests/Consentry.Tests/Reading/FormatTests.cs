using System.Text;
using Consentry.Documents;
using Consentry.Reading;

namespace Consentry.Tests.Reading;

public sealed class FormatTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><p>x", "page.txt", Format.Html)]
    [InlineData("\n <html><p>x", "page.md", Format.Html)]
    [InlineData("<p>x</p>", "page", Format.Html)]
    [InlineData("# x", "page.md", Format.Markdown)]
    [InlineData("x", "dir.v2/page", Format.Text)]
    [InlineData("x", "page.txt", Format.Text)]
    [InlineData("x", "https://e.example/page.html?v=1.2", Format.Html)]
    [InlineData("", "", Format.Text)]
    public void Content_decides_then_the_name(string text, string name, Format format) =>
        Assert.Equal(format, Given.Read(new Page(Encoding.UTF8.GetBytes(text), name)).Format);

    [Theory]
    [InlineData("%PDF-1.7 rest", "pdf-broken", "PDF")]
    [InlineData("PK\u0003\u0004 rest word/document.xml", "docx-broken", "Word")]
    [InlineData("{\\rtf1 rest", "unsupported-format", "RTF")]
    [InlineData("PK\u0003\u0004 rest", "unsupported-format", "zip")]
    [InlineData("GIF89a rest", "not-text", "GIF image")]
    [InlineData("RIFF\0\0rest", "not-text", "image")]
    public void What_cannot_be_read_says_what_it_is(string content, string code, string word)
    {
        var failure = Reader.Read(new Page(Encoding.Latin1.GetBytes(content), "page.html")).Failure;
        Assert.Equal(code, failure?.Code);
        Assert.Contains(word, failure?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Binary_data_is_not_text()
    {
        var bytes = new byte[4096];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(i * 7 % 251 % 9);

        Assert.Equal("not-text", Reader.Read(new Page(bytes, "page.html")).Failure?.Code);
    }

    [Theory]
    [InlineData("page.html", 10, true)]
    [InlineData("page.html", 11, false)]
    [InlineData("page.txt", 10, true)]
    [InlineData("page.txt", 11, false)]
    public void Size_is_limited(string name, int megabytes, bool isRead)
    {
        var bytes = new byte[megabytes * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');
        Assert.Equal(isRead ? null : "too-large", Reader.Read(new Page(bytes, name)).Failure?.Code);
    }

    [Fact]
    public void A_page_of_too_many_paragraphs_is_refused()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\n\n", 600_000)));
        Assert.Equal("too-many-blocks", Reader.Read(new Page(bytes, "page.txt")).Failure?.Code);
    }
}
