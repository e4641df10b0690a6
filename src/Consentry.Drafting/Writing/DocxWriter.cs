using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Consentry.Drafting.Copy;

namespace Consentry.Drafting.Writing;

/// <summary>A draft as a Word document: headings, lists and links are what Word takes them for.</summary>
/// <remarks>
/// Written by hand, since what it needs of the format is little: the same draft gives the same bytes, which a package
/// stamped with the time of day would not, and the program stays small when it is compiled ahead of time.
/// </remarks>
internal static class DocxWriter
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private static readonly XNamespace W = DocxStyles.W;
    private static readonly XNamespace R = Office;
    private static readonly XNamespace Relation = Package + "/relationships";

    /// <summary>The earliest time that the format of the archive can say.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Draft draft)
    {
        var links = new List<string>();
        var body = Body(draft, links);
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes());
            Add(
                archive,
                "_rels/.rels",
                Relations(
                    ("rId1", Office + "/officeDocument", "word/document.xml", false),
                    ("rId2", Package + "/relationships/metadata/core-properties", "docProps/core.xml", false)
                )
            );
            Add(archive, "word/document.xml", body);
            Add(
                archive,
                "word/_rels/document.xml.rels",
                Relations([
                    ("styles", Office + "/styles", "styles.xml", false),
                    ("numbering", Office + "/numbering", "numbering.xml", false),
                    .. links.Select((address, i) => ($"link{i}", Office + "/hyperlink", address, true)),
                ])
            );
            Add(archive, "word/styles.xml", DocxStyles.Styles());
            Add(archive, "word/numbering.xml", DocxStyles.Numbering());
            Add(archive, "docProps/core.xml", Properties(draft.Title));
        }

        return stream.ToArray();
    }

    private static XElement Body(Draft draft, List<string> links) =>
        new(
            W + "document",
            new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            new XElement(
                W + "body",
                Line("Title", [Run(draft.Title)]),
                draft.Blocks.SelectMany(block => Lines(block, links)),
                DocxStyles.Section()
            )
        );

    private static IEnumerable<XElement> Lines(Block block, List<string> links) =>
        block switch
        {
            Heading heading => [Line($"Heading{heading.Level - 1}", [Run(heading.Text)])],
            Paragraph paragraph => [Line(null, Runs(paragraph.Prose, links))],
            Quote quote => [Line("Quote", Runs(quote.Prose, links))],
            Bullets bullets => bullets.Items.Select(item => Line("ListBullet", Runs(item, links))),
            _ => [],
        };

    private static XElement Line(string? style, IEnumerable<XElement> runs) =>
        new(W + "p", style is null ? null : new XElement(W + "pPr", DocxStyles.Value("pStyle", style)), runs);

    private static IEnumerable<XElement> Runs(Prose prose, List<string> links)
    {
        foreach (var part in prose.Parts)
        {
            if (part is not Link link)
            {
                yield return Run(part.Text, part is Strong ? "Strong" : null);
                continue;
            }

            links.Add(link.Address);
            yield return new XElement(
                W + "hyperlink",
                new XAttribute(R + "id", $"link{links.Count - 1}"),
                Run(link.Text, "Hyperlink")
            );
        }
    }

    private static XElement Run(string text, string? style = null) =>
        new(
            W + "r",
            style is null ? null : new XElement(W + "rPr", DocxStyles.Value("rStyle", style)),
            new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text)
        );

    private static XElement ContentTypes()
    {
        XNamespace types = Package + "/content-types";
        const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        XElement Default(string extension, string type) =>
            new(types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));
        XElement Override(string part, string type) =>
            new(types + "Override", new XAttribute("PartName", part), new XAttribute("ContentType", type));
        return new XElement(
            types + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            Default("xml", "application/xml"),
            Override("/word/document.xml", Word + "document.main+xml"),
            Override("/word/styles.xml", Word + "styles+xml"),
            Override("/word/numbering.xml", Word + "numbering+xml"),
            Override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        );
    }

    private static XElement Relations(
        params IEnumerable<(string Id, string Type, string Target, bool IsExternal)> all
    ) =>
        new(
            Relation + "Relationships",
            all.Select(one => new XElement(
                Relation + "Relationship",
                new XAttribute("Id", one.Id),
                new XAttribute("Type", one.Type),
                new XAttribute("Target", one.Target),
                one.IsExternal ? new XAttribute("TargetMode", "External") : null
            ))
        );

    private static XElement Properties(string title)
    {
        XNamespace core = Package + "/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        return new XElement(
            core + "coreProperties",
            new XElement(dc + "title", title),
            new XElement(dc + "language", "en-US")
        );
    }

    private static void Add(ZipArchive archive, string name, XElement content)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Epoch;
        using var stream = entry.Open();
        var xml =
            """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"""
            + "\n"
            + content.ToString(SaveOptions.DisableFormatting);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
