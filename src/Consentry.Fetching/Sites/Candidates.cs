using Consentry.Documents;

namespace Consentry.Fetching.Sites;

/// <summary>The addresses that links lead to, the most promising first.</summary>
internal sealed class Candidates(Uri home, int maxUnpromising)
{
    /// <summary>Links away from the home page as far as which documents are followed.</summary>
    private const int Deepest = 3;

    /// <summary>Addresses of one shape that are looked at: a calendar has no end.</summary>
    private const int MostOfOneShape = 3;

    private const int MostElsewhere = 6;
    private const int MostForms = 12;

    private readonly Dictionary<string, Candidate> byKey = new(StringComparer.Ordinal);
    private readonly List<Candidate> all = [];
    private readonly Dictionary<string, int> shapes = new(StringComparer.Ordinal);
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private int unpromising;
    private int forms;
    private int elsewhere;

    /// <summary>The links that lead to an address, by any of its spellings.</summary>
    public IReadOnlyList<Linking> LinksTo(params ReadOnlySpan<Uri> addresses)
    {
        var links = new List<Linking>();
        foreach (var address in addresses)
        {
            if (byKey.TryGetValue(Addresses.Key(address), out var candidate))
                links.AddRange(candidate.Links);
        }

        return [.. links.Distinct()];
    }

    /// <summary>The links of a page that was read.</summary>
    public void AddLinks(SitePage page, int depth)
    {
        foreach (var link in PageLinks.Of(page))
        {
            var isOwn = Hosts.AreOfOneSite(link.Target, home);
            var promise = Promise.Of(link.Linking.Text, link.Target, link.Place);
            if (isOwn || IsOwnDocument(link, promise, depth))
                Add(link.Target, promise, Lead.Link, depth + 1, isOwn, link.Linking);
        }
    }

    public void Add(Uri target, Promise promise, Lead lead, int depth, bool isOwn = true, Linking? link = null)
    {
        var address = Addresses.WithoutFragment(target);
        var key = Addresses.Key(address);
        if (!byKey.TryGetValue(key, out var candidate))
        {
            candidate = new Candidate(address, promise, lead, depth) { IsElsewhere = !isOwn };
            byKey.Add(key, candidate);
            all.Add(candidate);
        }

        candidate.Meet(promise, lead, depth);
        if (link is not null)
            candidate.Links.Add(link);
    }

    /// <summary>What has been looked at is not looked at again; also where a redirect led.</summary>
    public void Take(Uri address)
    {
        if (byKey.TryGetValue(Addresses.Key(address), out var candidate))
            candidate.IsTaken = true;
        else
            byKey.Add(Addresses.Key(address), new Candidate(address, default, Lead.Given, 0) { IsTaken = true });
    }

    /// <summary>The most promising one that is left, or null.</summary>
    public Candidate? Next()
    {
        while (true)
        {
            var best = all.Where(c => !c.IsTaken).MaxBy(c => c.Promise.Points - 3 * c.Depth);
            if (best is null)
                return null;

            best.IsTaken = true;
            if (IsWorthIt(best))
                return best;
        }
    }

    /// <summary>Another domain counts where the home page, or a form, links a document there by its name.</summary>
    private static bool IsOwnDocument(PageLink link, Promise promise, int depth) =>
        depth == 0
        && promise.Hint is Hint.Privacy or Hint.Terms or Hint.Texts
        && promise.Points >= 80
        && !Hosts.IsNobodys(link.Target);

    private bool IsWorthIt(Candidate candidate)
    {
        var shape = Addresses.Shape(candidate.Address);
        var seen = shapes.GetValueOrDefault(shape);
        shapes[shape] = seen + 1;
        var isNewPath = paths.Add($"{candidate.Address.IdnHost}{candidate.Address.AbsolutePath}");
        return candidate.Promise.Hint switch
        {
            Hint.Avoid => false,
            _ when candidate.Depth > Deepest || seen >= MostOfOneShape => false,
            _ when candidate.IsElsewhere => ++elsewhere <= MostElsewhere,
            // "/contact?about=prices" is the page that "/contact" is.
            _ when !isNewPath && candidate.Address.AbsolutePath.Length > 1 && !IsScript(candidate.Address) => false,
            Hint.None => candidate.Depth == 1 && ++unpromising <= maxUnpromising,
            Hint.Form => candidate.Depth <= 2 && ++forms <= MostForms,
            _ => true,
        };
    }

    /// <summary>One script that makes every page, told apart by its query.</summary>
    private static bool IsScript(Uri address) =>
        address.AbsolutePath.EndsWith(".php", StringComparison.OrdinalIgnoreCase)
        || address.AbsolutePath.EndsWith(".aspx", StringComparison.OrdinalIgnoreCase);
}
