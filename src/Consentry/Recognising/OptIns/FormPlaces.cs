using Consentry.Documents;

namespace Consentry.Recognising.OptIns;

/// <summary>Where a form stands: its own text, what titles it, and the text around it that belongs to it.</summary>
/// <param name="Heading">What titles it; empty where nothing does.</param>
/// <param name="Inside">All that stands between its first and its last control.</param>
/// <param name="Whole">That, from its heading to the fine print below it.</param>
/// <param name="Cards">What stands between its heading and its fields and is of something else: hours, addresses.</param>
internal sealed record FormPlace(Control Phone, Span Heading, Span Inside, Span Whole, IReadOnlyList<Span> Cards);

/// <summary>Finds the places on a page that ask for a phone number.</summary>
internal sealed class FormPlaces
{
    /// <summary>Fine print below a form without a heading to end it.</summary>
    private const int LongestFinePrint = 1500;

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
            if (!IsBlank(phone) && !places.Exists(p => p.Inside.Start <= phone.At && phone.At <= p.Inside.End))
            {
                places.Add(PlaceOf(phone));
            }
        }

        return places;
    }

    /// <summary>
    /// A form without a word and without a button is none that a visitor fills in: hosts have it written into the page, so that
    /// their programs know which fields a script will send.
    /// </summary>
    private bool IsBlank(Control phone)
    {
        var own = document.Controls.Where(c => phone.Form >= 0 && c.Form == phone.Form).ToList();
        return own.Count > 1
            && InsideOf(phone).IsEmpty
            && own.TrueForAll(c =>
                c is { Label.IsEmpty: true, Placeholder: "", AriaLabel: "", Type: not ("button" or "submit") }
            );
    }

    private FormPlace PlaceOf(Control phone)
    {
        var inside = InsideOf(phone);
        var titles = new FormTitles(document, phone, EnclosuresOf(phone), inside);
        var (heading, section) = titles.Find();
        var start = heading.IsEmpty ? inside.Start : Math.Min(heading.Start, inside.Start);
        var whole = new Span(start, Math.Max(inside.End, EndOf(inside, section)));
        return new FormPlace(phone, heading, inside, whole, [.. titles.Cards.Where(c => !c.Contains(heading))]);
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
