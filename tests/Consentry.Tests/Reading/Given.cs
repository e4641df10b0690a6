using System.Text;
using Consentry.Documents;
using Consentry.Reading;

namespace Consentry.Tests.Reading;

/// <summary>Pages from literals, and documents as short lines to compare with.</summary>
internal static class Given
{
    public static Document Html(string source, Uri? address = null) =>
        Read(new Page(Encoding.UTF8.GetBytes(source), "page.html") { Address = address });

    public static Document Markdown(string source) => Read(new Page(Encoding.UTF8.GetBytes(source), "page.md"));

    public static Document Text(string source) => Read(new Page(Encoding.UTF8.GetBytes(source), "page.txt"));

    public static Document Read(Page page)
    {
        var result = Reader.Read(page);
        Assert.Null(result.Failure);
        return result.Document!;
    }

    /// <summary>One line a block: a sign for its kind, its level, and its text with line feeds as slashes.</summary>
    public static string[] Outline(this Document document) =>
        [.. document.Blocks.Select(b => $"{Sign(b)} {document.Quote(b.Span).Replace("\n", " / ").Replace('\t', '|')}")];

    /// <summary>The text of the block that introduces each list item, definition and row.</summary>
    public static string[] LeadIns(this Document document) =>
        [
            .. document
                .Blocks.Where(b => b.Kind is BlockKind.ListItem or BlockKind.Definition or BlockKind.TableRow)
                .Select(b => b.LeadIn is null ? "" : document.Quote(b.LeadIn.Span)),
        ];

    public static Block Block(this Document document, string text) =>
        document.Blocks.Single(b => document.Quote(b.Span).Contains(text, StringComparison.Ordinal));

    /// <summary>The headings above a block, outermost first.</summary>
    public static string Path(this Document document, string text)
    {
        var path = new List<string>();
        for (var heading = document.Block(text).Heading; heading is not null; heading = heading.Heading)
            path.Insert(0, document.Quote(heading.Span));

        return string.Join(" > ", path);
    }

    private static string Sign(Block block) =>
        block.Kind switch
        {
            BlockKind.Heading => "#" + block.Level,
            BlockKind.ListItem => "*" + block.Level,
            BlockKind.TableRow => "row",
            BlockKind.Term => "dt",
            BlockKind.Definition => "dd",
            _ => "p",
        };
}
