using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting;

/// <summary>
/// What a text report says of a site as a whole: where its documents contradict each other, what a form lacks, and content that reviewers turn down,
/// each quote with the page that it stands on.
/// </summary>
internal static class SiteFindingsText
{
    private const int Indent = 4;

    public static void Write(TextPage page, SiteVetting site, Detail detail)
    {
        var open = SiteFinding.Open(site);
        var rest = SiteFinding.All(site).Where(f => !f.IsOpen).ToList();
        foreach (var finding in open.Where(f => f.Severity == Severity.Required || detail == Detail.Full))
            WriteFully(page, finding);

        if (detail == Detail.Full)
        {
            foreach (var finding in rest)
                WriteFully(page, finding);

            return;
        }

        WriteRecommended(page, [.. open.Where(f => f.Severity == Severity.Recommended)]);
        WriteClosed(page, rest);
    }

    private static void WriteFully(TextPage page, SiteFinding finding)
    {
        page.Edges(
            2,
            Wording.Symbol(finding.Verdict),
            Inks.Of(finding.Verdict),
            SiteWording.Headline(finding),
            finding.Rule.Id
        );
        WriteQuotes(page, finding);
        if (finding.IsOpen)
        {
            page.Marked(Indent, "why   ", Ink.Faint, finding.Rule.Why);
            page.Marked(Indent, Advice(finding), Ink.Faint, finding.Fix);
        }

        if (finding.Codes is { Count: > 0 } codes)
            page.Marked(Indent, "codes ", Ink.Faint, CodeList.Of(codes));

        page.Blank();
    }

    /// <summary>Quotes stay: without them nobody finds which pages are meant.</summary>
    private static void WriteRecommended(TextPage page, IReadOnlyList<SiteFinding> findings)
    {
        if (findings.Count == 0)
            return;

        page.Words(2, Ink.Faint, "recommended");
        foreach (var finding in findings)
        {
            page.Edges(2, FindingText.RecommendedMark, Ink.Faint, SiteWording.Reason(finding), finding.Rule.Id);
            WriteQuotes(page, finding);
            page.Marked(Indent, Advice(finding), Ink.Faint, finding.Fix);
        }

        page.Blank();
    }

    private static string Advice(SiteFinding finding) => finding.IsToDo ? "do    " : "write ";

    private static void WriteClosed(TextPage page, IReadOnlyList<SiteFinding> findings)
    {
        var met = findings.Where(f => f.Verdict is Verdict.Met).Select(f => f.Rule).ToList();
        var idle = findings.Where(f => f.Verdict is Verdict.NotApplicable).Select(f => f.Rule).ToList();
        if (met.Count > 0)
            page.Edges(2, "✓", Ink.Good, $"met: {Wording.Names(met)}", "(--verbose quotes them)");

        if (idle.Count > 0)
            page.Marked(2, "–", Ink.Faint, $"nothing to compare: {Wording.Names(idle)}");

        if (met.Count + idle.Count > 0)
            page.Blank();
    }

    private static void WriteQuotes(TextPage page, SiteFinding finding)
    {
        foreach (var (quote, leadIns) in Cited.Quotes(finding.Verdict))
        {
            var published = finding.PageOf(quote);
            var place = finding.IsRenderedOnly(quote)
                ? $"{published.Address.AbsoluteUri}  (only with scripts)"
                : PlaceText.Of(published.Address.AbsoluteUri, published.Document, quote.Span);
            var section = Columns.Printable(published.Document.SectionOf(quote.Span));
            var role = Wording.Role(quote.Role) is { Length: > 0 } words ? $"  ({words})" : "";
            page.Words(
                Indent,
                Ink.Faint,
                $"{SiteWording.PageName(finding.Site, published)}  {place}{(section.Length > 0 ? "  " : "")}{section}{role}"
            );
            foreach (var leadIn in leadIns)
                page.Barred(Indent, "│", Words(published.Document, leadIn.Span));

            page.Barred(Indent, leadIns.Count > 0 ? "│  " : "│", Words(published.Document, quote.Span));
        }
    }

    private static string Words(Document document, Span span) => Columns.Printable(document.Quote(span));
}
