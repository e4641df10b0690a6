using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>Tells what a page is: by its content first, then by its name.</summary>
internal static class Formats
{
    private static readonly (byte[] Signature, string Kind)[] Binary =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ("GIF8"u8.ToArray(), "a GIF image"),
        ("BM"u8.ToArray(), "a BMP image"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        ([0x1F, 0x8B], "compressed data"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([0x00, 0x00, 0x01, 0x00], "an icon"),
        ("RIFF"u8.ToArray(), "an image or a recording"),
        ("OggS"u8.ToArray(), "a recording"),
        ("ID3"u8.ToArray(), "a recording"),
        ([0x00, 0x61, 0x73, 0x6D], "a program"),
        ("wOF2"u8.ToArray(), "a font"),
        ("SQLite format 3"u8.ToArray(), "a database"),
    ];

    /// <summary>Why content of this kind cannot be read, or null where it may be text.</summary>
    public static ReadFailure? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return Unsupported("PDF");
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return Unsupported(bytes.IndexOf("word/"u8) >= 0 ? "DOCX" : "a zip archive");
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return Unsupported("DOC");
        if (bytes.StartsWith(@"{\rtf"u8))
            return Unsupported("RTF");

        foreach (var (signature, kind) in Binary)
            if (bytes.StartsWith(signature) && (signature.Length > 3 || HasControls(bytes)))
                return new ReadFailure("not-text", $"this is {kind}, not text; give the page that shows it");

        return null;
    }

    public static Format Of(string text, string name)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 2048)).TrimStart().TrimStart('\uFEFF').TrimStart();
        if (IsHtml(start))
            return Format.Html;

        return Extension(name) switch
        {
            "html" or "htm" or "xhtml" or "php" or "asp" or "aspx" or "jsp" or "shtml" or "cshtml" or "erb" or "vue" =>
                Format.Html,
            "md" or "markdown" or "mdown" or "mkd" or "mdx" => Format.Markdown,
            "txt" or "text" or "log" or "csv" => Format.Text,
            _ => HasTags(text) ? Format.Html : Format.Text,
        };
    }

    private static bool IsHtml(ReadOnlySpan<char> start) =>
        Starts(start, "<!doctype html") || Starts(start, "<html") || Starts(start, "<head") || Starts(start, "<body");

    /// <summary>A fragment without a telling name: tags that close.</summary>
    private static bool HasTags(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, 65536));
        return sample.Contains("</", StringComparison.Ordinal)
            && (
                Has(sample, "</p>")
                || Has(sample, "</div>")
                || Has(sample, "</a>")
                || Has(sample, "</li>")
                || Has(sample, "</h")
                || Has(sample, "</body>")
                || Has(sample, "</section>")
                || Has(sample, "</td>")
                || Has(sample, "</span>")
            );
    }

    private static string Extension(string name)
    {
        var path = name.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var query)
            path = path[..query];

        var dot = path.LastIndexOf('.');
        var slash = path.LastIndexOfAny('/', '\\');
        return dot > slash ? path[(dot + 1)..].ToString().ToLowerInvariant() : "";
    }

    private static bool Starts(ReadOnlySpan<char> text, string start) =>
        text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Has(ReadOnlySpan<char> text, string part) =>
        text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool HasControls(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 512)].IndexOfAnyInRange((byte)0, (byte)8) >= 0;

    private static ReadFailure Unsupported(string kind) =>
        new(
            "unsupported-format",
            $"{kind} comes in a later version; save the document as HTML, Markdown or plain text and give that"
        );
}
