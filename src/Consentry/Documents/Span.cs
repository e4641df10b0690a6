namespace Consentry.Documents;

/// <summary>A half-open range of UTF-16 code units, so that <c>text[span.Start..span.End]</c> is the quote.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit; equal to <paramref name="Start"/> when empty.</param>
public readonly record struct Span(int Start, int End)
{
    /// <summary>In UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>It holds nothing; it still has a place.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether all of another span lies within this one; a span contains itself.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the code unit at an index is one of its own; the one at <see cref="End"/> is not.</summary>
    public bool Contains(int index) => Start <= index && index < End;

    /// <summary>Whether the two share a code unit; spans that only touch do not.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
