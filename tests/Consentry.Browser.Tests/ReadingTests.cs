using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Consentry.Browser.Tests;

/// <summary>A report on the screens that it is read on: readable, whole, and by itself.</summary>
public sealed class ReadingTests(Browser browser, Reports reports)
{
    /// <summary>What is in order need not be told element by element.</summary>
    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    public static TheoryData<string> All => Reports.All;

    [Theory, MemberData(nameof(All))]
    public async Task It_fetches_nothing_and_nothing_is_wrong_with_it(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide);
        foreach (var details in await tab.Page.Locator("summary").AllAsync())
            await details.ClickAsync();

        Assert.Equal([new Uri(reports[report]).AbsoluteUri], tab.Requests);
        Assert.Empty(tab.Complaints);
    }

    [Theory, MemberData(nameof(All))]
    public async Task It_is_accessible_in_light_and_dark_on_wide_screens_and_phones(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide);
        foreach (var view in new[] { View.Wide, View.Phone })
        {
            await tab.Page.SetViewportSizeAsync(view.Width, view.Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await tab.Page.RunAxe(Violations);
                Assert.Empty(
                    result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{scheme} {rule.Id}: {node.Html}"))
                );
            }
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task It_does_not_scroll_sideways(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide);
        foreach (var width in new[] { 1280, 990, 768, 390, 320 })
        {
            await tab.Page.SetViewportSizeAsync(width, 800);
            Assert.Equal(width, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task Findings_and_page_stand_side_by_side_where_there_is_room()
    {
        await using var tab = await browser.OpenAsync(reports["policy"], View.Wide);
        var (findings, page) = (tab.Page.Locator(".findings"), tab.Page.Locator(".document"));
        var wide = (Findings: await BoxAsync(findings), Page: await BoxAsync(page));
        await tab.Page.SetViewportSizeAsync(View.Phone.Width, View.Phone.Height);
        var narrow = (Findings: await BoxAsync(findings), Page: await BoxAsync(page));

        Assert.Equal(wide.Findings.Y, wide.Page.Y);
        Assert.True(wide.Findings.X + wide.Findings.Width < wide.Page.X);
        Assert.True(narrow.Findings.Y + narrow.Findings.Height < narrow.Page.Y);
    }

    [Theory]
    [InlineData("policy", "rejected")]
    [InlineData("accepted", "accepted")]
    public async Task The_verdict_is_seen_at_once(string report, string verdict)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Phone);
        var seen = tab.Page.Locator(".verdict");

        await Expect(seen).ToContainTextAsync(verdict);
        await Expect(seen).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Each_outcome_has_its_word()
    {
        await using var tab = await browser.OpenAsync(reports["every outcome"], View.Wide);

        await Expect(tab.Page.Locator(".verdict"))
            .ToContainTextAsync(["accepted", "not applicable", "review", "not read"]);
    }

    [Fact]
    public async Task A_site_shows_what_was_found_and_what_is_said_of_its_pages_together()
    {
        await using var tab = await browser.OpenAsync(reports["site"], View.Wide);

        await Expect(tab.Page.Locator(".site > h3"))
            .ToHaveTextAsync([
                "Found",
                "Not found",
                "Could not be read",
                "What to change between the pages",
                "Content that reviewers turn down",
            ]);
        await Expect(tab.Page.Locator(".found").First).ToContainTextAsync("Privacy policy");
        var quoted = tab.Page.Locator(".site > .finding .place a").First;
        await quoted.ClickAsync();
        await Expect(tab.Page.Locator("section:target h2")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task What_a_page_wrote_stays_words()
    {
        await using var tab = await browser.OpenAsync(reports["hostile"], View.Wide);

        await Expect(tab.Page.Locator("h2"))
            .ToHaveTextAsync("<script>document.title='taken'</script> \"><img src=x onerror=alert(1)>");
        Assert.Equal("Vetting report – Consentry", await tab.Page.TitleAsync());
        await Expect(tab.Page.Locator("script, img, iframe, [onerror], [onmouseover], a:not([href^='#'])"))
            .ToHaveCountAsync(0);
        await Expect(tab.Page.Locator(".paper")).ToContainTextAsync("<style>body{display:none}</style>");
        await Expect(tab.Page.Locator(".fix ins").First).ToBeVisibleAsync();
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_repair_reads_as_the_sentence_with_what_is_new_in_it()
    {
        await using var tab = await browser.OpenAsync(reports["policy"], View.Wide);
        var repair = tab.Page.Locator(".fix:has(ins)").Nth(1);

        await Expect(repair)
            .ToHaveTextAsync(
                "We do not sell, rent, or share your personal information with third parties or affiliates"
                    + " for marketing or promotional purposes."
            );
        Assert.Equal(
            [", rent, or share", "with third parties or affiliates for marketing or promotional purposes"],
            await repair.Locator("ins").AllInnerTextsAsync()
        );
    }

    [Fact]
    public async Task Each_block_runs_in_the_direction_of_its_words()
    {
        await using var tab = await browser.OpenAsync(reports["sideways"], View.Wide);
        var paper = await BoxAsync(tab.Page.Locator(".paper"));
        var hebrew = await WordsAsync(tab.Page.Locator(".paper p").First);
        var english = await WordsAsync(tab.Page.Locator(".paper p:has-text('all three languages')"));

        Assert.True(english.Left - paper.X < 60, "English does not start at the left");
        Assert.True(paper.X + paper.Width - hebrew.Right < 60, "Hebrew does not start at the right");
    }

    /// <summary>Where the words of the last line of a block stand, whatever the block's own box.</summary>
    private static async Task<Sides> WordsAsync(ILocator block) =>
        await block.EvaluateAsync<Sides>(
            """
            block => {
              const words = document.createRange();
              words.selectNodeContents(block);
              const line = [...words.getClientRects()].at(-1);
              return { Left: line.left, Right: line.right };
            }
            """
        );

    private sealed record Sides
    {
        public double Left { get; init; }

        public double Right { get; init; }
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator element) =>
        (await element.BoundingBoxAsync())!;
}
