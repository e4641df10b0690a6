using Consentry.Documents;

namespace Consentry.Reporting.Html;

/// <summary>A page's visible text, block by block as it was read, with its passages marked.</summary>
internal sealed class DocumentHtml(HtmlWriter html, VettedPage page)
{
    private readonly Document document = page.Vetting.Document;
    private readonly BlocksHtml blocks = new(html, page);

    public void Write()
    {
        html.Raw("<div class=\"document\">\n<h3>The page, as it was read</h3>\n");
        if (page.Open.Count + page.Met.Count > 0)
            WriteLegend();

        html.Add($"""<div class="paper" lang="{page.Language}" dir="auto">""").Raw("\n");
        foreach (var part in Runs.Of(document.Blocks, block => block.Region))
        {
            if (part[0].Region == Region.Main || IsQuoted(part))
                blocks.Write(part);
            else
                WriteAside(part);
        }

        html.Raw("</div>\n</div>\n");
    }

    private void WriteLegend()
    {
        html.Raw("<p class=\"legend\">");
        html.Raw("<mark class=\"bad\">fails a requirement</mark> ");
        html.Raw("<mark class=\"near\">comes close, or is unclear</mark> ");
        html.Raw("<mark class=\"good\">meets one</mark> ");
        html.Raw("<span>A number leads back to its finding.</span></p>\n");
    }

    private bool IsQuoted(IReadOnlyList<Block> part) =>
        page.Passages.In(new Span(part[0].Span.Start, part[^1].Span.End)).Any();

    /// <summary>Menus and the like are longer than the policy on many pages; folded they are out of the way, not out of sight.</summary>
    private void WriteAside(IReadOnlyList<Block> part)
    {
        html.Add($"""<details lang="en" dir="ltr"><summary>{Name(part[0].Region)}</summary>""");
        html.Add($"""<div lang="{page.Language}" dir="auto">""").Raw("\n");
        blocks.Write(part);
        html.Raw("</div></details>\n");
    }

    private static string Name(Region region) =>
        region switch
        {
            Region.Header => "Banner of the page",
            Region.Navigation => "Navigation",
            Region.Footer => "Footer",
            _ => "Cookie banner",
        };
}
