using Consentry.Documents;
using Consentry.Reading;
using Consentry.Recognising;

namespace Consentry.Fetching.Sites;

/// <summary>An answer, read and classified.</summary>
internal static class PageOpening
{
    /// <summary>The page, or why its bytes cannot be read.</summary>
    public static (SitePage? Page, ReadFailure? Failure) Open(Fetched fetched, Page page, bool isHome)
    {
        var read = Reader.Read(page);
        if (!read.IsRead)
            return (null, read.Failure);

        var shows = Standing.Of(fetched, read.Document);
        // Read once more with what the words show: a document does not change after it was read.
        var document = Reader.Read(page with { Publication = PublicationOf(fetched, shows) }).Document!;
        var classification = Vet.Classify(document);
        if (IsDocumentAfterAll(fetched, shows, classification))
            document.Publication = document.Publication! with { Shows = Showing.Page };

        return (new SitePage(fetched, page, document, classification) { IsHome = isHome }, null);
    }

    /// <summary>A short policy may speak of signing in, or of domains; one that calls itself a policy is one.</summary>
    private static bool IsDocumentAfterAll(Fetched fetched, Showing shows, Classification classification) =>
        fetched.IsSuccess
        && shows is Showing.Login or Showing.Parked or Showing.BotWall
        && classification is { IsTitled: true, Role: not PageRole.Other };

    /// <summary>The facts of the fetch alone, for an answer that cannot be read as a page.</summary>
    public static Publication PublicationOf(Fetched fetched, Showing shows) =>
        new(fetched.Requested, fetched.Final, fetched.Status)
        {
            Redirects = [.. fetched.Hops.Select(h => h.To)],
            Shows = shows,
            Transience = TransienceOf(fetched),
            LeavesDomain = !Hosts.AreOfOneSite(fetched.Requested, fetched.Final),
        };

    private static Transience TransienceOf(Fetched fetched) =>
        Addresses.TransienceOf(fetched.Requested) is var asked and not Transience.None
            ? asked
            : Addresses.TransienceOf(fetched.Final);
}
