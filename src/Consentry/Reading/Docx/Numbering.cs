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
            if (Attributes.Number(kind.AbstractNumberId) is { } id)
                kinds.TryAdd(id, kind);
        }

        foreach (var list in numbering.Elements<NumberingInstance>())
        {
            if (
                Attributes.Number(list.NumberID) is { } id
                && Attributes.Number(list.AbstractNumId?.Val) is { } kind
                && kinds.TryGetValue(kind, out var found)
            )
                lists.TryAdd(id, found);
        }
    }

    /// <summary>Null for a paragraph that is no item; number 0 takes one out of the list of its style.</summary>
    public Item? Of(NumberingProperties? properties)
    {
        if (Attributes.Number(properties?.NumberingId?.Val) is not (> 0 and var list))
            return null;

        var depth = Math.Clamp(Attributes.Number(properties!.NumberingLevelReference?.Val) ?? 0, 0, 8);
        var level = lists
            .GetValueOrDefault(list)
            ?.Elements<Level>()
            .FirstOrDefault(l => Attributes.Number(l.LevelIndex) == depth);
        var format = Attributes.Text(level?.NumberingFormat?.Val) ?? "bullet";
        return format is "none" ? null : new Item(list, depth, format is not "bullet");
    }

    /// <param name="List">Items of one list share it.</param>
    /// <param name="Depth">From 0.</param>
    public readonly record struct Item(int List, int Depth, bool IsNumbered);
}
