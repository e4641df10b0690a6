using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Consentry.Browser.Tests.OptOut;

/// <summary>The opt-out page of the service as people meet it: in Chromium, without scripts, on any screen, in three languages.</summary>
public sealed class OptOutPageTests(Browser browser)
{
    private const string Number = "302-628-4417";
    private const string E164 = "+13026284417";

    private static readonly View WithoutScripts = View.Phone with { HasScripts = false };

    private static readonly AxeRunOptions Violations = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>Each width, and each scheme: one does not change with the other.</summary>
    private static readonly (View View, ColorScheme Scheme)[] Screens =
    [
        (View.Wide, ColorScheme.Light),
        (View.Phone, ColorScheme.Dark),
        (View.Narrow, ColorScheme.Light),
    ];

    public static TheoryData<string> Languages => ["en", "es", "fr"];

    public static TheoryData<string, string> Pages =>
        new(
            from language in (string[])["en", "es", "fr"]
            from page in (string[])["form", "choice", "error", "done", "done in part", "away", "not found"]
            select (language, page)
        );

    [Theory, MemberData(nameof(Languages))]
    public async Task Without_scripts_a_number_is_handed_in_and_blocked(string language)
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await browser.OpenAsync(host.Page, WithoutScripts with { Locale = language });
        await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        Assert.Equal("ok", await host.CheckAsync(E164, "shop", "orders"));

        await tab.Page.Locator("#number").FillAsync(Number);
        await tab.Page.Locator("#remark").FillAsync("I moved away.");
        await tab.Page.Locator("button").ClickAsync();

        await Expect(tab.Page.Locator(".done")).ToContainTextAsync("+1 302-628-4417");
        await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(tab.Page.Locator(".done time")).ToContainTextAsync("UTC");
        Assert.DoesNotContain("4417", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal("blocked", await host.CheckAsync(E164, "shop", "orders"));
        Assert.Equal("blocked", await host.CheckAsync(E164, "class-alerts", "reminders"));
        Assert.All(tab.Requests, address => Assert.StartsWith(host.Page, address, StringComparison.Ordinal));
        Assert.Empty(tab.Complaints);
        Assert.Empty(await tab.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task Programs_are_chosen_by_keyboard_alone()
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await browser.OpenAsync(host.Page, WithoutScripts);
        await Expect(tab.Page.Locator("#program-shop")).ToBeHiddenAsync();

        await tab.TabToAsync("number");
        await tab.Page.Keyboard.TypeAsync(Number);
        await tab.TabToAsync("all");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(tab.Page.Locator("#program-shop")).ToBeVisibleAsync();
        await tab.TabToAsync("program-shop");
        await tab.Page.Keyboard.PressAsync("Space");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Expect(tab.Page.Locator(".done li")).ToHaveTextAsync(["Orders from the shop"]);
        Assert.Equal("blocked", await host.CheckAsync(E164, "shop", "orders"));
        Assert.Equal("ok", await host.CheckAsync(E164, "class-alerts", "reminders"));
    }

    [Fact]
    public async Task What_is_wrong_has_the_focus_and_leads_to_where_it_is_mended()
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await browser.OpenAsync(host.Page, WithoutScripts);
        await tab.Page.Locator("#number").FillAsync("628-4417");
        await tab.Page.Locator("#some").CheckAsync();
        await tab.Page.Locator("button").ClickAsync();

        Assert.Equal("Error: Stop text messages – Quarry Hill Yoga", await tab.Page.TitleAsync());
        await Expect(tab.Page.Locator("#problems")).ToBeFocusedAsync();
        await Expect(tab.Page.Locator("#number")).ToHaveValueAsync("628-4417");
        await Expect(tab.Page.Locator("#number"))
            .ToHaveAccessibleDescriptionAsync(new Regex("^Error: Check the mobile number"));
        await Expect(tab.Page.Locator("#program-shop")).ToHaveAccessibleDescriptionAsync(new Regex("^Error: Choose"));

        await tab.Page.Keyboard.PressAsync("Tab");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Page.Locator("#number")).ToBeFocusedAsync();
        await tab.Page.Locator("#problems a").Last.ClickAsync();
        await Expect(tab.Page.Locator("#program-class-alerts")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_link_changes_the_language()
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await browser.OpenAsync(host.Page, WithoutScripts);
        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");

        await tab.Page.Locator("#number").FillAsync(Number);
        await tab.Page.Locator("button").ClickAsync();

        await Expect(tab.Page.Locator(".done")).ToContainTextAsync("n'envoie plus de textos");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Every_page_is_accessible_and_fits_every_screen(string language, string page)
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await OpenAsync(host, language, page);
        foreach (var (view, scheme) in Screens)
        {
            await tab.Page.SetViewportSizeAsync(view.Width, view.Height);
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Equal(view.Width, await tab.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            var result = await tab.Page.RunAxe(Violations);
            Assert.Empty(
                result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{scheme} {rule.Id}: {node.Html}"))
            );
            await PictureAsync(tab, $"{page}-{language}-{view.Width}-{scheme}");
        }
    }

    [Fact]
    public async Task On_paper_all_that_can_be_chosen_stands_there()
    {
        await using var host = await OptOutHost.StartAsync();
        await using var tab = await OpenAsync(host, "en", "form");
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Expect(tab.Page.Locator("#program-shop")).ToBeVisibleAsync();
        await Expect(tab.Page.Locator("main")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await PictureAsync(tab, "form-en-print");
    }

    /// <summary>With scripts, which axe needs; the page has none.</summary>
    private async Task<Tab> OpenAsync(OptOutHost host, string language, string page)
    {
        var tab = await browser.OpenAsync(
            page is "not found" ? host.Elsewhere : host.Page,
            View.Wide with
            {
                Locale = language,
            }
        );
        if (page is "choice" or "error" or "done in part")
            await tab.Page.Locator("#some").CheckAsync();

        if (page is "done" or "done in part" or "away")
            await tab.Page.Locator("#number").FillAsync(Number);

        if (page is "done in part")
            await tab.Page.Locator("#program-studio-news").CheckAsync();

        if (page is "away")
            await host.CloseLedgerAsync();

        if (page is "error" or "done" or "done in part" or "away")
        {
            await tab.Page.Locator("button").ClickAsync();
            await Expect(tab.Page.Locator("#problems, .done")).ToBeVisibleAsync();
        }

        return tab;
    }

    /// <summary>Into the folder that CONSENTRY_PICTURES names, to be looked at.</summary>
    private static async Task PictureAsync(Tab tab, string name)
    {
        if (Environment.GetEnvironmentVariable("CONSENTRY_PICTURES") is { Length: > 0 } folder)
            await tab.Page.ScreenshotAsync(
                new() { Path = Path.Combine(folder, name.Replace(' ', '-') + ".png"), FullPage = true }
            );
    }
}
