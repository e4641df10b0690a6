using System.IO.Compression;
using System.Text;

namespace Consentry.Tests.Reading.Files;

/// <summary>A DOCX written by hand, part by part, so that a test shows what stands in it.</summary>
internal sealed class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, string Type, string Xml)> parts = [];
    private readonly List<string> links = [];
    private readonly List<(string Name, string Content)> extra = [];

    /// <summary>The children of <c>w:body</c>.</summary>
    public required string Body { get; init; }

    public string Title { get; init; } = "";

    /// <summary>A heading 1 and 2 under the ids of a German Word, one style based on the first, lists 1 (bullets) and 2 (numbers).</summary>
    public static WordFile Of(string body, string title = "") =>
        new WordFile { Body = body, Title = title }
            .With(
                "styles",
                "styles",
                """
                <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Eigene"><w:name w:val="House"/><w:basedOn w:val="berschrift2"/></w:style>
                <w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
                """
            )
            .With(
                "numbering",
                "numbering",
                """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
                <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """
            );

    /// <param name="name">Of the part, and of its root.</param>
    public WordFile With(string name, string root, string children)
    {
        var open = root switch
        {
            "header" => "hdr",
            "footer" => "ftr",
            _ => root,
        };
        parts.Add((name, root, $"<w:{open} xmlns:w=\"{Main}\" xmlns:r=\"{Relations}\">{children}</w:{open}>"));
        return this;
    }

    /// <summary>A link to the address has the id <c>link1</c>, the next <c>link2</c> …</summary>
    public WordFile Link(string target)
    {
        links.Add(target);
        return this;
    }

    public WordFile Entry(string name, string content)
    {
        extra.Add((name, content));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var types = string.Concat(
                parts.Select(p =>
                    $"<Override PartName=\"/word/{p.Name}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{p.Type}+xml\"/>"
                )
            );
            Write(
                archive,
                "[Content_Types].xml",
                $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>{types}</Types>"
            );
            Write(
                archive,
                "_rels/.rels",
                $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"r2\" Type=\"{Package}/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
            );
            Write(
                archive,
                "docProps/core.xml",
                $"<c:coreProperties xmlns:c=\"{Package}/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{Title}</dc:title></c:coreProperties>"
            );
            Write(
                archive,
                "word/document.xml",
                $"<w:document xmlns:w=\"{Main}\" xmlns:r=\"{Relations}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>{Body}</w:body></w:document>"
            );
            Write(archive, "word/_rels/document.xml.rels", DocumentRelations());
            foreach (var (name, _, xml) in parts)
                Write(archive, $"word/{name}.xml", xml);
            foreach (var (name, content) in extra)
                Write(archive, name, content);
        }

        return stream.ToArray();
    }

    private string DocumentRelations()
    {
        var all = parts
            .Select((p, i) => $"<Relationship Id=\"p{i}\" Type=\"{Relations}/{p.Type}\" Target=\"{p.Name}.xml\"/>")
            .Concat(
                links.Select(
                    (target, i) =>
                        $"<Relationship Id=\"link{i + 1}\" Type=\"{Relations}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>"
                )
            );
        return $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(all)}</Relationships>";
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
