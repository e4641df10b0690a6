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
                open.Top.Number = controls.Add(Tag.Lower(tokenizer.Name), attributes);
                break;
            default:
                break;
        }

        if (attributes.Count > 0)
            Obfuscated();
    }

    /// <summary>An element ended, by its tag or by another's.</summary>
    private void Closed(ref readonly OpenElement entry)
    {
        if (entry.Traits.Has(Traits.Bold))
            builder.Bold--;

        if (entry.IsHidden)
            return;

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
        var number = controls.Add(type.Length == 0 ? "text" : type, attributes);
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
