using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class HtmlLinkTests
{
    [Theory]
    [InlineData("see <a href='/p?a=1&amp;b=2'> our <b>policy</b> </a>.", "our policy", "/p?a=1&b=2")]
    [InlineData("<a href=x&copy=1>t</a>", "t", "x&copy=1")]
    [InlineData("<a href='x'><div>one</div><div>two</div></a>", "one\ntwo", "x")]
    [InlineData("<a href='mailto:a@b.example'>mail</a>", "mail", "mailto:a@b.example")]
    [InlineData("<A HREF=x>t</A>", "t", "x")]
    [InlineData("<a href='#top'>t", "t", "#top")]
    public void A_link_has_words_and_a_target(string html, string text, string target)
    {
        var document = Given.Html(html);
        var link = Assert.Single(document.Links);
        Assert.Equal((text, target), (document.Quote(link.Text), link.Target));
    }

    [Theory]
    [InlineData("<base href='https://b.example/d/'><a href=p>t</a>", null, "https://b.example/d/p")]
    [InlineData("<a href=p>t</a>", "https://a.example/x/y", "https://a.example/x/p")]
    [InlineData("<base href='/d/'><a href='p#f'>t</a>", "https://a.example/x", "https://a.example/d/p#f")]
    [InlineData("<a href='tel:+15550100'>t</a>", "https://a.example/", "tel:+15550100")]
    public void Targets_resolve(string html, string? address, string target) =>
        Assert.Equal(target, Assert.Single(Given.Html(html, address is null ? null : new Uri(address)).Links).Target);

    [Theory]
    [InlineData("<a href=x><img alt='Our shop'></a>", "Our shop")]
    [InlineData("<a href=x aria-label='Face page'><svg></svg></a>", "Face page")]
    [InlineData("<a href=x title=Tip></a>", "Tip")]
    [InlineData("<a href=x aria-label=Long>words</a>", "")]
    public void A_link_without_words_has_a_label(string html, string label) =>
        Assert.Equal(label, Assert.Single(Given.Html(html).Links).Label);

    [Theory]
    [InlineData("<a name=top>t</a>")]
    [InlineData("<div hidden><a href=x>t</a></div>")]
    public void Some_anchors_are_no_links(string html) => Assert.Empty(Given.Html(html).Links);

    [Theory]
    [InlineData("<a href='/cdn-cgi/l/email-protection' data-cfemail='{0}'>[hidden]</a>", "hi@shop.example")]
    [InlineData(
        "<a href='/cdn-cgi/l/email-protection#{0}'><span data-cfemail='{0}'>[hidden]</span></a>",
        "hi@shop.example"
    )]
    [InlineData("<a href='/cdn-cgi/l/email-protection#{0}'>Write us</a>", "Write us")]
    public void Obfuscated_addresses_are_decoded(string html, string text)
    {
        var document = Given.Html(string.Format(null, html, Obfuscated("hi@shop.example")));
        Assert.Equal(text, document.Text);
        Assert.Equal("mailto:hi@shop.example", Assert.Single(document.Links).Target);
        Assert.Equal(text, document.Quote(document.Links[0].Text));
    }

    [Fact]
    public void A_link_knows_its_region()
    {
        var links = Given
            .Html("<nav><a href=a>a</a></nav><p><a href=b>b</a></p><footer><a href=c>c</a></footer>")
            .Links;
        Assert.Equal([Region.Navigation, Region.Main, Region.Footer], links.Select(l => l.Region));
    }

    private static string Obfuscated(string address) =>
        "2a" + string.Concat(address.Select(c => ((byte)c ^ 0x2A).ToString("x2", null)));
}
