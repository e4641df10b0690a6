using System.Diagnostics.CodeAnalysis;
using Consentry.Documents;
using Consentry.Reading.Docx;
using Consentry.Reading.Html;
using Consentry.Reading.Markdown;
using Consentry.Reading.Mhtml;
using Consentry.Reading.Pdf;
using Consentry.Reading.PlainText;

namespace Consentry.Reading;

/// <summary>Why a page could not be read.</summary>
/// <param name="Code">Stable, for machines: <c>too-large</c>, <c>not-text</c> …</param>
/// <param name="Message">For people: no capital, no full stop.</param>
public sealed record ReadFailure(string Code, string Message);

/// <summary>Either a document or the reason there is none.</summary>
public sealed class ReadResult
{
    internal ReadResult(Document document, Page page) => (Document, Page) = (document, page);

    internal ReadResult(ReadFailure failure) => Failure = failure;

    /// <summary>Null where the page could not be read.</summary>
    public Document? Document { get; }

    /// <summary>Null where it could.</summary>
    public ReadFailure? Failure { get; }

    /// <summary>The page that the document's source is of: the one given, or the HTML that it was unpacked to.</summary>
    internal Page? Page { get; }

    /// <summary>There is a document; else there is a failure.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsRead => Document is not null;
}

/// <summary>Bytes to what a visitor sees.</summary>
public static class Reader
{
    /// <summary>Bytes of the largest page that is read; no policy comes near it.</summary>
    public const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Reads a page in the format its content shows, else the one its name says.</summary>
    public static ReadResult Read(Page page)
    {
        if (Formats.Refusal(page.Bytes.Span) is { } refusal)
            return new ReadResult(refusal);
        if (page.Bytes.Length > MostBytes)
            return new ReadResult(UnpackingException.TooLarge().Failure);

        try
        {
            var result = Formats.Container(page) is { } format ? Unpack(page, format) : ReadText(page);
            if (result.Document is { } document)
                document.Publication = page.Publication;

            return result;
        }
        catch (UnpackingException e)
        {
            return new ReadResult(e.Failure);
        }
        catch (TooManyBlocksException)
        {
            return new ReadResult(
                new ReadFailure(
                    "too-many-blocks",
                    "falls into more than 500,000 paragraphs; give the page of the policy or terms alone"
                )
            );
        }
    }

    /// <summary>A file to the HTML that stands for it, and that to a document.</summary>
    private static ReadResult Unpack(Page page, Format format)
    {
        var unpacked = format switch
        {
            Format.Pdf => PdfUnpacking.Of(page),
            Format.Docx => DocxUnpacking.Of(page),
            _ => MhtmlUnpacking.Of(page),
        };
        var (encoding, preamble) = Charset.Detect(unpacked.Page);
        var text = encoding.GetString(unpacked.Page.Bytes.Span[preamble..]);

        Source Locate(SourceMap map) =>
            new(unpacked.Page.Bytes, text, encoding, preamble, map)
            {
                Container = page.Bytes,
                Notation = Format.Html,
                PageStarts = unpacked.PageStarts,
            };
        return new ReadResult(
            HtmlReader.Read(text, Locate, unpacked.Page.Address, format),
            unpacked.Page with
            {
                Publication = page.Publication,
            }
        );
    }

    private static ReadResult ReadText(Page page)
    {
        var (encoding, preamble) = Charset.Detect(page);
        if (encoding.IsSingleByte || encoding.CodePage == 65001)
        {
            if (page.Bytes.Span[..Math.Min(page.Bytes.Length, 4096)].Count((byte)0) > 64)
                return new ReadResult(
                    new ReadFailure("not-text", "this is binary data, not text; give the page itself")
                );
        }

        var text = encoding.GetString(page.Bytes.Span[preamble..]);
        var format = Formats.Of(text, page.Name);

        Source Locate(SourceMap map) => new(page.Bytes, text, encoding, preamble, map) { Notation = format };
        return new ReadResult(Read(text, format, Locate, page.Address), page);
    }

    private static Document Read(string text, Format format, Func<SourceMap, Source> locate, Uri? address) =>
        format switch
        {
            Format.Markdown => MarkdownReader.Read(text, locate, address),
            Format.Text => PlainTextReader.Read(text, locate),
            _ => HtmlReader.Read(text, locate, address),
        };
}
