namespace Consentry.Reading.Pdf;

/// <summary>Lines that belong together.</summary>
internal sealed class Paragraph(Line first)
{
    /// <summary>Whether each line but the first begins anew, and does not go on with the one before.</summary>
    private readonly List<bool> breaks = [];

    public List<Line> Lines { get; } = [first];

    public Line First => Lines[0];

    public Line Last => Lines[^1];

    public double Size => Lines.MaxBy(l => l.Text.Length)!.Size;

    public bool IsBold => Lines.TrueForAll(l => l.IsBold);

    public string Text => string.Join(' ', Lines.Select(l => l.Text));

    /// <summary>The page it begins on, from 0.</summary>
    public int Page { get; init; }

    /// <summary>The pages that its lines are on, where it runs over to another.</summary>
    public Dictionary<Line, int> Turns { get; } = [];

    public bool BreaksBefore(int line) => breaks[line - 1];

    public void Add(Line line, bool isBroken)
    {
        Lines.Add(line);
        breaks.Add(isBroken);
    }
}
