using System.IO.Compression;
using System.Xml.Linq;
using Consentry.Drafting.Copy;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Drafting.Writing;

/// <summary>A draft as a Word document: headings, lists and links are what Word takes them for.</summary>
/// <remarks>Every part has an id of its own, since those that the library makes up differ from time to time.</remarks>
internal static class DocxWriter
{
    /// <summary>The earliest time that the format of the archive can say.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Draft draft)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "main");
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = DocxStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = DocxStyles.Numbering();
            main.Document = new Word.Document(
                new Word.Body([
                    Line("Title", [Run(draft.Title)]),
                    .. draft.Blocks.SelectMany(block => Lines(block, main)),
                    DocxStyles.Section(),
                ])
            );
            using var properties = document.AddNewPart<CoreFilePropertiesPart>("properties").GetStream(FileMode.Create);
            Properties(draft.Title).Save(properties, SaveOptions.DisableFormatting);
        }

        // The archive is stamped with the time of day, and the same draft is to give the same bytes.
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries)
                entry.LastWriteTime = Epoch;
        return stream.ToArray();
    }

    /// <summary>The library's own way to write them names their part at random.</summary>
    private static XElement Properties(string title)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return new(core + "coreProperties", new XElement(dc + "title", title), new XElement(dc + "language", "en-US"));
    }

    private static IEnumerable<Word.Paragraph> Lines(Block block, MainDocumentPart main) =>
        block switch
        {
            Heading heading => [Line($"Heading{heading.Level - 1}", [Run(heading.Text)])],
            Paragraph paragraph => [Line(null, Runs(paragraph.Prose, main))],
            Quote quote => [Line("Quote", Runs(quote.Prose, main))],
            Bullets bullets => bullets.Items.Select(item => Line("ListBullet", Runs(item, main))),
            _ => [],
        };

    private static Word.Paragraph Line(string? style, IEnumerable<OpenXmlElement> runs) =>
        new(runs) { ParagraphProperties = style is null ? null : new() { ParagraphStyleId = new() { Val = style } } };

    private static IEnumerable<OpenXmlElement> Runs(Prose prose, MainDocumentPart main) =>
        prose.Parts.Select<Inline, OpenXmlElement>(part =>
            part switch
            {
                Link link => new Word.Hyperlink(Run(link.Text, "Hyperlink")) { Id = Relation(link, main) },
                Strong => Run(part.Text, "Strong"),
                _ => Run(part.Text),
            }
        );

    private static string Relation(Link link, MainDocumentPart main)
    {
        var id = $"link{main.HyperlinkRelationships.Count()}";
        return main.AddHyperlinkRelationship(new(link.Address, UriKind.RelativeOrAbsolute), isExternal: true, id).Id;
    }

    private static Word.Run Run(string text, string? style = null) =>
        new(new Word.Text(text) { Space = SpaceProcessingModeValues.Preserve })
        {
            RunProperties = style is null ? null : new() { RunStyle = new() { Val = style } },
        };
}
