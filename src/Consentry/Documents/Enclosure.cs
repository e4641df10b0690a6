namespace Consentry.Documents;

/// <summary>An element that form controls stand in: a form, a fieldset, a section, a card.</summary>
/// <param name="Text">All of its visible text, in <see cref="Document.Text"/>.</param>
/// <param name="Outer">The next one around it, as an index of <see cref="Document.Enclosures"/>; −1 for the outermost.</param>
public readonly record struct Enclosure(Span Text, int Outer)
{
    /// <summary>It is a <c>form</c>.</summary>
    public bool IsForm { get; init; }

    /// <summary>The number that blocks directly in it have as <see cref="Block.Container"/>.</summary>
    internal int Container { get; init; }
}
