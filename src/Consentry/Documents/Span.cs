namespace Consentry.Documents;

/// <summary>A half-open range of UTF-16 code units, so that <c>text[span.Start..span.End]</c> is the quote.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last code unit; equal to <paramref name="Start"/> when empty.</param>
public readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    public bool Contains(int index) => Start <= index && index < End;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
}
