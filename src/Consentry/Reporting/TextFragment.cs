namespace Consentry.Reporting;

/// <summary>
/// A link that opens a page at a quote: the <c>:~:text=</c> directive that browsers understand. A browser matches within
/// one block only, so a quote that spans lines or cells, and any long one, is given by its first and last words.
/// </summary>
internal static class TextFragment
{
    private const int LongestWhole = 16;
    private const int EdgeWords = 6;

    public static string Link(Uri address, string quote)
    {
        var page = address.AbsoluteUri;
        var separator = page.Contains('#', StringComparison.Ordinal) ? ":~:text=" : "#:~:text=";
        return page + separator + Directive(quote);
    }

    private static string Directive(string quote)
    {
        var pieces = quote.Split(['\n', '\t'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0)
            return "";

        var first = pieces[0].Split(' ');
        var last = pieces[^1].Split(' ');
        if (pieces.Length == 1 && first.Length <= LongestWhole)
            return Encode(pieces[0]);

        var start = string.Join(' ', first.Take(EdgeWords));
        var end = string.Join(' ', last.TakeLast(EdgeWords));
        return $"{Encode(start)},{Encode(end)}";
    }

    // The directive's grammar uses "-", "," and "&" itself; only the first of them survives ordinary escaping.
    private static string Encode(string text) =>
        Uri.EscapeDataString(text).Replace("-", "%2D", StringComparison.Ordinal);
}
