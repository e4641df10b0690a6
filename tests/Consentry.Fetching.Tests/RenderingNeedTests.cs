using Consentry.Documents;
using Consentry.Reading;

namespace Consentry.Fetching.Tests;

public sealed class RenderingNeedTests
{
    private const string Words =
        "<p>We send class reminders and offers by text message to members who ask for them at the desk or on this page.</p>";

    private static readonly string Text = string.Concat(Enumerable.Repeat(Words, 6));

    public static TheoryData<RenderingNeed, string> Pages =>
        new()
        {
            { RenderingNeed.App, "<div id=\"root\"></div><script src=/static/js/main.3f2a.js></script>" },
            {
                RenderingNeed.App,
                "<div id=root><!-- app --></div><script type=module src=/assets/index-3f.js></script>"
            },
            { RenderingNeed.App, "<body><app-root></app-root><script src=runtime.js></script>" },
            { RenderingNeed.App, "<div id='__next'></div><script>self.x=1</script>" },
            { RenderingNeed.App, "<script src=app.js></script>" },
            {
                RenderingNeed.App,
                $"{Words}<noscript>You need to enable JavaScript to run this app.</noscript><script src=a.js></script>"
            },
            {
                RenderingNeed.App,
                $"{Words}<noscript><p>This site requires <b>JavaScript</b>.</p><img src=x></noscript><div id=app></div><script></script>"
            },
            { RenderingNeed.None, $"<div id=root>{Text}</div><script src=main.js></script>" },
            {
                RenderingNeed.None,
                $"{Text}<noscript>Enable JavaScript to book.</noscript><script src=main.js></script>"
            },
            { RenderingNeed.None, "<h1>Page not found</h1>" },
            {
                RenderingNeed.None,
                $"{Words}<noscript><img src=/pixel.gif></noscript><script src=analytics.js></script>"
            },
            { RenderingNeed.None, $"{Text}<iframe src=https://maps.example/embed></iframe>" },
            { RenderingNeed.Embedded, $"{Text}<iframe src=https://desk.example/forms/12></iframe>" },
            { RenderingNeed.Embedded, $"{Text}<script src=//js.hsforms.net/forms/v2.js></script>" },
            { RenderingNeed.Embedded, $"{Text}<script>hbspt.forms.create({{}})</script>" },
        };

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Pages_that_need_a_browser_are_told(RenderingNeed need, string html) =>
        Assert.Equal(need, RenderingNeeds.Of(Reader.Read(Page.Of(html, "page.html")).Document!));

    [Fact]
    public void Plain_text_needs_none() =>
        Assert.Equal(RenderingNeed.None, RenderingNeeds.Of(Reader.Read(Page.Of("Short.", "terms.txt")).Document!));
}
