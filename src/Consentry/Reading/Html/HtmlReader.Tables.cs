namespace Consentry.Reading.Html;

/// <summary>Rows and cells.</summary>
internal sealed partial class HtmlReader
{
    private readonly Stack<Table> tables = [];

    /// <summary>Closes and opens what a table's tag implies; false outside a table, where such a tag is ignored.</summary>
    private bool ImplyTable(Element element)
    {
        var table = open.Last(Element.Table);
        if (element == Element.Table)
        {
            // A table straight inside another, in no cell, ends the other.
            if (table >= 0 && open.LastScope == table)
                PopTo(table);

            OpenTable();
            return true;
        }

        if (table < 0 || open.Last(Element.Template) > table)
            return false;

        switch (element)
        {
            case Element.Td or Element.Th:
                ImplyRow(table, element);
                break;
            case Element.Tr:
                var section = Math.Max(
                    open.Last(Element.TBody),
                    Math.Max(open.Last(Element.THead), open.Last(Element.TFoot))
                );
                PopTo(Math.Max(section, table) + 1);
                OpenRow();
                break;
            default:
                PopTo(table + 1);
                break;
        }

        return true;
    }

    private void ImplyRow(int table, Element element)
    {
        var row = open.Last(Element.Tr);
        if (row > table)
            PopTo(row + 1);
        else
        {
            var cell = Math.Max(open.Last(Element.Td), open.Last(Element.Th));
            if (cell > table)
                PopTo(cell);

            OpenRow();
            var outer = implied;
            implied = true;
            Push(Element.Tr, Elements.Of(Element.Tr));
            implied = outer;
        }

        OpenCell(element);
    }

    private void OpenTable()
    {
        if (builder.Context.IsHidden)
            return;

        builder.EndBlock();
        if (tables.TryPeek(out var outer))
            outer.HasTable = true;

        tables.Push(new Table(builder));
    }

    private void OpenRow()
    {
        if (builder.Context.IsHidden || !tables.TryPeek(out var table))
            return;

        builder.EndBlock();
        table.StartRow(open.Last(Element.THead) > open.Last(Element.Table), in builder.Context);
    }

    private void OpenCell(Element element)
    {
        if (builder.Context.IsHidden || !tables.TryPeek(out var table))
            return;

        builder.EndBlock();
        table.StartCell(element == Element.Th, attributes.Number("colspan"), attributes.Number("rowspan"));
    }

    private void ClosedTable(Element element)
    {
        if (!tables.TryPeek(out var table))
            return;

        switch (element)
        {
            case Element.Td or Element.Th:
                table.EndCell();
                break;
            case Element.Tr:
                table.EndRow();
                break;
            case Element.Caption:
                table.Caption = builder.DraftCount - 1;
                break;
            default:
                tables.Pop();
                break;
        }
    }
}
