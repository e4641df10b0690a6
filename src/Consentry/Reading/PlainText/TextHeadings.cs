namespace Consentry.Reading.PlainText;

/// <summary>Headings of plain text: underlined, in capitals, or numbered and short.</summary>
internal static class TextHeadings
{
    private const int MostWords = 10;

    /// <summary>1 for a line of equals signs, 2 for one of hyphens, else 0.</summary>
    public static int Underline(TextLine line)
    {
        if (!line.IsText || line.Length < 3)
            return 0;
        if (!line.Text.ContainsAnyExcept('='))
            return 1;

        return line.Text.ContainsAnyExcept('-') ? 0 : 2;
    }

    /// <summary>The rank of the heading that a line is, 0 where it is none.</summary>
    public static int Level(TextLine before, TextLine line, TextLine next, bool isFirst)
    {
        var text = line.Text;
        if (before.IsText || text.Count(' ') >= MostWords || text[^1] is '.' or ',' or ';' or ':')
            return 0;

        var isAlone = !next.IsText;
        var marker = Markers.Find(text, out _);
        if (marker is Marker.Bullet or Marker.Dash)
            return 0;
        if (IsCapitals(text) && (isAlone || !IsCapitals(next.Text)))
            return isFirst ? 1 : 2;
        if (Number(text) is > 0 and var depth && !(next.IsText && Number(next.Text) > 0))
            return 1 + depth;

        return isFirst && isAlone && marker == Marker.None && char.IsUpper(text[0]) ? 1 : 0;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 3;
    }

    /// <summary>How many numbers a title is numbered with ("2.1 Scope": two), 0 where it is not.</summary>
    private static int Number(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;

            depth++;
            if (at < text.Length && text[at] is '.' or ')')
                at++;
        }

        var isTitle =
            depth is > 0 and < 5
            && at > 1
            && at + 1 < text.Length
            && text[at] == ' '
            && char.IsUpper(text[at + 1])
            && (depth > 1 || text[at - 1] is '.' or ')');
        return isTitle ? depth : 0;
    }
}
