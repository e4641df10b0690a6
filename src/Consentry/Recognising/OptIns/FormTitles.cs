using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Recognising.OptIns;

/// <summary>
/// What titles a form: a heading, or a line that only looks like one, in the element around the form that is nearest to it.
/// An element that ended before the form titles it where it is its header or the column beside it, not where it is a card with
/// facts, one of several cards, or another section.
/// </summary>
internal sealed class FormTitles
{
    /// <summary>A page's first heading that stands further above has nothing to do with the form.</summary>
    private const int FarAway = 2500;

    /// <summary>A line of so many characters with a colon titles what it introduces.</summary>
    private const int LongestIntroduction = 80;

    /// <summary>A longer line is no title.</summary>
    private const int LongestCaption = 60;

    /// <summary>A text below a title has so many characters at least; a label has fewer.</summary>
    private const int ShortestText = 40;

    /// <summary>A header whose title only looks like one holds at most so much more.</summary>
    private const int LongestHeader = 200;

    /// <summary>The rank of a title that only looks like one, below all that are marked so.</summary>
    private const int Looks = 7;

    private readonly Document document;
    private readonly Control phone;
    private readonly Span inside;
    private readonly List<Enclosure> around;
    private readonly List<Control> own;
    private readonly List<Title> above;

    /// <summary>A title before the form, with its rank: 1 for a page's, <see cref="Looks"/> where only its looks make it one.</summary>
    private readonly record struct Title(Block Block, int Level)
    {
        public Span Span => Block.Span;
    }

    /// <param name="around">The elements around the field, the innermost first.</param>
    /// <param name="inside">From the first to the last control of the form.</param>
    public FormTitles(Document document, Control phone, IEnumerable<Enclosure> around, Span inside)
    {
        this.document = document;
        this.phone = phone;
        this.inside = inside;
        this.around = [.. around];
        own = [.. document.Controls.Where(c => inside.Start <= c.At && c.At <= inside.End)];
        above = Above();
    }

    /// <summary>The title, empty where there is none, and the element that it and the form stand in.</summary>
    public (Span Heading, Span Section) Find()
    {
        Title? part = null;
        var isOutside = false;
        var inner = -1;
        foreach (var enclosure in around.Append(Page))
        {
            var here = above.Where(t => t.Span.Start >= enclosure.Text.Start).ToList();
            if (Pick(here, enclosure, inner, isOutside, ref part) is { } title)
            {
                return (title.Span, IsAround(enclosure.Text) ? enclosure.Text : Page.Text);
            }

            isOutside |= IsSection(enclosure.Container);
            inner = enclosure.Container;
        }

        return (part?.Span ?? default, Page.Text);
    }

    private Enclosure Page => new(new Span(0, document.Text.Length), -1);

    private bool IsSection(int container) =>
        container > 0 && container < document.Containers.Count && document.Containers[container].IsSection;

    /// <summary>It reaches beyond the form, so that fine print can stand in it.</summary>
    private bool IsAround(Span enclosure) => enclosure.Contains(inside) && enclosure != inside;

    private List<Title> Above()
    {
        var titles = new List<Title>();
        foreach (var (i, block) in document.Blocks.Index())
        {
            if (block.Span.End > phone.At)
            {
                break;
            }

            if (block.Region is Region.Main or Region.Header or Region.Footer && LevelOf(i) is > 0 and var level)
            {
                titles.Add(new Title(block, level));
            }
        }

        return titles;
    }

    private int LevelOf(int index)
    {
        var block = document.Blocks[index];
        if (block.Kind == BlockKind.Heading)
        {
            return Math.Min(block.Level, Looks);
        }

        var isLine = block.Kind == BlockKind.Paragraph && block.Span.Length <= LongestIntroduction && IsFree(block);
        var isTitle = isLine && (IsLookedAt(index) || IsOpening(index) || IsIntroduction(index));
        return isTitle ? Looks : 0;
    }

    /// <summary>It is no link and labels no control.</summary>
    private bool IsFree(Block block) =>
        !document.Links.Any(l => l.Text.Overlaps(block.Span))
        && !document.Controls.Any(c => c.At == block.Span.End || FieldLabels.SpanOf(document, c).Overlaps(block.Span));

    private bool IsLookedAt(int index) => document.Blocks[index] is { IsCaption: true } block && IsCaption(block);

    /// <summary>The first line of an element around the form, with a text below it.</summary>
    private bool IsOpening(int index)
    {
        var block = document.Blocks[index];
        return IsCaption(block)
            && around.Exists(e => e.Text.Start == block.Span.Start)
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

    /// <summary>The last title in an element, going back over those that are of something else.</summary>
    private Title? Pick(List<Title> here, Enclosure enclosure, int inner, bool isOutside, ref Title? part)
    {
        for (var i = here.Count - 1; i >= 0; i--)
        {
            var title = here[i];
            var branch = BranchOf(title, enclosure);
            if (branch >= 0)
            {
                var first = here.FindIndex(t => BranchOf(t, enclosure) == branch);
                var titles = here.GetRange(first, i - first + 1);
                var lead = titles.MinBy(t => t.Level);
                i = first;
                if (IsHeader(lead, branch, here, enclosure, inner, isOutside))
                {
                    return lead;
                }
            }
            else if (IsPart(title, enclosure, part))
            {
                part ??= title;
            }
            else if (!IsSubtitle(title, here, enclosure) && !IsFacts(title))
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>The element right inside an enclosure that a title stands in and the form does not; −1 where there is none.</summary>
    private int BranchOf(Title title, Enclosure enclosure)
    {
        var container = title.Block.Container;
        if (around.Exists(e => e.Container == container) || container == enclosure.Container)
        {
            return -1;
        }

        while (container > 0 && container < document.Containers.Count)
        {
            var outer = document.Containers[container].Outer;
            if (outer == enclosure.Container || around.Exists(e => e.Container == outer))
            {
                return container;
            }

            container = outer;
        }

        return -1;
    }

    /// <summary>
    /// A closed element is the form's header, or the column beside it, unless it holds facts, is one of several, or is a
    /// section beside the form's own. A page's title counts wherever it stands.
    /// </summary>
    private bool IsHeader(Title lead, int branch, List<Title> here, Enclosure enclosure, int inner, bool isOutside)
    {
        if (lead.Level == 1)
        {
            return inside.Start - lead.Span.End <= FarAway;
        }

        var isOther = isOutside || IsSection(branch) && IsSection(inner);
        var isOneOfSeveral = here.Exists(t =>
            t.Level == lead.Level && BranchOf(t, enclosure) is >= 0 and var other && other != branch
        );
        return !isOther && !isOneOfSeveral && !IsFacts(lead) && !HoldsFacts(lead, branch);
    }

    private bool IsFacts(Title title) => FormWords.OfTitle(document.Quote(title.Span)).HasFlag(FormWord.Facts);

    /// <summary>A title for some of the fields: "Your details", or one with fields of the form before it in the same element.</summary>
    private bool IsPart(Title title, Enclosure enclosure, Title? part)
    {
        if (title.Span.Start < inside.Start)
        {
            return false;
        }

        if (FormWords.OfTitle(document.Quote(title.Span)).HasFlag(FormWord.Parts) || title.Level == part?.Level)
        {
            return true;
        }

        var isStep =
            enclosure.Text.Length < inside.Length
            && own.Exists(c => IsButton(c) && enclosure.Text.Start <= c.At && c.At <= enclosure.Text.End);
        return !isStep && own.Exists(c => !IsButton(c) && c.At < title.Span.Start);
    }

    private static bool IsButton(Control control) => control.Type is "button" or "submit" or "image";

    /// <summary>A line that only looks like a title, below the heading of a section, or right below any heading.</summary>
    private static bool IsSubtitle(Title title, List<Title> here, Enclosure enclosure)
    {
        if (title.Level < Looks)
        {
            return false;
        }

        var heading = here.FindLast(t => t.Level < Looks && t.Span.End < title.Span.Start);
        return heading.Block is not null && (heading.Level > 1 || heading.Span.End + 1 == title.Span.Start);
    }

    /// <summary>Numbers, addresses and links to them fill lines of their own, or there is more text than a header has.</summary>
    private bool HoldsFacts(Title lead, int branch)
    {
        var length = 0;
        foreach (var block in document.Blocks.Where(b => b.Span.Start > lead.Span.Start && b.Span.End <= phone.At))
        {
            if (!IsWithin(block, branch))
            {
                continue;
            }

            length += block.Span.Length;
            if (IsFact(block) || lead.Level == Looks && length > LongestHeader)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWithin(Block block, int branch)
    {
        var container = block.Container;
        while (container > 0 && container != branch && container < document.Containers.Count)
        {
            container = document.Containers[container].Outer;
        }

        return container == branch;
    }

    private bool IsFact(Block block)
    {
        var contacts = document.Links.Where(l => l.Text.Overlaps(block.Span) && IsContact(l.Target)).ToList();
        if (contacts.Count > 1 || contacts.Sum(l => l.Text.Length) * 2 >= block.Span.Length)
        {
            return contacts.Count > 0;
        }

        var digits = 0;
        foreach (var c in document.Text.AsSpan(block.Span.Start, block.Span.Length))
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= 7 && digits * 3 >= block.Span.Length;
    }

    private static bool IsContact(string target) =>
        target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
