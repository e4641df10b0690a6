using System.Text;

namespace Consentry.Documents;

/// <summary>Where the lines of a source start, in characters and in bytes.</summary>
internal sealed class SourceLines
{
    private readonly Source source;
    private readonly int[] starts;

    /// <summary>The byte each line starts at.</summary>
    private readonly int[] bytes;

    public SourceLines(Source source)
    {
        this.source = source;
        starts = Starts(source.Text);
        bytes = new int[starts.Length];
        var at = source.PreambleLength;
        for (var i = 0; i < starts.Length; i++)
        {
            bytes[i] = at;
            if (i + 1 < starts.Length)
                at = Advance(at, starts[i + 1] - starts[i]);
        }
    }

    public Position PositionOf(int index)
    {
        var found = Array.BinarySearch(starts, index);
        var line = found >= 0 ? found : ~found - 1;
        var column = index - starts[line];
        return new Position(line + 1, column + 1, Advance(bytes[line], column));
    }

    private static int[] Starts(string text)
    {
        var found = new List<int> { 0 };
        for (var at = 0; at < text.Length; )
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (end < 0)
                break;

            at += end;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            found.Add(at);
        }

        return [.. found];
    }

    /// <summary>The byte so many UTF-16 units after another. A place inside a surrogate pair is that of the pair.</summary>
    private int Advance(int at, int units)
    {
        if (source.Encoding is UnicodeEncoding)
            return Math.Min(at + (2 * units), source.Bytes.Length);
        if (source.Encoding.IsSingleByte)
            return at + units;
        if (source.Encoding is UTF8Encoding)
            return AdvanceUtf8(at, units);

        var line = source.Bytes.Span[at..];
        return at + ByteCount(line, units);
    }

    /// <summary>Walks the bytes as the decoder did, so that each invalid sequence counts as the one U+FFFD it became.</summary>
    private int AdvanceUtf8(int at, int units)
    {
        var encoded = source.Bytes.Span;
        while (units > 0 && at < encoded.Length)
        {
            if (encoded[at] < 0x80)
            {
                at++;
                units--;
                continue;
            }

            Rune.DecodeFromUtf8(encoded[at..], out var rune, out var length);
            if (rune.Utf16SequenceLength > units)
                break;

            units -= rune.Utf16SequenceLength;
            at += length;
        }

        return at;
    }

    /// <summary>Other multi-byte charsets: decodes until as many characters are out.</summary>
    private int ByteCount(ReadOnlySpan<byte> line, int units)
    {
        var decoder = source.Encoding.GetDecoder();
        Span<char> buffer = stackalloc char[16];
        var at = 0;
        while (units > 0 && at < line.Length)
        {
            units -= decoder.GetChars(line.Slice(at, 1), buffer, flush: false);
            at++;
        }

        return at;
    }
}
