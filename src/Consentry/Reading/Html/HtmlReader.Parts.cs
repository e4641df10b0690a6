using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>Elements that are kept as more than text: links, labels, forms, tables, obfuscated addresses.</summary>
internal sealed partial class HtmlReader
{
    /// <summary>The element being opened has no tag: the attributes at hand are another's.</summary>
    private bool implied;

    /// <summary>A visible element was opened and its context is in force.</summary>
    private void Opened(Element element, Traits traits)
    {
        if (traits.Has(Traits.Section))
            builder.SetBarrier();

        if (implied)
            return;

        switch (element)
        {
            case Element.A:
                open.Top.Number = links.Open(attributes);
                break;
            case Element.Label:
                open.Top.Number = controls.OpenLabel(attributes);
                break;
            case Element.Button or Element.Select or Element.TextArea:
                open.Top.Number = AddControl(Tag.Lower(tokenizer.Name));
                break;
            default:
                if (IsBox(attributes.Raw("role").Trim()))
                    AddControl("checkbox");

                break;
        }

        if (attributes.Count > 0)
            Obfuscated();
    }

    /// <summary>An element that a script makes a box to tick.</summary>
    private static bool IsBox(ReadOnlySpan<char> role) =>
        role.Equals("checkbox", StringComparison.OrdinalIgnoreCase)
        || role.Equals("switch", StringComparison.OrdinalIgnoreCase);

    /// <summary>The number of the control; the elements around it are kept with it.</summary>
    private int AddControl(string type)
    {
        // From the innermost outwards to what an earlier control has noted already: most find it at once.
        var known = open.Count;
        while (known > 0 && open[known - 1].Enclosure < 0)
            known--;

        var enclosure = known > 0 ? open[known - 1].Enclosure : -1;
        for (var i = known; i < open.Count; i++)
        {
            ref var around = ref open[i];
            if (IsEnclosure(in around))
            {
                var container = i + 1 < open.Count ? open[i + 1].Outside.Container : builder.Context.Container;
                enclosure = controls.OpenEnclosure(
                    new Enclosure(new Span(around.Start, around.Start), enclosure)
                    {
                        IsForm = around.Element == Element.Form,
                        Container = container,
                    }
                );
            }

            around.Enclosure = enclosure;
        }

        return controls.Add(type, attributes, enclosure);
    }

    private static bool IsEnclosure(ref readonly OpenElement entry) =>
        entry.Traits.Has(Traits.Block) && entry is { IsHidden: false, IsClosed: false };

    /// <summary>An element ended, by its tag or by another's.</summary>
    private void Closed(ref readonly OpenElement entry)
    {
        if (entry.Traits.Has(Traits.Bold))
            builder.Bold--;

        if (entry.IsHidden)
            return;

        if (entry.Enclosure >= 0 && IsEnclosure(in entry))
            controls.CloseEnclosure(entry.Enclosure);

        if (entry.Traits.Has(Traits.Section))
            builder.SetBarrier();

        if (entry.Element is Element.Table or Element.Tr or Element.Td or Element.Th or Element.Caption)
            ClosedTable(entry.Element);
        else if (entry.Number >= 0)
            ClosedPart(in entry);
    }

    private void ClosedPart(ref readonly OpenElement entry)
    {
        if (entry.Element == Element.A)
            links.Close(entry.Number);
        else if (entry.Element == Element.Label)
            controls.CloseLabel(entry.Number);
        else if (entry.Element == Element.Button)
            controls.CloseButton(entry.Number);
    }

    /// <summary>An address that Cloudflare encoded shows as the script of the page would show it.</summary>
    private void Obfuscated()
    {
        if (attributes.Find("data-cfemail") is not (>= 0 and var index))
            return;

        if (Cloudflare.Decode(attributes.Raw(index)) is { } address)
        {
            builder.Characters(address, tokenizer.Start, tokenizer.End);
            links.Address(address);
            builder.Context.IsHidden = true;
        }
    }

    private void Form(Traits traits)
    {
        // A form inside a form is no element.
        if (builder.Form >= 0)
            return;

        if (Push(Element.Form, traits) && !builder.Context.IsHidden)
            builder.Form = controls.OpenForm(attributes);
    }

    private void EndForm(int last)
    {
        if (!builder.Context.IsHidden)
            builder.EndBlock();

        if (last >= 0 && last > open.LastScope)
        {
            while (open.Top.Element is Element.P or Element.Li or Element.Dd or Element.Dt or Element.Option)
                PopTo(open.Count - 1);

            // What is still open inside stays open: the standard takes the form alone off its stack.
            if (last == open.Count - 1)
                PopTo(last);
            else
                CloseAlone(last);
        }

        builder.Form = -1;
    }

    private void Input()
    {
        var type = Tag.Lower(attributes.Raw("type").Trim());
        if (type is "hidden" || IsUndisplayed())
            return;

        builder.EndBlock();
        var number = AddControl(type.Length == 0 ? "text" : type);
        if (type is "submit" or "button" or "reset" && attributes.Find("value") is >= 0 and var index)
        {
            var place = attributes.Place(index);
            var isControl = builder.Context.IsControl;
            builder.Context.IsControl = true;
            builder.Text(place.Start, place.End);
            builder.EndBlock();
            builder.Context.IsControl = isControl;
            controls.CloseButton(number);
        }
    }
}
