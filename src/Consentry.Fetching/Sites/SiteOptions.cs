using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>How far a site is searched.</summary>
public sealed record SiteOptions
{
    /// <summary>Requests to one site at most, redirects, robots.txt and sitemaps included.</summary>
    public int MaxRequests { get; init; } = 40;

    /// <summary>Of these, pages whose links promise nothing; forms stand on them too.</summary>
    public int MaxUnpromising { get; init; } = 12;

    /// <summary>For the whole site; what was found until then is kept.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Renders an address in a browser, for a page that shows nothing until a script has run or has its form in a frame; null where there is no browser.
    /// Its result is null where rendering failed.
    /// </summary>
    public Func<Uri, CancellationToken, Task<Page?>>? Render { get; init; }
}
