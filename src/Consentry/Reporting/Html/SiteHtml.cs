using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Html;

/// <summary>What was found on a site and what was not, ahead of the sections of its pages.</summary>
/// <param name="html">Where it is written.</param>
/// <param name="site">The site.</param>
/// <param name="sectionOf">The anchor of the section on a document; null where it has none.</param>
internal sealed class SiteHtml(HtmlWriter html, SiteVetting site, Func<Document, string?> sectionOf)
{
    /// <summary>Ends the two elements of the section's summary.</summary>
    public void Write()
    {
        html.Add($"<p>{Advice(site)}</p>\n");
        html.Add($"<p class=\"facts\">{string.Join(" · ", SiteWording.Summary(site))}</p>\n</div>\n</div>\n");
        html.Raw("<div class=\"site\">\n");
        WriteFound();
        WriteMissing();
        WriteObstacles();
        if (SiteWording.NoConsent(site) is { } words)
            html.Add($"<p class=\"facts\">{Wording.Capitalised(words)}.</p>\n");

        new SiteFindingsHtml(html, site, sectionOf).Write();
        html.Raw("</div>\n");
    }

    private static string Advice(SiteVetting site) =>
        site.Outcome switch
        {
            Outcome.Accepted when site.AsksForConsent =>
                "Every required point of every document and of the form is met.",
            Outcome.Accepted => "Every required point of every document is met.",
            Outcome.Rejected => "As it stands, a reviewer rejects this sender. Below is what to change, page by page.",
            Outcome.Review => "Relevant words are there, and can be read both ways: a person has to decide.",
            _ => "Nothing here could be judged.",
        };

    private void WriteFound()
    {
        if (site.Documents.Count + site.Forms.Count == 0)
            return;

        html.Raw("<h3>Found</h3>\n<ul class=\"found\">\n");
        foreach (var document in site.Documents)
            WriteFound(
                document.Decides ? document.Vetting.Outcome : null,
                SiteWording.Document(document.Published),
                document.Published.Page
            );

        foreach (var form in site.Forms)
            WriteFound(form.IsPrincipal ? form.Vetting.Outcome : null, "form", form.Published);

        html.Raw("</ul>\n");
    }

    /// <param name="outcome">Null for what stands beside and decides nothing.</param>
    private void WriteFound(Outcome? outcome, string name, PublishedPage page)
    {
        var (symbol, word) = outcome is { } decided ? Wording.Outcome(decided) : ("·", "beside");
        html.Raw("<li>");
        WriteMark(outcome is { } shown ? Tones.Class(shown) : "idle", symbol, word);
        html.Raw("<div>\n<p class=\"name\">");
        if (outcome is not null && sectionOf(page.Document) is { } section)
            html.Add($"""<a href="#{section}">{Wording.Capitalised(name)}</a>""");
        else
            html.Text(Wording.Capitalised(name));

        html.Add($"""</p><p class="source">{page.Address.AbsoluteUri}</p>""").Raw("\n");
        html.Add($"""<p class="place">{Columns.Printable(SiteWording.LinkedFrom(page))}""");
        html.Raw(page.Plain is null ? "</p></div></li>\n" : "; drawn by a script</p></div></li>\n");
    }

    private void WriteMissing()
    {
        if (site.Site.Absences.Count == 0)
            return;

        html.Raw("<h3>Not found</h3>\n<ul class=\"found\">\n");
        foreach (var absence in site.Site.Absences)
        {
            var outcome = site.OutcomeOf(absence) ?? Outcome.NotApplicable;
            html.Raw("<li>");
            WriteMark(Tones.Class(outcome), Wording.Outcome(outcome).Symbol, SiteWording.Weight(outcome));
            html.Add($"<div>\n<p class=\"name\">{Wording.Capitalised(SiteWording.Role(absence.Role))}</p>\n");
            if (absence.Looked.Length > 0)
                html.Add($"<p class=\"place\">looked at: {absence.Looked}</p>\n");

            AdviceHtml.WriteCodes(html, SiteWording.Codes(site, absence));
            html.Raw("</div></li>\n");
        }

        html.Raw("</ul>\n");
    }

    private void WriteObstacles()
    {
        if (site.Site.Obstacles.Count == 0)
            return;

        html.Raw("<h3>Could not be read</h3>\n<ul class=\"found\">\n");
        foreach (var obstacle in site.Site.Obstacles)
        {
            html.Raw("<li>");
            WriteMark("idle", "–", "not read");
            html.Add($"""<div><p class="source">{obstacle.At.AbsoluteUri}</p>""");
            html.Add($"<p class=\"place\">{Columns.Printable(obstacle.Message)}</p></div></li>\n");
        }

        html.Raw("</ul>\n");
    }

    private void WriteMark(string tone, string symbol, string word) =>
        html.Add($"""<span class="outcome {tone}"><span aria-hidden="true">{symbol}</span> {word}</span>""");
}
