using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Consentry.Browser.Tests;

/// <summary>The way from a finding to what it quotes and back, by mouse and by keyboard.</summary>
public sealed class NavigationTests(Browser browser, Reports reports)
{
    private static readonly LocatorAssertionsToBeInViewportOptions Whole = new() { Ratio = 0.9f };

    public static TheoryData<string> All => Reports.All;

    [Theory, MemberData(nameof(All))]
    public Task A_click_leads_to_each_quote_and_back(string report) => LeadsThereAndBackAsync(report, View.Wide);

    [Theory]
    [InlineData("policy")]
    [InlineData("all requirements")]
    [InlineData("sideways")]
    public Task On_a_phone_too(string report) => LeadsThereAndBackAsync(report, View.Phone);

    [Theory]
    [InlineData("policy")]
    [InlineData("pair")]
    public Task Without_scripts_too(string report) =>
        LeadsThereAndBackAsync(report, View.Wide with { HasScripts = false });

    [Fact]
    public async Task A_long_way_is_scrolled_there_and_back_smoothly()
    {
        await using var tab = await browser.OpenAsync(
            reports["all requirements"],
            View.Phone with
            {
                HasMotion = true,
            }
        );
        var link = tab.Page.Locator(".finding .jump").First;
        var way = await WayAsync(link);
        await link.ClickAsync();
        await Expect(tab.Page.Locator(way.Quote)).ToBeInViewportAsync(Whole);
        var there = await ScrolledAsync(tab.Page);
        await tab.Page.Locator(way.Back).First.ClickAsync();
        await Expect(tab.Page.Locator($"{way.Finding} h4")).ToBeInViewportAsync(Whole);

        Assert.True(there - await ScrolledAsync(tab.Page) > View.Phone.Height, "the quote was beside the finding");
    }

    [Theory]
    [InlineData("policy")]
    [InlineData("terms")]
    [InlineData("pair")]
    public async Task The_keyboard_alone_leads_there_and_back(string report)
    {
        await using var tab = await browser.OpenAsync(reports[report], View.Wide);
        var way = await WayAsync(tab.Page.Locator(".finding .jump").First);

        await tab.TabToAsync(way.Quote);
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Page.Locator(way.Quote)).ToBeFocusedAsync();
        await Expect(tab.Page.Locator(way.Quote)).ToBeInViewportAsync(Whole);

        await tab.TabToAsync(way.Finding, atMost: 3);
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Page.Locator(way.Finding)).ToBeFocusedAsync();
        await Expect(tab.Page.Locator($"{way.Finding} h4")).ToBeInViewportAsync(Whole);

        // And on from there: the next stop is the finding's own link.
        await tab.TabToAsync(way.Quote, atMost: 1);
    }

    [Fact]
    public async Task The_overview_leads_to_every_finding()
    {
        await using var tab = await browser.OpenAsync(reports["policy"], View.Wide);
        foreach (var link in await tab.Page.Locator(".overview a").AllAsync())
        {
            await link.ClickAsync();
            var finding = tab.Page.Locator(await TargetAsync(link));
            await Expect(finding).ToBeFocusedAsync();
            await Expect(finding.Locator("h4")).ToBeInViewportAsync(Whole);
            await Expect(finding).Not.ToHaveCSSAsync("outline-style", "none");
        }
    }

    [Fact]
    public async Task The_list_of_pages_leads_to_each()
    {
        await using var tab = await browser.OpenAsync(reports["pair"], View.Phone);
        await tab.Page.Locator("nav a").Last.ClickAsync();

        await Expect(tab.Page.Locator("#page-2 h2")).ToBeInViewportAsync(Whole);
        Assert.True(await ScrolledAsync(tab.Page) > View.Phone.Height);
    }

    private async Task LeadsThereAndBackAsync(string report, View view)
    {
        await using var tab = await browser.OpenAsync(reports[report], view);
        var links = await tab.Page.Locator(".finding .jump").AllAsync();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var way = await WayAsync(link);
            await link.ClickAsync();
            var quote = tab.Page.Locator(way.Quote);
            await Expect(quote).ToBeFocusedAsync();
            // A paragraph may be longer than the screen: what counts is its beginning.
            Assert.InRange(await TopAsync(quote), 0, view.Height - 20);

            await tab.Page.Locator(way.Back).First.ClickAsync();
            await Expect(tab.Page.Locator(way.Finding)).ToBeFocusedAsync();
            await Expect(tab.Page.Locator($"{way.Finding} h4")).ToBeInViewportAsync(Whole);
        }
    }

    /// <summary>Where a link in a finding leads, the finding, and the links that lead back to it.</summary>
    private static async Task<(string Quote, string Finding, string Back)> WayAsync(ILocator link)
    {
        var finding = "#" + await link.Locator("xpath=ancestor::article").GetAttributeAsync("id");
        var quote = await TargetAsync(link);
        return (quote, finding, $"{quote} ~ .back a[href='{finding}'], td:has({quote}) ~ td .back a[href='{finding}']");
    }

    private static async Task<string> TargetAsync(ILocator link) => (await link.GetAttributeAsync("href"))!;

    private static async Task<double> TopAsync(ILocator element) =>
        await element.EvaluateAsync<double>("element => element.getClientRects()[0].top");

    private static async Task<double> ScrolledAsync(IPage page) => await page.EvaluateAsync<double>("scrollY");
}
