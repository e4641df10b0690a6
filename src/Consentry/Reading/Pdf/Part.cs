namespace Consentry.Reading.Pdf;

/// <summary>A part of the whole text, in reading order.</summary>
internal abstract record Part
{
    public sealed record Text(Paragraph Paragraph) : Part;

    /// <param name="Page">The page it begins on, from 0.</param>
    public sealed record Table(List<IReadOnlyList<IReadOnlyList<Line>>> Rows, int Page) : Part
    {
        /// <summary>The page it has come to.</summary>
        public int LastPage { get; set; } = Page;
    }
}
