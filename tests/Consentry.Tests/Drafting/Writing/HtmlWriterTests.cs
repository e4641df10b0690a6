using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Consentry.Drafting.Copy;
using Consentry.Drafting.Writing;
using Consentry.Tests.Properties;
using Consentry.Tests.Reading;
using CsCheck;

namespace Consentry.Tests.Drafting.Writing;

public sealed class HtmlWriterTests
{
    private static readonly int Cases = Endurance.Cases(1000);

    [Fact]
    public void A_browser_shows_the_words_that_were_written() =>
        GeneratedDrafts.All.Sample(
            draft =>
            {
                var page = Page(draft);
                Assert.Equal(draft.Lines(), page.QuerySelectorAll("h1, h2, h3, p, li").Select(e => e.TextContent));
                Assert.Equal(draft.Targets(), page.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
                Assert.Equal(draft.Title, page.Title);
            },
            iter: Cases
        );

    [Fact]
    public void The_engine_reads_them_too() =>
        GeneratedDrafts.All.Sample(
            draft =>
            {
                var document = Given.Html(HtmlWriter.Write(draft));
                Assert.Equal(draft.Lines(), document.Blocks.Select(block => document.Quote(block.Span)));
                Assert.Equal(draft.Title, document.Title);
            },
            iter: Cases
        );

    [Fact]
    public void The_page_is_whole_and_runs_nothing()
    {
        var page = Page(new Draft("Terms", [new Heading(2, "One"), new Paragraph("Two")]));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("main h1"));
        Assert.Single(page.QuerySelectorAll("meta[name=viewport]"));
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src]"));
    }

    private static IDocument Page(Draft draft) => new HtmlParser().ParseDocument(HtmlWriter.Write(draft));
}
