using Consentry.Documents;

namespace Consentry.Reporting;

/// <summary>Where a stretch of visible text stands: in the source, and under which headings.</summary>
internal static class Places
{
    public static Position InSource(Document document, Span span) =>
        document.Source.PositionOf(document.Source.Locate(span).Start);

    /// <summary>The headings above a span, outermost first, joined by <c> &gt; </c>; empty above the first heading.</summary>
    public static string Section(Document document, Span span)
    {
        if (BlockAt(document.Blocks, span.Start)?.Heading is not { } heading)
            return "";

        var path = new List<string>();
        for (Block? above = heading; above is not null; above = above.Heading)
            path.Add(Fold(document.Quote(above.Span)));

        path.Reverse();
        return string.Join(" > ", path);
    }

    /// <summary>A quote on one line: line breaks and the tabs between cells become spaces.</summary>
    public static string Fold(string quote) => quote.Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The block that holds an offset, or the last one before it. Blocks are in the order of their text.</summary>
    private static Block? BlockAt(IReadOnlyList<Block> blocks, int offset)
    {
        var low = 0;
        var high = blocks.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (blocks[middle].Span.Start <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : blocks[low - 1];
    }
}
