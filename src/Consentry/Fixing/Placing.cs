using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>Puts words into the source of a document in its own notation.</summary>
internal abstract class Placing(Document document)
{
    /// <summary>For the format of a document.</summary>
    public static Placing In(Document document) =>
        document.Source.Notation == Format.Html ? new HtmlPlacing(document) : new LinePlacing(document);

    protected Document Document { get; } = document;

    protected string Source => Document.Source.Text;

    /// <summary>The line end that the source has most of.</summary>
    protected string LineEnd { get; } =
        document.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n"
        : document.Source.Text.Contains('\r', StringComparison.Ordinal)
        && !document.Source.Text.Contains('\n', StringComparison.Ordinal)
            ? "\r"
        : "\n";

    /// <summary>A paragraph behind a block.</summary>
    public abstract SourceEdit Paragraph(Block after, IReadOnlyList<Piece> words);

    /// <summary>A section of its own before a heading, in the manner of that heading.</summary>
    /// <param name="before">Null for the end of the text.</param>
    /// <param name="last">The last block of the text.</param>
    /// <param name="title">With its number, where headings have one.</param>
    public abstract SourceEdit Section(Block? before, Block last, string title, IReadOnlyList<Piece> words);

    /// <summary>A sentence right behind another, in the same paragraph.</summary>
    public abstract SourceEdit Sentence(Span behind, IReadOnlyList<Piece> words);

    /// <summary>A fact in the place of a blank, another number in that of one; null where a tag stands in it.</summary>
    public SourceEdit? Fact(Span blank, string fact)
    {
        var place = Document.Source.Locate(blank);
        var isWhole =
            Document.Source.Notation != Format.Html || !Source.AsSpan(place.Start, place.Length).Contains('<');
        return isWhole ? new SourceEdit(place, Written([new Piece(fact)])) : null;
    }

    protected string Written(IReadOnlyList<Piece> words) => Markup.Of(words, Document.Source.Notation);

    /// <summary>The white space with which the line of a place begins; null where something else stands before it.</summary>
    protected string? IndentOf(int at)
    {
        var start = at;
        while (start > 0 && Source[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start == 0 || Source[start - 1] is '\n' or '\r' ? Source[start..at] : null;
    }
}
