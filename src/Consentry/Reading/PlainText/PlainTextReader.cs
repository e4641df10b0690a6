using Consentry.Documents;

namespace Consentry.Reading.PlainText;

/// <summary>
/// Reads plain text as its typist meant it: blank lines part paragraphs, hard-wrapped lines belong together, and
/// headings and lists are known by how they look.
/// </summary>
internal sealed class PlainTextReader(string source)
{
    /// <summary>A longer line was not wrapped by hand.</summary>
    private const int WidestWrap = 120;

    private readonly DocumentBuilder builder = new(source);
    private readonly List<int> indents = [];
    private int wrapWidth;
    private bool wasRead;

    public static Document Read(string source, Func<SourceMap, Source> locate, Format format = Format.Text)
    {
        var reader = new PlainTextReader(source);
        reader.Read();
        var (text, blocks, map) = reader.builder.Finish();
        var heading = Array.Find(blocks, b => b.Kind == BlockKind.Heading);
        return new Document
        {
            Format = format,
            Text = text,
            Title = heading is null ? "" : text[heading.Span.Start..heading.Span.End],
            Blocks = blocks,
            Links = BareLinks.Find(text),
            Source = locate(map),
        };
    }

    private void Read()
    {
        wrapWidth = WrapWidth();
        var before = default(TextLine);
        var line = TextLine.At(source, 0);
        while (line.Exists)
        {
            var next = TextLine.At(source, line.Next);
            if (line.IsBlank)
                EndParagraph();
            else if (TextHeadings.Underline(next) is > 0 and var level && !before.IsText)
            {
                Heading(line, level);
                next = TextLine.At(source, next.Next);
            }
            else if (TextHeadings.Level(before, line, next, isFirst: !wasRead) is > 0 and var rank)
                Heading(line, rank);
            else
                Line(before, line);

            wasRead |= line.IsText;
            before = line;
            line = next;
        }
    }

    private void EndParagraph() => builder.EndBlock();

    private void Heading(TextLine line, int level)
    {
        builder.EndBlock();
        indents.Clear();
        builder.Context = new Context { Kind = BlockKind.Heading, Level = (byte)level };
        builder.Literal(line.Start, line.End);
        builder.EndBlock();
        builder.Context = new Context();
    }

    private void Line(TextLine before, TextLine line)
    {
        var marker = Markers.Find(line.Text, out _);
        if (marker != Marker.None)
            StartItem(line, marker);
        else if (!builder.IsInBlock)
        {
            // An indented paragraph after an item still belongs to no list by itself.
            builder.Context = new Context();
            indents.Clear();
        }
        else if (IsWrapped(before, line))
            builder.Space(before.End, line.Start);
        else
            builder.Break(before.End, line.Start);

        builder.Literal(line.Start, line.End);
    }

    /// <summary>A dash or bullet at the start of a line is an item; a number may still turn out not to be.</summary>
    private void StartItem(TextLine line, Marker marker)
    {
        builder.EndBlock();
        while (indents.Count > 0 && indents[^1] > line.Indent)
            indents.RemoveAt(indents.Count - 1);
        if (indents.Count == 0 || indents[^1] < line.Indent)
            indents.Add(line.Indent);

        builder.Context = new Context
        {
            IsTypedItem = marker is Marker.Bullet or Marker.Dash || line.Indent > 0,
            ListDepth = (byte)Math.Min(indents.Count - 1, 100),
        };
    }

    /// <summary>Whether a line goes on with the sentence of the one before.</summary>
    private bool IsWrapped(TextLine before, TextLine line) =>
        char.IsLower(line.Text[0]) || (before.Length >= wrapWidth * 6 / 10 && before.Length <= WidestWrap);

    private int WrapWidth()
    {
        var widest = 0;
        for (var line = TextLine.At(source, 0); line.Exists; line = TextLine.At(source, line.Next))
            if (line.Length <= WidestWrap)
                widest = Math.Max(widest, line.Length);

        return widest;
    }
}
