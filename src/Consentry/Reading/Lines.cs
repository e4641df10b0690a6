namespace Consentry.Reading;

/// <summary>Splits a block of several lines where a line is a typed list item or a heading of the rest.</summary>
internal sealed class Lines
{
    private readonly List<Line> lines = [];
    private readonly int[] counts = new int[(int)Marker.Roman + 1];

    private readonly record struct Line(int Start, int End, Marker Marker);

    public void Split(Draft block, ReadOnlySpan<char> text, bool hasBoldFirstLine, Action<Draft> add)
    {
        Find(in block, text);
        var draft = block;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var isItem = IsItem(line.Marker);
            if (i == 0 || !(isItem || StartsBlock(i, text, hasBoldFirstLine)))
            {
                if (i == 0)
                    draft = Start(block, line, isItem);
            }
            else
            {
                add(Close(draft, lines[i - 1].End, i == 1 && hasBoldFirstLine));
                draft = Start(block, line, isItem);
            }
        }

        add(Close(draft, block.End, false));
    }

    private static Draft Close(Draft draft, int end, bool isBold)
    {
        draft.End = end;
        draft.IsBold |= isBold;
        return draft;
    }

    private static Draft Start(Draft block, Line line, bool isItem)
    {
        block.Start = line.Start;
        block.Marker = line.Marker;
        if (isItem)
            block.AsTypedItem();

        return block;
    }

    /// <summary>The first line stands alone as a heading, or a sentence begins after an item.</summary>
    private bool StartsBlock(int index, ReadOnlySpan<char> text, bool hasBoldFirstLine) =>
        (index == 1 && hasBoldFirstLine)
        || (IsItem(lines[index - 1].Marker) && !char.IsLower(text[lines[index].Start]));

    private bool IsItem(Marker marker) =>
        marker switch
        {
            Marker.None => false,
            Marker.Bullet => true,
            Marker.Letter or Marker.Roman => counts[(int)Marker.Letter] + counts[(int)Marker.Roman] > 1,
            _ => counts[(int)marker] > 1,
        };

    private void Find(ref readonly Draft block, ReadOnlySpan<char> text)
    {
        lines.Clear();
        Array.Clear(counts);
        for (var start = block.Start; start < block.End; )
        {
            var length = text[start..block.End].IndexOf('\n');
            var end = length < 0 ? block.End : start + length;
            var marker = Markers.Find(text[start..end], out _);
            counts[(int)marker]++;
            lines.Add(new Line(start, end, marker));
            start = end + 1;
        }
    }
}
