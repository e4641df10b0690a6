using System.Buffers;
using System.Text;
using Consentry.Reporting.Markdown;

namespace Consentry.Reporting.Comparing;

/// <summary>What changed, as a comment on the change that did it: lost and gained sentences in a table.</summary>
public sealed class ComparisonMarkdownReport(IBufferWriter<byte> output) : IReport<Comparison>
{
    private readonly List<string> blocks = [];
    private ComparisonTotals totals = new();

    /// <inheritdoc/>
    public void Add(Comparison item)
    {
        totals = totals.With(item);
        if (item.Change == Change.None)
            return;

        var (symbol, word, _) = ComparisonWords.Headline(item);
        blocks.Add($"### {symbol} {word}: {MarkdownText.Code(item.Source)}");
        string[] words = item.After?.Failure is { } failure
            ? [failure.Message]
            : [ComparisonWords.Title(item), ComparisonWords.Outcomes(item)];
        blocks.Add(MarkdownText.Escape(string.Join(" · ", words)));
        blocks.AddRange(item.Flips.SelectMany(flip => Blocks(item, flip)));
    }

    /// <inheritdoc/>
    public void Finish()
    {
        string[] all = [$"## {totals.Summary()}", .. blocks, Notice.Text + "\n"];
        Encoding.UTF8.GetBytes(string.Join("\n\n", all), output);
    }

    private static IEnumerable<string> Blocks(Comparison comparison, Flip flip)
    {
        yield return $"#### {ComparisonWords.Symbol(flip)} {MarkdownText.Escape(ComparisonWords.Headline(flip))}";
        yield return $"{MarkdownText.Code(flip.Requirement)}";
        var rows = SidePairs.Of(flip).Select(pair => $"| {Cell(pair.Lost)} | {Cell(pair.Gained)} |").ToList();
        if (rows.Count > 0)
            yield return string.Join('\n', ["| lost | gained |", "| --- | --- |", .. rows]);

        if (flip is { Direction: Direction.Worse, Finding: { } finding } && comparison.After?.Vetting is { } vetting)
        {
            foreach (var block in MarkdownFinding.Words(vetting.Document, finding))
                yield return block;
        }
    }

    private static string Cell(CitedSentence? sentence) =>
        sentence is null
            ? "–"
            : $"{MarkdownText.Escape(sentence.Quote)}<br><sub>line {Wording.Number(sentence.Line)}</sub>";
}
