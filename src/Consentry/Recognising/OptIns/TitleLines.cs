using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>The headings before a form, and the lines near it that only look like one.</summary>
internal sealed class TitleLines(Document document, Control phone, Span inside)
{
    /// <summary>A line that stands further away titles nothing here.</summary>
    private const int FarAway = 2500;

    /// <summary>A line of so many characters with a colon titles what it introduces.</summary>
    private const int LongestIntroduction = 80;

    /// <summary>A longer line is no title.</summary>
    private const int LongestCaption = 60;

    /// <summary>A text below a title has so many characters at least; a label has fewer.</summary>
    private const int ShortestText = 40;

    /// <summary>How far before the field a line may stand that has nothing of a title but its place.</summary>
    private const int CaptionReach = 450;

    /// <summary>Those before the field, and those further down in the form.</summary>
    public List<FormTitle> All()
    {
        var found = new List<FormTitle>();
        foreach (var (i, block) in document.Blocks.Index())
        {
            if (block.Span.End > Math.Max(phone.At, inside.End))
            {
                break;
            }

            if (block.Region is Region.Main or Region.Header or Region.Footer && LevelOf(i) is > 0 and var level)
            {
                found.Add(
                    new FormTitle(block, level, block.Kind == BlockKind.Heading || IsOverText(i) || IsIntroduction(i))
                );
            }
        }

        return found;
    }

    private int LevelOf(int index)
    {
        var block = document.Blocks[index];
        if (block.Kind == BlockKind.Heading)
        {
            return Math.Min(block.Level, FormTitle.Looks);
        }

        var isLine =
            block.Kind == BlockKind.Paragraph
            && block.Span.Length <= LongestIntroduction
            && Math.Abs(phone.At - block.Span.Start) <= FarAway;
        var isTitle =
            isLine && (IsIntroduction(index) || (IsLookedAt(index) || IsOverText(index)) && IsFree(block.Span));
        return isTitle ? FormTitle.Looks : 0;
    }

    /// <summary>It is no link and labels no control.</summary>
    private bool IsFree(Span line) =>
        !document.Links.Any(l => l.Text.Overlaps(line))
        && !document.Controls.Any(c =>
            c.Label.Overlaps(line)
            || c.At >= line.Start - 1
                && c.At <= line.End
                && (c.At == line.End || FieldLabels.SpanOf(document, c).Overlaps(line))
        );

    private bool IsLookedAt(int index) =>
        document.Blocks[index] is { IsCaption: true } block
        && IsCaption(block)
        && !PhoneFields.AreNamed(document.Quote(block.Span));

    /// <summary>A line shortly before the field, with a text below it.</summary>
    private bool IsOverText(int index)
    {
        var block = document.Blocks[index];
        return IsCaption(block)
            && phone.At - block.Span.Start <= CaptionReach
            && index + 1 < document.Blocks.Count
            && document.Blocks[index + 1] is { Kind: BlockKind.Paragraph } next
            && next.Span.Length >= ShortestText
            && next.Span.Start < phone.At;
    }

    /// <summary>"Prefer a call? Use this form:", right above it.</summary>
    private bool IsIntroduction(int index)
    {
        var span = document.Blocks[index].Span;
        return document.Text[span.End - 1] == ':'
            && span.End <= inside.Start
            && ReferenceEquals(document.BlockAt(Math.Max(0, inside.Start - 1)), document.Blocks[index]);
    }

    /// <summary>Words without a number or a mark of their own: "Get our texts", not "Step 1 of 2" or "* required".</summary>
    private bool IsCaption(Block block)
    {
        var line = document.Text.AsSpan(block.Span.Start, block.Span.Length);
        return line.Length <= LongestCaption
            && char.IsLetter(line[0])
            && (char.IsLetter(line[^1]) || line[^1] is '!' or '?')
            && line.Contains(' ')
            && !line.ContainsAnyInRange('0', '9');
    }
}
