using System.Text;
using Consentry.Documents;

namespace Consentry.Tests.Rulebook;

/// <summary>A text in Markdown in which double square brackets mark what must be quoted.</summary>
/// <param name="Text">Without the marks.</param>
/// <param name="Marks">Into <paramref name="Text"/>.</param>
internal sealed record Marked(string Text, IReadOnlyList<Span> Marks)
{
    /// <summary>The outermost brackets mark, so that a marked link reads <c>[[[words](target)]]</c>.</summary>
    public static Marked Split(string text)
    {
        var plain = new StringBuilder();
        var marks = new List<Span>();
        for (var at = 0; at < text.Length; )
        {
            var open = text.IndexOf("[[", at, StringComparison.Ordinal);
            var close = open < 0 ? -1 : text.IndexOf("]]", open, StringComparison.Ordinal);
            if (close < 0)
            {
                plain.Append(text.AsSpan(at));
                break;
            }

            plain.Append(text.AsSpan(at, open - at));
            marks.Add(new Span(plain.Length, plain.Length + close - open - 2));
            plain.Append(text.AsSpan(open + 2, close - open - 2));
            at = close + 2;
        }

        return new Marked(plain.ToString(), marks);
    }

    /// <summary>What the marks cover of the visible text.</summary>
    public IEnumerable<string> Quotes(Document document) =>
        Marks.Select(mark =>
        {
            var covered = Enumerable
                .Range(0, document.Text.Length)
                .Where(i => mark.Contains(document.Source.Locate(new Span(i, i + 1))))
                .ToList();
            return document.Quote(new Span(covered[0], covered[^1] + 1));
        });
}
