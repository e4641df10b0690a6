using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>Paragraphs, lists and tables, in the order of the document.</summary>
internal sealed class BlockWalk(StandIn html, Styles styles, Numbering numbering)
{
    /// <summary>The depths of the lists that are open, outermost first.</summary>
    private readonly Stack<Numbering.Item> open = [];

    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private bool isInContents;

    /// <summary>What stands above or below every page, each text once.</summary>
    public void Part(string tag, IEnumerable<(OpenXmlElement? Root, OpenXmlPart Part)> parts)
    {
        foreach (var (root, part) in parts)
        {
            if (root is null || !told.Add(tag + root.InnerText) || string.IsNullOrWhiteSpace(root.InnerText))
                continue;

            html.Open(tag);
            Blocks(root, part);
            html.Close(tag);
            html.Line();
        }
    }

    /// <summary>Footnotes and endnotes, behind the text.</summary>
    public void Notes(MainDocumentPart main)
    {
        var footnotes = main.FootnotesPart;
        foreach (var note in footnotes?.Footnotes?.Elements<Footnote>().Where(IsWritten) ?? [])
            Blocks(note, footnotes!);

        var endnotes = main.EndnotesPart;
        foreach (var note in endnotes?.Endnotes?.Elements<Endnote>().Where(IsWritten) ?? [])
            Blocks(note, endnotes!);
    }

    public void Blocks(OpenXmlElement parent, OpenXmlPart part)
    {
        Each(parent, part);
        EndLists(0);
        EndContents();
    }

    /// <summary>The lines that part notes from the text are notes of a type of their own.</summary>
    private static bool IsWritten(FootnoteEndnoteType note) => Attributes.Text(note.Type) is null or "normal";

    private void Each(OpenXmlElement parent, OpenXmlPart part)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Write(paragraph, part);
                    break;
                case Table table:
                    EndLists(0);
                    EndContents();
                    Write(table, part);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Each(content, part);
                    break;
                case CustomXmlBlock or InsertedRun or MoveToRun:
                    Each(child, part);
                    break;
                default:
                    break;
            }
        }
    }

    private void Write(Paragraph paragraph, OpenXmlPart part)
    {
        // The mark of a deleted paragraph goes with it, and its words are deleted one by one.
        var level = styles.HeadingLevel(paragraph);
        var isContents = styles.IsContents(paragraph);
        var item = level > 0 || isContents ? null : numbering.Of(styles.NumberingOf(paragraph));
        var inline = new InlineWalk(styles, paragraph, part);
        var isEmpty = inline.IsEmpty;

        // An empty paragraph is white space between others.
        if (isEmpty && inline.TextBoxes.Count == 0)
            return;

        if (isContents != isInContents)
        {
            EndLists(0);
            EndContents();
            if (isContents)
                html.Open("nav");

            isInContents = isContents;
        }

        // A numbered line in bold is how contracts write a heading.
        if (item is { } found && !(found.IsNumbered && inline.IsTitle))
        {
            StartItem(found);
            inline.Write(html);
        }
        else
        {
            EndLists(0);
            var tag = level > 0 ? "h" + level.ToString(CultureInfo.InvariantCulture) : "p";
            html.Open(tag);
            inline.Write(html);
            html.Close(tag);
            html.Line();
        }

        foreach (var box in inline.TextBoxes)
        {
            html.Open("div");
            Each(box, part);
            EndLists(0);
            html.Close("div");
        }
    }

    private void StartItem(Numbering.Item item)
    {
        if (open.Count > 0 && item.Depth == 0 && open.Last().List != item.List)
            EndLists(0);

        while (open.Count > 0 && open.Peek().Depth > item.Depth)
            EndList();

        if (open.Count > 0 && open.Peek().Depth == item.Depth)
        {
            html.Close("li");
            html.Line();
        }
        else
        {
            html.Open(item.IsNumbered ? "ol" : "ul");
            html.Line();
            open.Push(item);
        }

        html.Open("li");
    }

    private void EndLists(int least)
    {
        while (open.Count > least)
            EndList();
    }

    private void EndList()
    {
        html.Close("li");
        html.Close(open.Pop().IsNumbered ? "ol" : "ul");
        html.Line();
    }

    private void EndContents()
    {
        if (isInContents)
            html.Close("nav");

        isInContents = false;
    }

    private void Write(Table table, OpenXmlPart part)
    {
        html.Open("table");
        html.Line();
        foreach (var row in Rows(table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
                continue;

            var isHeader =
                row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header
                && Attributes.Text(header.Val) is not ("0" or "false" or "off");
            html.Open("tr");
            foreach (var cell in Cells(row))
                Write(cell, isHeader ? "th" : "td", part);

            html.Close("tr");
            html.Line();
        }

        html.Close("table");
        html.Line();
    }

    private void Write(TableCell cell, string tag, OpenXmlPart part)
    {
        var span = Math.Clamp(Attributes.Number(cell.TableCellProperties?.GridSpan?.Val) ?? 1, 1, 100);
        html.Open(tag, span > 1 ? $" colspan=\"{span.ToString(CultureInfo.InvariantCulture)}\"" : "");
        Blocks(cell, part);
        html.Close(tag);
    }

    private static IEnumerable<TableRow> Rows(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(child =>
            child switch
            {
                TableRow row => [row],
                SdtRow { SdtContentRow: { } content } => Rows(content),
                CustomXmlRow => Rows(child),
                _ => Enumerable.Empty<TableRow>(),
            }
        );

    private static IEnumerable<TableCell> Cells(OpenXmlElement parent) =>
        parent.ChildElements.SelectMany(child =>
            child switch
            {
                TableCell cell => [cell],
                SdtCell { SdtContentCell: { } content } => Cells(content),
                CustomXmlCell => Cells(child),
                _ => Enumerable.Empty<TableCell>(),
            }
        );
}
