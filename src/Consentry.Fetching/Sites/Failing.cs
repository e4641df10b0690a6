using Consentry.Documents;
using Consentry.Reading;

namespace Consentry.Fetching.Sites;

/// <summary>What stood in the way, as a line that says what happened and what is likely behind it.</summary>
internal static class Failing
{
    public static SiteFailure Of(FetchFailure failure) => new(CodeOf(failure.Error), failure.Message, failure.At);

    /// <summary>A page of which a part could not be seen.</summary>
    public static SiteFailure Undrawn(Uri at) =>
        new("needs-browser", "has a form in a frame or from a form service, which takes a browser to see", at);

    /// <summary>Said once for a site: such a form often stands on each of its pages.</summary>
    public static bool IsUndrawn(SiteFailure failure) => failure.Code is "needs-browser";

    /// <summary>An answer that is no text.</summary>
    public static SiteFailure Of(Fetched fetched, ReadFailure failure, Hint hint, bool isHome) =>
        new(
            isHome ? "not-html" : failure.Code,
            isHome
                ? $"the home page is no HTML but {fetched.MediaType ?? "of an unnamed type"}: {failure.Message}"
                : failure.Message,
            fetched.Final
        )
        {
            Hint = hint,
            Publication = PageOpening.PublicationOf(fetched, Showing.Page),
        };

    /// <summary>A page that shows something in place of what was asked for.</summary>
    public static SiteFailure Of(SitePage page, Hint hint)
    {
        var (code, message) = Shown(page.Publication);
        return new SiteFailure(code, message, page.Fetched.Requested) { Hint = hint, Publication = page.Publication };
    }

    /// <summary>The home page in place of the document: an application that answers every path.</summary>
    public static SiteFailure OfHomeInstead(SitePage page, Hint hint) =>
        new(
            "soft-404",
            "shows the home page in place of a document: there is none at this address",
            page.Fetched.Requested
        )
        {
            Hint = hint,
            Publication = page.Publication with { Shows = Showing.NotFound },
        };

    /// <summary>What is worth saying of a home page that could be read.</summary>
    public static IEnumerable<SiteFailure> OfHome(SitePage page)
    {
        if (page.Publication.Shows != Showing.Page)
            yield return Of(page, Hint.None);

        if (page.Document.Format != Format.Html)
            yield return new SiteFailure(
                "not-html",
                "the home page is no HTML page, so that no links lead on from it",
                page.Fetched.Final
            );

        if (page.Publication.LeavesDomain)
            yield return new SiteFailure(
                "other-domain",
                $"leads to {page.Fetched.Final.IdnHost}, which is another domain; that one was looked through",
                page.Fetched.Requested
            );

        if (page.Classification.Language is not ("en" or "und"))
            yield return new SiteFailure(
                "other-language",
                $"the home page is in another language than English ({page.Classification.Language})",
                page.Fetched.Final
            );
    }

    private static (string Code, string Message) Shown(Publication publication) =>
        publication.Shows switch
        {
            Showing.NotFound when publication.Status >= 400 => (
                "not-found",
                $"answers {publication.Status}: there is no such page, or the server is in trouble"
            ),
            Showing.NotFound => ("soft-404", "answers 200 and shows that there is no such page"),
            Showing.Login => ("login", "asks for an account: reviewers have none"),
            Showing.Parked => ("parked", "shows a domain that is for sale, expired or not set up"),
            Showing.BotWall => (
                "bot-wall",
                $"answers {publication.Status} with a wall against robots: a reviewer's fetcher meets it too"
            ),
            Showing.NeedsScript => ("needs-javascript", "shows no text until a script has run in a browser"),
            Showing.Empty => ("empty", "shows next to no text"),
            _ => ("other", "shows something else"),
        };

    private static string CodeOf(FetchError error) =>
        error switch
        {
            FetchError.NotHttp => "not-http",
            FetchError.PortNotAllowed => "port-not-allowed",
            FetchError.UserInfo => "user-info",
            FetchError.UnknownHost => "unknown-host",
            FetchError.ForbiddenAddress => "forbidden-address",
            FetchError.Refused => "refused",
            FetchError.Unreachable => "unreachable",
            FetchError.Certificate => "certificate",
            FetchError.Tls => "tls",
            FetchError.TooManyRedirects => "too-many-redirects",
            FetchError.RedirectLoop => "redirect-loop",
            FetchError.TooLarge => "too-large",
            FetchError.TooSlow => "too-slow",
            _ => "broken",
        };
}
