using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>The part of the report on one source.</summary>
internal sealed class SectionHtml(int number, ReportEntry entry)
{
    private readonly string id = VettedPage.Name(number);

    /// <summary>Its line in the table of contents.</summary>
    public void WriteLink(HtmlWriter html)
    {
        html.Raw("<li>");
        WriteOutcome(html);
        html.Add($""" <a href="#{id}">{Title}</a> <span class="source">{Columns.Printable(entry.Source)}</span></li>""")
            .Raw("\n");
    }

    public void Write(HtmlWriter html)
    {
        html.Add($"""<section id="{id}" aria-labelledby="{id}-title">""").Raw("\n");
        html.Add($"""<div class="summary {Tone()}">""").Raw("\n<p class=\"verdict\">");
        WriteOutcome(html);
        html.Raw("</p>\n<div class=\"about\">\n").Add($"""<h2 id="{id}-title" dir="auto">{Title}</h2>""");
        html.Raw("\n").Add($"""<p class="source">{Columns.Printable(entry.Source)}</p>""").Raw("\n");
        if (entry.Site is { } site)
            new SiteHtml(html, site, SectionOf).Write();
        else if (entry.Vetting is not null)
            WriteVetting(html, new VettedPage(number, entry));
        else
            html.Add($"<p>{Columns.Printable(entry.Failure!.Message)}</p>\n</div>\n</div>\n");

        html.Raw("</section>\n");
    }

    /// <summary>The pages of a site that decide have their sections behind its own, in this order.</summary>
    private string? SectionOf(Document document)
    {
        var at = SitePages
            .Shown(entry, Detail.Brief)
            .ToList()
            .FindIndex(p => ReferenceEquals(p.Vetting!.Document, document));
        return at < 0 ? null : VettedPage.Name(number + 1 + at);
    }

    private string Title =>
        entry.Site is { } site ? SiteWording.Title(site)
        : entry.Vetting is { } vetting ? Wording.Title(vetting)
        : "(not read)";

    private void WriteOutcome(HtmlWriter html)
    {
        var (symbol, word) = entry.Outcome is { } outcome ? Wording.Outcome(outcome) : ("✗", "not read");
        html.Add($"""<span class="outcome {Tone()}"><span aria-hidden="true">{symbol}</span> {word}</span>""");
    }

    private string Tone() => Tones.Class(entry.Outcome);

    private static void WriteVetting(HtmlWriter html, VettedPage page)
    {
        html.Add($"<p>{Advice(page.Vetting.Outcome)}</p>\n");
        html.Add($"<p class=\"facts\">{string.Join(" · ", Wording.Summary(page.Vetting))}</p>\n");
        WriteOverview(html, page);
        html.Raw("</div>\n</div>\n<div class=\"pair\">\n");
        FindingsHtml.Write(html, page);
        new DocumentHtml(html, page).Write();
        html.Raw("</div>\n");
    }

    private static string Advice(Outcome outcome) =>
        outcome switch
        {
            Outcome.Accepted => "Every required point is met.",
            Outcome.Rejected =>
                "As it stands, a reviewer rejects this page. Below is what to change, and the words to write.",
            Outcome.Review => "Relevant words are there, and can be read both ways: a person has to decide.",
            _ => "If it is a policy or terms after all, vet it again with --as privacy or --as terms.",
        };

    /// <summary>Every requirement that was asked, by name, each a link to its finding.</summary>
    private static void WriteOverview(HtmlWriter html, VettedPage page)
    {
        WriteNames(html, page, "open", "To change", page.Open);
        WriteNames(html, page, "met", "Met", page.Met);
    }

    private static void WriteNames(
        HtmlWriter html,
        VettedPage page,
        string kind,
        string label,
        IReadOnlyList<NumberedFinding> findings
    )
    {
        if (findings.Count == 0)
            return;

        html.Add($"""<ul class="overview {kind}" aria-label="{label}">""").Raw("\n");
        foreach (var finding in findings)
        {
            html.Add($"""<li><a class="{Tones.Class(finding.Finding)}" href="#{page.IdOf(finding)}">""");
            FindingsHtml.WriteSymbol(html, finding.Finding);
            html.Add($" {page.NameOf(finding)}</a></li>\n");
        }

        html.Raw("</ul>\n");
    }
}
