using System.Buffers;

namespace Consentry.Reading;

/// <summary>What a line starts with when it is an item of a list that was typed instead of marked up.</summary>
internal enum Marker
{
    None,

    /// <summary>A bullet character, which nothing but an item starts with.</summary>
    Bullet,

    /// <summary>A dash or asterisk: an item only beside another.</summary>
    Dash,

    /// <summary>"1." or "(1)".</summary>
    Number,

    /// <summary>"a." or "(a)".</summary>
    Letter,

    /// <summary>"iv." or "(iv)".</summary>
    Roman,
}

internal static class Markers
{
    private const string Bullets = "•·▪◦‣●○■□▸►➤➢✓✔❖⁃∙";
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxIVX");

    private const string Dashes = "-–—*";

    /// <summary>The marker of a line, and how long it is with the space after it.</summary>
    public static Marker Find(ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        if (line.Length < 3)
            return Marker.None;

        if (Bullets.Contains(line[0]))
        {
            length = line[1] == ' ' ? 2 : 1;
            return Marker.Bullet;
        }

        if (Dashes.Contains(line[0]) && line[1] == ' ')
        {
            length = 2;
            return Marker.Dash;
        }

        return Enumerated(line, out length);
    }

    private static Marker Enumerated(ReadOnlySpan<char> line, out int length)
    {
        var isParenthesised = line[0] == '(';
        var first = isParenthesised ? 1 : 0;
        var at = first;
        while (at < line.Length && at - first < 5 && char.IsAsciiLetterOrDigit(line[at]))
            at++;

        length = at + 2;
        var label = line[first..at];
        var isClosed = at + 1 < line.Length && line[at + 1] == ' ' && line[at] is ')' or '.';
        if (label.IsEmpty || !isClosed || (isParenthesised && line[at] != ')'))
            return Marker.None;

        return Kind(label);
    }

    private static Marker Kind(ReadOnlySpan<char> label)
    {
        if (!label.ContainsAnyExceptInRange('0', '9'))
            return label.Length <= 3 ? Marker.Number : Marker.None;
        if (!label.ContainsAnyExcept(RomanDigits))
            return Marker.Roman;

        return label.Length == 1 ? Marker.Letter : Marker.None;
    }

    /// <summary>Whether two marked lines can be of one list; "(h)" and "(i)" are, though "i" also counts as Roman.</summary>
    public static bool AreAlike(Marker one, Marker other) =>
        one != Marker.None
        && (one == other || (one is Marker.Letter or Marker.Roman && other is Marker.Letter or Marker.Roman));
}
