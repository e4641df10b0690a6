using System.Net;
using Consentry.Fetching;
using Consentry.Fetching.Sites;

namespace Consentry.Corpus.Sites;

/// <summary>A legal page that links lead to, and what became of it.</summary>
/// <param name="File">The page.</param>
/// <param name="Found">What it was found as; null where it was not.</param>
/// <param name="IsRight">As its label says, or as the manifest guesses where it has none.</param>
/// <param name="IsAsGuessed">As the manifest guesses.</param>
public sealed record FoundFile(LabelledFile File, string? Found, bool IsRight, bool IsAsGuessed);

/// <summary>A site of the corpus, searched.</summary>
/// <param name="Folder">Its files.</param>
/// <param name="Site">What the finder found; null where it threw.</param>
/// <param name="Files">The legal pages that links lead to.</param>
/// <param name="Forms">Of the pages that the manifest takes for opt-in forms and links lead to, those found and all.</param>
/// <param name="Extra">Files that were taken for a document, and are none by label or guess.</param>
public sealed record FoundSite(
    SiteFolder Folder,
    Site? Site,
    IReadOnlyList<FoundFile> Files,
    (int Found, int All) Forms,
    IReadOnlyList<FoundFile> Extra
);

/// <summary>Serves every site of a corpus on this machine and searches it.</summary>
public static class SitesRun
{
    private const int AtOnce = 4;

    /// <exception cref="CorpusException">The folder is no corpus.</exception>
    public static async Task<IReadOnlyList<FoundSite>> Run(string folder)
    {
        var sites = SiteFolder.Load(folder);
        using var server = new SiteServer(sites);
        using var fetcher = new Fetcher(
            new FetchOptions
            {
                AllowPrivate = true,
                Ports = new HashSet<int> { server.Port },
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
            }
        );
        var finder = new SiteFinder(fetcher);
        var found = new FoundSite[sites.Count];
        await Parallel.ForAsync(
            0,
            sites.Count,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (i, cancellation) => found[i] = Compare(sites[i], await finder.Find(server.HomeOf(i), cancellation))
        );
        return found;
    }

    private static FoundSite Compare(SiteFolder folder, Site site)
    {
        var reached = SiteReach.Of(folder);
        var roles = new Dictionary<LabelledFile, string>();
        foreach (var document in site.Documents)
        {
            if (folder.At(document.Page.Fetched.Final.AbsolutePath) is { } file)
                roles[file] = document.Role.ToString();
        }

        var forms = site.Forms.Select(p => folder.At(p.Fetched.Final.AbsolutePath)).OfType<LabelledFile>().ToHashSet();
        foreach (var form in forms)
            roles.TryAdd(form, "OptIn");

        var asked = reached.Where(f => f.Guess is "optin").ToList();
        return new FoundSite(
            folder,
            site,
            [.. reached.Where(f => f.IsLegal && f.Kind is not "other").Select(f => Judged(f, roles))],
            (asked.Count(forms.Contains), asked.Count),
            [
                .. roles
                    .Keys.Where(f => !f.IsLegal && f.Kind is null or "other")
                    .Select(f => Judged(f, roles))
                    .Where(f => f.Found is not "OptIn"),
            ]
        );
    }

    private static FoundFile Judged(LabelledFile file, Dictionary<LabelledFile, string> roles)
    {
        var found = roles.GetValueOrDefault(file);
        return new FoundFile(file, found, IsRole(file.Kind ?? file.Guess, found), IsRole(file.Guess, found));
    }

    /// <summary>People labelled texting terms as terms; the manifest tells them apart.</summary>
    private static bool IsRole(string label, string? role) =>
        (label, role) switch
        {
            ("privacy", "Privacy") or ("combined", "Combined") => true,
            ("terms", "Terms" or "TextingTerms") or ("sms", "TextingTerms") => true,
            _ => false,
        };
}
