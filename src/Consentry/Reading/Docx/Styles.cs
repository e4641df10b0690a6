using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>What the styles of a document say of a paragraph or a run, through all that they are based on.</summary>
internal sealed class Styles
{
    /// <summary>Styles that are based on each other in a circle would have no end.</summary>
    private const int LongestChain = 20;

    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);
    private readonly string? usual;

    public Styles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                styles.TryAdd(id, style);
            if (style.Default?.Value == true && style.Type?.Value == StyleValues.Paragraph)
                usual ??= style.StyleId?.Value;
        }
    }

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.OutlineLevel?.Val?.Value is { } own)
            return Level(own);

        foreach (var style in Chain(IdOf(paragraph)))
        {
            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } level)
                return Level(level);
            if (NamedLevel(NameOf(style)) is > 0 and var named)
                return named;
        }

        return 0;
    }

    /// <summary>An entry of a table of contents.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Chain(IdOf(paragraph)).Any(s => NameOf(s).StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbering that the paragraph or its style names; null where neither does.</summary>
    public NumberingProperties? NumberingOf(Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { } own)
            return own;

        return Chain(IdOf(paragraph))
            .Select(s => s.StyleParagraphProperties?.NumberingProperties)
            .FirstOrDefault(n => n is not null);
    }

    public bool IsBold(Run run, Paragraph paragraph) =>
        On(run.RunProperties?.Bold)
        ?? Chain(run.RunProperties?.RunStyle?.Val?.Value).Select(s => On(s.StyleRunProperties?.Bold)).FirstOrDefault(b => b is not null)
        ?? Chain(IdOf(paragraph)).Select(s => On(s.StyleRunProperties?.Bold)).FirstOrDefault(b => b is not null)
        ?? false;

    public bool IsHidden(Run run, Paragraph paragraph) =>
        On(run.RunProperties?.Vanish)
        ?? Chain(run.RunProperties?.RunStyle?.Val?.Value).Select(s => On(s.StyleRunProperties?.Vanish)).FirstOrDefault(b => b is not null)
        ?? Chain(IdOf(paragraph)).Select(s => On(s.StyleRunProperties?.Vanish)).FirstOrDefault(b => b is not null)
        ?? false;

    private static bool? On(OnOffType? value) => value is null ? null : value.Val?.Value ?? true;

    /// <summary>A paragraph that names no style has the usual one.</summary>
    private string? IdOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? usual;

    private IEnumerable<Style> Chain(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>Names of built-in styles are English in every language of Word; their ids are not.</summary>
    private static string NameOf(Style style) => style.StyleName?.Val?.Value ?? "";

    private static int NamedLevel(string name)
    {
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 1;

        return
            name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            ? Math.Clamp(level, 1, 6)
            : 0;
    }

    /// <summary>Word counts from 0; 9 is running text.</summary>
    private static int Level(int outline) => outline is >= 0 and < 9 ? Math.Min(outline + 1, 6) : 0;
}
