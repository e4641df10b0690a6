using System.Security;
using Consentry.Documents;

namespace Consentry.Tests.Reading.Files;

/// <summary>A document written anew in another format, as a plain converter would: nothing but its blocks and their links.</summary>
internal static class Printed
{
    private const int LineLength = 88;
    private const double Foot = 730;

    public static byte[] Word(Document document)
    {
        var file = WordFile.Of(string.Concat(Parts(document)), SecurityElement.Escape(document.Title));
        foreach (var link in document.Links)
            file.Link(SecurityElement.Escape(link.Target));

        return file.Bytes();
    }

    /// <summary>Lines of about the same length, headings large, items with bullets; cells below each other are one row.</summary>
    public static byte[] Paper(Document document)
    {
        var paper = new PaperFile().Page();
        var y = 72.0;
        foreach (var block in document.Blocks)
        {
            var size = block.Kind == BlockKind.Heading ? Math.Max(12, 22 - (2 * block.Level)) : 10;
            var left = block.Kind == BlockKind.ListItem ? 72 + (18 * block.Level) : 72;
            y += block.Kind == BlockKind.ListItem ? 2 : 9;
            if (block.Cells.Count > 0)
            {
                y = Row(paper, document, block, y);
                continue;
            }

            if (block.Kind == BlockKind.ListItem)
                paper.Line(left - 12, y, "\u0095", size);

            foreach (var line in Wrapped(document.Quote(block.Span), LineLength * 10 / size))
            {
                paper.Line(left, y, Western(line), size, block.Kind == BlockKind.Heading);
                y = Below(paper, y, size * 1.25);
            }
        }

        return paper.Bytes();
    }

    private static double Row(PaperFile paper, Document document, Block block, double y)
    {
        var width = 460.0 / block.Cells.Count;
        var cells = block.Cells.Select(c => Wrapped(document.Quote(c.Span), (int)(width / 6)).ToList()).ToList();
        for (var line = 0; line < cells.Max(c => c.Count); line++)
        {
            for (var cell = 0; cell < cells.Count; cell++)
            {
                if (line < cells[cell].Count)
                    paper.Line(72 + (cell * width), y, Western(cells[cell][line]), 10);
            }

            y = Below(paper, y, 12);
        }

        return y;
    }

    private static double Below(PaperFile paper, double y, double distance)
    {
        if (y + distance < Foot)
            return y + distance;

        paper.Page();
        return 72;
    }

    private static IEnumerable<string> Wrapped(string text, int most)
    {
        var line = "";
        foreach (var word in text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + word.Length >= most)
            {
                yield return line;
                line = "";
            }

            line += (line.Length > 0 ? " " : "") + word;
        }

        if (line.Length > 0)
            yield return line;
    }

    /// <summary>What the encoding of the test's fonts has no code for.</summary>
    private static string Western(string words) =>
        words
            .Replace('’', '\u0092')
            .Replace('‘', '\u0091')
            .Replace('“', '\u0093')
            .Replace('”', '\u0094')
            .Replace('–', '\u0096')
            .Replace('—', '\u0097')
            .Replace('•', '\u0095');

    private static IEnumerable<string> Parts(Document document)
    {
        var isInTable = false;
        foreach (var block in document.Blocks)
        {
            var isRow = block.Kind == BlockKind.TableRow;
            if (isRow != isInTable)
                yield return isRow ? "<w:tbl>" : "</w:tbl>";

            isInTable = isRow;
            yield return isRow
                ? $"<w:tr>{string.Concat(block.Cells.Select(c => $"<w:tc>{Paragraph(document, c.Span, "")}</w:tc>"))}</w:tr>"
                : Paragraph(document, block.Span, Properties(block));
        }

        if (isInTable)
            yield return "</w:tbl>";
    }

    private static string Properties(Block block) =>
        block.Kind switch
        {
            BlockKind.Heading => $"<w:pPr><w:outlineLvl w:val=\"{block.Level - 1}\"/></w:pPr>",
            BlockKind.ListItem =>
                $"<w:pPr><w:numPr><w:ilvl w:val=\"{block.Level - 1}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
            _ => "",
        };

    private static string Paragraph(Document document, Span span, string properties)
    {
        var runs = "";
        var at = span.Start;
        for (var i = 0; i < document.Links.Count; i++)
        {
            var link = document.Links[i].Text;
            if (link.IsEmpty || link.Start < at || link.End > span.End)
                continue;

            runs += Run(document.Text[at..link.Start]);
            runs += $"<w:hyperlink r:id=\"link{i + 1}\">{Run(document.Quote(link))}</w:hyperlink>";
            at = link.End;
        }

        return $"<w:p>{properties}{runs}{Run(document.Text[at..span.End])}</w:p>";
    }

    private static string Run(string words) =>
        words.Length == 0
            ? ""
            : $"<w:r>{string.Join("<w:br/>", words.Split('\n').Select(l => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(l)}</w:t>"))}</w:r>";
}
