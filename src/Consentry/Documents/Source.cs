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

    internal Source(ReadOnlyMemory<byte> bytes, string text, Encoding encoding, int preambleLength, SourceMap map)
    {
        Bytes = bytes;
        Text = text;
        Encoding = encoding;
        PreambleLength = preambleLength;
        this.map = map;
        lines = new Lazy<SourceLines>(() => new SourceLines(this));
    }

    /// <summary>As they came.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

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
}
