using System.Buffers;
using System.Text;
using Consentry.Judging;

namespace Consentry.Reporting;

/// <summary>
/// The report for a shop owner: the outcome, then what to change in order of weight, each with its sentence, its place,
/// why, and the words to write; what is fine in one line.
/// </summary>
public sealed class TextReport(IBufferWriter<byte> output, TextStyle style) : IReport<ReportEntry>
{
    private RunTotals totals = new();

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        totals = totals.With(item);
        Encoding.UTF8.GetBytes(Entry(item, style), output);
    }

    /// <inheritdoc/>
    public void Finish() => Encoding.UTF8.GetBytes(End(totals, style), output);

    /// <summary>The part of one source, ending with an empty line.</summary>
    public static string Entry(ReportEntry entry, TextStyle style)
    {
        var page = new TextPage(style);
        if (entry.Site is { } site)
        {
            SiteText.Write(page, entry, site, style);
            foreach (var part in SitePages.Shown(entry, style.Detail))
                WriteVetting(page, part, part.Vetting!, style);

            SiteText.WriteObstacles(page, site);
        }
        else if (entry.Vetting is { } vetting)
            WriteVetting(page, entry, vetting, style);
        else
            WriteFailure(page, entry);

        return page.ToString();
    }

    /// <summary>What stands once at the end of a run.</summary>
    public static string End(RunTotals totals, TextStyle style)
    {
        var page = new TextPage(style);
        if (totals.Sources > 1)
            page.Words(2, Ink.Plain, NextSteps.Summary(totals));

        if (NextSteps.Of(totals) is { } next)
            page.Marked(2, "next  ", Ink.Faint, next);

        page.Words(2, Ink.Plain, Notice.Text);
        return page.ToString();
    }

    private static void WriteFailure(TextPage page, ReportEntry entry)
    {
        page.Edges(0, "✗ not read", Ink.Bad, "", Columns.Printable(entry.Source));
        page.Words(2, Ink.Plain, Columns.Printable(entry.Failure!.Message));
        page.Blank();
    }

    private static void WriteVetting(TextPage page, ReportEntry entry, Vetting vetting, TextStyle style)
    {
        var (mark, ink) = Mark(vetting.Outcome);
        page.Edges(0, mark + "  ", ink, Columns.Printable(Wording.Title(vetting)), Columns.Printable(entry.Source));
        page.Words(2, Ink.Plain, string.Join(" · ", Wording.Summary(vetting)));
        page.Blank();
        if (vetting.Form is { } form)
            FormText.Write(page, vetting.Document, form, entry.IsRenderedOnly(form));

        foreach (var finding in FindingOrder.Open(vetting).Where(f => IsRequired(f) || style.Detail == Detail.Full))
            FindingText.Write(page, entry, finding);

        if (style.Detail == Detail.Full)
        {
            foreach (var finding in vetting.Findings.Where(finding => !FindingOrder.IsOpen(finding)))
                FindingText.Write(page, entry, finding);
        }
        else
        {
            RecommendedText.Write(page, entry, vetting);
            WriteClosed(page, vetting);
        }

        if (entry.IsCompared)
            MatrixText.Write(page, vetting, style.Width);
    }

    private static bool IsRequired(Finding finding) => finding.Severity == Severity.Required;

    private static void WriteClosed(TextPage page, Vetting vetting)
    {
        var met = FindingOrder.Met(vetting);
        var idle = FindingOrder.NotAsked(vetting);
        if (met.Count > 0)
            page.Edges(2, "✓", Ink.Good, $"met: {Wording.Names(met)}", "(--verbose quotes them)");

        if (idle.Count > 0)
            page.Marked(2, "–", Ink.Faint, $"not asked here: {Wording.Names(idle)}");

        if (met.Count + idle.Count > 0)
            page.Blank();
    }

    private static (string Mark, Ink Ink) Mark(Outcome outcome)
    {
        var (symbol, word) = Wording.Outcome(outcome);
        return ($"{symbol} {word}", Inks.Of(outcome));
    }
}
