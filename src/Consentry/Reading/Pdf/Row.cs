namespace Consentry.Reading.Pdf;

/// <summary>All that stands on one height of a page, or of a column of it.</summary>
/// <param name="Segments">From left to right, at least one.</param>
internal sealed record Row(IReadOnlyList<Segment> Segments)
{
    /// <summary>A wider gap, in parts of the size, parts segments.</summary>
    private const double Gap = 1.6;

    /// <summary>The same where the page has glyphs for spaces and none stands there: what does so are cells and boxes.</summary>
    private const double BareGap = 0.2;

    public double Left => Segments[0].Left;

    public double Right => Segments[^1].Right;

    public double Baseline => Main.Baseline;

    public double Size => Main.Size;

    public bool IsBold => Segments.All(s => s.IsBold || s.IsBullet) && Segments.Any(s => s.IsBold);

    public string Text => string.Join(' ', Segments.Select(s => s.Text));

    private Segment Main => Segments.MaxBy(s => s.Text.Length)!;

    /// <summary>The rows of a page from top to bottom.</summary>
    public static List<Row> Of(IReadOnlyList<Glyph> glyphs)
    {
        var hasSpaces = glyphs.Count(g => g.IsSpace) > glyphs.Count / 15;
        var rows = new List<Row>();
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline))
        {
            if (line.Count > 0 && !AreOnOneLine(line[0], glyph))
            {
                Add(rows, line, hasSpaces);
                line.Clear();
            }

            line.Add(glyph);
        }

        Add(rows, line, hasSpaces);
        return rows;
    }

    /// <summary>What is smaller may stand higher or lower, as a superscript does.</summary>
    private static bool AreOnOneLine(Glyph one, Glyph other)
    {
        var larger = Math.Max(one.Size, other.Size);
        var tolerance = Math.Min(one.Size, other.Size) < larger * 0.85 ? 0.45 : 0.3;
        return Math.Abs(one.Baseline - other.Baseline) <= tolerance * larger;
    }

    private static void Add(List<Row> rows, List<Glyph> line, bool hasSpaces)
    {
        var segments = new List<Segment>();
        var start = 0;
        var glyphs = line.OrderBy(g => g.Left).ToList();
        var isBareApart = hasSpaces && !Segment.IsLetterSpaced(glyphs);
        Glyph? before = null;
        var (hasSpace, first) = (false, -1);
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }

            // Letters that are drawn twice, a little apart, look bold.
            if (
                before is not null
                && string.Equals(before.Value, glyph.Value, StringComparison.Ordinal)
                && glyph.Left - before.Left < glyph.Size * 0.12
            )
            {
                glyphs.RemoveAt(i--);
                continue;
            }

            first = first < 0 ? i : first;
            if (before is not null && IsApart(before, glyph, isBareApart && !hasSpace))
            {
                segments.Add(Segment.Of(glyphs[first..(start + 1)]));
                first = i;
            }

            (before, hasSpace, start) = (glyph, false, i);
        }

        if (before is not null)
            segments.Add(Segment.Of(glyphs[first..(start + 1)]));
        if (segments.Count > 0)
            rows.Add(new Row(segments));
    }

    private static bool IsApart(Glyph before, Glyph glyph, bool isBare) =>
        glyph.Left - before.Right > (isBare ? BareGap : Gap) * Math.Max(before.Size, glyph.Size)
        || string.Equals(before.Value, Glyph.Bullet, StringComparison.Ordinal);
}
