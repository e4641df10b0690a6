namespace Consentry.Reading.Pdf;

/// <summary>The distances of the lines of a paragraph, in parts of their size.</summary>
/// <param name="Usual">What there is most of.</param>
/// <param name="Others">Those at which sentences run on: lists, tables and notes are set closer or wider at times.</param>
internal sealed record Leading(double Usual, IReadOnlyList<double> Others)
{
    private const double Fallback = 1.2;

    /// <summary>How far from another a distance may be and count as the same.</summary>
    private const double Margin = 0.06;

    public static Leading Of(IEnumerable<IReadOnlyList<Line>> columns)
    {
        var pairs = columns
            .SelectMany(lines => lines.Zip(lines.Skip(1)))
            .Where(p => Math.Abs(p.First.Size - p.Second.Size) < 0.3)
            .Select(p => (p.First, p.Second, Ratio: Ratio(p.First.Baseline - p.Second.Baseline, p.First.Size)))
            .Where(p => p.Ratio is > 0.8 and < 2.6)
            .ToList();
        var others = Counted(pairs.Where(p => RunsOn(p.First, p.Second)).Select(p => p.Ratio)).Where(c => c.Value > 1);
        return new Leading(
            Counted(pairs.Select(p => p.Ratio)).Select(c => c.Key).FirstOrDefault(Fallback),
            [.. others.Select(c => c.Key)]
        );
    }

    /// <summary>Lines of this distance and size can be of one paragraph, where the first of them is full.</summary>
    public bool IsKnown(double distance, double size) => Others.Any(o => Math.Abs(o - (distance / size)) < Margin);

    private static double Ratio(double distance, double size) => Math.Round(distance / size * 20) / 20;

    private static IEnumerable<KeyValuePair<double, int>> Counted(IEnumerable<double> ratios) =>
        ratios.CountBy(r => r).OrderByDescending(c => c.Value).ThenBy(c => c.Key);

    private static bool RunsOn(Line line, Line next)
    {
        var (end, start) = (line.Text[^1], next.Text[0]);
        return (char.IsLetter(end) || end == ',')
            && char.IsLower(start)
            && Math.Abs(line.Left - next.Left) < line.Size * 3
            && line.Right > next.Left + (line.Size * 8);
    }
}
