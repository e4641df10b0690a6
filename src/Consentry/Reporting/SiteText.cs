using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting;

/// <summary>A site in the text report: how it came out, what was found and where it is linked, what was not.</summary>
internal static class SiteText
{
    private const int Indent = 2;

    private const int Further = 4;

    public static void Write(TextPage page, ReportEntry entry, SiteVetting site, TextStyle style)
    {
        var (symbol, word) = Wording.Outcome(site.Outcome);
        page.Edges(
            0,
            $"{symbol} {word}  ",
            Inks.Of(site.Outcome),
            Columns.Printable(SiteWording.Title(site)),
            Columns.Printable(entry.Source)
        );
        page.Words(Indent, Ink.Plain, string.Join(" · ", SiteWording.Summary(site)));
        page.Blank();
        foreach (var document in site.Documents)
            WriteFound(
                page,
                document.Decides ? document.Vetting.Outcome : null,
                SiteWording.Document(document.Published),
                document.Published.Page
            );

        foreach (var form in site.Forms)
            WriteFound(page, form.IsPrincipal ? form.Vetting.Outcome : null, "form", form.Published);

        foreach (var absence in site.Site.Absences)
        {
            var outcome = site.OutcomeOf(absence) ?? Outcome.NotApplicable;
            page.Marked(Indent, Wording.Outcome(outcome).Symbol, Inks.Of(outcome), SiteWording.Absence(absence));
            if (SiteWording.Codes(site, absence) is { Count: > 0 } codes)
                page.Marked(Further, "codes ", Ink.Faint, CodeList.Of(codes));
        }

        if (SiteWording.NoConsent(site) is { } words)
            page.Marked(Indent, "–", Ink.Faint, words);

        page.Blank();
        SiteFindingsText.Write(page, site, style.Detail);
        if (entry.IsCompared)
            MatrixText.Write(page, site, style.Width);
    }

    public static void WriteObstacles(TextPage page, SiteVetting site)
    {
        if (site.Site.Obstacles.Count == 0)
            return;

        page.Words(Indent, Ink.Faint, "what could not be read");
        foreach (var obstacle in site.Site.Obstacles)
        {
            page.Words(Further, Ink.Faint, obstacle.At.AbsoluteUri);
            page.Marked(Further, "│", Ink.Faint, Columns.Printable(obstacle.Message));
        }

        page.Blank();
    }

    /// <param name="outcome">Null for what stands beside and decides nothing.</param>
    private static void WriteFound(TextPage page, Outcome? outcome, string name, PublishedPage published)
    {
        var (symbol, ink) = outcome is { } decided
            ? (Wording.Outcome(decided).Symbol, Inks.Of(decided))
            : ("·", Ink.Faint);
        page.Edges(Indent, symbol, ink, outcome is null ? $"beside: {name}" : name, published.Address.AbsoluteUri);
        var drawn = published.Plain is null ? "" : "; drawn by a script";
        page.Words(Further, Ink.Faint, Columns.Printable(SiteWording.LinkedFrom(published)) + drawn);
    }
}
