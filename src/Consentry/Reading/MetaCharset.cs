using System.Buffers;
using System.Text;

namespace Consentry.Reading;

/// <summary>The charset that a page declares in its own first bytes.</summary>
internal static class MetaCharset
{
    /// <summary>The standard asks for 1024; real pages put it later.</summary>
    private const int Searched = 4096;

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\"';/>");

    /// <summary>The label, or null where no <c>meta</c> names one.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Searched)]).AsSpan();
        while (head.IndexOf("<", StringComparison.Ordinal) is >= 0 and var at)
        {
            head = head[at..];
            if (head.StartsWith("<!--", StringComparison.Ordinal))
            {
                var close = head[4..].IndexOf("-->", StringComparison.Ordinal);
                if (close < 0)
                    return null;

                head = head[(close + 7)..];
                continue;
            }

            var end = head.IndexOf('>');
            if (end < 0)
                return null;

            if (
                head.StartsWith("<meta", StringComparison.OrdinalIgnoreCase)
                && Label(head[5..end]) is { Length: > 0 } label
            )
                // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
                return label.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : label;

            head = head[1..];
        }

        return null;
    }

    /// <summary>What follows <c>charset=</c>, in the attribute of that name or inside <c>content</c>.</summary>
    private static string? Label(ReadOnlySpan<char> tag)
    {
        var at = tag.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        var rest = tag[(at + 7)..].TrimStart();
        if (!rest.StartsWith("=", StringComparison.Ordinal))
            return null;

        rest = rest[1..].TrimStart(" \t\r\n\"'");
        var end = rest.IndexOfAny(Ends);
        return (end < 0 ? rest : rest[..end]).ToString();
    }
}
