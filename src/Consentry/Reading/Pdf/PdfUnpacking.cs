using Consentry.Documents;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Consentry.Reading.Pdf;

/// <summary>
/// A PDF to the HTML that stands for it. A PDF says where glyphs stand and no more: lines, columns, paragraphs, lists, tables
/// and headings are told by place and look.
/// </summary>
internal static class PdfUnpacking
{
    /// <summary>No policy has so many; a book does not either.</summary>
    private const int MostPages = 1000;

    /// <summary>How deep forms may stand in forms and objects in objects; a few are usual.</summary>
    private const int Deepest = 48;

    /// <exception cref="UnpackingException">It is broken, encrypted, without text, or built to fill memory.</exception>
    public static Unpacked Of(Page page)
    {
        var filters = new BoundedFilters();
        try
        {
            var options = new ParsingOptions
            {
                SkipMissingFonts = true,
                UseLenientParsing = true,
                UseActualText = true,
                MaxStackDepth = Deepest,
                FilterProvider = filters,
            };
            using var document = PdfDocument.Open(page.Bytes, options);
            return Unpack(document, page, filters);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnpackingException(
                "pdf-encrypted",
                "this PDF is protected by a password; save it without one and give that"
            );
        }
        catch (Exception e) when (e is not UnpackingException)
        {
            // The library throws what it stumbles over: InvalidOperation, Argument, KeyNotFound, InvalidCast … A filter that
            // stopped may have been taken for a broken one on the way.
            throw filters.Stopped ?? Broken();
        }
    }

    private static UnpackingException Broken() =>
        new("pdf-broken", "this PDF is damaged; open it in a viewer, print it to a new PDF and give that");

    private static Unpacked Unpack(PdfDocument document, Page page, BoundedFilters filters)
    {
        if (document.NumberOfPages > MostPages)
            throw UnpackingException.TooLarge("has more than the 1,000 pages that are read");

        var sheets = new List<Sheet>();
        var broken = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            try
            {
                sheets.Add(Sheet.Of(document.GetPage(number)));
            }
            catch (Exception e) when (e is not UnpackingException)
            {
                // One page that cannot be read must not cost the others.
                sheets.Add(Sheet.Empty);
                broken++;
            }

            if (filters.Stopped is { } stopped)
                throw stopped;
        }

        if (broken > 0 && broken == sheets.Count)
            throw Broken();

        Check(sheets);
        return new Paper(sheets).Write(TitleOf(document), LanguageOf(document)).Finish(page);
    }

    private static void Check(List<Sheet> sheets)
    {
        var glyphs = sheets.SelectMany(s => s.Glyphs).Where(g => !string.IsNullOrWhiteSpace(g.Value)).ToList();
        if (glyphs.Count == 0 || sheets.TrueForAll(s => s.IsPicture || s.Glyphs.Count == 0))
            throw new UnpackingException(
                "pdf-without-text",
                "this PDF holds pictures of pages and no text; run text recognition (OCR) over it, or give the text itself"
            );
        if (glyphs.Count(g => g.IsUnknown) > glyphs.Count / 3)
            throw new UnpackingException(
                "pdf-without-text",
                "the fonts of this PDF do not say which characters they show; give the text itself, or print it to a new PDF"
            );
    }

    /// <summary>What programs put there by themselves is no title.</summary>
    private static string TitleOf(PdfDocument document)
    {
        var title = document.Information.Title?.Trim() ?? "";
        var isMade =
            title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase)
            || title.StartsWith("untitled", StringComparison.OrdinalIgnoreCase)
            || title.StartsWith("about:", StringComparison.OrdinalIgnoreCase)
            || title.Contains("://", StringComparison.Ordinal)
            || Extensions.Any(e => title.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        return isMade ? "" : title;
    }

    private static readonly string[] Extensions =
    [
        ".doc",
        ".docx",
        ".pdf",
        ".indd",
        ".odt",
        ".htm",
        ".html",
        ".pages",
        ".rtf",
    ];

    private static string LanguageOf(PdfDocument document) =>
        document.Structure.Catalog.CatalogDictionary.TryGet(
            UglyToad.PdfPig.Tokens.NameToken.Lang,
            out UglyToad.PdfPig.Tokens.StringToken language
        )
            ? language.Data
            : "";
}
