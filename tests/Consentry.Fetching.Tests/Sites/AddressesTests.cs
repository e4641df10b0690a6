using Consentry.Documents;
using Consentry.Fetching.Sites;

namespace Consentry.Fetching.Tests.Sites;

/// <summary>What addresses and links tell before they are followed.</summary>
public sealed class AddressesTests
{
    [Theory]
    [InlineData("https://fernsalon.com/privacy", Transience.None)]
    [InlineData("https://fernsalon.vercel.app/privacy", Transience.None)]
    [InlineData("https://fern-git-main-lark.vercel.app/privacy", Transience.Preview)]
    [InlineData("https://fern-8x2k1q0zz-lark.vercel.app/privacy", Transience.Preview)]
    [InlineData("https://deploy-preview-12--fern.netlify.app/privacy", Transience.Preview)]
    [InlineData("https://0a1b2c3d.fern.pages.dev/", Transience.Preview)]
    [InlineData("https://1234.ngrok-free.app/privacy", Transience.Preview)]
    [InlineData("https://bucket.s3.amazonaws.com/p.html?X-Amz-Signature=ab&X-Amz-Expires=60", Transience.Expiring)]
    [InlineData("https://fernsalon.com/privacy?preview=true", Transience.Expiring)]
    [InlineData("https://drive.google.com/file/d/1/view", Transience.Share)]
    [InlineData("https://docs.google.com/document/d/1/edit", Transience.Share)]
    [InlineData("https://docs.google.com/document/d/e/1/pub", Transience.None)]
    [InlineData("http://localhost:3000/privacy", Transience.Local)]
    [InlineData("http://192.168.1.4/privacy", Transience.Local)]
    public void An_address_that_will_not_last_is_told(string address, Transience transience) =>
        Assert.Equal(transience, Addresses.TransienceOf(new Uri(address)));

    [Theory]
    [InlineData("https://fernsalon.com", "https://www.fernsalon.com/", true)]
    [InlineData("https://fernsalon.com", "https://legal.fernsalon.com/", true)]
    [InlineData("https://fernsalon.co.uk", "https://lark.co.uk/", false)]
    [InlineData("https://fern.github.io", "https://lark.github.io/", false)]
    [InlineData("https://fernsalon.com", "https://fernsalon.org/", false)]
    public void Names_below_one_that_is_registered_are_one_site(string one, string other, bool isOne) =>
        Assert.Equal(isOne, Hosts.AreOfOneSite(new Uri(one), new Uri(other)));

    [Theory]
    [InlineData("Privacy Policy", "/x", Hint.Privacy)]
    [InlineData("SMS Privacy Policy", "/x", Hint.Privacy)]
    [InlineData("SMS Terms & Conditions", "/x", Hint.Texts)]
    [InlineData("Terms & Conditions", "/x", Hint.Terms)]
    [InlineData("Read more", "/terms-of-service.html", Hint.Terms)]
    [InlineData("", "/privacy", Hint.Privacy)]
    [InlineData("Get text alerts", "/x", Hint.OptIn)]
    [InlineData("Cookie Policy", "/x", Hint.Supplement)]
    [InlineData("Legal", "/x", Hint.Hub)]
    [InlineData("Book now", "/x", Hint.Form)]
    [InlineData("My account", "/login", Hint.Avoid)]
    [InlineData("Our combs", "/combs", Hint.None)]
    [InlineData("Política de privacidad", "/x", Hint.Privacy)]
    public void A_link_promises_by_its_words_or_its_path(string text, string path, Hint hint) =>
        Assert.Equal(hint, Promise.Of(text, new Uri("https://fernsalon.com" + path), LinkPlace.Footer).Hint);

    [Fact]
    public void A_sitemap_is_read_and_anything_else_is_none()
    {
        var xml = """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc> https://fernsalon.com/privacy </loc></url><url><loc>javascript:1</loc></url></urlset>
            """;
        Assert.Equal(
            "/privacy",
            Assert.Single(Sitemaps.Read(System.Text.Encoding.UTF8.GetBytes(xml)).Addresses).AbsolutePath
        );
        Assert.Empty(Sitemaps.Read("<!DOCTYPE html><p>Not found"u8.ToArray()).Addresses);
        Assert.Empty(Sitemaps.Read("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"u8.ToArray()).Addresses);
        Assert.Equal(
            "https://fernsalon.com/s.xml",
            Assert.Single(Sitemaps.InRobots("User-agent: *\r\nSitemap: https://fernsalon.com/s.xml\r\n"u8)).AbsoluteUri
        );
    }
}
