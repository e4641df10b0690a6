namespace Consentry.Fetching.Sites;

/// <summary>
/// Finds what a sender publishes, from its home page: policies, terms, and the pages on which visitors agree to be texted.
/// Links are followed in the order of what they promise; what a page is, its own words decide.
/// </summary>
public sealed class SiteFinder(Fetcher fetcher, SiteOptions? options = null)
{
    private readonly SiteOptions options = options ?? new SiteOptions();

    /// <summary>What is found, always: what stands in the way is part of it.</summary>
    /// <param name="home">An absolute address of http or https; whatever page it is of is taken for the home page.</param>
    /// <exception cref="OperationCanceledException">The caller gave up; a time limit is a failure instead.</exception>
    public async Task<Site> Find(Uri home, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.Timeout);
        var crawl = new Crawl(fetcher, options, home);
        try
        {
            await crawl.Run(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            crawl.Fail(
                new SiteFailure(
                    "too-slow",
                    $"the site was not looked through within {options.Timeout.TotalSeconds:0} s; what was found until then counts",
                    home
                )
            );
        }

        return crawl.Result();
    }

    /// <summary>One page and no other; its links are not asked for. Either result is null.</summary>
    /// <param name="address">An absolute address of http or https.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<(SitePage? Page, SiteFailure? Failure)> Open(
        Uri address,
        CancellationToken cancellation = default
    )
    {
        var crawl = new Crawl(fetcher, options, address);
        var page = await crawl.OpenAlone(cancellation);
        return page is null ? (null, crawl.Result().Failures[0]) : (page, null);
    }
}
