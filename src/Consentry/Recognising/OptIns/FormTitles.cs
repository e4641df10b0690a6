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

    /// <summary>A header whose title only looks like one holds at most so much more.</summary>
    private const int LongestHeader = 200;

    /// <summary>Elements around a field, and titles before it, beyond which nothing titles it: no page has so many, unless to be slow.</summary>
    private const int Most = 64;

    private readonly Document document;
    private readonly Control phone;
    private readonly Span inside;
    private readonly List<Enclosure> around;
    private readonly HashSet<int> containers;
    private readonly List<Control> own;
    private readonly List<FormTitle> titles;
    private readonly List<FormTitle> above;

    /// <summary>The title of some of the fields, where nothing titles all of them.</summary>
    private FormTitle? part;

    private int parts;

    private readonly List<Span> cards = [];

    /// <summary>The title of a column that holds more than a line or two, where no other but the page's title is there.</summary>
    private FormTitle? column;

    /// <summary>The title of a card with facts, where there is no other at all.</summary>
    private FormTitle? card;

    /// <param name="around">The elements around the field, the innermost first.</param>
    /// <param name="inside">From the first to the last control of the form.</param>
    public FormTitles(Document document, Control phone, IEnumerable<Enclosure> around, Span inside)
    {
        this.document = document;
        this.phone = phone;
        this.inside = inside;
        this.around = [.. around.Take(Most)];
        containers = [.. this.around.Select(e => e.Container)];
        own = [.. document.Controls.Where(c => c.Form == phone.Form && inside.Start <= c.At && c.At <= inside.End)];
        titles = new TitleLines(document, phone, inside, this.around).All();
        var before = titles.FindAll(t => t.Span.End <= phone.At);
        above = [.. before.Where((t, i) => t.Level == 1 && i < Most || i >= before.Count - Most)];
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
                var better =
                    title.Level == 1 ? column ?? (IsStronger(part, isOutside) ? part : null) ?? title
                    : isOutside ? column ?? title
                    : title;
                return (better.Span, IsAround(enclosure.Text) ? enclosure.Text : Page.Text);
            }

            isOutside |= IsSection(enclosure.Container) && enclosure.Text.Contains(inside);
            inner = enclosure.Container;
        }

        return ((column ?? part ?? card)?.Span ?? default, Page.Text);
    }

    /// <summary>A marked heading in the form goes before the title of the page, and any title of a part before that of another section.</summary>
    private bool IsStronger(FormTitle? title, bool isOutside) =>
        title is { } found && (isOutside || parts == 1 && found.IsMarked && !WordsOf(found).HasFlag(FormWord.Parts));

    /// <summary>The elements beside the form that hold facts, once the title has been found.</summary>
    public IReadOnlyList<Span> Cards => cards;

    private Enclosure Page => new(new Span(0, document.Text.Length), -1);

    private bool IsSection(int container) =>
        container > 0 && container < document.Containers.Count && document.Containers[container].IsSection;

    /// <summary>It reaches beyond the form, so that fine print can stand in it.</summary>
    private bool IsAround(Span enclosure) => enclosure.Contains(inside) && enclosure != inside;

    /// <summary>The last title in an element, going back over those that are of something else.</summary>
    private FormTitle? Pick(List<FormTitle> here, Enclosure enclosure, int inner, bool isOutside)
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
                branch >= 0 ? IsHeader(title, branch, here, enclosure, inner, isOutside) : !IsSubtitle(title, here)
            )
            {
                return title;
            }
        }

        return null;
    }

    /// <summary>The element right inside an enclosure that a title stands in and the form does not; −1 where there is none.</summary>
    private int BranchOf(FormTitle title, Enclosure enclosure)
    {
        var container = title.Block.Container;
        if (containers.Contains(container) || container == enclosure.Container)
        {
            return -1;
        }

        for (var i = 0; i < Most && container > 0 && container < document.Containers.Count; i++)
        {
            var outer = document.Containers[container].Outer;
            if (outer == enclosure.Container || containers.Contains(outer))
            {
                return title.Level == FormTitle.Looks && IsAlone(title, container) ? -1 : container;
            }

            container = outer;
        }

        return -1;
    }

    /// <summary>A line in an element of its own, as a heading is.</summary>
    private bool IsAlone(FormTitle title, int branch)
    {
        var index = IndexOf(title.Block);
        return !(index > 0 && IsWithin(document.Blocks[index - 1], branch))
            && !(index + 1 < document.Blocks.Count && IsWithin(document.Blocks[index + 1], branch));
    }

    private int IndexOf(Block block)
    {
        var (low, high) = (0, document.Blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Blocks[middle].Span.Start < block.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>
    /// A closed element is the form's header, or the column beside it, unless it holds facts, is one of several, or is a
    /// section beside the form's own. A page's title counts wherever it stands.
    /// </summary>
    private bool IsHeader(
        FormTitle lead,
        int branch,
        List<FormTitle> here,
        Enclosure enclosure,
        int inner,
        bool isOutside
    )
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
        var isLook = lead.Level == FormTitle.Looks;
        if (
            isOther
            || isOneOfSeveral
            || HoldsOtherForm(branch)
            || isBelow && isLook
            || (isLook || isBelow && lead.IsMarked) && !IsShort(lead, branch)
        )
        {
            return false;
        }

        if (IsFacts(lead))
        {
            card ??= lead;
            cards.Add(Extent(lead, branch));
            return false;
        }

        if (Within(lead, branch).Any(b => FactLines.AreIn(document, b)))
        {
            column ??= lead;
            cards.Add(Extent(lead, branch));
            return false;
        }

        if (!IsShort(lead, branch))
        {
            column ??= lead;
            return false;
        }

        return true;
    }

    private bool IsFacts(FormTitle title) => WordsOf(title).HasFlag(FormWord.Facts);

    private FormWord WordsOf(FormTitle title) => FormWords.OfTitle(document.Quote(title.Span));

    /// <summary>"Already a member?", over a form of its own.</summary>
    private bool HoldsOtherForm(int branch) =>
        document.Controls.Any(c => c.Form >= 0 && c.Form != phone.Form && !IsButton(c) && StandsIn(c, branch));

    private bool StandsIn(Control control, int container)
    {
        for (var i = control.Enclosure; i >= 0; i = document.Enclosures[i].Outer)
        {
            if (document.Enclosures[i].Container == container)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title for some of the fields: "Your details", or one of several in the form that have fields below them.</summary>
    private bool IsPart(FormTitle title, Enclosure enclosure)
    {
        if (title.Span.Start < inside.Start)
        {
            return false;
        }

        if (
            WordsOf(title).HasFlag(FormWord.Parts)
            || title.Level == part?.Level
            || !title.IsMarked && !Covers(title, enclosure)
        )
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

    /// <summary>All fields of the form stand below it, in the element that it titles.</summary>
    private bool Covers(FormTitle title, Enclosure enclosure)
    {
        var branch = BranchOf(title, enclosure);
        return own.TrueForAll(c =>
            !IsField(c) || c.At >= title.Span.End && c.At <= enclosure.Text.End && !(branch >= 0 && StandsIn(c, branch))
        );
    }

    /// <summary>One with a label: a trap for programs has none.</summary>
    private bool IsField(Control control) => !IsButton(control) && FieldLabels.Of(document, control).Length > 0;

    private static bool IsButton(Control control) => control.Type is "button" or "submit" or "image";

    /// <summary>A line that only looks like a title, right below a heading.</summary>
    private bool IsSubtitle(FormTitle title, List<FormTitle> here) =>
        title.Level == FormTitle.Looks
        && !FormTitle.Introduces(document, title.Block)
        && here.Exists(t => t.Level < FormTitle.Looks && t.Span.End + 1 == title.Span.Start);

    /// <summary>A header has a line or two of text below its title, and no list.</summary>
    private bool IsShort(FormTitle lead, int branch)
    {
        var below = Within(lead, branch).ToList();
        return below.Count <= 2
            && below.TrueForAll(b => b.Kind == BlockKind.Paragraph)
            && below.Sum(b => b.Span.Length) <= LongestHeader;
    }

    private Span Extent(FormTitle lead, int branch) =>
        new(lead.Span.Start, Within(lead, branch).Select(b => b.Span.End).DefaultIfEmpty(lead.Span.End).Max());

    /// <summary>What stands below a title in its element.</summary>
    private IEnumerable<Block> Within(FormTitle lead, int branch)
    {
        for (var i = IndexOf(lead.Block) + 1; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not { } block || block.Span.End > phone.At || !IsWithin(block, branch))
            {
                yield break;
            }

            yield return block;
        }
    }

    private bool IsWithin(Block block, int branch)
    {
        var container = block.Container;
        for (var i = 0; i < Most && container > branch && container < document.Containers.Count; i++)
        {
            container = document.Containers[container].Outer;
        }

        return container == branch;
    }
}
