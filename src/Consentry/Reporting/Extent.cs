using Consentry.Documents;

namespace Consentry.Reporting;

/// <summary>A stretch of the source: from where its first character stands to just behind its last one.</summary>
internal readonly record struct Extent(Position Start, Position End)
{
    public bool IsOnOneLine => Start.Line == End.Line;

    /// <summary>What a span of visible text was read from.</summary>
    public static Extent Of(Document document, Span span) => new(document.PositionOf(span), document.EndOf(span));
}
