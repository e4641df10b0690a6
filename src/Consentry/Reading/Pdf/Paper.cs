namespace Consentry.Reading.Pdf;

/// <summary>All pages of a PDF, on their way from glyphs to paragraphs, tables and headings.</summary>
internal sealed class Paper
{
    private readonly List<Row> header;
    private readonly List<Row> footer;
    private readonly Paragraphs paragraphs;
    private readonly List<Part> parts = [];

    public Paper(IReadOnlyList<Sheet> sheets)
    {
        var pages = sheets.Select(s => (Rows: Row.Of(s.Glyphs), s.Height)).ToList();
        (header, footer) = Running.TakeOut(pages);
        var layouts = pages.ConvertAll(p => PageLayout.Of(p.Rows));
        paragraphs = new Paragraphs(Leading.Of(layouts.SelectMany(chunks => chunks).SelectMany(Columns)));
        for (var page = 0; page < pages.Count; page++)
        {
            var isFirst = true;
            foreach (var chunk in layouts[page])
            {
                if (chunk is Chunk.Grid grid)
                    Add(grid, page, isFirst);
                else
                    Add(paragraphs.Of(((Chunk.Flow)chunk).Lines, page), page);

                isFirst = false;
            }
        }
    }

    /// <summary>Lines that stand below each other.</summary>
    private static IEnumerable<IReadOnlyList<Line>> Columns(Chunk chunk) =>
        chunk is Chunk.Flow flow ? [flow.Lines] : ((Chunk.Grid)chunk).Rows.SelectMany(row => row);

    public StandIn Write(string title, string language)
    {
        var html = new StandIn(title, language);
        var flowing = parts.OfType<Part.Text>().Select(t => t.Paragraph).ToList();
        var writer = new PaperWriter(
            html,
            new Hyphens(flowing.SelectMany(p => p.Lines.Select(l => l.Text))),
            Looks.Of(flowing),
            paragraphs
        );
        writer.Edge("header", header);
        foreach (var part in parts)
        {
            if (part is Part.Text text)
                writer.Write(text.Paragraph);
            else
                writer.Write((Part.Table)part);
        }

        writer.EndLists();
        writer.Edge("footer", footer);
        return html;
    }

    /// <summary>A paragraph may run on from the page or the column before.</summary>
    private void Add(List<Paragraph> paragraphs, int page)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (i == 0 && parts is [.., Part.Text { Paragraph: var open }] && Paragraphs.GoesOn(open, paragraphs[0]))
            {
                open.Turns[paragraphs[0].First] = page;
                for (var line = 0; line < paragraphs[0].Lines.Count; line++)
                    open.Add(paragraphs[0].Lines[line], line > 0 && paragraphs[0].BreaksBefore(line));
            }
            else
                parts.Add(new Part.Text(paragraphs[i]));
        }
    }

    /// <summary>A table may run on as well, with its head once more.</summary>
    private void Add(Chunk.Grid grid, int page, bool isFirst)
    {
        if (
            isFirst
            && parts is [.., Part.Table { Rows: var rows } open]
            && open.LastPage == page - 1
            && rows[0].Count == grid.Rows[0].Count
        )
        {
            var head = Text(rows[0]);
            var repeated = string.Equals(Text(grid.Rows[0]), head, StringComparison.Ordinal) ? 1 : 0;
            rows.AddRange(grid.Rows.Skip(repeated));
            open.LastPage = page;
        }
        else
            parts.Add(new Part.Table([.. grid.Rows], page));
    }

    private static string Text(IReadOnlyList<IReadOnlyList<Line>> row) =>
        string.Join('\t', row.Select(c => string.Join(' ', c.Select(l => l.Text))));
}
