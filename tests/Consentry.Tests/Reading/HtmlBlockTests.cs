namespace Consentry.Tests.Reading;

public sealed class HtmlBlockTests
{
    [Theory]
    [InlineData("<p>a<p>b<div>c</div>d", "p a", "p b", "p c", "p d")]
    [InlineData("<p>a<span>b<div>c", "p ab", "p c")]
    [InlineData("a<br>b<br> <br>c", "p a / b", "p c")]
    [InlineData("<h1>A</h1><h6>B</h6><div role=heading>C</div>", "#1 A", "#6 B", "#2 C")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "*1 a", "*1 b", "*2 c")]
    [InlineData("<ol><li><p>a</p><p>b</p></li></ol>", "*1 a", "*1 b")]
    [InlineData("<ul><ul><li>deep</ul></ul>", "*2 deep")]
    [InlineData("<dl><dt>T<dd>one<dd>two</dl>", "dt T", "dd one", "dd two")]
    [InlineData("</p>a</div></b>b</li>", "p ab")]
    [InlineData("<b><p>a</b>b</p>", "p ab")]
    [InlineData("<a href=x>one<a href=y>two</a>", "p onetwo")]
    [InlineData("<button>A</button><button>B</button>", "p A", "p B")]
    [InlineData("<label>Phone</label><input><label>Mail</label>", "p Phone", "p Mail")]
    [InlineData("<h2>Broken</h3>after", "#2 Broken", "p after")]
    [InlineData("<body><p>a</body></html>b", "p ab")]
    public void Boundaries_make_blocks(string html, params string[] blocks) =>
        Assert.Equal(blocks, Given.Html(html).Outline());

    [Theory]
    [InlineData("<p><b>Your choices</b></p><p>Text</p>", "#7 Your choices", "p Text")]
    [InlineData("<p><strong>1.</strong> <b>Scope:</b></p>", "#7 1. Scope:")]
    [InlineData("<p><b>We never sell it.</b></p>", "p We never sell it.")]
    [InlineData("<p><b>Note</b> that</p>", "p Note that")]
    [InlineData("<p><b>a b c d e f g h i j k l m</b></p>", "p a b c d e f g h i j k l m")]
    [InlineData("<p><b>Reach us</b><br>By mail.</p>", "#7 Reach us", "p By mail.")]
    [InlineData("<button><b>Join now</b></button>", "p Join now")]
    [InlineData("<li><b>Item</b></li>", "*1 Item")]
    public void Short_bold_lines_are_headings(string html, params string[] blocks) =>
        Assert.Equal(blocks, Given.Html(html).Outline());

    [Theory]
    [InlineData("We never:<br>- sell<br>- rent", "p We never:", "*1 - sell", "*1 - rent")]
    [InlineData("We never:<br>• sell", "p We never:", "*1 • sell")]
    [InlineData("<p>(a) one</p><p>(b) two</p>", "*1 (a) one", "*1 (b) two")]
    [InlineData("<p>(i) one</p><p>(ii) two</p>", "*1 (i) one", "*1 (ii) two")]
    [InlineData("<p>- said the owner.</p><p>Next</p>", "p - said the owner.", "p Next")]
    [InlineData("<p>1.5 hours</p><p>2.5 hours</p>", "p 1.5 hours", "p 2.5 hours")]
    [InlineData("<p>1. first</p><p>2. second</p>", "*1 1. first", "*1 2. second")]
    [InlineData("• a<br>goes on<br>• b<br>After all", "*1 • a / goes on", "*1 • b", "p After all")]
    public void Typed_lists_are_lists(string html, params string[] blocks) =>
        Assert.Equal(blocks, Given.Html(html).Outline());

    [Theory]
    [InlineData("<p>We do not:</p><ul><li>sell<li>rent</ul>", "We do not:", "We do not:")]
    [InlineData("We do not:<ul><li>sell<ul><li>ever</ul></ul>", "We do not:", "sell")]
    [InlineData("<h2>Never</h2><ul><li>sell</ul>", "")]
    [InlineData("<p><b>Never</b></p><ul><li>sell</ul>", "")]
    [InlineData("<section><p>Other:</p></section><ul><li>sell</ul>", "")]
    [InlineData("<div><div>We never:</div></div><ul><li>sell</ul>", "We never:")]
    [InlineData("<div><div>We are fine.</div></div><ul><li>sell</ul>", "")]
    [InlineData("<p>Lead</p><ul><li>a</ul><ul><li>b</ul>", "Lead", "Lead")]
    [InlineData("<p>Lead</p><hr><ul><li>a</ul>", "")]
    [InlineData("<dl><dt>T<dd>one<dd>two<dt>U<dd>three</dl>", "T", "T", "U")]
    [InlineData("<p>Lead:</p><p>• a</p><p>• b</p>", "Lead:", "Lead:")]
    [InlineData("<ul><li><p>a:</p><ul><li>b</ul></ul>", "", "a:")]
    public void Lists_know_what_introduces_them(string html, params string[] leadIns) =>
        Assert.Equal(leadIns, Given.Html(html).LeadIns());

    [Theory]
    [InlineData("<h1>A</h1><h2>B</h2><p>x</p>", "A > B")]
    [InlineData("<h1>A</h1><h2>B</h2><h2>C</h2><p><b>D</b></p><p>x</p>", "A > C > D")]
    [InlineData("<h3>A</h3><h2>B</h2><p>x</p>", "B")]
    [InlineData("<h1>A</h1><footer><p>x</p></footer>", "")]
    [InlineData("<header><h1>A</h1></header><h2>B</h2><p>x</p>", "A > B")]
    [InlineData("<footer><h2>A</h2></footer><p>x</p>", "")]
    public void Blocks_know_their_heading_path(string html, string path) =>
        Assert.Equal(path, Given.Html(html).Path("x"));
}
