using System.Text;

namespace Consentry.Reporting;

/// <summary>What a stretch of the text report is, which decides its colour.</summary>
internal enum Ink
{
    Plain,
    Good,
    Bad,
    Doubtful,
    Faint,

    /// <summary>What a page is about.</summary>
    Strong,
}

/// <summary>The text report in the making: lines of a width, with indents, labels and colours.</summary>
internal sealed class TextPage(TextStyle style)
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    public void Blank() => text.Append('\n');

    /// <summary>A line with something at its right edge, which gets a line of its own when both do not fit.</summary>
    public void Edges(int indent, string mark, Ink ink, string left, string right)
    {
        var room = style.Width - indent - Columns.Of(mark) - 1;
        var gap = room - Columns.Of(left) - Columns.Of(right);
        if (gap >= 2)
        {
            Start(indent, mark, ink).Append(left).Append(' ', gap);
            Append(Ink.Faint, right).Append('\n');
            return;
        }

        Marked(indent, mark, ink, left);
        foreach (var line in Columns.Wrap(right, style.Width - indent))
        {
            text.Append(' ', style.Width - Columns.Of(line));
            Append(Ink.Faint, line).Append('\n');
        }
    }

    /// <summary>Words behind a coloured mark; later lines stand under the words.</summary>
    public void Marked(int indent, string mark, Ink ink, string words)
    {
        var hanging = indent + Columns.Of(mark) + 1;
        var lines = Columns.Wrap(words, style.Width - hanging);
        Start(indent, mark, ink).Append(lines.Count > 0 ? lines[0] : "").Append('\n');
        foreach (var line in lines.Skip(1))
            text.Append(' ', hanging).Append(line).Append('\n');
    }

    /// <summary>Words without a mark; their spacing stays where they fit on one line.</summary>
    public void Words(int indent, Ink ink, string words)
    {
        var width = style.Width - indent;
        foreach (var line in Columns.Of(words) <= width ? [words] : Columns.Wrap(words, width))
        {
            text.Append(' ', indent);
            Append(ink, line).Append('\n');
        }
    }

    /// <summary>Words whose every line stands behind the same faint mark.</summary>
    public void Barred(int indent, string mark, string words)
    {
        foreach (var line in Columns.Wrap(words, style.Width - indent - Columns.Of(mark) - 1))
            Start(indent, mark, Ink.Faint).Append(line).Append('\n');
    }

    /// <summary>Lines that belong together behind a faint mark; all but the first stand further in.</summary>
    public void Hanging(int indent, string mark, IEnumerable<string> lines)
    {
        var lead = "";
        foreach (
            var line in lines.SelectMany(words => Columns.Wrap(words, style.Width - indent - Columns.Of(mark) - 3))
        )
        {
            Start(indent, mark, Ink.Faint).Append(lead).Append(line).Append('\n');
            lead = "  ";
        }
    }

    /// <summary>An address behind a mark. It stays whole where it is too long: cut in two it is no link any more.</summary>
    public void Address(int indent, string mark, Uri address)
    {
        Start(indent, mark, Ink.Faint);
        Append(Ink.Faint, address.AbsoluteUri).Append('\n');
    }

    /// <summary>Words in two columns, the first line of each a heading; the shorter column is filled up.</summary>
    public void Beside(int indent, (string Heading, string Words) left, (string Heading, string Words) right)
    {
        const string Bar = " │ ";
        var width = (style.Width - indent - Bar.Length) / 2;
        List<string> first = [left.Heading, .. Columns.Wrap(left.Words, width)];
        List<string> second = [right.Heading, .. Columns.Wrap(right.Words, width)];
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            var (here, there) = (i < first.Count ? first[i] : "", i < second.Count ? second[i] : "");
            text.Append(' ', indent);
            Append(i == 0 ? Ink.Faint : Ink.Plain, here).Append(' ', width - Columns.Of(here));
            Append(Ink.Faint, there.Length > 0 ? Bar : Bar.TrimEnd());
            Append(i == 0 ? Ink.Faint : Ink.Plain, there).Append('\n');
        }
    }

    private StringBuilder Start(int indent, string mark, Ink ink)
    {
        text.Append(' ', indent);
        return Append(ink, mark).Append(' ');
    }

    private StringBuilder Append(Ink ink, string words)
    {
        if (style.Colours == Colours.None || ink == Ink.Plain)
            return text.Append(words);

        return text.Append("\u001b[").Append(Code(ink)).Append('m').Append(words).Append("\u001b[0m");
    }

    private static string Code(Ink ink) =>
        ink switch
        {
            Ink.Good => "1;32",
            Ink.Bad => "1;31",
            Ink.Doubtful => "1;33",
            Ink.Strong => "1",
            _ => "2",
        };
}
