using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Rulebook;

/// <summary>Fetches with their verdicts; what the document says plays no part.</summary>
internal static class PublishingExamples
{
    private const string Domain = "https://larkfielddental.com";

    public static IReadOnlyList<Example> At(string path)
    {
        var good = Fetch(Domain + path) with { Link = Link(Domain + "/", isHome: true) };
        return
        [
            Of("200 over https, linked at the foot of the home page.", null, good),
            Of(
                "200 over https, linked beside the box of the opt-in form.",
                null,
                good with
                {
                    Link = Link(Domain + "/join"),
                }
            ),
            Of("404.", Publishing.Missing, good with { Status = 404, Shows = Showing.NotFound }),
            Of("“Page not found”, with 200.", Publishing.SoftMissing, good with { Shows = Showing.NotFound }),
            Of("“This domain is for sale”.", Publishing.Parked, good with { Shows = Showing.Parked }),
            Of("“Sign in to go on”.", Publishing.Login, good with { Shows = Showing.Login }),
            Of(
                "403 from a wall against robots.",
                Publishing.Walled,
                good with
                {
                    Status = 403,
                    Shows = Showing.BotWall,
                }
            ),
            Of("A page without words.", Publishing.Empty, good with { Shows = Showing.Empty }),
            Of(
                "A redirect to the domain of a platform.",
                Publishing.OtherDomain,
                good with
                {
                    Address = new Uri("https://bookitnow.com" + path),
                    Redirects = [new Uri("https://bookitnow.com" + path)],
                    LeavesDomain = true,
                }
            ),
            Of(
                "http instead of https.",
                Publishing.Unencrypted,
                Fetch("http://larkfielddental.com" + path) with
                {
                    Link = good.Link,
                }
            ),
            Of(
                "The preview of a deployment.",
                Publishing.Temporary,
                Fetch("https://lark-git-main-fern.vercel.app" + path) with
                {
                    Link = good.Link,
                    Transience = Transience.Preview,
                }
            ),
            Of("Found by guessing its path.", Publishing.Unlinked, good with { Link = null }),
            Of("An application that draws itself.", Publishing.Scripted, good with { IsDrawnByScript = true }),
        ];
    }

    private static Example Of(string text, Reason? reason, Publication publication) =>
        new(text, reason) { Publication = publication };

    private static Publication Fetch(string address) =>
        new(new Uri(address), new Uri(address), 200) { IsSiteSearched = true };

    private static Linking Link(string from, bool isHome = false) =>
        new(new Uri(from), "Privacy & Terms", isHome ? Region.Footer : Region.Main)
        {
            IsFromHome = isHome,
            IsFromForm = !isHome,
        };
}
