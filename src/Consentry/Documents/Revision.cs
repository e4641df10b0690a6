using System.Text;

namespace Consentry.Documents;

/// <summary>
/// A document as it would read after some edits: its blocks, cells, links and controls stand where they stood, moved by
/// what the edits put in and take out. It has no source: it is there to be judged, not to be cited.
/// </summary>
internal sealed class Revision
{
    private readonly IReadOnlyList<Edit> edits;
    private readonly Dictionary<Block, Block> moved = [];

    private Revision(IReadOnlyList<Edit> edits) => this.edits = edits;

    /// <param name="edits">In the order of the text, none overlapping another.</param>
    public static Document Of(Document document, IReadOnlyList<Edit> edits)
    {
        var revision = new Revision(edits);
        return new Document
        {
            Format = document.Format,
            Text = Apply(document.Text, new Span(0, document.Text.Length), edits),
            Title = document.Title,
            DeclaredLanguage = document.DeclaredLanguage,
            Publication = document.Publication,
            Blocks = [.. document.Blocks.Select(revision.Moved)],
            Links = [.. document.Links.Select(link => link with { Text = revision.Words(link.Text) })],
            Controls =
            [
                .. document.Controls.Select(control =>
                    control with
                    {
                        Label = revision.Moved(control.Label),
                        At = revision.Start(control.At),
                    }
                ),
            ],
            Enclosures =
            [
                .. document.Enclosures.Select(enclosure => enclosure with { Text = revision.Moved(enclosure.Text) }),
            ],
            Containers = document.Containers,
            Source = new Source(ReadOnlyMemory<byte>.Empty, "", Encoding.UTF8, preambleLength: 0, SourceMap.Empty),
        };
    }

    /// <summary>A stretch of text with the edits that lie in it.</summary>
    public static string Apply(string text, Span stretch, IReadOnlyList<Edit> edits)
    {
        var result = new StringBuilder();
        var at = stretch.Start;
        foreach (var edit in edits)
        {
            result.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return result.Append(text, at, stretch.End - at).ToString();
    }

    /// <summary>
    /// Each block once, so that those which share a heading or a lead-in go on sharing it. Both stand before the block and
    /// are moved already.
    /// </summary>
    private Block Moved(Block block)
    {
        if (moved.TryGetValue(block, out var known))
        {
            return known;
        }

        var copy = new Block
        {
            Kind = block.Kind,
            Span = Moved(block.Span),
            Region = block.Region,
            Level = block.Level,
            IsFolded = block.IsFolded,
            Heading = block.Heading is { } heading ? Moved(heading) : null,
            LeadIn = block.LeadIn is { } leadIn ? Moved(leadIn) : null,
            Cells = [.. block.Cells.Select(cell => new Cell(Moved(cell.Span), Moved(cell.Header)))],
            Form = block.Form,
            Container = block.Container,
            IsOption = block.IsOption,
            Caption = block.Caption,
        };
        moved.Add(block, copy);
        return copy;
    }

    /// <summary>A block keeps the words that are appended to it; a link does not take them in.</summary>
    private Span Moved(Span span) => span.IsEmpty ? Words(span) : new Span(Start(span.Start), End(span.End));

    private Span Words(Span span) => new(Start(span.Start), Start(span.End));

    /// <summary>Where a place comes to stand, before what is put in there.</summary>
    private int Start(int at)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            if (edit.Span.Start >= at)
            {
                break;
            }

            shift += edit.Text.Length - Math.Min(edit.Span.Length, at - edit.Span.Start);
        }

        return at + shift;
    }

    /// <summary>Where a place comes to stand, behind what is put in there.</summary>
    private int End(int at)
    {
        var shift = 0;
        foreach (var edit in edits)
        {
            if (edit.Span.Start > at)
            {
                break;
            }

            shift += edit.Text.Length - Math.Min(edit.Span.Length, at - edit.Span.Start);
        }

        return at + shift;
    }
}
