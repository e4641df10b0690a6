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
            if (Attributes.Text(style.Default) is "1" or "true" or "on" && Attributes.Text(style.Type) is "paragraph")
                usual ??= style.StyleId?.Value;
        }
    }

    /// <summary>1 to 6 for a heading, 0 for anything else.</summary>
    public int HeadingLevel(Paragraph paragraph)
    {
        if (Attributes.Number(paragraph.ParagraphProperties?.OutlineLevel?.Val) is { } own)
            return Level(own);

        foreach (var style in Chain(IdOf(paragraph)))
        {
            if (Attributes.Number(style.StyleParagraphProperties?.OutlineLevel?.Val) is { } level)
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

    public bool IsBold(Run run, Paragraph paragraph) => IsSet(run, paragraph, own => own?.Bold, style => style?.Bold);

    public bool IsHidden(Run run, Paragraph paragraph) =>
        IsSet(run, paragraph, own => own?.Vanish, style => style?.Vanish);

    /// <summary>The run itself says it, else the style of its characters, else that of its paragraph.</summary>
    private bool IsSet(
        Run run,
        Paragraph paragraph,
        Func<RunProperties?, OnOffType?> own,
        Func<StyleRunProperties?, OnOffType?> ofStyle
    ) =>
        Attributes.IsOn(own(run.RunProperties))
        ?? Chain(run.RunProperties?.RunStyle?.Val?.Value)
            .Concat(Chain(IdOf(paragraph)))
            .Select(s => Attributes.IsOn(ofStyle(s.StyleRunProperties)))
            .FirstOrDefault(b => b is not null)
        ?? false;

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
