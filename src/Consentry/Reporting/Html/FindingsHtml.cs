using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>The findings of a page: what to change with everything that helps to, then what is met with its quotes.</summary>
internal static class FindingsHtml
{
    public static void Write(HtmlWriter html, VettedPage page)
    {
        if (page.Vetting.Findings.Count == 0)
            return;

        // On wide screens it scrolls within itself, by keyboard too.
        html.Raw("<div class=\"findings\" role=\"group\" aria-label=\"Findings\" tabindex=\"0\">\n");
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
        html.Add($"""<article id="{page.IdOf(numbered)}" class="finding {Tones.Class(finding)}" tabindex="-1">""");
        html.Raw("\n").Add($"""<h4><span class="number">{numbered.Number}</span> """);
        WriteSymbol(html, finding);
        html.Add($" {Headline(finding)}</h4>\n");
        html.Add($"""<p class="id">{finding.Requirement.Id}""");
        html.Raw(finding.Severity == Severity.Recommended ? " · recommended</p>\n" : "</p>\n");
        if (FindingOrder.IsOpen(finding))
            html.Add($"<p>{finding.Requirement.Why}</p>\n");

        QuotesHtml.Write(html, page, finding);
        if (FindingOrder.IsOpen(finding))
            AdviceHtml.Write(html, page, finding);

        html.Raw("</article>\n");
    }

    /// <summary>What is met has no reason; its statement says what was found.</summary>
    private static string Headline(Finding finding) =>
        Wording.Capitalised(finding.Verdict.Reason?.Text ?? finding.Requirement.Statement);
}
