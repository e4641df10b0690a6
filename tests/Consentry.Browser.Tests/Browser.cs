using Consentry.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Consentry.Browser.Tests;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Program,
                // Root has no sandbox. No name resolves but this machine's own, so that nothing could be fetched unnoticed.
                Args = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
    }

    /// <summary>A report by its path, or a page by its address, open in a tab of its own.</summary>
    internal async Task<Tab> OpenAsync(string report, View view)
    {
        var context = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = view.Width, Height = view.Height },
                ColorScheme = view.Scheme,
                JavaScriptEnabled = view.HasScripts,
                Locale = view.Locale,
                ReducedMotion = view.HasMotion ? ReducedMotion.NoPreference : ReducedMotion.Reduce,
            }
        );
        var tab = new Tab(context, await context.NewPageAsync());
        await tab.Page.GotoAsync(new Uri(report).AbsoluteUri);
        return tab;
    }

    /// <summary>Playwright would download one of its own.</summary>
    private static string Program =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException(
            "no Chromium is on the PATH: apt-get install --no-install-recommends chromium, which ./test does as root"
        );
}
