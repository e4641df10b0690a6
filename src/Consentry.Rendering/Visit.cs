using System.Text;
using Microsoft.Playwright;

namespace Consentry.Rendering;

/// <summary>One page in a profile of its own.</summary>
internal sealed class Visit(IBrowserContext context, GuardedProxy proxy, RenderOptions options)
{
    private const int MostFrames = 20;

    /// <summary>A frame whose page was refused answers nothing at all.</summary>
    private static readonly TimeSpan FramePatience = TimeSpan.FromSeconds(2);

    private static readonly string Serialise = Script();

    /// <summary>Unknown to the page, so that it cannot have text taken for a frame's place.</summary>
    private readonly string mark = $"data-frame-{Guid.NewGuid():N}";

    public async Task<RenderResult> Render(Uri address, CancellationToken cancellation)
    {
        var page = await context.NewPageAsync();
        // A page that a page opens is an advertisement.
        context.Page += (_, other) => _ = other.CloseAsync();
        var response = await page.GotoAsync(
            address.AbsoluteUri,
            new() { WaitUntil = WaitUntilState.DOMContentLoaded, Timeout = (float)options.Timeout.TotalMilliseconds }
        );
        var isSettled = await Settled(page);
        cancellation.ThrowIfCancellationRequested();
        var html = await Html(page.MainFrame, page.Frames.Take(MostFrames + 1).ToArray());
        if (html.Length > Renderer.MostCharacters)
            return RenderResult.Of(
                RenderError.TooLarge,
                $"{address.IdnHost} builds a document of {html.Length / (1024 * 1024)} MB, which no page of this kind has"
            );

        return RenderResult.Of(
            new Rendered(address, new Uri(page.Url), response?.Status ?? 0, html)
            {
                IsSettled = isSettled,
                Refused = [.. proxy.Refused],
            }
        );
    }

    private async Task<bool> Settled(IPage page)
    {
        try
        {
            await page.WaitForLoadStateAsync(
                LoadState.NetworkIdle,
                new() { Timeout = (float)options.Settling.TotalMilliseconds }
            );
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>A frame's document, with those of its own frames in their places.</summary>
    private async Task<string> Html(IFrame frame, IFrame[] all)
    {
        var inner = all.Where(one => one.ParentFrame == frame).ToArray();
        for (var index = 0; index < inner.Length; index++)
            await Marked(inner[index], Place(index));

        var html = new StringBuilder(await frame.EvaluateAsync<string>(Serialise, mark));
        for (var index = 0; index < inner.Length; index++)
        {
            if (html.ToString().Contains(Place(index), StringComparison.Ordinal))
                html.Replace(Place(index), await Inner(inner[index], all));
        }

        return html.ToString();
    }

    /// <summary>A frame may go while it is read: then it shows nothing.</summary>
    private async Task<string> Inner(IFrame frame, IFrame[] all)
    {
        try
        {
            return await Html(frame, all).WaitAsync(FramePatience);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            return "";
        }
    }

    private async Task Marked(IFrame frame, string place)
    {
        try
        {
            var element = await frame.FrameElementAsync().WaitAsync(FramePatience);
            await element
                .EvaluateAsync("(frame, [mark, place]) => frame.setAttribute(mark, place)", new[] { mark, place })
                .WaitAsync(FramePatience);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // It has gone.
        }
    }

    private string Place(int index) => $"{mark}:{index};";

    private static string Script()
    {
        using var stream = typeof(Visit).Assembly.GetManifestResourceStream("serialise.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
