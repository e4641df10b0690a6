namespace Consentry.Documents;

/// <summary>An element that groups blocks, by the number that they have as <see cref="Block.Container"/>.</summary>
/// <param name="Outer">The number of the one around it; 0 for the page.</param>
/// <param name="IsSection">It stands by itself, as a section or an article does: what titles one does not title the next.</param>
internal readonly record struct Container(int Outer, bool IsSection);
