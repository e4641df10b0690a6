using Consentry.Documents;

namespace Consentry.Reporting.Html;

/// <summary>Blocks as the elements that they were: headings, paragraphs, lists, tables.</summary>
internal sealed class BlocksHtml(HtmlWriter html, VettedPage page)
{
    /// <summary>The page's headings stand below the report's own, which end at the third rank.</summary>
    private const int FirstRank = 4;
    private const int LastRank = 6;

    private readonly MarkedText text = new(html, page);

    public void Write(IReadOnlyList<Block> blocks)
    {
        foreach (var run in Runs.Of(blocks, block => block.Kind))
        {
            switch (run[0].Kind)
            {
                case BlockKind.ListItem:
                    WriteList(run);
                    break;
                case BlockKind.TableRow when run.Any(row => row.Cells.Count > 1):
                    WriteTable(run);
                    break;
                default:
                    foreach (var block in run)
                        WriteLine(block);

                    break;
            }
        }
    }

    private void WriteLine(Block block)
    {
        var (start, end) = block.Kind switch
        {
            BlockKind.Heading => Heading(block),
            BlockKind.Term => ("<p class=\"term\">", "</p>\n"),
            BlockKind.Definition => ("<p class=\"definition\">", "</p>\n"),
            _ => ("<p>", "</p>\n"),
        };
        html.Raw(start);
        text.Write(block.Span);
        html.Raw(end);
    }

    /// <summary>
    /// The rank is the number of headings above, not the page's own number: pages leave ranks out, and a reader who goes from
    /// heading to heading would miss something.
    /// </summary>
    private static (string Start, string End) Heading(Block heading)
    {
        var rank = FirstRank;
        for (var above = heading.Heading; above is not null && rank < LastRank; above = above.Heading)
            rank++;

        var name = Wording.Number(rank);
        return ($"<h{name}>", $"</h{name}>\n");
    }

    private void WriteList(IReadOnlyList<Block> items)
    {
        var depth = 0;
        foreach (var item in items)
        {
            var level = Math.Clamp(item.Level, 1, depth + 1);
            for (; depth > level; depth--)
                html.Raw("</li></ul>\n");

            html.Raw(depth == level ? "</li>\n<li>" : "<ul>\n<li>");
            depth = level;
            text.Write(item.Span);
        }

        for (; depth > 0; depth--)
            html.Raw("</li></ul>\n");
    }

    private void WriteTable(IReadOnlyList<Block> rows)
    {
        var headers = rows.SelectMany(row => row.Cells).Select(cell => cell.Header.Start).ToHashSet();
        // A wide table scrolls within itself, by keyboard too.
        html.Raw("<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>\n");
        foreach (var row in rows)
        {
            html.Raw("<tr>");
            foreach (var cell in row.Cells)
            {
                var isHeader = !cell.Span.IsEmpty && headers.Contains(cell.Span.Start);
                html.Raw(isHeader ? "<th scope=\"col\">" : "<td>");
                text.Write(cell.Span);
                html.Raw(isHeader ? "</th>" : "</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</table></div>\n");
    }
}
