using Consentry.Documents;
using Consentry.Judging;
using Consentry.Recognising;

namespace Consentry.Rulebook;

/// <summary>What the two requirements on publishing have in common: whether a reviewer who has the address can read it.</summary>
internal static class Publishing
{
    public static readonly Reason Missing = new("not-found", "is not there: the address answers with an error");
    public static readonly Reason SoftMissing = new("soft-not-found", "shows that there is no such page");
    public static readonly Reason Parked = new("parked", "shows a domain that is for sale, expired or not set up");
    public static readonly Reason Login = new("login", "asks for an account first");
    public static readonly Reason Walled = new("bot-wall", "turns programs away, and a reviewer's fetcher is one");
    public static readonly Reason Empty = new("empty", "shows next to no text");
    public static readonly Reason OtherDomain = new("other-domain", "leads on to another domain");
    public static readonly Reason Unencrypted = new("not-https", "is not published over https");
    public static readonly Reason Temporary = new("temporary-address", "has an address that does not last");
    public static readonly Reason Unlinked = new("not-linked", "is linked neither from the home page nor from a form");
    public static readonly Reason Scripted = new("needs-script", "shows its text only after a script has run");

    /// <summary>All of them, in order of weight.</summary>
    public static readonly IReadOnlyList<Reason> Reasons =
    [
        Missing,
        SoftMissing,
        Parked,
        Login,
        Walled,
        Empty,
        OtherDomain,
        Unencrypted,
        Temporary,
        Unlinked,
        Scripted,
    ];

    /// <summary>By the facts of the fetch alone, which it gives in full.</summary>
    public static Verdict Judge(Recognised page)
    {
        var publication = page.Document.Publication!;
        var facts = PublicationFacts.Of(publication);
        return ReasonOf(publication) is { } reason ? new Verdict.Unmet(reason) { Facts = facts }
            : IsScripted(publication) ? new Verdict.Review(Scripted) { Facts = facts }
            : new Verdict.Met { Facts = facts };
    }

    private static Reason? ReasonOf(Publication publication) =>
        publication.Shows switch
        {
            Showing.NotFound => publication.Status >= 400 ? Missing : SoftMissing,
            Showing.Parked => Parked,
            Showing.Login => Login,
            Showing.BotWall => Walled,
            Showing.Empty => Empty,
            _ when publication.Status >= 400 => Missing,
            _ when publication.LeavesDomain => OtherDomain,
            _ when !publication.Address.Scheme.Equals("https", StringComparison.Ordinal) => Unencrypted,
            _ when publication.Transience != Transience.None => Temporary,
            _ when IsUnlinked(publication) => Unlinked,
            _ => null,
        };

    /// <summary>
    /// Reviewers follow the link of the home page or the one beside the box that is ticked. Without the site's pages nobody can
    /// tell; a home page that is the document needs no link.
    /// </summary>
    private static bool IsUnlinked(Publication publication) =>
        publication is { IsSiteSearched: true, IsHome: false }
        && publication.Link is null or { IsFromHome: false, IsFromForm: false };

    /// <summary>Some fetchers run scripts and some do not.</summary>
    private static bool IsScripted(Publication publication) =>
        publication.IsDrawnByScript || publication.Shows == Showing.NeedsScript;
}
