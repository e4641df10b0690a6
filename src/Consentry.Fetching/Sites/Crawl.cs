using Consentry.Documents;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>One search of one site, as far as it has come.</summary>
internal sealed class Crawl(Fetcher fetcher, SiteOptions options, Uri given)
{
    /// <summary>Redirects that one more address may take; they count as requests, and the limit holds for them.</summary>
    private const int Redirects = 5;

    /// <summary>Sitemaps that are read of a site that has many.</summary>
    private const int MostSitemaps = 3;

    private const int MostOfSitemap = 10;

    private readonly List<SitePage> pages = [];
    private readonly List<Candidate> sources = [];
    private readonly List<Look> looks = [];
    private readonly List<SiteFailure> failures = [];
    private readonly List<string> searched = [];
    private Candidates candidates = new(given, options.MaxUnpromising);
    private SitePage? home;
    private int requests;

    private bool HasRoom => requests + 1 + Redirects <= options.MaxRequests;

    /// <summary>Home page, links, sitemap, well-known paths; each only where something is still missing.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        if (!await OpenHome(cancellation))
            return;

        await Follow(cancellation);
        searched.Add("the links of the site's pages");
        if (IsMissing(PageRole.Privacy) || IsMissing(PageRole.Terms))
            await AskSitemaps(cancellation);

        foreach (var role in new[] { PageRole.Privacy, PageRole.Terms })
        {
            if (IsMissing(role))
                await Guess(role, cancellation);
        }

        if (!HasRoom && candidates.Next() is not null)
            Fail(
                new SiteFailure(
                    "limit",
                    $"the site has more pages than the {options.MaxRequests} requests that are made",
                    given
                )
            );
    }

    public void Fail(SiteFailure failure) => failures.Add(failure);

    public Site Result()
    {
        var linked = pages.Select(WithLinks).ToList();
        var documents = Sorting.Documents(linked, home);
        var forms = linked.Where(p => p.Classification is { HasPhoneForm: true } or { HasKeywordCall: true }).ToList();
        return new Site(given)
        {
            Home = home is null ? null : linked.Find(p => p.IsHome),
            Documents = documents,
            Forms = Sorting.Forms(forms),
            Looks = [.. looks.Select(l => l with { IsKept = IsKept(l, documents, forms) })],
            Missing = home is null ? [] : Missed(documents, forms),
            Failures = failures,
            Requests = requests,
        };
    }

    /// <summary>Just the page that was given; null where it could not be read or shows something in its place.</summary>
    public async Task<SitePage?> OpenAlone(CancellationToken cancellation)
    {
        var answer = await Get(given, cancellation);
        if (!answer.IsFetched)
        {
            Fail(Failing.Of(answer.Failure));
            return null;
        }

        var page = await Open(answer.Fetched, Hint.None, isHome: false, cancellation);
        if (page is null || page.Publication.Shows == Showing.Page)
            return page;

        // A need for a browser may have been told before.
        failures.Insert(0, Failing.Of(page, Hint.None));
        return null;
    }

    /// <summary>Whether there is anything to go on from.</summary>
    private async Task<bool> OpenHome(CancellationToken cancellation)
    {
        var answer = await Get(given, cancellation);
        if (Alternative(answer) is { } other)
        {
            var second = await Get(other, cancellation);
            answer = second.IsFetched ? second : answer;
        }

        if (!answer.IsFetched)
        {
            Fail(Failing.Of(answer.Failure));
            looks.Add(new Look(given, answer.Failure.Message));
            return false;
        }

        candidates = new Candidates(answer.Fetched.Final, options.MaxUnpromising);
        candidates.Take(given);
        candidates.Take(answer.Fetched.Final);
        var page = await Open(answer.Fetched, Hint.None, isHome: true, cancellation);
        looks.Add(new Look(given, page is null ? failures[^1].Message : "the home page") { Lead = Lead.Given });
        if (page is null)
            return false;

        foreach (var failure in Failing.OfHome(page))
            Fail(failure);

        if (page.Publication.Shows is Showing.BotWall or Showing.Parked)
            return false;

        pages.Add(page);
        home = page;
        candidates.AddLinks(page, depth: 0);
        return true;
    }

    /// <summary>A name without <c>www.</c> or with it, an unencrypted answer where there is no encrypted one.</summary>
    private Uri? Alternative(FetchResult answer)
    {
        if (answer.IsFetched || !given.IsAbsoluteUri)
            return null;

        var host = given.IdnHost;
        return answer.Failure.Error switch
        {
            FetchError.UnknownHost when host.Contains('.', StringComparison.Ordinal) => new UriBuilder(given)
            {
                Host = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : $"www.{host}",
            }.Uri,
            FetchError.Refused or FetchError.Tls when given is { Scheme: "https", IsDefaultPort: true } =>
                new UriBuilder(given) { Scheme = "http", Port = 80 }.Uri,
            _ => null,
        };
    }

    private async Task Follow(CancellationToken cancellation)
    {
        while (HasRoom && candidates.Next() is { } candidate)
            await Look(candidate, cancellation);
    }

    private async Task Look(Candidate candidate, CancellationToken cancellation)
    {
        var answer = await Get(candidate.Address, cancellation);
        var look = new Look(candidate.Address, "")
        {
            Hint = candidate.Promise.Hint,
            Lead = candidate.Lead,
            Link = candidate.Links.FirstOrDefault(),
        };
        if (!answer.IsFetched)
        {
            looks.Add(look with { Result = answer.Failure.Message });
            if (candidate.Lead == Lead.Link && candidate.IsLegal)
                Fail(Failing.Of(answer.Failure) with { Hint = candidate.Promise.Hint });

            return;
        }

        candidates.Take(answer.Fetched.Final);
        if (pages.Find(p => IsSame(p.Fetched.Final, answer.Fetched.Final)) is { } known)
        {
            looks.Add(
                look with
                {
                    Result = $"leads to {known.Fetched.Final.AbsolutePath}, which was looked at already",
                }
            );
            return;
        }

        var before = failures.Count;
        var page = await Open(answer.Fetched, candidate.Promise.Hint, isHome: false, cancellation);
        if (page is null)
        {
            looks.Add(look with { Result = failures[^1].Message });
            // A picture that cannot be read stands in nobody's way.
            if (!candidate.IsLegal || candidate.Lead != Lead.Link)
                failures.RemoveRange(before, failures.Count - before);

            return;
        }

        Keep(page, candidate, look);
    }

    private void Keep(SitePage page, Candidate candidate, Look look)
    {
        if (page.Publication.Shows != Showing.Page)
        {
            var failure = Failing.Of(page, candidate.Promise.Hint);
            looks.Add(look with { Result = failure.Message });
            if (candidate.Lead == Lead.Link && candidate.IsLegal)
                Fail(failure);

            return;
        }

        if (pages.Find(p => string.Equals(p.Document.Text, page.Document.Text, StringComparison.Ordinal)) is { } same)
        {
            looks.Add(look with { Result = $"the same text as {same.Fetched.Final.AbsolutePath}" });
            if (same.IsHome && candidate.Lead == Lead.Link && candidate.IsLegal)
                Fail(Failing.OfHomeInstead(page, candidate.Promise.Hint));

            return;
        }

        pages.Add(page);
        sources.Add(candidate);
        looks.Add(look with { Result = Words.Of(page) });
        if (!candidate.IsElsewhere && Hosts.AreOfOneSite(page.Fetched.Final, home!.Fetched.Final))
            candidates.AddLinks(page, candidate.Depth);
    }

    /// <summary>The page as read, in a browser where it has to be; null where it cannot be read, which is a failure then.</summary>
    private async Task<SitePage?> Open(Fetched fetched, Hint hint, bool isHome, CancellationToken cancellation)
    {
        var (page, unread) = PageOpening.Open(fetched, fetched.ToPage(), isHome);
        if (page is null)
        {
            Fail(Failing.Of(fetched, unread!, hint, isHome));
            return null;
        }

        if (
            NeedsBrowser(page)
            && options.Render is { } render
            && await render(fetched.Final, cancellation) is { } drawn
            && PageOpening.Open(fetched, drawn, isHome).Page is { } rendered
        )
        {
            rendered.Document.Publication = rendered.Publication with
            {
                IsDrawnByScript = page.Publication.Shows == Showing.NeedsScript,
            };
            return rendered with { Plain = page.Document };
        }

        if (NeedsBrowser(page) && page.Publication.Shows == Showing.Page && !failures.Exists(Failing.IsUndrawn))
            Fail(Failing.Undrawn(fetched.Final));

        return page;
    }

    /// <summary>It shows nothing yet, or its form is in a frame.</summary>
    private static bool NeedsBrowser(SitePage page) =>
        page.Publication.Shows == Showing.NeedsScript
        || page.Publication.Shows == Showing.Page
            && !page.Classification.HasPhoneForm
            && RenderingNeeds.Of(page.Document) == RenderingNeed.Embedded;

    private async Task<FetchResult> Get(Uri address, CancellationToken cancellation)
    {
        var answer = await fetcher.Get(address, cancellation);
        requests += 1 + (answer.Fetched?.Hops ?? answer.Failure!.Hops).Count;
        return answer;
    }

    private async Task AskSitemaps(CancellationToken cancellation)
    {
        var root = home!.Fetched.Final;
        var waiting = new Queue<Uri>();
        if (HasRoom && await Get(new Uri(root, "/robots.txt"), cancellation) is { Fetched: { IsSuccess: true } robots })
        {
            foreach (var named in Sitemaps.InRobots(robots.Body.Span).Where(s => Hosts.AreOfOneSite(s, root)))
                waiting.Enqueue(named);
        }

        if (waiting.Count == 0)
            waiting.Enqueue(new Uri(root, "/sitemap.xml"));

        var listed = new List<Uri>();
        for (var read = 0; read < MostSitemaps && HasRoom && waiting.TryDequeue(out var sitemap); read++)
        {
            if (await Get(sitemap, cancellation) is not { Fetched: { IsSuccess: true } answer })
                continue;

            var (addresses, isIndex) = Sitemaps.Read(answer.Body);
            foreach (var address in addresses.Where(a => Hosts.AreOfOneSite(a, root)))
            {
                if (isIndex)
                    waiting.Enqueue(address);
                else
                    listed.Add(address);
            }
        }

        searched.Add(listed.Count > 0 ? "the sitemap" : "no sitemap, for there is none");
        var promising = listed
            .Select(a => (Address: a, Promise: Promise.Of("", a, LinkPlace.Main)))
            .Where(l => l.Promise.Hint is not (Hint.None or Hint.Avoid or Hint.Form))
            .OrderByDescending(l => l.Promise.Points)
            .Take(MostOfSitemap);
        foreach (var (address, promise) in promising)
            candidates.Add(address, promise, Lead.Sitemap, depth: 1);

        await Follow(cancellation);
    }

    private async Task Guess(PageRole role, CancellationToken cancellation)
    {
        searched.Add(role == PageRole.Privacy ? "paths like /privacy-policy" : "paths like /terms");
        foreach (var path in WellKnown.Paths(role))
        {
            if (!HasRoom || !IsMissing(role))
                return;

            candidates.Add(new Uri(home!.Fetched.Final, path), WellKnown.Promised(role), Lead.WellKnown, depth: 1);
            await Follow(cancellation);
        }
    }

    private bool IsMissing(PageRole role) => !Sorting.Documents(pages, home).Any(d => Sorting.Serves(d, role));

    private List<Missing> Missed(IReadOnlyList<SiteDocument> documents, List<SitePage> forms)
    {
        var where = string.Join(", ", searched);
        var missing = new List<Missing>();
        foreach (var role in new[] { PageRole.Privacy, PageRole.Terms })
        {
            if (!documents.Any(d => Sorting.Serves(d, role)))
                missing.Add(new Missing(role, where));
        }

        if (forms.Count == 0)
            missing.Add(new Missing(PageRole.OptIn, searched.Count > 0 ? searched[0] : ""));

        return missing;
    }

    private SitePage WithLinks(SitePage page)
    {
        var links = page.IsHome ? [] : candidates.LinksTo(LedTo(page));
        var best = links.MaxBy(l => (l.IsFromHome, l.IsFromForm));
        page.Document.Publication = page.Publication with { IsSiteSearched = true, IsHome = page.IsHome, Link = best };
        return page with { Links = links };
    }

    private static Uri[] LedTo(SitePage page) =>
        [
            .. page
                .Fetched.Hops.Select(h => h.From)
                .Append(page.Fetched.Final)
                .Append(page.Fetched.Requested)
                .DistinctBy(Addresses.Key, StringComparer.Ordinal),
        ];

    private static bool IsKept(Look look, IReadOnlyList<SiteDocument> documents, List<SitePage> forms) =>
        documents.Select(d => d.Page).Concat(forms).Any(p => IsSame(p.Fetched.Requested, look.Address));

    private static bool IsSame(Uri a, Uri b) =>
        string.Equals(Addresses.Key(a), Addresses.Key(b), StringComparison.Ordinal);
}
