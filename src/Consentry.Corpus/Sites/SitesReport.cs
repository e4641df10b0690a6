using System.Globalization;
using System.Text;
using Consentry.Fetching.Sites;
using Consentry.Judging.Sites;

namespace Consentry.Corpus.Sites;

/// <summary>What searching the sites came to, as text.</summary>
public static class SitesReport
{
    public static string Text(IReadOnlyList<FoundSite> sites)
    {
        var report = new StringBuilder();
        var requests = sites.Select(s => s.Site?.Requests ?? 0).Order().ToList();
        Line(report, "sites", $"{sites.Count}, {sites.Count(s => s.Folder.Home is not null)} with a home page");
        Line(report, "with an outcome", $"{sites.Count(HasOutcome)}");
        Line(report, "requests", $"{requests.Sum()}, median {requests[requests.Count / 2]}, most {requests[^1]}");
        Figures(report, "all", [.. sites]);
        Figures(report, "not held out", [.. sites.Where(s => !s.Folder.IsHeldOut)]);
        Figures(report, "held out", [.. sites.Where(s => s.Folder.IsHeldOut)]);
        return report.ToString();
    }

    /// <summary>Where finder and labels differ; of held-out sites nothing.</summary>
    public static string Differences(IReadOnlyList<FoundSite> sites)
    {
        var report = new StringBuilder();
        foreach (var site in sites.Where(s => !s.Folder.IsHeldOut))
        {
            foreach (var file in site.Files.Where(f => !f.IsRight || !f.IsAsGuessed))
                report.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{file.File.Id}: {file.File.Kind ?? "unlabelled"}, guessed {file.File.Guess}, found {file.Found ?? "nothing"}"
                );

            foreach (var document in NotOwn(site))
                report.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{site.Folder.Name}{document.Page.Fetched.Final.AbsolutePath}: {document.Role} of {document.Ownership}"
                );

            foreach (var file in site.Extra)
                report.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"{file.File.Id}: {file.File.Guess}, taken for {file.Found}"
                );
        }

        return report.ToString();
    }

    private static IEnumerable<SiteDocument> NotOwn(FoundSite site) =>
        site.Site?.Documents.Where(d => d.Ownership != Ownership.Own) ?? [];

    /// <summary>Documents, forms, or a line that says why there are none.</summary>
    private static bool HasOutcome(FoundSite site) =>
        site.Site is { } found
        && found.Documents.Count + found.Forms.Count + found.Failures.Count + found.Missing.Count > 0;

    private static void Figures(StringBuilder report, string name, List<FoundSite> sites)
    {
        var files = sites.SelectMany(s => s.Files).ToList();
        report.AppendLine(CultureInfo.InvariantCulture, $"{name}:");
        Line(report, "  legal pages in reach", $"{files.Count}");
        Line(report, "  found", Share(files.Count(f => f.Found is not null), files.Count));
        Line(report, "  right by labels", Share(files.Count(f => f.IsRight), files.Count));
        Line(report, "  right by the guess", Share(files.Count(f => f.IsAsGuessed), files.Count));
        Line(report, "  opt-in pages in reach", $"{sites.Sum(s => s.Forms.All)}");
        Line(report, "  found as forms", Share(sites.Sum(s => s.Forms.Found), sites.Sum(s => s.Forms.All)));
        Line(report, "  not the sender's own", $"{sites.Sum(s => NotOwn(s).Count())}");
        Line(report, "  taken for a document", $"{sites.Sum(s => s.Extra.Count)}");
    }

    private static string Share(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{part} ({(double)part / Math.Max(1, whole):0.000})");

    private static void Line(StringBuilder report, string name, string value) =>
        report.AppendLine(CultureInfo.InvariantCulture, $"{name, -26}{value}");
}
