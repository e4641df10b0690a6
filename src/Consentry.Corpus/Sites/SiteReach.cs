using System.Text;
using System.Text.RegularExpressions;

namespace Consentry.Corpus.Sites;

/// <summary>Which files of a site links lead to, found apart from the finder that is measured.</summary>
internal static partial class SiteReach
{
    /// <summary>Links from the home page on.</summary>
    private const int Hops = 2;

    /// <summary>The files that at most two links lead to from the home page; none where there is no home page.</summary>
    public static IReadOnlySet<LabelledFile> Of(SiteFolder site)
    {
        var reached = new HashSet<LabelledFile>();
        if (site.Home is null)
            return reached;

        var edge = new List<(LabelledFile File, Uri At)> { (site.Home, new Uri("http://site.test/")) };
        reached.Add(site.Home);
        for (var hop = 0; hop < Hops; hop++)
        {
            var next = new List<(LabelledFile, Uri)>();
            foreach (var (file, at) in edge)
            {
                foreach (var target in Targets(file, at))
                {
                    if (site.At(target.AbsolutePath) is { } led && reached.Add(led))
                        next.Add((led, target));
                }
            }

            edge = next;
        }

        reached.Remove(site.Home);
        return reached;
    }

    private static IEnumerable<Uri> Targets(LabelledFile file, Uri at)
    {
        var html = Comment.Replace(File.ReadAllText(file.Path, Encoding.UTF8), "");
        return Anchor
            .Matches(html)
            .Select(m => Uri.TryCreate(at, m.Groups["to"].Value.Trim(), out var target) ? target : null)
            .OfType<Uri>()
            .Where(t => t.Scheme is "http" or "https");
    }

    [GeneratedRegex(
        "<!--.*?-->|<script.*?</script>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline
    )]
    private static partial Regex Comment { get; }

    [GeneratedRegex(
        """<a\s[^>]*?href\s*=\s*(?:"(?<to>[^"]*)"|'(?<to>[^']*)')""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Anchor { get; }
}
