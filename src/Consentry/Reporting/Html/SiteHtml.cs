using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Html;

/// <summary>What was found on a site and what was not, ahead of the sections of its pages.</summary>
internal static class SiteHtml
{
    /// <summary>Ends the two elements of the section's summary.</summary>
    public static void Write(HtmlWriter html, SiteVetting site)
    {
        html.Add($"<p>{Advice(site.Outcome)}</p>\n");
        html.Add($"<p class=\"facts\">{string.Join(" · ", SiteWording.Summary(site))}</p>\n</div>\n</div>\n");
        html.Raw("<h3>Found</h3>\n<ul>\n");
        foreach (var document in site.Documents)
            WriteFound(
                html,
                document.Decides ? document.Vetting.Outcome : null,
                SiteWording.Document(document.Published),
                document.Published.Page
            );

        foreach (var form in site.Forms)
            WriteFound(html, form.IsPrincipal ? form.Vetting.Outcome : null, "form", form.Published);

        html.Raw("</ul>\n");
        WriteList(html, "Not found", site.Site.Absences.Select(SiteWording.Absence));
        WriteList(
            html,
            "Could not be read",
            site.Site.Obstacles.Select(o => $"{o.At.AbsoluteUri}: {Columns.Printable(o.Message)}")
        );
    }

    private static string Advice(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "Every required point of every document and of the form is met.",
            Outcome.Rejected => "As it stands, a reviewer rejects this sender. Each page below says what to change.",
            Outcome.Review => "Relevant words are there, and can be read both ways: a person has to decide.",
            _ => "Nothing here could be judged.",
        };

    private static void WriteFound(HtmlWriter html, Outcome? outcome, string name, PublishedPage page)
    {
        var (symbol, word) = outcome is { } decided ? Wording.Outcome(decided) : ("·", "beside");
        html.Add($"""<li><span aria-hidden="true">{symbol}</span> {word}: {name}, """);
        html.Add($"""<span class="source">{page.Address.AbsoluteUri}</span>""");
        html.Add($" ({Columns.Printable(SiteWording.LinkedFrom(page))}");
        html.Raw(page.Plain is null ? ")</li>\n" : "; drawn by a script)</li>\n");
    }

    private static void WriteList(HtmlWriter html, string title, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
            return;

        html.Add($"<h3>{title}</h3>\n<ul>\n");
        foreach (var line in lines)
            html.Add($"<li>{line}</li>\n");

        html.Raw("</ul>\n");
    }
}
