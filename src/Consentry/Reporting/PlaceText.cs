using Consentry.Documents;

namespace Consentry.Reporting;

/// <summary>Where something stands, as a person finds it: by line in a file that editors show, by page on paper.</summary>
internal static class PlaceText
{
    /// <summary>"policy.html:12", "policy.pdf p. 3"; "policy.docx" alone, where only the section helps.</summary>
    public static string Of(string source, Document document, Span span)
    {
        var name = Columns.Printable(source);
        if (document.PageOf(span) is > 0 and var page)
            return $"{name} p. {Wording.Number(page)}";

        return document.Source.IsUnpacked ? name : $"{name}:{Wording.Number(document.PositionOf(span).Line)}";
    }

    /// <summary>"line 12", "page 3"; of an unpacked file without pages the line of its text.</summary>
    public static string Of(Document document, Span span) =>
        document.PageOf(span) is > 0 and var page
            ? $"page {Wording.Number(page)}"
            : $"line {Wording.Number(document.PositionOf(span).Line)}";
}
