using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>The headings before a form, and the lines near it that only look like one.</summary>
internal sealed class TitleLines(Document document, Control phone, Span inside, IReadOnlyList<Enclosure> around)
{
    /// <summary>A line that stands further away titles nothing here.</summary>
    private const int FarAway = 2500;

    /// <summary>A longer line is no title.</summary>
    private const int Longest = 60;

    /// <summary>A line of so many characters with a question and a colon titles what it introduces.</summary>
    private const int LongestIntroduction = 80;

    /// <summary>A text below a title has so many characters at least; a label has fewer.</summary>
    private const int ShortestText = 40;

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
                found.Add(new FormTitle(block, level));
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

        var isTitle =
            Math.Abs(phone.At - block.Span.Start) <= FarAway
            && (LooksLikeTitle(document, block) || IsFirst(index) || IsIntroduction(block));
        return isTitle ? FormTitle.Looks : 0;
    }

    /// <summary>"Prefer a call? Use this form:", right above it: another way than what is above. "Use this form:" says no more than the heading.</summary>
    private bool IsIntroduction(Block block) =>
        block.Kind == BlockKind.Paragraph
        && block.Span.Length <= LongestIntroduction
        && block.Span.End <= inside.Start
        && FormTitle.Introduces(document, block)
        && ReferenceEquals(document.BlockAt(Math.Max(0, inside.Start - 1)), block);

    /// <summary>The first line of an element around the field, with a text below it; not one right below a heading, unless in the form itself.</summary>
    private bool IsFirst(int index) =>
        document.Blocks[index] is { Kind: BlockKind.Paragraph } block
        && block.Span.Length <= Longest
        && around.Any(e => block.Span.Start - e.Text.Start is 0 or 1)
        && (block.Form >= 0 || document.Blocks.ElementAtOrDefault(index - 1) is not { Kind: BlockKind.Heading })
        && document.Blocks.ElementAtOrDefault(index + 1) is { Kind: BlockKind.Paragraph } next
        && next.Span.Length >= ShortestText
        && next.Span.Start < phone.At
        && IsCaption(document, block)
        && IsFree(document, block);

    /// <summary>A line that is named or styled as a title, and labels no field.</summary>
    public static bool LooksLikeTitle(Document document, Block block) =>
        block is { Kind: BlockKind.Paragraph, Caption: not Caption.None }
        && block.Span.Length <= Longest
        && (block.Caption == Caption.Named ? IsName(document, block) : IsCaption(document, block))
        && !PhoneFields.AreNamed(document.Quote(block.Span))
        && IsFree(document, block);

    /// <summary>It is no link and labels no control.</summary>
    private static bool IsFree(Document document, Block block) =>
        !document.Links.Any(l => l.Text.Overlaps(block.Span))
        && !document.Controls.Any(c =>
            c.Label.Overlaps(block.Span)
            || c.At >= block.Span.Start - 1
                && c.At <= block.Span.End
                && (
                    c.At == block.Span.End && FieldLabels.CanLabel(block, c)
                    || FieldLabels.SpanOf(document, c).Overlaps(block.Span)
                )
        );

    /// <summary>Words without a number or a mark of their own: "Get our texts", not "1,200", "Step 1 of 2" or "* required".</summary>
    private static bool IsCaption(Document document, Block block)
    {
        var line = document.Text.AsSpan(block.Span.Start, block.Span.Length);
        return char.IsLetter(line[0])
            && (char.IsLetter(line[^1]) || line[^1] is '!' or '?')
            && line.Contains(' ')
            && !line.ContainsAnyInRange('0', '9');
    }

    /// <summary>"Subscribe", "Take 10% off"; not "Step 1 of 2", "Name (required)" or "2,400".</summary>
    private static bool IsName(Document document, Block block)
    {
        var line = document.Text.AsSpan(block.Span.Start, block.Span.Length);
        return line[^1] is not (')' or '*')
            && line.ContainsAnyInRange('A', 'z')
            && !char.IsAsciiDigit(line[0])
            && !char.IsAsciiDigit(line[^1]);
    }
}
