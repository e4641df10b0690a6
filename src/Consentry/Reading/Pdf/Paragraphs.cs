namespace Consentry.Reading.Pdf;

/// <summary>Lines of one column to paragraphs.</summary>
internal sealed class Paragraphs(Leading leading)
{
    /// <summary>More than this, in parts of the usual distance, stands between paragraphs.</summary>
    private const double Wide = 1.22;

    /// <summary>An indent, in parts of the size.</summary>
    private const double Indent = 0.7;

    public List<Paragraph> Of(IReadOnlyList<Line> lines, int page)
    {
        var paragraphs = new List<Paragraph>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !Starts(paragraphs[^1], lines[i]))
                paragraphs[^1].Add(lines[i], IsShort(paragraphs[^1], lines[i]));
            else
                paragraphs.Add(new Paragraph(lines[i]) { Page = page });
        }

        return paragraphs;
    }

    /// <summary>The last line of a page or a column, and the first of the next: one sentence may run on.</summary>
    public static bool GoesOn(Paragraph paragraph, Paragraph next)
    {
        var (last, line) = (paragraph.Last, next.First);
        var isAlike = Math.Abs(last.Size - line.Size) < 0.6 && paragraph.IsBold == next.IsBold;
        if (!isAlike || line.HasBullet || line.Marker != Marker.None || last.Text.Length == 0)
            return false;

        return last.Text[^1] is not ('.' or '!' or '?' or ':' or ';')
            && (
                char.IsLower(line.Text[0])
                || (last.Text[^1] is ',' && last.Text.Length > 30)
                || !IsShort(paragraph, line) && paragraph.Lines.Count > 1
            );
    }

    private bool Starts(Paragraph paragraph, Line line)
    {
        var last = paragraph.Last;
        if (line.HasBullet || Math.Abs(line.Size - last.Size) > last.Size * 0.06)
            return true;
        if (IsApart(paragraph, line))
            return true;

        var isShort = IsShort(paragraph, line);
        if (line.IsBold != last.IsBold && isShort)
            return true;
        if (line.Marker != Marker.None && (isShort || MayIntroduce(last, line) || IsNext(paragraph.First, line)))
            return true;

        return IsIndented(paragraph, line, isShort);
    }

    /// <summary>An item stands further in than what introduces it, or that says that something comes.</summary>
    private static bool MayIntroduce(Line last, Line line) =>
        last.Text[^1] is ':' or ';' or '.' || line.Left > last.Left + (Indent * line.Size);

    /// <summary>Another item of the same list.</summary>
    private static bool IsNext(Line item, Line line) =>
        Markers.AreAlike(item.Marker, line.Marker) && Math.Abs(item.Left - line.Left) < Indent * line.Size;

    private bool IsApart(Paragraph paragraph, Line line)
    {
        var distance = paragraph.Last.Baseline - line.Baseline;
        if (distance < 0)
            return true;
        if (paragraph.Lines.Count == 1)
            return distance > Math.Max(leading.Usual * Wide, 1.3) * line.Size
                && (!leading.IsKnown(distance, line.Size) || IsShort(paragraph, line));

        var before = paragraph.Lines[^2].Baseline - paragraph.Last.Baseline;
        return distance > Math.Max(before, line.Size) * Wide;
    }

    private static bool IsIndented(Paragraph paragraph, Line line, bool isShort)
    {
        var indent = Indent * line.Size;
        if (paragraph.First.HasBullet || paragraph.First.Marker != Marker.None)
        {
            // An item goes on below its text, or below its mark; what stands further out is no part of it.
            return line.Left < paragraph.First.Left - indent;
        }

        if (paragraph.Lines.Count == 1)
            return Math.Abs(line.Left - paragraph.First.Left) > indent * 8
                || (line.Left > paragraph.First.Left + indent && isShort);

        return line.Left > paragraph.Last.Left + indent && isShort;
    }

    /// <summary>The first word of the next line would have stood on the last one, had it belonged there.</summary>
    private static bool IsShort(Paragraph paragraph, Line line)
    {
        var edge = Math.Max(paragraph.Lines.Max(l => l.Right), line.Right);
        return paragraph.Last.Right + line.FirstWord + (line.Size * 0.6) < edge;
    }
}
