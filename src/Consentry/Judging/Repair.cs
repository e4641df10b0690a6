using Consentry.Documents;

namespace Consentry.Judging;

/// <summary>
/// A sentence that comes close to meeting a requirement, with the words that it lacks. It is offered only after the
/// document has been vetted with it: the requirement is met then, but for sentences that another finding objects to, and none
/// that was met is lost.
/// </summary>
public sealed record Repair
{
    internal Repair(Span span, string text, IReadOnlyList<Edit> edits)
    {
        Span = span;
        Text = text;
        Edits = edits;
    }

    /// <summary>The sentence as it stands, into the document's text.</summary>
    public Span Span { get; }

    /// <summary>What to write in its place.</summary>
    public string Text { get; }

    /// <summary>The same as changes inside the sentence, so that what they leave alone keeps its links and its emphasis.</summary>
    internal IReadOnlyList<Edit> Edits { get; }
}
