using System.Runtime.CompilerServices;
using System.Text;

namespace Consentry.Reporting.Html;

/// <summary>
/// HTML in the making. In <c>html.Add($"&lt;p&gt;{words}&lt;/p&gt;")</c> what stands in the string is markup and what is put into it is
/// text: escaping is no one's to remember.
/// </summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder html = new();

    public override string ToString() => html.ToString();

    /// <summary>Markup alone. Only constants belong here.</summary>
    public HtmlWriter Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>What another writer has written.</summary>
    public HtmlWriter Add(HtmlWriter part)
    {
        html.Append(part.html);
        return this;
    }

#pragma warning disable CA1822, S1172, IDE0060 // The handler has written it all when this is called.
    public HtmlWriter Add([InterpolatedStringHandlerArgument("")] ref Markup markup) => this;
#pragma warning restore CA1822, S1172, IDE0060

    /// <summary>Words as content or as an attribute's value; a line feed is a line break.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            Append(c);

        return this;
    }

    private void Append(char c)
    {
        _ = c switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\'' => html.Append("&#39;"),
            _ => html.Append(Columns.Steers(c) ? Columns.Substitute(c) : c),
        };
    }

    /// <summary>What the compiler makes of an interpolated string that is given to <see cref="Add(ref Markup)"/>.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly HtmlWriter writer;

#pragma warning disable IDE0060 // The compiler passes the lengths.
        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => this.writer = writer;
#pragma warning restore IDE0060

        public void AppendLiteral(string markup) => writer.html.Append(markup);

        public void AppendFormatted(string? words) => writer.Text(words);

        public void AppendFormatted(ReadOnlySpan<char> words) => writer.Text(words);

        public void AppendFormatted(int number) => writer.html.Append(Wording.Number(number));
    }
}
