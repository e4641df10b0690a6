using Microsoft.Playwright;

namespace Consentry.Browser.Tests;

/// <summary>What a reader's screen is like.</summary>
internal sealed record View(int Width, int Height)
{
    public static View Wide { get; } = new(1280, 800);

    public static View Phone { get; } = new(390, 844);

    /// <summary>The narrowest phone, and a wide screen at 400 %.</summary>
    public static View Narrow { get; } = new(320, 568);

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    public bool HasScripts { get; init; } = true;

    /// <summary>The language that is asked for.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>Without it links lead to their ends at once.</summary>
    public bool HasMotion { get; init; }
}

/// <summary>An open report, with what it asked of the network and what the browser had to say of it.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public Tab(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            Complaints.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    /// <summary>The element with the focus, by its id or else by where it leads.</summary>
    public async Task<string> FocusAsync() =>
        await Page.EvaluateAsync<string>(
            "document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.localName"
        );

    /// <summary>Presses Tab until an element has the focus, named as <see cref="FocusAsync"/> names it.</summary>
    public async Task TabToAsync(string target, int atMost = 60)
    {
        for (var pressed = 0; pressed < atMost; pressed++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await FocusAsync() == target)
                return;
        }

        Assert.Fail($"no {target} within {atMost} stops, but {await FocusAsync()}");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
