using Consentry.Documents;
using Consentry.Judging;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Html;

/// <summary>What is said of a site as a whole: each quote with the page that it stands on, which leads to the page's section.</summary>
internal sealed class SiteFindingsHtml(HtmlWriter html, SiteVetting site, Func<Document, string?> sectionOf)
{
    public void Write()
    {
        var open = SiteFinding.Open(site).ToLookup(f => f.Rule.Group, StringComparer.Ordinal);
        WriteList("What to change between the pages", [.. open["joint"]]);
        WriteList("What every form needs", [.. open["cta"]]);
        WriteList("Content that reviewers turn down", [.. open["content"]]);
        WriteLine("Met", v => v is Verdict.Met);
        WriteLine("Nothing to compare", v => v is Verdict.NotApplicable);
    }

    private void WriteList(string title, IReadOnlyList<SiteFinding> findings)
    {
        if (findings.Count == 0)
            return;

        html.Add($"<h3>{title}</h3>\n");
        foreach (var finding in findings)
            Write(finding);
    }

    private void WriteLine(string title, Func<Verdict, bool> isSuch)
    {
        var rules = SiteFinding.All(site).Where(f => isSuch(f.Verdict)).Select(f => f.Rule).ToList();
        if (rules.Count > 0)
            html.Add($"<p class=\"facts\">{title}: {Wording.Names(rules)}.</p>\n");
    }

    private void Write(SiteFinding finding)
    {
        var tone = Tones.Class(Tones.Of(finding.Severity, finding.Verdict, EvidenceRole.Decides));
        html.Add($"""<article class="finding {tone}">""").Raw("\n<h4>");
        html.Add($"""<span aria-hidden="true">{Wording.Symbol(finding.Verdict)}</span>""");
        html.Add($"""<span class="heard">{Labels.Of(finding.Verdict)}:</span>""");
        html.Add($" {Wording.Capitalised(SiteWording.Reason(finding))}</h4>\n");
        html.Add($"""<p class="id">{finding.Rule.Id}""");
        html.Raw(finding.Severity == Severity.Recommended ? " · recommended</p>\n" : "</p>\n");
        html.Add($"<p>{finding.Rule.Why}</p>\n");
        foreach (var quoted in Cited.Quotes(finding.Verdict))
            WriteQuote(finding, quoted);

        html.Add(
            $"<div class=\"words\">\n<div><p class=\"label\">{(finding.IsToDo ? "Do" : "Write into the page")}</p>"
        );
        html.Add($"""<p class="fix">{finding.Fix}</p></div>""").Raw("\n</div>\n");
        AdviceHtml.WriteCodes(html, finding.Codes);
        html.Raw("</article>\n");
    }

    private void WriteQuote(SiteFinding finding, Quoted quoted)
    {
        var (quote, leadIns) = quoted;
        var page = finding.PageOf(quote);
        var tone = Tones.Class(Tones.Of(finding.Severity, finding.Verdict, quote.Role));
        html.Add($"""<blockquote class="{tone}" dir="auto">""");
        foreach (var leadIn in leadIns)
            html.Add($"""<p class="lead-in">{page.Document.Quote(leadIn.Span)}</p>""");

        html.Add($"<p>{page.Document.Quote(quote.Span)}</p></blockquote>\n<p class=\"place\">");
        if (Wording.Role(quote.Role) is { Length: > 0 } role)
            html.Add($"<b>{role}</b> · ");

        var name = SiteWording.PageName(site, page);
        if (sectionOf(page.Document) is { } section)
            html.Add($"""<a href="#{section}">{name}</a>""");
        else
            html.Text(name);

        html.Add($""" · <span class="source">{page.Address.AbsoluteUri}</span>""");
        html.Add($" · {PlaceText.Of(page.Document, quote.Span)}");
        if (page.Document.SectionOf(quote.Span) is { Length: > 0 } heading)
            html.Add($" · {heading}");

        html.Raw("</p>\n");
    }
}
