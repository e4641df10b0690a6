using System.Buffers;
using System.Text;

namespace Consentry.Reporting.Html;

/// <summary>
/// One file to open in a browser, to print or to send: each page as Consentry read it, with what is quoted of it highlighted,
/// beside the findings. It loads nothing, runs nothing, and shows the words of a page as words.
/// </summary>
public sealed class HtmlReport(IBufferWriter<byte> output) : IReport<ReportEntry>
{
    private readonly HtmlWriter contents = new();
    private readonly HtmlWriter sections = new();
    private RunTotals totals = new();
    private int written;

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        totals = totals.With(item);
        AddSection(item);
        foreach (var part in item.Site is null ? [] : SitePages.Shown(item, Detail.Brief))
            AddSection(part);
    }

    private void AddSection(ReportEntry item)
    {
        var section = new SectionHtml(++written, item);
        section.WriteLink(contents);
        section.Write(sections);
    }

    /// <inheritdoc/>
    public void Finish()
    {
        var title = totals.Sources == 1 ? "Vetting report" : NextSteps.Summary(totals);
        var html = new HtmlWriter();
        WriteHead(html, title);
        html.Add($"<header>\n<h1>{title}</h1>\n<p>Consentry {EngineVersion.Text}</p>\n</header>\n");
        if (written > 1)
            html.Raw("<nav aria-label=\"Pages\">\n<ol>\n").Add(contents).Raw("</ol>\n</nav>\n");

        html.Raw("<main>\n").Add(sections).Raw("</main>\n");
        html.Add($"<footer>\n<p>{Notice.Text}</p>\n</footer>\n</body>\n</html>\n");
        Encoding.UTF8.GetBytes(html.ToString(), output);
    }

    private static void WriteHead(HtmlWriter html, string title)
    {
        html.Raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{Stylesheet.Policy}\">\n");
        html.Raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.Add($"<title>{title} – Consentry</title>\n");
        html.Raw("<style>").Raw(Stylesheet.Text).Raw("</style>\n</head>\n<body>\n");
    }
}
