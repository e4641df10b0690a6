using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>What a finding quotes, each quote with its place, which leads into the page.</summary>
internal static class QuotesHtml
{
    public static void Write(HtmlWriter html, VettedPage page, Finding finding)
    {
        foreach (var quoted in Cited.Quotes(finding.Verdict))
            WriteQuote(html, page, finding, quoted);

        foreach (var fact in finding.Verdict.Facts)
            html.Add($"""<p class="place">{fact}</p>""").Raw("\n");
    }

    private static void WriteQuote(HtmlWriter html, VettedPage page, Finding finding, Quoted quoted)
    {
        var document = page.Vetting.Document;
        var (quote, leadIns) = quoted;
        var tone = Tones.Class(Tones.Of(finding, quote.Role));
        html.Add($"""<blockquote class="{tone}" lang="{page.Language}" dir="auto">""");
        foreach (var leadIn in leadIns)
            html.Add($"""<p class="lead-in">{document.Quote(leadIn.Span)}</p>""");

        html.Raw("<p>");
        if (finding.Repair is { } repair && repair.Span == quote.Span)
            RepairHtml.WriteBefore(html, document, repair);
        else
            html.Text(document.Quote(quote.Span));

        html.Raw("</p></blockquote>\n<p class=\"place\">");
        if (Wording.Role(quote.Role) is { Length: > 0 } role)
            html.Add($"<b>{role}</b> · ");

        var passage = page.Passages.At(document, quote);
        html.Add($"""<a class="jump" href="#{page.IdOf(passage)}">see {PlaceText.Of(document, quote.Span)}</a>""");
        if (document.SectionOf(quote.Span) is { Length: > 0 } section)
            html.Add($" · {section}");

        html.Raw("</p>\n");
    }
}
