using Consentry.Recognising;

namespace Consentry.Judging.Sites;

/// <summary>Content that draws a rejection wherever it stands on a site: one finding a requirement over all of its pages.</summary>
internal static class SiteContent
{
    /// <param name="pages">Each with its place in the list of pages that evidence counts in.</param>
    /// <param name="options">What to judge by.</param>
    public static IReadOnlyList<Finding> Judge(
        IReadOnlyList<(int Place, Recognised Page)> pages,
        VettingOptions options
    )
    {
        var readable = pages.Where(p => Judging.Judge.IsReadable(p.Page.Language)).ToList();
        return readable.Count == 0
            ? []
            :
            [
                .. options
                    .Edition.Requirements.Where(r => r.Group is "content")
                    .Select(requirement =>
                    {
                        var verdict = PageVerdicts.Worst(
                            requirement,
                            [.. readable.Select(p => (p.Page.Document, requirement.Judge(p.Page).Placed(_ => p.Place)))]
                        );
                        return new Finding(
                            requirement,
                            requirement.SeverityFor(options.For),
                            verdict,
                            Judging.Judge.FixOf(requirement, verdict, options)
                        );
                    }),
            ];
    }
}
