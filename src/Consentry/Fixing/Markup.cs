using System.Text;
using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>Words in the notation of a format.</summary>
internal static class Markup
{
    public static string Of(IReadOnlyList<Piece> pieces, Format format)
    {
        var written = new StringBuilder();
        foreach (var piece in pieces)
        {
            written.Append(
                format switch
                {
                    Format.Html => Html(piece),
                    Format.Markdown => Markdown(piece),
                    _ => piece.Target is { } target ? $"{piece.Text} ({target})" : piece.Text,
                }
            );
        }

        return written.ToString();
    }

    /// <summary>As a visitor reads them.</summary>
    public static string Plain(IReadOnlyList<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    public static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Html(Piece piece) =>
        piece.Target is { } target ? $"<a href=\"{Escaped(target)}\">{Escaped(piece.Text)}</a>" : Escaped(piece.Text);

    private static string Markdown(Piece piece) =>
        piece.Target is { } target ? $"[{piece.Text}]({target.Replace(")", "%29", StringComparison.Ordinal)})"
        : piece.IsFact ? Shielded(piece.Text)
        : piece.Text;

    /// <summary>Every mark that could begin or end something in Markdown; an address stands as it is.</summary>
    private static string Shielded(string fact)
    {
        var written = new StringBuilder();
        foreach (var c in fact)
        {
            if (c is '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '_' or '&')
            {
                written.Append('\\');
            }

            written.Append(c);
        }

        return written.ToString();
    }
}
