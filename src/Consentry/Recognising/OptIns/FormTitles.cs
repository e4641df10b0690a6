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

    /// <summary>How far before the field a line may stand that has nothing of a title but its place.</summary>
    private const int CaptionReach = 450;

    /// <summary>A header whose title only looks like one holds at most so much more.</summary>
    private const int LongestHeader = 200;

    /// <summary>The rank of a title that only looks like one, below all that are marked so.</summary>
    private const int Looks = 7;

    private readonly Document document;
    private readonly Control phone;
    private readonly Span inside;
    private readonly List<Enclosure> around;
    private readonly List<Control> own;
    private readonly List<Title> titles;
    private readonly List<Title> above;

    /// <summary>The title of some of the fields, where nothing titles all of them.</summary>
    private Title? part;

    private int parts;

    private readonly List<Span> cards = [];

    /// <summary>The title of a column that holds facts as well, where no other but the page's title is there.</summary>
    private Title? column;

    /// <summary>The title of a section before the form's own, where the page's title stands further out.</summary>
    private Title? section;

    /// <summary>The title of a card with facts, where there is no other at all.</summary>
    private Title? card;

    /// <summary>A title before the form, with its rank: 1 for a page's, <see cref="Looks"/> where only its looks make it one.</summary>
    /// <param name="IsLone">It is no line right above the fields, which could belong to them: it is a heading, or has a text below it.</param>
    private readonly record struct Title(Block Block, int Level, bool IsLone)
    {
        public Span Span => Block.Span;

        public bool IsMarked => Block.Kind == BlockKind.Heading;
    }

    /// <param name="around">The elements around the field, the innermost first.</param>
    /// <param name="inside">From the first to the last control of the form.</param>
    public FormTitles(Document document, Control phone, IEnumerable<Enclosure> around, Span inside)
    {
        this.document = document;
        this.phone = phone;
        this.inside = inside;
        this.around = [.. around];
        own = [.. document.Controls.Where(c => c.Form == phone.Form && inside.Start <= c.At && c.At <= inside.End)];
        titles = Titles();
        above = titles.FindAll(t => t.Span.End <= phone.At);
    }

    /// <summary>The title, empty where there is none, and the element that it and the form stand in.</summary>
    public (Span Heading, Span Section) Find()
    {
        var isOutside = false;
        var inner = -1;
        foreach (var enclosure in around.Append(Page))
        {
            var here = above.Where(t => t.Span.Start >= enclosure.Text.Start).ToList();
            if (Pick(here, enclosure, inner, isOutside) is { } title)
            {
                var better = title.Level > 1 ? title : column ?? (IsStronger(part, isOutside) ? part : null) ?? section ?? title;
                return (better.Span, IsAround(enclosure.Text) ? enclosure.Text : Page.Text);
            }

            isOutside |= IsSection(enclosure.Container);
            inner = enclosure.Container;
        }

        return ((column ?? part ?? section ?? card)?.Span ?? default, Page.Text);
    }

    /// <summary>A marked heading in the form goes before the title of the page, and any title of a part before that of another section.</summary>
    private bool IsStronger(Title? title, bool isOutside) =>
        title is { } found && (isOutside || parts == 1 && found.IsMarked && !WordsOf(found).HasFlag(FormWord.Parts));

    /// <summary>The elements beside the form that hold facts, once the title has been found.</summary>
    public IReadOnlyList<Span> Cards => cards;

    private Enclosure Page => new(new Span(0, document.Text.Length), -1);

    private bool IsSection(int container) =>
        container > 0 && container < document.Containers.Count && document.Containers[container].IsSection;

    /// <summary>It reaches beyond the form, so that fine print can stand in it.</summary>
    private bool IsAround(Span enclosure) => enclosure.Contains(inside) && enclosure != inside;

    /// <summary>Those before the field, and those further down in the form.</summary>
    private List<Title> Titles()
    {
        var found = new List<Title>();
        foreach (var (i, block) in document.Blocks.Index())
        {
            if (block.Span.End > Math.Max(phone.At, inside.End))
            {
                break;
            }

            if (block.Region is Region.Main or Region.Header or Region.Footer && LevelOf(i) is > 0 and var level)
            {
                found.Add(
                    new Title(block, level, block.Kind == BlockKind.Heading || IsOverText(i) || IsIntroduction(i))
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
            return Math.Min(block.Level, Looks);
        }

        var isLine = block.Kind == BlockKind.Paragraph && block.Span.Length <= LongestIntroduction && IsFree(block);
        var isTitle = isLine && (IsLookedAt(index) || IsOverText(index) || IsIntroduction(index));
        return isTitle ? Looks : 0;
    }

    /// <summary>It is no link and labels no control.</summary>
    private bool IsFree(Block block) =>
        !document.Links.Any(l => l.Text.Overlaps(block.Span))
        && !document.Controls.Any(c => c.At == block.Span.End || FieldLabels.SpanOf(document, c).Overlaps(block.Span));

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

    /// <summary>The last title in an element, going back over those that are of something else.</summary>
    private Title? Pick(List<Title> here, Enclosure enclosure, int inner, bool isOutside)
    {
        for (var i = here.Count - 1; i >= 0; i--)
        {
            var title = here[i];
            var branch = BranchOf(title, enclosure);
            if (branch >= 0)
            {
                var first = here.FindIndex(t => BranchOf(t, enclosure) == branch);
                title = here.GetRange(first, i - first + 1).MinBy(t => t.Level);
                i = first;
            }

            if (IsPart(title, enclosure))
            {
                part = part is null || !WordsOf(title).HasFlag(FormWord.Parts) ? title : part;
                parts++;
            }
            else if (
                branch >= 0
                    ? IsHeader(title, branch, here, enclosure, inner, isOutside)
                    : !IsSubtitle(title, here) && !IsFactsBelow(title, here)
            )
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
                return title.Level == Looks && IsAlone(title, container) ? -1 : container;
            }

            container = outer;
        }

        return -1;
    }

    /// <summary>A line in an element of its own, as a heading is.</summary>
    private bool IsAlone(Title title, int branch) =>
        !document.Blocks.Any(b => b.Span != title.Span && IsWithin(b, branch));

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
            t.Level == lead.Level && t.Block.Container != lead.Block.Container && BranchOf(t, enclosure) >= 0
        );
        var isBelow = here.Exists(t => t.Level < lead.Level && t.Block.Container != lead.Block.Container);
        var isLook = lead.Level == Looks && !lead.IsLone;
        if (isOneOfSeveral || isBelow && isLook || (isLook || isBelow && lead.IsMarked) && !IsShort(lead, branch))
        {
            return false;
        }

        if (isOther)
        {
            section ??= here.Exists(t => t.Level == 1) ? null : lead;
            return false;
        }

        if (IsFacts(lead))
        {
            card ??= lead;
            cards.Add(Extent(lead, branch));
            return false;
        }

        if (Within(lead, branch).Any(IsFact))
        {
            column ??= lead;
            cards.Add(Extent(lead, branch));
            return false;
        }

        return true;
    }

    private bool IsFacts(Title title) => WordsOf(title).HasFlag(FormWord.Facts);

    private FormWord WordsOf(Title title) => FormWords.OfTitle(document.Quote(title.Span));

    /// <summary>"Hours", below the heading of what it is a part of.</summary>
    private bool IsFactsBelow(Title title, List<Title> here) =>
        IsFacts(title) && here.Exists(t => t.Level > 1 && t.Level < title.Level && t.Span.Start < title.Span.Start);

    /// <summary>A title for some of the fields: "Your details", or one of several in the form that have fields below them.</summary>
    private bool IsPart(Title title, Enclosure enclosure)
    {
        if (title.Span.Start < inside.Start)
        {
            return false;
        }

        if (WordsOf(title).HasFlag(FormWord.Parts) || title.Level == part?.Level || !title.IsMarked && phone.Form >= 0)
        {
            return true;
        }

        var isStep =
            title.Block.IsFolded
            || enclosure.Text.Length < inside.Length
                && own.Exists(c => IsButton(c) && enclosure.Text.Start <= c.At && c.At <= enclosure.Text.End);
        return !isStep
            && (
                own.Exists(c => c.At < title.Span.Start && IsField(c))
                || titles.Exists(t =>
                    t.Level == title.Level
                    && t.Span.Start > phone.At
                    && own.Exists(c => c.At >= t.Span.End && IsField(c))
                )
            );
    }

    /// <summary>One with a label: a trap for programs has none.</summary>
    private bool IsField(Control control) => !IsButton(control) && FieldLabels.Of(document, control).Length > 0;

    private static bool IsButton(Control control) => control.Type is "button" or "submit" or "image";

    /// <summary>A line that only looks like a title, below the heading of a section, or right below any heading.</summary>
    private static bool IsSubtitle(Title title, List<Title> here)
    {
        if (title.Level < Looks)
        {
            return false;
        }

        var heading = here.FindLast(t => t.Level < Looks && t.Span.End < title.Span.Start);
        return heading.Block is not null
            && (heading.Level > 1 && !title.IsLone || heading.Span.End + 1 == title.Span.Start);
    }

    /// <summary>A header has a line or two of text below its title, and no list.</summary>
    private bool IsShort(Title lead, int branch)
    {
        var below = Within(lead, branch).ToList();
        return below.Count <= 2
            && below.TrueForAll(b => b.Kind == BlockKind.Paragraph)
            && below.Sum(b => b.Span.Length) <= LongestHeader;
    }

    private Span Extent(Title lead, int branch) =>
        new(lead.Span.Start, Within(lead, branch).Select(b => b.Span.End).DefaultIfEmpty(lead.Span.End).Max());

    /// <summary>What stands below a title in its element.</summary>
    private IEnumerable<Block> Within(Title lead, int branch) =>
        document.Blocks.Where(b => b.Span.Start > lead.Span.Start && b.Span.End <= phone.At && IsWithin(b, branch));

    private bool IsWithin(Block block, int branch)
    {
        var container = block.Container;
        while (container > 0 && container != branch && container < document.Containers.Count)
        {
            container = document.Containers[container].Outer;
        }

        return container == branch;
    }

    /// <summary>A number or an address fills a line.</summary>
    private bool IsFact(Block block)
    {
        for (var start = block.Span.Start; start < block.Span.End; )
        {
            var line = document.Text.AsSpan(start, block.Span.End - start);
            var length = line.IndexOf('\n') is >= 0 and var at ? at : line.Length;
            var span = new Span(start, start + length);
            var linked = document
                .Links.Where(l => span.Contains(l.Text) && IsContact(l.Target))
                .Sum(l => l.Text.Length);
            var digits = 0;
            foreach (var c in line[..length])
            {
                digits += char.IsAsciiDigit(c) ? 1 : 0;
            }

            if (linked > 0 && linked * 2 >= length || digits >= 7 && digits * 3 >= length)
            {
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    private static bool IsContact(string target) =>
        target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
}
