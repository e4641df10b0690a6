using Consentry.Judging;

namespace Consentry.Reporting.Html;

/// <summary>What to write where a requirement is not met, and what to know of it.</summary>
internal static class AdviceHtml
{
    public static void Write(HtmlWriter html, VettedPage page, Finding finding)
    {
        var (repair, clause) = WordsToWrite.Of(finding);
        html.Raw("<div class=\"words\">\n");
        if (repair is not null)
            WriteRepair(html, page, finding, repair);

        if (clause.Length > 0)
        {
            html.Add($"""<div><p class="label">{Label(finding, repair)}</p>""");
            html.Add($"""<p class="fix">{clause}</p></div>""").Raw("\n");
        }

        html.Raw("</div>\n");
        if (finding.Verdict.Disagreement is { } disagreement)
            html.Add($"""<p class="note">{DisagreementText.Of(disagreement)}</p>""").Raw("\n");

        WriteCodes(html, Cited.Codes(finding));
    }

    private static string Label(Finding finding, Repair? repair) =>
        finding.IsToDo ? "Do"
        : repair is null ? "Write into the page"
        : "Or add";

    /// <summary>Some codes are longer than a line of a phone; they break between their words.</summary>
    public static void WriteCodes(HtmlWriter html, IReadOnlyList<RejectionCode> codes)
    {
        if (codes.Count == 0)
            return;

        var words = CodeList.Of(codes).Split('_');
        html.Add($"""<p class="codes">Rejection codes: {words[0]}""");
        foreach (var word in words.Skip(1))
            html.Raw("_<wbr>").Text(word);

        html.Raw("</p>\n");
    }

    /// <summary>
    /// The sentence put right, the words that are new to it marked. The sentence as it stands is the quote above; where
    /// there are several it is named by its line, and where it is none of them it stands here.
    /// </summary>
    private static void WriteRepair(HtmlWriter html, VettedPage page, Finding finding, Repair repair)
    {
        var document = page.Vetting.Document;
        var quotes = Cited.Quotes(finding.Verdict);
        var isOnlyQuote = quotes.Count == 1 && quotes[0].Quote.Span == repair.Span;
        html.Raw("<div>");
        if (!quotes.Any(quoted => quoted.Quote.Span == repair.Span))
            WriteAsItStands(html, page, repair);

        html.Raw("<p class=\"label\">Write instead");
        if (!isOnlyQuote)
            html.Add($" of {PlaceText.Of(document, repair.Span)}");

        html.Add($"""</p><p class="fix" lang="{page.Language}" dir="auto">""");
        RepairHtml.WriteAfter(html, document, repair);
        html.Raw("</p></div>\n");
    }

    private static void WriteAsItStands(HtmlWriter html, VettedPage page, Repair repair)
    {
        html.Add($"""<blockquote class="near" lang="{page.Language}" dir="auto"><p>""");
        RepairHtml.WriteBefore(html, page.Vetting.Document, repair);
        html.Raw("</p></blockquote>\n");
    }
}
