using System.Text;
using Consentry.Documents;

namespace Consentry.Judging;

/// <summary>The text of an example, and which parts of it are to be quoted.</summary>
/// <param name="Text">Markdown, without the double brackets that mark.</param>
/// <param name="Marks">Into <paramref name="Text"/>, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<Span> Marks)
{
    /// <summary>The outermost brackets mark, so that a marked link reads <c>[[[words](target)]]</c>.</summary>
    public static MarkedText Split(string text)
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

        return new MarkedText(plain.ToString(), marks);
    }
}
