using System.Text;

namespace Consentry.Documents;

/// <summary>A place in the source: 1-based line and column (UTF-16 units), and a 0-based byte offset.</summary>
public readonly record struct Position(int Line, int Column, int Byte);

/// <summary>The page's bytes, decoded, and the map from visible text back to them.</summary>
public sealed class Source
{
    private readonly SourceMap map;

    internal Source(ReadOnlyMemory<byte> bytes, string text, Encoding encoding, int preambleLength, SourceMap map)
    {
        Bytes = bytes;
        Text = text;
        Encoding = encoding;
        PreambleLength = preambleLength;
        this.map = map;
    }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The bytes decoded, without a byte order mark; line ends as they stand.</summary>
    public string Text { get; }

    public Encoding Encoding { get; }

    /// <summary>Bytes of the byte order mark, 0 to 3.</summary>
    public int PreambleLength { get; }

    /// <summary>The stretch of <see cref="Text"/> that a span of visible text was read from; never outside it.</summary>
    public Span Locate(Span visible) => map.Locate(visible);

    /// <summary>Line, column and byte of a place in <see cref="Text"/>.</summary>
    public Position PositionOf(int index) => throw new NotSupportedException();
}

/// <summary>Visible characters to source characters, in runs.</summary>
internal sealed class SourceMap
{
    public Span Locate(Span visible) => throw new NotSupportedException();
}
