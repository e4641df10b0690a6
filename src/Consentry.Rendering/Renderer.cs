using Consentry.Fetching;
using Consentry.Reading;
using Microsoft.Playwright;

namespace Consentry.Rendering;

/// <summary>
/// Pages as a visitor with JavaScript has them. The browser starts with the first page and serves all; each page has a profile
/// and a proxy of its own, so that none sees or spends what is another's. Safe for use by many at once.
/// </summary>
public sealed class Renderer(RenderOptions options) : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The page as it stands once it has loaded, or why there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<RenderResult> Render(Uri address, CancellationToken cancellation = default)
    {
        try
        {
            new Guard(options.Fetching).Check(address);
        }
        catch (RefusalException e)
        {
            return RenderResult.Of(RenderError.NotLoaded, e.Message);
        }

        if ((options.Browser ?? Chromium.Find()) is not { } program)
            return RenderResult.Of(RenderError.NoBrowser, Chromium.Missing);

        try
        {
            await Start(program, cancellation);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException or IOException)
        {
            return RenderResult.Of(RenderError.BrowserFailed, $"{program} does not start: {FirstLine(e)}");
        }

        return await RenderOn(address, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task Start(string program, CancellationToken cancellation)
    {
        await starting.WaitAsync(cancellation);
        try
        {
            if (browser is { IsConnected: true })
                return;

            playwright ??= await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = program,
                    Args = Chromium.Flags,
                    // Nobody listens there: what is not a page's own traffic leads nowhere.
                    Proxy = new() { Server = "http://127.0.0.1:1" },
                }
            );
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task<RenderResult> RenderOn(Uri address, CancellationToken cancellation)
    {
        await using var proxy = new GuardedProxy(options);
        var context = await browser!.NewContextAsync(
            new()
            {
                Proxy = new() { Server = proxy.Address },
                AcceptDownloads = false,
                ServiceWorkers = ServiceWorkerPolicy.Block,
                Locale = "en-US",
                ReducedMotion = ReducedMotion.Reduce,
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        try
        {
            var visit = new Visit(context, proxy, options);
            return await visit.Render(address, cancellation).WaitAsync(options.Timeout, cancellation);
        }
        catch (TimeoutException)
        {
            return RenderResult.Of(
                RenderError.TooSlow,
                $"{address.IdnHost} keeps the browser busy for more than {options.Timeout.TotalSeconds:0.#} s"
            );
        }
        catch (PlaywrightException e)
        {
            var refused = proxy.Refused.TryPeek(out var reason) ? $" ({reason})" : "";
            return RenderResult.Of(
                RenderError.NotLoaded,
                $"the browser cannot load {address}: {FirstLine(e)}{refused}"
            );
        }
        finally
        {
            await Close(context);
        }
    }

    /// <summary>A page in an endless loop may not let itself be closed: then the browser goes, and the next page starts one.</summary>
    private async Task Close(IBrowserContext context)
    {
        try
        {
            await context.CloseAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is TimeoutException or PlaywrightException)
        {
            if (browser is { } stuck)
                _ = stuck.CloseAsync();
        }
    }

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0];

    /// <summary>Bytes of the largest document that is read.</summary>
    internal static int MostCharacters => Reader.MostBytes;
}
