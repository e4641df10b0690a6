using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>
/// A table while it is read. The blocks inside a row are drafts like any other until the row ends; then they become one
/// row, or stay what they are where the table only arranges the page.
/// </summary>
internal sealed class Table(DocumentBuilder builder)
{
    /// <summary>A longer row is layout: no one reads it as a row.</summary>
    private const int LongestRow = 1500;

    private readonly List<RowCell> cells = [];
    private readonly ColumnHeaders headers = new();
    private int firstDraft = -1;
    private int cellFirst = -1;
    private bool isHead;
    private bool isFirst = true;
    private Context context;

    private record struct RowCell(int First, int End, int Column, int Columns, bool IsHeader);

    /// <summary>The draft of the caption, −1 for none.</summary>
    public int Caption { get; set; } = -1;

    /// <summary>Another table stands in the row.</summary>
    public bool HasTable { get; set; }

    public void StartRow(bool isInHead, ref readonly Context outside)
    {
        firstDraft = builder.DraftCount;
        isHead = isInHead;
        context = outside;
        cells.Clear();
        headers.NextRow();
        HasTable = false;
    }

    public void StartCell(bool isHeader, int columns, int rows)
    {
        cellFirst = builder.DraftCount;
        columns = Math.Clamp(columns, 1, ColumnHeaders.Most);
        cells.Add(new RowCell(cellFirst, cellFirst, headers.Place(columns, rows), columns, isHeader));
    }

    public void EndCell()
    {
        if (cells.Count > 0)
            cells[^1] = cells[^1] with { End = builder.DraftCount };
    }

    public void EndRow()
    {
        if (firstDraft >= 0 && firstDraft < builder.DraftCount && cells.Count > 0)
        {
            if (!IsLayout())
                Merge();

            isFirst = false;
        }

        firstDraft = -1;
    }

    private bool IsLayout()
    {
        var drafts = builder.Drafts[firstDraft..];
        if (HasTable || drafts[^1].End - drafts[0].Start > LongestRow)
            return true;

        foreach (ref readonly var draft in drafts)
            if (draft.Context is { Kind: BlockKind.Heading, Level: < Rank.Emphasised } or { IsControl: true })
                return true;

        var inCells = cells.Sum(c => c.End - c.First);
        return inCells < drafts.Length || (cells.Count == 1 && drafts.Length > 1 && !cells[0].IsHeader);
    }

    private void Merge()
    {
        var drafts = builder.Drafts;
        var isHeader = IsHeader(drafts);
        var result = new Cell[cells.Count];
        var end = drafts[firstDraft].Start;
        for (var i = 0; i < result.Length; i++)
        {
            var cell = cells[i];
            var span = new Span(end, end);
            if (cell.First < cell.End)
            {
                span = new Span(drafts[cell.First].Start, drafts[cell.End - 1].End);
                if (cell.First > firstDraft)
                    builder.SeparateCell(span.Start);

                end = span.End;
            }

            result[i] = new Cell(span, isHeader ? default : headers.Of(cell.Column));
            if (isHeader && (isHead || isFirst || cells.Count > 1))
                headers.Set(cell.Column, cell.Columns, span);
        }

        var row = drafts[firstDraft];
        row.End = drafts[^1].End;
        row.Context.Kind = BlockKind.TableRow;
        (row.Context.Level, row.Context.LeadIn) = (0, Caption);
        row.Context.Container = context.Container;
        row.IsTyped = false;
        row.Marker = Marker.None;
        row.Cells = result;
        builder.Merge(firstDraft, row);
    }

    private bool IsHeader(ReadOnlySpan<Draft> drafts)
    {
        if (isHead || cells.TrueForAll(c => c.IsHeader))
            return true;
        if (!isFirst || cells.Count < 2)
            return false;

        foreach (ref readonly var draft in drafts[firstDraft..])
            if (!draft.IsBold)
                return false;

        return true;
    }
}
