using System.Text;
using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>Bytes to text. Nothing is refused: what cannot be decoded becomes U+FFFD.</summary>
internal static class Charset
{
    public static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private static readonly Encoding Utf16Little = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    private static readonly Encoding Utf16Big = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>The encoding of a page, and how long its byte order mark is.</summary>
    public static (Encoding Encoding, int Preamble) Detect(Page page)
    {
        var bytes = page.Bytes.Span;
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return (Utf8, 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return (Utf16Little, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return (Utf16Big, 2);

        var named = Named(page.Charset) ?? Named(MetaCharset.Find(bytes));
        return (named ?? Guess(bytes), 0);
    }

    /// <summary>
    /// The encoding a label stands for, null for an unknown one. As on the web, Latin-1 and ASCII mean windows-1252.
    /// </summary>
    public static Encoding? Named(string? label)
    {
        var name = label?.Trim(' ', '"', '\'', '\t').ToLowerInvariant() ?? "";
        return name switch
        {
            "" => null,
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => Utf8,
            "utf-16" or "utf-16le" or "unicode" => Utf16Little,
            "utf-16be" => Utf16Big,
            "iso-8859-1"
            or "iso8859-1"
            or "latin1"
            or "l1"
            or "ascii"
            or "us-ascii"
            or "windows-1252"
            or "cp1252"
            or "x-cp1252"
            or "ansi" => Windows1252,
            _ => Known(name),
        };
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        if (sample.Contains((byte)0) && ZeroPattern(sample) is { } utf16)
            return utf16;

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : Windows1252;
    }

    /// <summary>UTF-16 of a Western text has a zero in most pairs, always on the same side.</summary>
    private static Encoding? ZeroPattern(ReadOnlySpan<byte> sample)
    {
        int even = 0,
            odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        if (odd > pairs * 4 / 10 && even < pairs / 10)
            return Utf16Little;

        return even > pairs * 4 / 10 && odd < pairs / 10 ? Utf16Big : null;
    }
}
