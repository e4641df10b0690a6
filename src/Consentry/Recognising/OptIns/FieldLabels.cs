using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>What a visitor takes for the label of a control, also where the markup ties none to it.</summary>
internal static class FieldLabels
{
    /// <summary>A longer text before a field is no label.</summary>
    private const int Longest = 80;

    /// <summary>The words of its label, else those right before it, else those that a screen reader speaks or that stand in it.</summary>
    public static string Of(Document document, Control control)
    {
        var span = SpanOf(document, control);
        return !span.IsEmpty ? document.Quote(span)
            : control.AriaLabel.Length > 0 ? control.AriaLabel
            : control.Placeholder;
    }

    /// <summary>The visible words that label it; empty where there are none.</summary>
    public static Span SpanOf(Document document, Control control) =>
        control.Label.IsEmpty ? Beside(document, control) ?? default : control.Label;

    /// <summary>
    /// The words before a box that no label belongs to, where the element around both holds nothing else; null where there are
    /// none.
    /// </summary>
    public static Span? Before(Document document, Control control) =>
        control is { Type: "checkbox", Label.IsEmpty: true, Enclosure: >= 0 }
        && document.BlockAt(Math.Max(0, control.At - 1)) is { Kind: not BlockKind.Heading } block
        && document.Enclosures[control.Enclosure].Text == block.Span
        && document.Controls.Count(c => c.Enclosure == control.Enclosure) == 1
        && IsFree(document, block)
            ? block.Span
            : null;

    /// <summary>For a field the line before it, for a box the one behind it; not what labels another control.</summary>
    private static Span? Beside(Document document, Control control)
    {
        if (control.Type is "button" or "submit" or "reset" or "image")
        {
            return null;
        }

        var isBox = control.Type is "checkbox" or "radio";
        var block = isBox
            ? document.Blocks.FirstOrDefault(b => b.Span.Start >= control.At)
            : document.BlockAt(Math.Max(0, control.At - 1));
        var isBeside =
            block is { Kind: not BlockKind.Heading }
            && CanLabel(block, control)
            && (isBox ? block.Span.Start <= control.At + 1 : block.Span.End == control.At)
            && (isBox || block.Span.Length <= Longest)
            && IsInside(document, control, block)
            && IsFree(document, block);
        return isBeside ? block!.Span : null;
    }

    /// <summary>A line named as a title labels no field that says itself what goes in.</summary>
    public static bool CanLabel(Block before, Control control) =>
        control is { Type: not ("button" or "submit"), Label.IsEmpty: true }
        && (before.Caption != Caption.Named || control is { Placeholder: "", AriaLabel: "" });

    private static bool IsFree(Document document, Block block) =>
        !document.Controls.Any(c => c.Label.Overlaps(block.Span));

    private static bool IsInside(Document document, Control control, Block block) =>
        control.Enclosure < 0
        || document.Enclosures[control.Enclosure] is var own
            && (
                own.Text.Contains(block.Span)
                || own.Outer >= 0 && document.Enclosures[own.Outer].Text.Contains(block.Span)
            );
}
