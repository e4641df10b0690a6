using System.Buffers;
using System.Text;

namespace Consentry.Reporting.Comparing;

/// <summary>
/// What changed, for people: the sentence lost and the sentence gained side by side under each verdict that flipped. What did
/// not change is counted at the end.
/// </summary>
public sealed class ComparisonTextReport(IBufferWriter<byte> output, TextStyle style) : IReport<Comparison>
{
    private const int Indent = 4;

    private ComparisonTotals totals = new();

    /// <inheritdoc/>
    public void Add(Comparison item)
    {
        totals = totals.With(item);
        if (item.Change == Change.None)
            return;

        var page = new TextPage(style);
        Write(page, item);
        Encoding.UTF8.GetBytes(page.ToString(), output);
    }

    /// <inheritdoc/>
    public void Finish()
    {
        var page = new TextPage(style);
        page.Words(2, Ink.Plain, totals.Summary());
        page.Words(2, Ink.Plain, Notice.Text);
        Encoding.UTF8.GetBytes(page.ToString(), output);
    }

    private static void Write(TextPage page, Comparison comparison)
    {
        var (symbol, word, ink) = ComparisonWords.Headline(comparison);
        var title = comparison.Change == Change.NotRead ? "" : Columns.Printable(ComparisonWords.Title(comparison));
        page.Edges(0, $"{symbol} {word}  ", ink, title, Columns.Printable(comparison.Source));
        var words = comparison.After?.Failure?.Message ?? ComparisonWords.Outcomes(comparison);
        page.Words(2, Ink.Plain, Columns.Printable(words));
        page.Blank();
        foreach (var flip in comparison.Flips)
            Write(page, flip);
    }

    private static void Write(TextPage page, Flip flip)
    {
        var ink = flip.Direction switch
        {
            Direction.Worse => Ink.Bad,
            Direction.Better => Ink.Good,
            _ => Ink.Faint,
        };
        page.Edges(
            2,
            ComparisonWords.Symbol(flip),
            ink,
            Columns.Printable(ComparisonWords.Headline(flip)),
            Columns.Printable(flip.Requirement)
        );
        foreach (var (lost, gained) in SidePairs.Of(flip))
            page.Beside(Indent, Side("lost", lost), Side("gained", gained));

        if (flip is { Direction: Direction.Worse, Finding: { } finding })
            FindingText.WriteWords(page, finding);

        page.Blank();
    }

    private static (string Heading, string Words) Side(string name, CitedSentence? sentence) =>
        sentence is null
            ? (name, "–")
            : ($"{name}, line {Wording.Number(sentence.Line)}", Columns.Printable(sentence.Quote));
}
