using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Markdown;

/// <summary>What is said of a site as a whole, as blocks that a blank line separates.</summary>
internal static class MarkdownSiteFindings
{
    public static IEnumerable<string> Blocks(SiteVetting site)
    {
        foreach (var block in SiteFinding.Open(site).SelectMany(Blocks))
            yield return block;

        if (Rules(site, v => v is Verdict.Met) is { Count: > 0 } met)
            yield return $"✓ met: {Wording.Names(met)}";

        if (Rules(site, v => v is Verdict.NotApplicable) is { Count: > 0 } idle)
            yield return $"– nothing to compare: {Wording.Names(idle)}";
    }

    private static List<Rule> Rules(SiteVetting site, Func<Verdict, bool> isSuch) =>
        [.. SiteFinding.All(site).Where(f => isSuch(f.Verdict)).Select(f => f.Rule)];

    private static IEnumerable<string> Blocks(SiteFinding finding)
    {
        yield return $"#### {Wording.Symbol(finding.Verdict)} {MarkdownText.Escape(SiteWording.Headline(finding))}";
        foreach (var quoted in Cited.Quotes(finding.Verdict))
        {
            yield return MarkdownFinding.Quote(finding.PageOf(quoted.Quote).Document, quoted);
            yield return Place(finding, quoted.Quote);
        }

        yield return finding.IsToDo ? "Do:" : "Write:";
        yield return MarkdownFinding.Fix(finding.Fix);
        yield return $"<details><summary>why, and <code>{finding.Rule.Id}</code></summary>";
        yield return MarkdownText.Escape(finding.Rule.Why);
        if (finding.Codes is { Count: > 0 } codes)
            yield return $"Rejection codes: {MarkdownText.Escape(CodeList.Of(codes))}";

        yield return "</details>";
    }

    private static string Place(SiteFinding finding, Evidence quote)
    {
        var page = finding.PageOf(quote);
        string[] parts =
        [
            SiteWording.PageName(finding.Site, page),
            MarkdownText.Escape(page.Address.AbsoluteUri),
            PlaceText.Of(page.Document, quote.Span),
            MarkdownText.Escape(page.Document.SectionOf(quote.Span)),
            Wording.Role(quote.Role),
        ];
        return $"<sub>{string.Join(" · ", parts.Where(part => part.Length > 0))}</sub>";
    }
}
