namespace Consentry.Reading.Pdf;

/// <summary>One line of running text.</summary>
internal sealed class Line
{
    public Line(Row row)
    {
        var segments = row.Segments;
        HasBullet = segments.Count > 1 && segments[0].IsBullet;
        if (HasBullet)
            segments = [.. segments.Skip(1)];

        Pieces = [.. segments.SelectMany((s, i) => i == 0 ? s.Pieces : [new Piece(" ", s.IsBold, null), .. s.Pieces])];
        Text = string.Concat(Pieces.Select(p => p.Words));
        (Left, Right) = (row.Left, row.Right);
        TextLeft = segments[0].Left;
        (Baseline, Size, IsBold) = (row.Baseline, row.Size, row.IsBold);
        FirstWord = FirstWordOf(segments[0]);
    }

    public IReadOnlyList<Piece> Pieces { get; }

    public string Text { get; }

    /// <summary>With the bullet.</summary>
    public double Left { get; }

    /// <summary>Without the bullet.</summary>
    public double TextLeft { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    /// <summary>Every letter is bold.</summary>
    public bool IsBold { get; }

    /// <summary>A bullet stood before it; it is none of the text.</summary>
    public bool HasBullet { get; }

    /// <summary>How wide the first word is, about.</summary>
    public double FirstWord { get; }

    public Marker Marker => Markers.Find(Text, out _);

    private static double FirstWordOf(Segment segment)
    {
        var length = segment.Text.IndexOf(' ', StringComparison.Ordinal);
        return (length < 0 ? segment.Text.Length : length) * segment.CharacterWidth;
    }
}
