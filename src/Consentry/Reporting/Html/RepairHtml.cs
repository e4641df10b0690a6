using Consentry.Documents;
using Consentry.Judging;
using Consentry.Rewording;

namespace Consentry.Reporting.Html;

/// <summary>Both sides of a repair: the sentence as it stands with what goes struck, and repaired with what comes marked.</summary>
internal static class RepairHtml
{
    public static void WriteBefore(HtmlWriter html, Document document, Repair repair) =>
        Write(html, document, repair, Fate.Goes, "del");

    public static void WriteAfter(HtmlWriter html, Document document, Repair repair) =>
        Write(html, document, repair, Fate.Comes, "ins");

    private static void Write(HtmlWriter html, Document document, Repair repair, Fate shown, string element)
    {
        foreach (var stretch in RepairedSentence.Of(document, repair))
        {
            if (stretch.Fate == Fate.Stays)
                html.Text(stretch.Words);
            else if (stretch.Fate == shown)
                WriteChange(html, stretch.Words, element);
        }
    }

    /// <summary>The spaces around what changes are not marked: a line under a space looks like a word.</summary>
    private static void WriteChange(HtmlWriter html, string words, string element)
    {
        var start = words.Length - words.TrimStart().Length;
        var end = Math.Max(start, words.TrimEnd().Length);
        html.Text(words.AsSpan(0, start));
        if (end > start)
            html.Raw($"<{element}>").Text(words.AsSpan(start, end - start)).Raw($"</{element}>");

        html.Text(words.AsSpan(end));
    }
}
