namespace Consentry.Reading.PlainText;

/// <summary>One line of a text without its end and the white space around it.</summary>
/// <param name="Start">The first character that is no white space.</param>
/// <param name="End">One past the last such character.</param>
/// <param name="Next">Where the next line starts.</param>
/// <param name="Indent">How much white space stands before it; a tab counts four.</param>
internal readonly record struct TextLine(string? Source, int Start, int End, int Next, int Indent)
{
    public bool Exists => Source is not null;

    public bool IsBlank => Start >= End;

    public bool IsText => Exists && !IsBlank;

    public int Length => End - Start;

    public ReadOnlySpan<char> Text => Source.AsSpan(Start, End - Start);

    /// <summary>The line that starts at an index; none at the end of the text.</summary>
    public static TextLine At(string source, int index)
    {
        if (index >= source.Length)
            return default;

        var found = source.AsSpan(index).IndexOfAny('\r', '\n', '\f');
        var end = found < 0 ? source.Length : index + found;
        var next = end + 1;
        if (end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n')
            next++;

        var indent = 0;
        var start = index;
        for (; start < end && IsBlankCharacter(source[start]); start++)
            indent += source[start] == '\t' ? 4 : 1;

        while (end > start && IsBlankCharacter(source[end - 1]))
            end--;

        return new TextLine(source, start, end, next, indent);
    }

    private static bool IsBlankCharacter(char c) => Fold.IsSpace(c) || Fold.IsDropped(c);
}
