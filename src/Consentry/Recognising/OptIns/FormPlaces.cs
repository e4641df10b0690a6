using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>Where a form stands: its own text, what titles it, and the text around it that belongs to it.</summary>
/// <param name="Heading">What titles it; empty where nothing does.</param>
/// <param name="Inside">All that stands between its first and its last control.</param>
/// <param name="Whole">That, from its heading to the fine print below it.</param>
internal sealed record FormPlace(Control Phone, Span Heading, Span Inside, Span Whole);

/// <summary>Finds the places on a page that ask for a phone number.</summary>
internal sealed class FormPlaces
{
    /// <summary>Text between a form and a heading further up, from which on the nearest heading counts.</summary>
    private const int FarAway = 2500;

    /// <summary>Fine print below a form without a heading to end it.</summary>
    private const int LongestFinePrint = 1500;

    /// <summary>A line of so many characters with a colon titles what it introduces.</summary>
    private const int LongestIntroduction = 80;

    /// <summary>A longer line is no title.</summary>
    private const int LongestCaption = 60;

    /// <summary>A text below a title has so many characters at least; a label has fewer.</summary>
    private const int ShortestText = 40;

    /// <summary>How far before the field its title may stand.</summary>
    private const int CaptionReach = 450;

    /// <summary>A page with more phone fields is a list, not a set of forms.</summary>
    private const int Most = 40;

    private readonly Document document;
    private readonly List<Control> phones;

    public FormPlaces(Document document)
    {
        this.document = document;
        phones = [.. document.Controls.Where(c => PhoneFields.Is(document, c)).Take(Most)];
    }

    /// <summary>One place a form, by its first phone field, in the order of the page.</summary>
    public IReadOnlyList<FormPlace> All()
    {
        var places = new List<FormPlace>();
        foreach (var phone in phones)
        {
            if (!places.Exists(p => p.Inside.Start <= phone.At && phone.At <= p.Inside.End))
            {
                places.Add(PlaceOf(phone));
            }
        }

        return places;
    }

    private FormPlace PlaceOf(Control phone)
    {
        var inside = InsideOf(phone);
        var (heading, section) = HeadingOf(phone, inside);
        var start = heading.IsEmpty ? inside.Start : Math.Min(heading.Start, inside.Start);
        return new FormPlace(phone, heading, inside, new Span(start, Math.Max(inside.End, EndOf(inside, section))));
    }

    /// <summary>The form element; without one, the smallest element around the field that also holds a box or a button.</summary>
    private Span InsideOf(Control phone)
    {
        if (phone.Form >= 0)
        {
            var own = document.Controls.Where(c => c.Form == phone.Form).ToList();
            var form = EnclosuresOf(phone).FirstOrDefault(e => e.IsForm);
            return form.IsForm ? form.Text : new Span(own.Min(c => c.At), own.Max(c => c.At));
        }

        foreach (var enclosure in EnclosuresOf(phone))
        {
            if (document.Controls.Any(c => IsCompanion(c) && IsIn(enclosure.Text, c.At)))
            {
                return enclosure.Text;
            }
        }

        return EnclosuresOf(phone).Select(e => e.Text).DefaultIfEmpty(new Span(phone.At, phone.At)).First();
    }

    private static bool IsCompanion(Control control) => control.Type is "checkbox" or "button" or "submit";

    private static bool IsIn(Span span, int at) => span.Start <= at && at <= span.End;

    private IEnumerable<Enclosure> EnclosuresOf(Control control)
    {
        for (var i = control.Enclosure; i >= 0; i = document.Enclosures[i].Outer)
        {
            yield return document.Enclosures[i];
        }
    }

    /// <summary>
    /// The heading nearest to the field by the elements around it: among those in the same element the one of the highest
    /// rank, so that a card beside the form does not title it.
    /// </summary>
    private (Span Heading, Span Section) HeadingOf(Control phone, Span inside)
    {
        var page = new Span(0, document.Text.Length);
        if (Introduction(inside) is { } introduction)
        {
            return (
                introduction,
                EnclosuresOf(phone).Select(e => e.Text).FirstOrDefault(e => e.Contains(introduction), page)
            );
        }

        if (Caption(phone) is { } caption)
        {
            return (
                caption,
                EnclosuresOf(phone)
                    .Select(e => e.Text)
                    .FirstOrDefault(e => e.Contains(caption) && Around(e, inside), page)
            );
        }

        var above = document
            .Blocks.Where(b => b.Kind == BlockKind.Heading && b.Span.End <= phone.At && IsOfPage(b.Region))
            .ToList();
        foreach (var enclosure in EnclosuresOf(phone))
        {
            var here = above.Where(b => b.Span.Start >= enclosure.Text.Start).ToList();
            if (here.Count > 0)
            {
                return (
                    Nearest(here, phone) ?? Highest(here, inside),
                    Around(enclosure.Text, inside) ? enclosure.Text : page
                );
            }
        }

        return (above.Count > 0 ? Highest(above, inside) : default, page);
    }

    /// <summary>The last one in an element that the field stands in as well: no card that ended before the form.</summary>
    private Span? Nearest(List<Block> headings, Control phone)
    {
        var around = EnclosuresOf(phone).Select(e => e.Container).ToHashSet();
        return headings.FindLast(b => around.Contains(b.Container))?.Span;
    }

    private static Span Highest(List<Block> headings, Span inside)
    {
        var level = headings.Min(b => b.Level);
        var highest = headings.FindLast(b => b.Level == level)!;
        return (inside.Start - highest.Span.End > FarAway ? headings[^1] : highest).Span;
    }

    /// <summary>
    /// A title that only its looks make one: a short line before the field, with a text below it and no heading in between.
    /// </summary>
    private Span? Caption(Control phone)
    {
        for (var i = IndexBefore(phone.At); i >= 0 && phone.At - document.Blocks[i].Span.Start <= CaptionReach; i--)
        {
            var block = document.Blocks[i];
            if (block.Kind == BlockKind.Heading)
            {
                break;
            }

            var isFollowed =
                i + 1 < document.Blocks.Count
                && document.Blocks[i + 1] is { Kind: BlockKind.Paragraph } next
                && next.Span.Length >= ShortestText
                && next.Span.Start < phone.At;
            if (
                isFollowed
                && block is { Kind: BlockKind.Paragraph, Region: Region.Main }
                && block.Span.Length <= LongestCaption
                && IsCaption(document.Text.AsSpan(block.Span.Start, block.Span.Length))
                && !document.Links.Any(l => l.Text.Overlaps(block.Span))
                && !document.Controls.Any(c =>
                    FieldLabels.SpanOf(document, c).Overlaps(block.Span) || c.At == block.Span.End
                )
            )
            {
                return block.Span;
            }
        }

        return null;
    }

    private int IndexBefore(int at)
    {
        var (low, high) = (0, document.Blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Blocks[middle].Span.Start < at ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    /// <summary>Words without a stop, a number or a mark of their own: "Get our texts", not "Step 1 of 2" or "* required".</summary>
    private static bool IsCaption(ReadOnlySpan<char> line) =>
        char.IsLetter(line[0]) && char.IsLetter(line[^1]) && line.Contains(' ') && !line.ContainsAnyInRange('0', '9');

    /// <summary>It reaches beyond the form, so that fine print can stand in it.</summary>
    private static bool Around(Span enclosure, Span inside) => enclosure.Contains(inside) && enclosure != inside;

    private static bool IsOfPage(Region region) => region is Region.Main or Region.Header or Region.Footer;

    /// <summary>"Prefer a call? Use this form:", right above it.</summary>
    private Span? Introduction(Span inside)
    {
        var before = document.BlockAt(Math.Max(0, inside.Start - 1));
        return
            before is { Kind: BlockKind.Paragraph, Region: Region.Main }
            && before.Span.End <= inside.Start
            && before.Span.Length <= LongestIntroduction
            && document.Text[before.Span.End - 1] == ':'
            ? before.Span
            : null;
    }

    /// <summary>Fine print goes on to the next heading, the next form or the end of the page's own text.</summary>
    private int EndOf(Span inside, Span section)
    {
        var end = inside.End;
        var region = document.BlockAt(inside.Start)?.Region;
        foreach (var block in document.Blocks)
        {
            if (block.Span.Start < inside.End)
            {
                continue;
            }

            var isEnd =
                block.Kind == BlockKind.Heading
                || block.Span.End > section.End
                || block.Region != region
                || block.Form >= 0
                || block.Span.End - inside.End > LongestFinePrint
                || phones.Exists(p => p.At > inside.End && p.At <= block.Span.Start);
            if (isEnd)
            {
                break;
            }

            end = block.Span.End;
        }

        return end;
    }
}
