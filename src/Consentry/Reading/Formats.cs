using System.Buffers;
using System.Text;
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

    private static readonly SearchValues<char> HeaderName = SearchValues.Create(
        "-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    private static ReadOnlySpan<byte> Zip => "PK\u0003\u0004"u8;

    /// <summary>Why content of this kind cannot be read, or null where it may be text.</summary>
    public static ReadFailure? Refusal(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Zip) && !IsDocx(bytes))
            return Unsupported("a zip archive that holds no Word document");
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            return IsEncryptedDocx(bytes)
                ? new ReadFailure(
                    "docx-encrypted",
                    "this document is protected by a password; save it without one and give that"
                )
                : Unsupported("DOC, Word's old binary format,");
        if (bytes.StartsWith(@"{\rtf"u8))
            return Unsupported("RTF");

        foreach (var (signature, kind) in Binary)
            if (bytes.StartsWith(signature) && (signature.Length > 3 || HasControls(bytes)))
                return new ReadFailure("not-text", $"this is {kind}, not text; give the page that shows it");

        return null;
    }

    /// <summary>The format of a file that a page is unpacked from; null where the bytes are the page themselves.</summary>
    public static Format? Container(Page page)
    {
        var bytes = page.Bytes.Span;
        if (IsPdf(bytes, page.Name))
            return Format.Pdf;
        if (bytes.StartsWith(Zip))
            return Format.Docx;

        return IsMhtml(bytes, page.Name) ? Format.Mhtml : null;
    }

    /// <summary>Readers of PDF take one with something before its signature, such as the headers of its transport.</summary>
    private static bool IsPdf(ReadOnlySpan<byte> bytes, string name) =>
        bytes.StartsWith("%PDF-"u8)
        || (
            bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0
            && string.Equals(Extension(name), "pdf", StringComparison.Ordinal)
        );

    private static bool IsDocx(ReadOnlySpan<byte> bytes) => bytes.IndexOf("word/"u8) >= 0;

    /// <summary>Word wraps an encrypted document in the container of its old format, under a name of its own.</summary>
    private static bool IsEncryptedDocx(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <summary>Headers of a message before anything else, and among them that of a page with its parts.</summary>
    private static bool IsMhtml(ReadOnlySpan<byte> bytes, string name)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 8192)]).AsSpan().TrimStart();
        var colon = head.IndexOf(':');
        if (colon <= 0 || head[..colon].ContainsAnyExcept(HeaderName))
            return false;
        if (Has(head, "\ncontent-type: multipart/related") || Starts(head, "content-type: multipart/related"))
            return true;

        return Extension(name) is "mht" or "mhtml" && Has(head, "mime-version:");
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
            $"{kind} is not read; save the document as PDF, DOCX, HTML, Markdown or plain text and give that"
        );
}
