using System.Text;
using Consentry.Documents;
using Consentry.Reading;
using Consentry.Tests.Reading.Files;

namespace Consentry.Tests.Reading;

public sealed class MhtmlTests
{
    private const string Page =
        "<title>Tidewell</title><h1>Privacy</h1><p>Café – write to <a href=\"/contact?a=1\">us</a>.</p>";

    [Theory]
    [InlineData("quoted-printable", "utf-8")]
    [InlineData("base64", "utf-8")]
    [InlineData("base64", "utf-16")]
    public void The_page_is_read_with_its_charset_and_its_address(string coding, string charset)
    {
        var document = Given.Read(new Page(SavedPage.Of(Page, coding, charset), "page.mhtml"));

        Invariants.Hold(document);
        Assert.Equal(Format.Mhtml, document.Format);
        Assert.Equal(("Tidewell", "Privacy\nCafé – write to us."), (document.Title, document.Text));
        Assert.Equal("https://tide.example/contact?a=1", Assert.Single(document.Links).Target);
    }

    [Fact]
    public void Content_tells_it_without_a_name() =>
        Assert.Equal(Format.Mhtml, Given.Read(new Page(SavedPage.Of(Page), "")).Format);

    [Fact]
    public void A_message_without_a_page_says_so() =>
        Assert.Equal(
            "mhtml-without-page",
            Reader
                .Read(
                    new Page(
                        Encoding.ASCII.GetBytes(
                            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x--\r\n"
                        ),
                        "page.mht"
                    )
                )
                .Failure?.Code
        );
}
