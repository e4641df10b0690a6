using Consentry.Documents;

namespace Consentry.Reporting.Html;

/// <summary>Stretches of a page's visible text with their passages marked, each mark linked to the findings that quote it.</summary>
internal sealed class MarkedText(HtmlWriter html, VettedPage page)
{
    private readonly string text = page.Vetting.Document.Text;

    /// <summary>A passage over several blocks or cells is marked in each; the anchor is where it begins.</summary>
    public void Write(Span span)
    {
        var at = span.Start;
        foreach (var passage in page.Passages.In(span))
        {
            var start = Math.Max(passage.Span.Start, span.Start);
            var end = Math.Min(passage.Span.End, span.End);
            WriteWords(new Span(at, start));
            WriteMark(passage, new Span(start, end));
            at = end;
        }

        WriteWords(new Span(at, span.End));
    }

    private void WriteMark(Passage passage, Span piece)
    {
        html.Add($"""<mark class="{Tones.Class(passage.Tone)}" """);
        if (piece.Start == passage.Span.Start)
            html.Add($"""id="{page.IdOf(passage)}" tabindex="-1" """);

        html.Raw(">");
        WriteWords(piece);
        html.Raw("</mark>");
        if (piece.End == passage.Span.End)
            WriteBackLinks(passage);
    }

    private void WriteBackLinks(Passage passage)
    {
        html.Raw("<sup class=\"back\">");
        foreach (var by in passage.By)
        {
            html.Add($"""<a class="{Tones.Class(by.Finding)}" href="#{page.IdOf(by)}">""");
            html.Raw("<span class=\"heard\">finding </span>");
            html.Add($"""{by.Number}<span aria-hidden="true">{Wording.Symbol(by.Finding.Verdict)}</span></a>""");
        }

        html.Raw("</sup>");
    }

    /// <summary>Forced line breaks stay.</summary>
    private void WriteWords(Span span)
    {
        var rest = text.AsSpan(span.Start, Math.Max(0, span.Length));
        while (rest.IndexOf('\n') is >= 0 and var at)
        {
            html.Text(rest[..at]).Raw("<br>");
            rest = rest[(at + 1)..];
        }

        html.Text(rest);
    }
}
