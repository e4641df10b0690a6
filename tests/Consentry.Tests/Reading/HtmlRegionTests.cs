using Consentry.Documents;

namespace Consentry.Tests.Reading;

public sealed class HtmlRegionTests
{
    [Theory]
    [InlineData("<nav>x</nav>", Region.Navigation)]
    [InlineData("<div role=navigation>x</div>", Region.Navigation)]
    [InlineData("<header>x</header>", Region.Header)]
    [InlineData("<article><header>x</header></article>", Region.Main)]
    [InlineData("<header><main>x</main></header>", Region.Main)]
    [InlineData("<footer>x</footer>", Region.Footer)]
    [InlineData("<div class='site-footer dark'>x</div>", Region.Footer)]
    [InlineData("<div id=page_footer>x</div>", Region.Footer)]
    [InlineData("<div class='has-footer-fixed-not-footers'>x</div>", Region.Footer)]
    [InlineData("<div class='footers'>x</div>", Region.Main)]
    [InlineData("<div class='modal-footer'>x</div>", Region.Main)]
    [InlineData("<form><div class='footer'>x</div></form>", Region.Main)]
    [InlineData("<footer><nav>x</nav></footer>", Region.Navigation)]
    [InlineData("<div class='cookie-banner'>x</div>", Region.CookieBanner)]
    [InlineData("<div id='onetrust-consent-sdk'>x</div>", Region.CookieBanner)]
    [InlineData("<div id='CybotCookiebotDialog'>x</div>", Region.CookieBanner)]
    [InlineData("<div class='cc-window'>x</div>", Region.CookieBanner)]
    [InlineData("<div class='gdpr-bar'>x</div>", Region.CookieBanner)]
    [InlineData("<div class='consent-banner'>x</div>", Region.CookieBanner)]
    [InlineData("<div class='cookie-notice'>x</div>", Region.CookieBanner)]
    [InlineData("<div role=dialog class='cookies'>x</div>", Region.CookieBanner)]
    [InlineData("<div role=dialog aria-label='Cookie consent'>x</div>", Region.CookieBanner)]
    [InlineData("<section id=cookies>x</section>", Region.Main)]
    [InlineData("<section id=cookie-notice>x</section>", Region.Main)]
    [InlineData("<h2 id=cookie-bar>x</h2>", Region.Main)]
    [InlineData("<div class='sms-consent-banner'>x</div>", Region.Main)]
    [InlineData("<body class='footer'>x", Region.Main)]
    public void Regions_are_known_by_element_role_and_words(string html, Region region) =>
        Assert.Equal(region, Given.Html(html).Block("x").Region);

    [Theory]
    [InlineData("<div class=footer>{0}</div>")]
    [InlineData("<header>{0}</header>")]
    [InlineData("<div class=cookie-banner>{0}</div>")]
    public void A_region_that_holds_the_page_is_the_page(string html)
    {
        var text = string.Concat(Enumerable.Repeat("<p>We write a long policy here.</p>", 50));
        var document = Given.Html(string.Format(null, html, text));
        Assert.All(document.Blocks, b => Assert.Equal(Region.Main, b.Region));
    }

    [Fact]
    public void Blocks_share_the_index_of_their_form()
    {
        var document = Given.Html("a<form>b</form><form>c<input name=n></form>d");
        Assert.Equal([-1, 0, 1, -1], document.Blocks.Select(b => b.Form));
        Assert.Equal(1, Assert.Single(document.Controls).Form);
    }
}
