using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>The words of one paragraph as Word shows them: what was inserted is there, what was deleted or hidden is not.</summary>
internal sealed class InlineWalk
{
    private readonly Styles styles;
    private readonly Paragraph paragraph;
    private readonly OpenXmlPart part;
    private readonly List<Piece> pieces = [];
    private readonly Fields fields = new();

    public InlineWalk(Styles styles, Paragraph paragraph, OpenXmlPart part)
    {
        this.styles = styles;
        this.paragraph = paragraph;
        this.part = part;
        Walk(paragraph, target: null);
    }

    /// <summary>Boxes that are anchored in the paragraph; their words are none of it.</summary>
    public List<TextBoxContent> TextBoxes { get; } = [];

    public bool IsEmpty => pieces.TrueForAll(p => string.IsNullOrWhiteSpace(p.Words));

    /// <summary>Every word is bold, and there are no more than a heading has.</summary>
    public bool IsTitle
    {
        get
        {
            var words = pieces.Where(p => !string.IsNullOrWhiteSpace(p.Words)).ToList();
            return words.TrueForAll(p => p.IsBold) && words.Sum(p => p.Words.Count(c => c == ' ')) < Rank.MostWords;
        }
    }

    public void Write(StandIn html)
    {
        foreach (var piece in pieces)
        {
            if (piece.Target is { } target)
                html.OpenLink(target);
            if (piece.IsBold)
                html.Open("b");

            var lines = piece.Words.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                    html.Open("br");

                html.Words(lines[i]);
            }

            if (piece.IsBold)
                html.Close("b");
            if (piece.Target is not null)
                html.Close("a");
        }
    }

    private void Walk(OpenXmlElement parent, string? target)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    Write(run, target);
                    break;
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case Hyperlink link:
                    Walk(link, TargetOf(link) ?? target);
                    break;
                case SimpleField field when Fields.IsPageNumber(field.Instruction?.Value):
                    break;
                case SimpleField field:
                    Walk(field, Fields.TargetOf(field.Instruction?.Value) ?? target);
                    break;
                case SdtRun { SdtContentRun: { } content }:
                    Walk(content, target);
                    break;
                default:
                    Walk(child, target);
                    break;
            }
        }
    }

    private string? TargetOf(Hyperlink link)
    {
        if (link.Id?.Value is not { } id)
            return null;

        return part
            .HyperlinkRelationships.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal))
            ?.Uri.OriginalString;
    }

    private void Write(Run run, string? target)
    {
        var isHidden = styles.IsHidden(run, paragraph);
        var words = new System.Text.StringBuilder();
        foreach (var child in run.ChildElements)
        {
            if (fields.Take(child))
                continue;

            if (!isHidden && fields.IsShown)
                words.Append(Shown(child));
        }

        if (words.Length > 0)
            Add(words.ToString(), styles.IsBold(run, paragraph), target ?? fields.Target);
    }

    private string Shown(OpenXmlElement element)
    {
        switch (element)
        {
            case Text text:
                return text.Text.Replace('\n', ' ');
            case TabChar or PositionalTab:
                return "\t";
            case CarriageReturn:
            case Break line when Attributes.Text(line.Type) is null or "textWrapping":
                return "\n";
            case Break:
                return " ";
            case NoBreakHyphen:
                return "-";
            case AlternateContent or Drawing or Picture:
                TextBoxes.AddRange(Boxes(element));
                return "";
            default:
                return "";
        }
    }

    /// <summary>The same box stands there in several notations, of which one is shown.</summary>
    private static IEnumerable<TextBoxContent> Boxes(OpenXmlElement element)
    {
        var shown = element is AlternateContent alternatives
            ? alternatives.GetFirstChild<AlternateContentChoice>() ?? element
            : element;
        return shown.Descendants<TextBoxContent>().Where(b => !b.Ancestors<TextBoxContent>().Any());
    }

    /// <summary>Runs are cut anywhere, as by the spelling checker: those that look alike are one.</summary>
    private void Add(string words, bool isBold, string? target)
    {
        if (
            pieces.Count > 0
            && pieces[^1] is var last
            && last.IsBold == isBold
            && string.Equals(last.Target, target, StringComparison.Ordinal)
        )
            pieces[^1] = last with { Words = last.Words + words };
        else
            pieces.Add(new Piece(words, isBold, target));
    }
}
