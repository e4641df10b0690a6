using Consentry.Documents;
using Consentry.Judging;

namespace Consentry.Tests.Rulebook;

/// <summary>The marks of an example, in a document that was read from it.</summary>
internal static class Marked
{
    /// <summary>What the marks cover of the visible text.</summary>
    public static IEnumerable<string> Quotes(this MarkedText marked, Document document) =>
        marked.Marks.Select(mark =>
        {
            var covered = Enumerable
                .Range(0, document.Text.Length)
                .Where(i => mark.Contains(document.Source.Locate(new Span(i, i + 1))))
                .ToList();
            return document.Quote(new Span(covered[0], covered[^1] + 1));
        });
}
