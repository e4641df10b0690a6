namespace Consentry.Tests.Reading;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("one  two\r\n\tthree", "one two three")]
    [InlineData("a&nbsp;&nbsp; b", "a b")]
    [InlineData("nu\0ll", "null")]
    [InlineData("op&shy;tional zero\u200Bwidth", "optional zerowidth")]
    [InlineData("“curly” ’n’ – stays", "“curly” ’n’ – stays")]
    [InlineData("no<b>gap</b>here <i> one </i> gap", "nogaphere one gap")]
    [InlineData("a<br>b<br/>\n c", "a\nb\nc")]
    [InlineData("a<br><br>b", "a\nb")]
    [InlineData("<pre>a  b\n c</pre>", "a b\nc")]
    public void White_space_folds(string html, string text) => Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("&lt;b&gt; &amp;amp; &copy 2026", "<b> &amp; © 2026")]
    [InlineData("&notit; &notin; &not", "¬it; ∉ ¬")]
    [InlineData("&#8217;&#x2019;&#146;&#0;&#xD800;&#x110000;&#99999999999;", "’’’\uFFFD\uFFFD\uFFFD\uFFFD")]
    [InlineData("AT&T; R&D &; &#; &#x; &unknown;", "AT&T; R&D &; &#; &#x; &unknown;")]
    [InlineData("&NotEqualTilde;&#x1F600;", "\u2242\u0338\U0001F600")]
    [InlineData("&ampamp &lt&gt", "&amp <>")]
    public void References_are_decoded(string html, string text) => Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("a<!-- x -->b<!-->c<!--->d<!-- y --!>e<!-- - -- > -->f", "abcdef")]
    [InlineData("a<!doctype html>b<?php echo 1 ?>c</ bogus>d<![CDATA[x]]>e", "abcde")]
    [InlineData("1 < 2 <3 <- </", "1 < 2 <3 <- </")]
    [InlineData("a<!-- never closed <p>b", "a")]
    [InlineData("<script>if (a < b) '</p>'</script>a<style>p{}</style>b", "ab")]
    [InlineData("<script><!-- <script>x</script> y --></script>a", "a")]
    [InlineData("<script>x</scripty></script >a", "a")]
    [InlineData("<noscript>turn it on</noscript><template><p>later</p></template>a", "a")]
    [InlineData("<iframe>x</iframe><noframes>y</noframes><video>old</video>a", "a")]
    [InlineData("<svg><title>icon</title><text>t</text><style>.a{}</style></svg>a", "a")]
    [InlineData("<svg><path d='M0'/><p>out</p>", "out")]
    [InlineData("<svg><![CDATA[ </svg> ]]></svg>a", "a")]
    [InlineData("<math><mi>x</mi></math>a", "a")]
    [InlineData("<head><title>T</title><meta name=d content=x></head>a", "a")]
    [InlineData("<datalist><option>hint</option></datalist>a", "a")]
    [InlineData("<xmp><b>as is</b></xmp>", "<b>as is</b>")]
    [InlineData("<textarea>a &amp; <b></textarea>", "a & <b>")]
    [InlineData("a<plaintext>b</plaintext>", "a\nb</plaintext>")]
    [InlineData("<x-card>custom</x-card><unknown>tag</unknown>", "customtag")]
    [InlineData("a<p title='x > y' data-q=\"<b>\">b</p>", "a\nb")]
    [InlineData("a<p title=x>y", "a\ny")]
    [InlineData("a<b", "a")]
    public void Only_text_shows(string html, string text) => Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("<p hidden>x</p>a", "a")]
    [InlineData("<p style='color:red; DISPLAY : none'>x</p>a", "a")]
    [InlineData("<span style='visibility:hidden'>x</span>a", "a")]
    [InlineData("<p style='not-display:none'>shown</p>", "shown")]
    [InlineData("<p class='hidden' aria-hidden=true>shown</p>", "shown")]
    [InlineData("<div hidden>Intro<form><p>Join us</p></form></div>", "Intro\nJoin us")]
    [InlineData("<div hidden><div><p hidden>x</p></div></div><form>form</form>", "form")]
    [InlineData("<div hidden role=tabpanel>tab</div>", "tab")]
    [InlineData("<div style='display:none' class='signup-modal'>modal</div>", "modal")]
    [InlineData("<dialog>Hello</dialog>", "Hello")]
    [InlineData("<input type=hidden value=x><input type=submit value='Sign &amp; up'>", "Sign & up")]
    [InlineData("<select><option>One<option>Two</select><button>Go</button>", "One\nTwo\nGo")]
    public void Hidden_prose_is_dropped_and_what_opens_is_kept(string html, string text) =>
        Assert.Equal(text, Given.Html(html).Text);

    [Theory]
    [InlineData("<details><summary>Head</summary>Body</details>", "Head", false)]
    [InlineData("<details><summary>Head</summary>Body</details>", "Body", true)]
    [InlineData("<details open><summary>Head</summary>Body</details>", "Body", false)]
    [InlineData("<div class='tab-content'>Body</div>", "Body", true)]
    [InlineData("<div class='tableau'>Body</div>", "Body", false)]
    [InlineData("<div hidden><form>Body</form></div>", "Body", true)]
    [InlineData("<div class='panel'>Body</div>", "Body", false)]
    [InlineData("<div class='panel' style='display:none'>Body</div>", "Body", true)]
    public void What_has_to_be_opened_is_folded(string html, string text, bool isFolded) =>
        Assert.Equal(isFolded, Given.Html(html).Block(text).IsFolded);

    [Fact]
    public void Title_and_language_are_read()
    {
        var document = Given.Html("<html lang='EN-us'><title> Our\n &amp; terms </title><h1>Other</h1>");
        Assert.Equal(("Our & terms", "en-us"), (document.Title, document.DeclaredLanguage));
        Assert.Equal("First", Given.Html("<h2>First</h2>").Title);
    }
}
