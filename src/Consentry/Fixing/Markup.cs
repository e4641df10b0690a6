using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>Pieces in the notation of a format.</summary>
internal static class Markup
{
    public static string Of(IReadOnlyList<Piece> pieces, Format format) =>
        string.Concat(pieces.Select(piece => Of(piece, format)));

    /// <summary>As a visitor reads them.</summary>
    public static string Plain(IReadOnlyList<Piece> pieces) => string.Concat(pieces.Select(p => p.Text));

    private static string Of(Piece piece, Format format)
    {
        var words = Notation.Words(piece.Text, format);
        return (piece.Target, format) switch
        {
            (null, _) => words,
            ({ } target, Format.Html) => $"<a href=\"{Notation.Attribute(target)}\">{words}</a>",
            ({ } target, Format.Markdown) => $"[{words}]({target.Replace(")", "%29", StringComparison.Ordinal)})",
            ({ } target, _) => $"{words} ({target})",
        };
    }
}
