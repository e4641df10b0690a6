using Consentry.Documents;
using Consentry.Fetching.Sites;
using Consentry.Recognising;

namespace Consentry.Fetching.Tests.Sites;

/// <summary>Whole searches of invented sites, served by a web server.</summary>
public sealed class SiteFinderTests
{
    public static TheoryData<string> Trees =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Sites", "trees"), "*.txt")
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .Order(StringComparer.Ordinal),
        ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Trees))]
    public async Task A_site_gives_what_its_file_says(string name)
    {
        var tree = SiteTree.Load(name);
        await using var server = await TreeServer.Start(tree);
        using var fetcher = new Fetcher(server.Options);

        var site = await new SiteFinder(fetcher).Find(server.Home, Cancellation);

        Assert.Equal(tree.Expected, SiteLines.Of(site, server.Port));
        Assert.Equal(server.Asked.Count, site.Requests);
    }

    [Fact]
    public async Task Forty_requests_are_the_most_and_the_report_says_so()
    {
        await using var server = await TreeServer.Start(
            (path, _) =>
                path == "/robots.txt"
                    ? null
                    : new TreePage(
                        path,
                        200,
                        null,
                        $"<h1>Page {path.Length}</h1>"
                            + string.Concat(
                                Enumerable.Range(0, 80).Select(i => $"<a href='/{Word(i)}-terms'>terms {Word(i)}</a> ")
                            )
                            + path
                    )
        );
        using var fetcher = new Fetcher(server.Options);

        var site = await new SiteFinder(fetcher).Find(server.Home, Cancellation);

        Assert.InRange(server.Asked.Count, 30, 40);
        Assert.Equal(server.Asked.Count, site.Requests);
        Assert.Contains(site.Failures, f => f.Code == "limit");
    }

    [Fact]
    public async Task A_calendar_without_end_is_left_after_a_few_days()
    {
        await using var server = await TreeServer.Start(
            (path, _) =>
                path.StartsWith("/day/", StringComparison.Ordinal) || path == "/"
                    ? new TreePage(
                        path,
                        200,
                        null,
                        $"<h1>Events {path}</h1><p>We dance.</p>"
                            + string.Concat(
                                Enumerable.Range(1, 28).Select(d => $"<a href='/day/2026-05-{d:00}'>Day {d}</a> ")
                            )
                    )
                    : null
        );
        using var fetcher = new Fetcher(server.Options);

        await new SiteFinder(fetcher).Find(server.Home, Cancellation);

        Assert.Equal(3, server.Asked.Count(p => p.StartsWith("/day/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Links_redirects_and_status_are_facts_of_the_publication()
    {
        await using var server = await TreeServer.Start(SiteTree.Load("several-policies"));
        using var fetcher = new Fetcher(server.Options);

        var site = await new SiteFinder(fetcher).Find(server.Home, Cancellation);

        var publication = site.Main(PageRole.Privacy)!.Page.Publication;
        Assert.Equal(200, publication.Status);
        Assert.Equal("/privacy", publication.Redirects.Single().AbsolutePath);
        Assert.Equal(
            ("Privacy", Region.Footer, true),
            (publication.Link!.Text, publication.Link.Region, publication.Link.IsFromHome)
        );
        Assert.False(publication.LeavesDomain);
    }

    [Fact]
    public async Task A_page_that_draws_itself_is_rendered_where_there_is_a_browser()
    {
        var tree = SiteTree.Load("application");
        await using var server = await TreeServer.Start(tree);
        using var fetcher = new Fetcher(server.Options);
        var options = new SiteOptions
        {
            Render = (address, _) =>
                Task.FromResult<Page?>(
                    Page.Of(
                        "<a href=/privacy>Privacy</a><p>We cut hair in the old station, on any day but Monday.</p>"
                    ) with
                    {
                        Address = address,
                    }
                ),
        };

        var site = await new SiteFinder(fetcher, options).Find(server.Home, Cancellation);

        Assert.True(site.Home!.IsRendered);
        Assert.True(site.Home.Publication.IsDrawnByScript);
        Assert.Equal("/privacy", site.Main(PageRole.Privacy)!.Page.Fetched.Final.AbsolutePath);
    }

    [Fact]
    public async Task An_unknown_host_is_a_line_and_no_exception()
    {
        await using var server = await TreeServer.Start((_, _) => null);
        using var fetcher = new Fetcher(server.Options);

        var site = await new SiteFinder(fetcher).Find(new Uri($"http://nobody.invalid:{server.Port}/"), Cancellation);

        Assert.Null(site.Home);
        Assert.Equal("unknown-host", Assert.Single(site.Failures).Code);
    }

    [Fact]
    public async Task A_caller_that_gives_up_is_obeyed()
    {
        await using var server = await TreeServer.Start((_, _) => null);
        using var fetcher = new Fetcher(server.Options);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new SiteFinder(fetcher).Find(server.Home, new CancellationToken(canceled: true))
        );
    }

    private static string Word(int i) => $"{(char)('a' + i / 26)}{(char)('a' + i % 26)}";
}
