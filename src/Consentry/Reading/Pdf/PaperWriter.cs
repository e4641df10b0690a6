using System.Globalization;

namespace Consentry.Reading.Pdf;

/// <summary>Paragraphs and tables to HTML: headings by their looks, items by their bullets, their depth by where they stand.</summary>
internal sealed class PaperWriter(StandIn html, Hyphens hyphens, Looks looks, Paragraphs paragraphs)
{
    /// <summary>What is indented by less, in parts of the size, stands at the same place.</summary>
    private const double Margin = 0.5;

    private readonly Stack<Paragraph> items = [];
    private int page = -1;

    /// <summary>What stands above or below every page.</summary>
    public void Edge(string tag, IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
            return;

        Turn(0);
        html.Open(tag);
        foreach (var row in rows)
        {
            html.Open("p");
            Words(new Line(row).Pieces, plain: true);
            html.Close("p");
        }

        html.Close(tag);
        html.Line();
    }

    public void Write(Paragraph paragraph)
    {
        var level = looks.LevelOf(paragraph);
        if (paragraph.First.HasBullet)
            StartItem(paragraph);
        else if (level > 0 || !GoesOnInItem(paragraph))
            EndLists();

        Turn(paragraph.Page);
        var tag = level > 0 ? "h" + level.ToString(CultureInfo.InvariantCulture) : "p";
        html.Open(tag);
        Lines(paragraph, level > 0);
        html.Close(tag);
        html.Line();
    }

    public void Write(Part.Table table)
    {
        EndLists();
        Turn(table.Page);
        html.Open("table");
        html.Line();
        foreach (var row in table.Rows)
        {
            html.Open("tr");
            foreach (var cell in row)
            {
                html.Open("td");
                foreach (var paragraph in paragraphs.Of(cell, table.Page))
                {
                    if (paragraph.First.HasBullet)
                        StartItem(paragraph);
                    else
                        EndLists();

                    html.Open("p");
                    Lines(paragraph, isHeading: false);
                    html.Close("p");
                }

                EndLists();
                html.Close("td");
            }

            html.Close("tr");
            html.Line();
        }

        html.Close("table");
        html.Line();
        Turn(table.LastPage);
    }

    public void EndLists()
    {
        while (items.Count > 0)
            EndList();
    }

    private void EndList()
    {
        items.Pop();
        html.Close("li");
        html.Close("ul");
        html.Line();
    }

    private void StartItem(Paragraph item)
    {
        var margin = Margin * item.Size;
        while (items.Count > 0 && items.Peek().First.Left > item.First.Left + margin)
            EndList();

        if (items.Count > 0 && items.Peek().First.Left > item.First.Left - margin)
        {
            items.Pop();
            html.Close("li");
        }
        else
            html.Open("ul");

        html.Line();
        html.Open("li");
        items.Push(item);
    }

    /// <summary>A paragraph that stands as far in as the text of the item above belongs to it.</summary>
    private bool GoesOnInItem(Paragraph paragraph)
    {
        while (items.Count > 0)
        {
            var item = items.Peek().First;
            if (paragraph.First.Left > item.TextLeft - (Margin * item.Size) && item.TextLeft > item.Left)
                return true;

            EndList();
        }

        return false;
    }

    private void Lines(Paragraph paragraph, bool isHeading)
    {
        for (var i = 0; i < paragraph.Lines.Count; i++)
        {
            var line = paragraph.Lines[i];
            var next = i + 1 < paragraph.Lines.Count ? paragraph.Lines[i + 1] : null;
            if (paragraph.Turns.TryGetValue(line, out var turned))
                Turn(turned);

            var isParted = next is not null && Hyphens.Part(line.Text, next.Text);
            Words(line.Pieces, isHeading, cut: isParted && hyphens.Goes(line.Text, next!.Text));
            if (next is null || isParted || IsOneAddress(line, next))
                continue;

            if (paragraph.BreaksBefore(i + 1) && !isHeading)
                html.Open("br");
            else
                html.Words(" ");
        }
    }

    private void Words(IReadOnlyList<Piece> pieces, bool plain, bool cut = false)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var (words, isBold, target) = pieces[i];
            if (target is not null)
                html.OpenLink(target);
            if (isBold && !plain)
                html.Open("b");

            html.Words(cut && i == pieces.Count - 1 ? words[..^1] : words);
            if (isBold && !plain)
                html.Close("b");
            if (target is not null)
                html.Close("a");
        }
    }

    /// <summary>An address that was too long for its line: the link knows it whole.</summary>
    private static bool IsOneAddress(Line line, Line next)
    {
        if (
            line.Pieces[^1].Target is not { } target
            || !string.Equals(target, next.Pieces[0].Target, StringComparison.Ordinal)
        )
            return false;

        var start = line.Text[(line.Text.LastIndexOf(' ') + 1)..];
        var space = next.Text.IndexOf(' ', StringComparison.Ordinal);
        var end = space < 0 ? next.Text : next.Text[..space];
        return target.Contains(start + end.TrimEnd('.', ',', ';', ')'), StringComparison.OrdinalIgnoreCase);
    }

    private void Turn(int to)
    {
        for (; page < to; page++)
            html.StartPage();
    }
}
