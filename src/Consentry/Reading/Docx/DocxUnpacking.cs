using Consentry.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Consentry.Reading.Docx;

/// <summary>A Word document to the HTML that stands for it.</summary>
internal static class DocxUnpacking
{
    /// <exception cref="UnpackingException">It is broken, or built to fill memory.</exception>
    public static Unpacked Of(Page page)
    {
        DocxGuard.Check(page.Bytes);
        try
        {
            using var stream = new MemoryStream(page.Bytes.ToArray(), writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            return Walk(document, page);
        }
        catch (Exception e) when (e is not UnpackingException)
        {
            // The library has no exception of its own for a file that is not what it should be: what comes is whatever it
            // stumbled over.
            throw Broken();
        }
    }

    public static UnpackingException Broken() =>
        new("docx-broken", "this Word document is damaged; open it in Word, save it again and give that");

    private static Unpacked Walk(WordprocessingDocument document, Page page)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
            throw Broken();

        var html = new StandIn(document.PackageProperties.Title?.Trim() ?? "", language: "");
        var walk = new BlockWalk(html, new Styles(main), new Numbering(main));
        walk.Part("header", main.HeaderParts.Select(p => ((OpenXmlElement?)p.Header, (OpenXmlPart)p)));
        walk.Blocks(body, main);
        walk.Notes(main);
        walk.Part("footer", main.FooterParts.Select(p => ((OpenXmlElement?)p.Footer, (OpenXmlPart)p)));
        return html.Finish(page);
    }
}
