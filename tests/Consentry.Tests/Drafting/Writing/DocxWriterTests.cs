using System.IO.Compression;
using Consentry.Drafting.Templates;
using Consentry.Drafting.Writing;
using Consentry.Tests.Properties;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Consentry.Tests.Drafting.Writing;

public sealed class DocxWriterTests
{
    private static readonly int Cases = Endurance.Cases(100);

    [Fact]
    public void Word_finds_no_fault_and_the_words_that_were_written() =>
        GeneratedDrafts.All.Sample(
            draft =>
            {
                using var opened = Open(DocxWriter.Write(draft));
                Assert.Equal(draft.Lines(), Paragraphs(opened).Select(paragraph => paragraph.InnerText));
                Assert.Equal(draft.Title, opened.PackageProperties.Title);
                Assert.Empty(
                    new OpenXmlValidator(FileFormatVersions.Office2019)
                        .Validate(opened)
                        .Select(e => $"{e.Path?.XPath}: {e.Description}")
                );
            },
            iter: Cases
        );

    [Fact]
    public void Headings_lists_and_links_are_what_they_are_called()
    {
        using var opened = Open(DocxWriter.Write(SmsTerms.Of(Senders.Facts(Senders.Gym))));
        var styles = Paragraphs(opened).Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value).ToList();
        var main = opened.MainDocumentPart!;

        Assert.Equal("Title", styles[0]);
        Assert.Contains("Heading1", styles);
        Assert.Contains("ListBullet", styles);
        Assert.All(
            styles.OfType<string>().Distinct(),
            style => Assert.Contains(main.StyleDefinitionsPart!.Styles!.Elements<Style>(), s => s.StyleId == style)
        );
        Assert.Contains(
            main.HyperlinkRelationships,
            link => link.Uri.OriginalString == "https://harborfieldgym.com/privacy"
        );
    }

    [Fact]
    public void The_same_draft_gives_the_same_bytes()
    {
        var draft = SmsTerms.Of(Senders.Facts(Senders.Gym));

        var bytes = DocxWriter.Write(draft);
        Assert.Equal(bytes, DocxWriter.Write(draft));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>();

    private static WordprocessingDocument Open(byte[] bytes) =>
        WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
