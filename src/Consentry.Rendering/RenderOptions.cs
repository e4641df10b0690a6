using Consentry.Fetching;

namespace Consentry.Rendering;

/// <summary>How a page is rendered, and what it may load meanwhile.</summary>
public sealed record RenderOptions
{
    /// <summary>Which addresses the browser may reach: the same as the fetcher.</summary>
    public FetchOptions Fetching { get; init; } = new();

    /// <summary>The browser's program; null for the first Chromium or Chrome on the PATH.</summary>
    public string? Browser { get; init; }

    /// <summary>For one page with all that it loads.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a page may go on loading after its text is there; it is then taken as it is.</summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Connections of one page; the browser gets no more.</summary>
    public int MaxConnections { get; init; } = 200;

    /// <summary>Bytes of one page with all that it loads, as they come over the network.</summary>
    public long MaxBytes { get; init; } = 30 * 1024 * 1024;
}
