using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Consentry.Reading.Docx;

/// <summary>Which paragraphs are items of lists, how deep, and whether they are numbered.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<int, AbstractNum> lists = [];

    public Numbering(MainDocumentPart main)
    {
        if (main.NumberingDefinitionsPart?.Numbering is not { } numbering)
            return;

        var kinds = new Dictionary<int, AbstractNum>();
        foreach (var kind in numbering.Elements<AbstractNum>())
        {
            if (kind.AbstractNumberId?.Value is { } id)
                kinds.TryAdd(id, kind);
        }

        foreach (var list in numbering.Elements<NumberingInstance>())
        {
            if (
                list.NumberID?.Value is { } id
                && list.AbstractNumId?.Val?.Value is { } kind
                && kinds.TryGetValue(kind, out var found)
            )
                lists.TryAdd(id, found);
        }
    }

    /// <summary>Null for a paragraph that is no item; number 0 takes one out of the list of its style.</summary>
    public Item? Of(NumberingProperties? properties)
    {
        if (properties?.NumberingId?.Val?.Value is not (> 0 and var list))
            return null;

        var depth = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, 8);
        var level = lists.GetValueOrDefault(list)?.Elements<Level>().FirstOrDefault(l => l.LevelIndex?.Value == depth);
        var format = level?.NumberingFormat?.Val?.Value ?? NumberFormatValues.Bullet;
        return format == NumberFormatValues.None ? null : new Item(list, depth, format != NumberFormatValues.Bullet);
    }

    /// <param name="List">Items of one list share it.</param>
    /// <param name="Depth">From 0.</param>
    public readonly record struct Item(int List, int Depth, bool IsNumbered);
}
