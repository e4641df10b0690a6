using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Consentry.Tests.Reading.Files;

/// <summary>A PDF written by hand, object by object: words at places, links, and whatever a test breaks.</summary>
internal sealed class PaperFile
{
    private const int Width = 612;
    private const int Height = 792;

    private readonly List<(StringBuilder Content, List<string> Links)> pages = [];

    /// <summary>More entries of the trailer, such as an encryption.</summary>
    public string Trailer { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Bytes that stand in the place of the first page's content, packed.</summary>
    public byte[]? Packed { get; init; }

    public PaperFile Page()
    {
        pages.Add((new StringBuilder(), []));
        return this;
    }

    /// <param name="x">From the left edge, in points.</param>
    /// <param name="y">From the top edge.</param>
    public PaperFile Line(double x, double y, string words, double size = 11, bool isBold = false)
    {
        var escaped = words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("(", "\\(", StringComparison.Ordinal)
            .Replace(")", "\\)", StringComparison.Ordinal);
        pages[^1]
            .Content.Append(
                CultureInfo.InvariantCulture,
                $"BT /{(isBold ? "F2" : "F1")} {size} Tf {x} {Height - y} Td ({escaped}) Tj ET\n"
            );
        return this;
    }

    /// <summary>Lines below each other, 14 points apart.</summary>
    public PaperFile Lines(double x, double y, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
            Line(x, y + (i * 14), lines[i]);

        return this;
    }

    public PaperFile Link(double x, double y, double width, string target)
    {
        pages[^1]
            .Links.Add(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"<< /Type /Annot /Subtype /Link /Rect [{x} {Height - y - 3} {x + width} {Height - y + 10}] /A << /S /URI /URI ({target}) >> >>"
                )
            );
        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<byte[]>
        {
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii(
                $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{6 + (i * 2)} 0 R"))}] >>"
            ),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"),
            Ascii("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"),
            Ascii($"<< /Title ({Title}) >>"),
        };
        for (var i = 0; i < pages.Count; i++)
        {
            objects.Add(
                Ascii(
                    $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Width} {Height}] /Contents {7 + (i * 2)} 0 R /Annots [{string.Concat(pages[i].Links)}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
                )
            );
            objects.Add(
                i == 0 && Packed is { } packed
                    ? Stream(packed, "/Filter /FlateDecode ")
                    : Stream(Encoding.Latin1.GetBytes(pages[i].Content.ToString()), "")
            );
        }

        return Written(objects);
    }

    /// <summary>So many zeros, packed.</summary>
    public static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < megabytes; i++)
                zip.Write(zeros);
        }

        return packed.ToArray();
    }

    private byte[] Written(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var places = new List<long>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Position);
            file.Write(Ascii($"{i + 1} 0 obj\n"));
            file.Write(objects[i]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Write(Ascii($"{place:D10} 00000 n \n"));

        file.Write(
            Ascii(
                $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 5 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n"
            )
        );
        return file.ToArray();
    }

    private static byte[] Stream(byte[] content, string filter) =>
        [.. Ascii($"<< {filter}/Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
