using System.Buffers;
using System.Text;
using Consentry.Judging.Sites;

namespace Consentry.Reporting.Markdown;

/// <summary>
/// A comment on a change: how each page came out, then what to change, with its sentence and the words to write. What is
/// well takes a line, what is long is folded.
/// </summary>
public sealed class MarkdownReport(IBufferWriter<byte> output) : IReport<ReportEntry>
{
    private readonly List<string> rows = [];
    private readonly List<string> blocks = [];
    private RunTotals totals = new();

    /// <inheritdoc/>
    public void Add(ReportEntry item)
    {
        totals = totals.With(item);
        AddBlocks(item);
        foreach (var part in item.Site is null ? [] : SitePages.Shown(item, Detail.Brief))
            AddBlocks(part);
    }

    private void AddBlocks(ReportEntry item)
    {
        var outcome = Outcome(item);
        var words = MarkdownText.Escape(string.Join(" · ", About(item)));
        rows.Add($"| {outcome} | {MarkdownText.Escape(item.Source)} | {words} |");

        blocks.Add($"### {outcome}: {MarkdownText.Code(item.Source)}");
        blocks.Add(words);
        blocks.AddRange(Findings(item));
    }

    /// <inheritdoc/>
    public void Finish()
    {
        string[] summary =
            rows.Count == 1
                ? []
                :
                [
                    $"## {NextSteps.Summary(totals)}",
                    string.Join('\n', ["| outcome | page | |", "| --- | --- | --- |", .. rows]),
                ];
        Encoding.UTF8.GetBytes(string.Join("\n\n", [.. summary, .. blocks, Notice.Text + "\n"]), output);
    }

    private static string Outcome(ReportEntry entry)
    {
        if (entry.Outcome is not { } decided)
            return "✗ not read";

        var (symbol, word) = Wording.Outcome(decided);
        return $"{symbol} {word}";
    }

    private static IEnumerable<string> About(ReportEntry entry) =>
        entry.Site is { } site ? [SiteWording.Title(site), .. SiteWording.Summary(site)]
        : entry.Vetting is { } vetting ? [Wording.Title(vetting), .. Wording.Summary(vetting)]
        : [entry.Failure!.Message];

    private static IEnumerable<string> Findings(ReportEntry entry)
    {
        if (entry.Site is { } site)
        {
            foreach (var line in OfSite(site))
                yield return MarkdownText.Escape(line);

            foreach (var block in MarkdownSiteFindings.Blocks(site))
                yield return block;
        }

        if (entry.Vetting is not { } vetting)
            yield break;

        foreach (var block in FindingOrder.Open(vetting).SelectMany(f => MarkdownFinding.Blocks(vetting.Document, f)))
            yield return block;

        if (FindingOrder.Met(vetting) is { Count: > 0 } met)
            yield return $"✓ met: {Wording.Names(met)}";

        if (FindingOrder.NotAsked(vetting) is { Count: > 0 } idle)
            yield return $"– not asked here: {Wording.Names(idle)}";
    }

    private static string Codes(SiteVetting site, Absence absence) =>
        SiteWording.Codes(site, absence) is { Count: > 0 } codes ? $" (rejection codes: {CodeList.Of(codes)})" : "";

    private static IEnumerable<string> OfSite(SiteVetting site) =>
        [
            .. site.Site.Absences.Select(absence =>
                $"{Wording.Outcome(site.OutcomeOf(absence) ?? Judging.Outcome.NotApplicable).Symbol} {SiteWording.Absence(absence)}{Codes(site, absence)}"
            ),
            .. SiteWording.NoConsent(site) is { } words ? [$"– {words}"] : Array.Empty<string>(),
            .. site.Site.Obstacles.Select(obstacle => $"{obstacle.At.AbsoluteUri}: {obstacle.Message}"),
        ];
}
