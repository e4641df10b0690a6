using System.Text;

namespace Consentry.Reading.Pdf;

/// <summary>Words that stand side by side on one line, with no more between them than a space.</summary>
internal sealed class Segment
{
    /// <summary>A wider gap, in parts of the size, is a space even where no glyph stands for one.</summary>
    private const double Space = 0.2;

    private Segment(List<Piece> pieces, IReadOnlyList<Glyph> glyphs)
    {
        Pieces = pieces;
        var seen = glyphs.Where(g => !g.IsSpace).ToList();
        (Left, Right) = (seen[0].Left, seen.Max(g => g.Right));
        // Superscripts and the like do not say what the line is set in.
        var usual = seen.GroupBy(g => (g.Size, g.Baseline)).MaxBy(g => g.Count())!;
        (Size, Baseline) = usual.Key;
        IsBold = seen.TrueForAll(g => g.IsBold || !char.IsLetterOrDigit(g.Value[0])) && seen.Exists(g => g.IsBold);
        Text = string.Concat(pieces.Select(p => p.Words));
    }

    public IReadOnlyList<Piece> Pieces { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    /// <summary>Every letter is bold.</summary>
    public bool IsBold { get; }

    public string Text { get; }

    public double Width => Right - Left;

    /// <summary>As wide as a character of it is in the mean.</summary>
    public double CharacterWidth => Width / Math.Max(1, Text.Length);

    public bool IsBullet =>
        Text is Glyph.Bullet || (Text.Length == 1 && Markers.Find(Text + " x", out _) == Marker.Bullet);

    /// <param name="glyphs">Of one line, from left to right, the first and the last no space.</param>
    public static Segment Of(IReadOnlyList<Glyph> glyphs)
    {
        var pieces = new List<Piece>();
        var words = new StringBuilder();
        Glyph? before = null;
        var hasSpace = false;
        var isSpaced = IsLetterSpaced(glyphs);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace)
            {
                hasSpace = true;
                continue;
            }

            if (before is not null && (hasSpace || (!isSpaced && glyph.Left - before.Right > Space * glyph.Size)))
                words.Append(' ');
            if (before is not null && !Alike(before, glyph))
            {
                pieces.Add(new Piece(words.ToString(), before.IsBold, before.Target));
                words.Clear();
            }

            words.Append(glyph.Value);
            (before, hasSpace) = (glyph, false);
        }

        pieces.Add(new Piece(words.ToString(), before!.IsBold, before.Target));
        return new Segment(pieces, glyphs);
    }

    private static bool Alike(Glyph one, Glyph other) =>
        one.IsBold == other.IsBold && string.Equals(one.Target, other.Target, StringComparison.Ordinal);

    /// <summary>Headings are set wide at times: then a gap is a gap between letters, and spaces have glyphs.</summary>
    public static bool IsLetterSpaced(IReadOnlyList<Glyph> glyphs)
    {
        var (wide, all) = (0, 0);
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (glyphs[i].IsSpace || glyphs[i - 1].IsSpace)
                continue;

            all++;
            wide += glyphs[i].Left - glyphs[i - 1].Right > Space * 0.7 * glyphs[i].Size ? 1 : 0;
        }

        return all > 2 && wide > all * 2 / 3;
    }
}
