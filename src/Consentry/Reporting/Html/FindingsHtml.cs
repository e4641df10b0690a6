using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>The findings of a page: what to change with everything that helps to, then what is met with its quotes.</summary>
internal static class FindingsHtml
{
    public static void Write(HtmlWriter html, VettedPage page)
    {
        html.Raw("<div class=\"findings\">\n");
        WriteList(html, page, "What to change", page.Open);
        WriteList(html, page, "What is met", page.Met);
        if (FindingOrder.NotAsked(page.Vetting) is { Count: > 0 } idle)
            html.Add($"<p>Not asked here: {Wording.Names(idle)}.</p>\n");

        html.Raw("</div>\n");
    }

    /// <summary>The symbol for the eye, its word for the ear.</summary>
    public static void WriteSymbol(HtmlWriter html, Finding finding) =>
        html.Add($"""<span aria-hidden="true">{Wording.Symbol(finding.Verdict)}</span>""")
            .Add($"""<span class="heard">{Labels.Of(finding.Verdict)}:</span>""");

    private static void WriteList(
        HtmlWriter html,
        VettedPage page,
        string title,
        IReadOnlyList<NumberedFinding> findings
    )
    {
        if (findings.Count == 0)
            return;

        html.Add($"<h3>{title}</h3>\n");
        foreach (var finding in findings)
            Write(html, page, finding);
    }

    private static void Write(HtmlWriter html, VettedPage page, NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        html.Add($"""<article id="{page.IdOf(numbered)}" class="finding {Tones.Class(finding)}">""").Raw("\n<h4>");
        html.Add($"""<span class="number">{numbered.Number}</span> """);
        WriteSymbol(html, finding);
        html.Add($" {Headline(finding)}</h4>\n");
        html.Add($"""<p class="id">{finding.Requirement.Id}""");
        html.Raw(finding.Severity == Severity.Recommended ? " · recommended</p>\n" : "</p>\n");
        foreach (var quoted in Cited.Quotes(finding.Verdict))
            WriteQuote(html, page, finding, quoted);

        if (FindingOrder.IsOpen(finding))
            WriteAdvice(html, finding);

        html.Raw("</article>\n");
    }

    /// <summary>What is met has no reason; its statement says what was found.</summary>
    private static string Headline(Finding finding) => finding.Verdict.Reason?.Text ?? finding.Requirement.Statement;

    private static void WriteQuote(HtmlWriter html, VettedPage page, Finding finding, Quoted quoted)
    {
        var document = page.Vetting.Document;
        var (quote, leadIns) = quoted;
        var tone = Tones.Class(Tones.Of(finding, quote.Role));
        html.Add($"""<blockquote class="{tone}" lang="{page.Language}" dir="auto">""");
        foreach (var leadIn in leadIns)
            html.Add($"""<p class="lead-in">{document.Quote(leadIn.Span)}</p>""");

        html.Add($"<p>{document.Quote(quote.Span)}</p></blockquote>\n");
        html.Add($"""<p class="place">line {document.PositionOf(quote.Span).Line}""");
        foreach (var words in new[] { document.SectionOf(quote.Span), Wording.Role(quote.Role) })
        {
            if (words.Length > 0)
                html.Add($" · {words}");
        }

        var passage = page.Passages.At(document, quote);
        html.Add($"""<span class="jump"> · <a href="#{page.IdOf(passage)}">show in the page</a></span></p>""");
        html.Raw("\n");
    }

    private static void WriteAdvice(HtmlWriter html, Finding finding)
    {
        html.Add($"<p>{finding.Requirement.Why}</p>\n");
        if (finding.Fix.Length > 0)
            html.Add($"""<p class="label">Write into the page</p>""")
                .Add($"""<p class="fix">{finding.Fix}</p>""")
                .Raw("\n");

        if (Cited.Codes(finding) is { Count: > 0 } codes)
            html.Add($"""<p class="codes">Rejection codes: {CodeList.Of(codes)}</p>""").Raw("\n");
    }
}
