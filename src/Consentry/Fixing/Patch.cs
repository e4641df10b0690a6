using System.Text;
using Consentry.Documents;

namespace Consentry.Fixing;

/// <summary>Changes to bytes: what they do not touch is copied as it stands.</summary>
internal static class Patch
{
    /// <param name="edits">In the order of the source, none overlapping another.</param>
    public static byte[] Apply(Source source, Format format, IReadOnlyList<SourceEdit> edits)
    {
        var bytes = source.Bytes.Span;
        using var patched = new MemoryStream(bytes.Length + 1024);
        var at = 0;
        foreach (var edit in edits)
        {
            var start = source.PositionOf(edit.Span.Start).Byte;
            patched.Write(bytes[at..start]);
            patched.Write(Encoded(edit.Text, source.Encoding, format));
            at = source.PositionOf(edit.Span.End).Byte;
        }

        patched.Write(bytes[at..]);
        return patched.ToArray();
    }

    /// <summary>What the encoding has no code for is written as a reference, which text alone does not know.</summary>
    private static byte[] Encoded(string text, Encoding encoding, Format format)
    {
        var bytes = encoding.GetBytes(text);
        if (format == Format.Text || string.Equals(encoding.GetString(bytes), text, StringComparison.Ordinal))
        {
            return bytes;
        }

        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var one = rune.ToString();
            var isKnown = string.Equals(encoding.GetString(encoding.GetBytes(one)), one, StringComparison.Ordinal);
            written.Append(isKnown ? one : $"&#{rune.Value};");
        }

        return encoding.GetBytes(written.ToString());
    }
}
