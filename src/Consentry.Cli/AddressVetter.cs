using Consentry.Fetching;
using Consentry.Fetching.Sites;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>How addresses are fetched in a run.</summary>
internal sealed record Fetching(FetchOptions Options)
{
    /// <summary>Pages that show nothing without scripts are drawn, where there is a browser.</summary>
    public bool IsRendering { get; init; } = true;

    /// <summary>Each address is one page; else it is a site to look through.</summary>
    public bool IsPageOnly { get; init; }
}

/// <summary>Addresses to entries of a report: a site with all it publishes, or one page.</summary>
internal sealed class AddressVetter : IDisposable
{
    /// <summary>Without these on the home page there are no links to follow: what is missing then is not known.</summary>
    private static readonly string[] Blinding =
    [
        "login",
        "needs-javascript",
        "empty",
        "not-found",
        "soft-404",
        "not-html",
        "other-language",
        "bot-wall",
        "parked",
    ];

    private readonly Fetching fetching;
    private readonly Fetcher fetcher;
    private readonly RenderingClient? browser;
    private readonly SiteOptions sites;

    public AddressVetter(Fetching fetching)
    {
        this.fetching = fetching;
        fetcher = new Fetcher(fetching.Options);
        browser = fetching.IsRendering ? RenderingProgram.Open(fetching.Options) : null;
        sites = new SiteOptions { Render = browser is null ? null : browser.Render };
    }

    /// <summary>The one fetcher of the run, whose limits hold for all addresses together.</summary>
    public Fetcher Fetcher => fetcher;

    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ReportEntry> Vet(Source.Address source, VettingOptions options, CancellationToken cancellation)
    {
        using var connections = fetcher.ForSite();
        var finder = new SiteFinder(connections, sites);
        return fetching.IsPageOnly
            ? await OfPage(finder, source, options, cancellation)
            : await OfSite(finder, source, options, cancellation);
    }

    public void Dispose()
    {
        browser?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        fetcher.Dispose();
    }

    private async Task<ReportEntry> OfPage(
        SiteFinder finder,
        Source.Address source,
        VettingOptions options,
        CancellationToken cancellation
    )
    {
        var (page, failure) = await finder.Open(source.Uri, cancellation);
        if (page is null)
            return new ReportEntry(
                source.Name,
                new ReadFailure(failure!.Code, WithAdvice(failure.Code, failure.Message))
            );

        return new ReportEntry(source.Name, Consentry.Vet.Document(page.Document, options))
        {
            Address = page.Fetched.Final,
            Plain = page.Plain,
        };
    }

    private async Task<ReportEntry> OfSite(
        SiteFinder finder,
        Source.Address source,
        VettingOptions options,
        CancellationToken cancellation
    )
    {
        var site = await finder.Find(source.Uri, cancellation);
        if (Unread(site) is { } failure)
            return new ReportEntry(
                source.Name,
                new ReadFailure(failure.Code, WithAdvice(failure.Code, failure.Message))
            )
            {
                IsSite = true,
            };

        var published = site.ToPublished();
        var told = published.Obstacles.Select(o => o with { Message = WithAdvice(o.Code, o.Message) });
        return new ReportEntry(source.Name, Consentry.Vet.Site(published with { Obstacles = [.. told] }, options));
    }

    /// <summary>Why nothing of a site could be read; null where something was.</summary>
    private static SiteFailure? Unread(Site site)
    {
        if (site.Documents.Count > 0 || site.Forms.Count > 0)
            return null;

        return site.Home is null
            ? site.Failures[0]
            : site.Failures.FirstOrDefault(f =>
                Blinding.Contains(f.Code, StringComparer.Ordinal)
                && (f.At == site.Home.Fetched.Requested || f.At == site.Home.Fetched.Final)
            );
    }

    private string WithAdvice(string code, string message) =>
        code is not ("needs-javascript" or "needs-browser") ? message
        : !fetching.IsRendering ? $"{message}; --no-render leaves it at that"
        : browser is null ? $"{message}: {RenderingProgram.Install}"
        : browser.Problem is { } problem ? $"{message}: {problem}"
        : message;
}
