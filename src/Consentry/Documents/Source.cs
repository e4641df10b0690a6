using System.Text;

namespace Consentry.Documents;

/// <summary>A place in the source, for people and for programs.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Byte">From 0, a byte order mark counted.</param>
public readonly record struct Position(int Line, int Column, int Byte);

/// <summary>The page's bytes, decoded, and the map from visible text back to them.</summary>
public sealed class Source
{
    private readonly SourceMap map;
    private readonly Lazy<SourceLines> lines;
    private readonly ReadOnlyMemory<byte>? container;

    internal Source(ReadOnlyMemory<byte> bytes, string text, Encoding encoding, int preambleLength, SourceMap map)
    {
        Bytes = bytes;
        Text = text;
        Encoding = encoding;
        PreambleLength = preambleLength;
        this.map = map;
        lines = new Lazy<SourceLines>(() => new SourceLines(this));
    }

    /// <summary>As they came, or as they were unpacked.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The bytes of the file that <see cref="Bytes"/> were unpacked from; the same where it needed no unpacking.</summary>
    public ReadOnlyMemory<byte> File => container ?? Bytes;

    /// <summary>
    /// A PDF, a DOCX or a saved page was unpacked to the HTML that stands for it: no place in <see cref="Text"/> is a place in
    /// the file, and no change of it can be made there.
    /// </summary>
    public bool IsUnpacked => container is not null;

    /// <summary>The file that was unpacked; null where none was.</summary>
    internal ReadOnlyMemory<byte>? Container
    {
        init => container = value;
    }

    /// <summary>What <see cref="Text"/> is written in: HTML where it was unpacked.</summary>
    internal Format Notation { get; init; }

    /// <summary>Where the pages of the paper begin in <see cref="Text"/>, in order; empty where there are none.</summary>
    internal IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>The bytes decoded, without a byte order mark; line ends as they stand.</summary>
    public string Text { get; }

    /// <summary>The one the bytes were decoded in: by byte order mark, else as declared, else as they look.</summary>
    public Encoding Encoding { get; }

    /// <summary>Bytes of the byte order mark, 0 to 3.</summary>
    internal int PreambleLength { get; }

    /// <summary>The stretch of <see cref="Text"/> that a span of visible text was read from; never outside it.</summary>
    public Span Locate(Span visible) => map.Locate(visible);

    /// <summary>Line, column and byte of a place in <see cref="Text"/>; CR, LF and CRLF each end a line.</summary>
    /// <param name="index">From 0 to the length of <see cref="Text"/>, to which a larger one is cut.</param>
    public Position PositionOf(int index) => lines.Value.PositionOf(Math.Clamp(index, 0, Text.Length));

    /// <summary>The page of the paper that holds a place in <see cref="Text"/>, from 1; 0 where there are no pages.</summary>
    internal int PageAt(int index)
    {
        var page = PageStarts.Count;
        while (page > 1 && PageStarts[page - 1] > index)
            page--;

        return page;
    }
}
