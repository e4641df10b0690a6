using System.IO.Compression;
using System.Xml;

namespace Consentry.Reading.Docx;

/// <summary>
/// Looks through the archive before it is opened: how much it unpacks to, which its directory may lie about, and how deep its
/// elements nest, by which a recursive reader would run out of stack.
/// </summary>
internal static class DocxGuard
{
    private const int MostEntries = 5000;

    /// <summary>Characters of all XML in it; a book has a tenth.</summary>
    private const int MostCharacters = 40_000_000;

    /// <summary>A table in a table in a table has sixty.</summary>
    private const int Deepest = 256;

    /// <exception cref="UnpackingException">It is no archive, or one to beware of.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
            if (archive.Entries.Count > MostEntries)
                throw UnpackingException.TooLarge("holds more parts than a Word document has");

            var left = MostCharacters;
            foreach (var entry in archive.Entries)
            {
                if (IsXml(entry.FullName))
                    left -= Check(entry, left);
            }
        }
        catch (Exception e) when (e is not UnpackingException)
        {
            throw DocxUnpacking.Broken();
        }
    }

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <returns>How many characters it has, nearly.</returns>
    private static int Check(ZipArchiveEntry entry, int left)
    {
        using var stream = new CountingStream(entry.Open(), left);
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.Depth > Deepest)
                throw UnpackingException.TooLarge("nests deeper than a Word document does");
        }

        return stream.Count;
    }
}
