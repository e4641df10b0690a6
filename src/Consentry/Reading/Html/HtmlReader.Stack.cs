namespace Consentry.Reading.Html;

/// <summary>Opening and closing elements: what the standard implies, and what it ignores.</summary>
internal sealed partial class HtmlReader
{
    /// <summary>The innermost svg or math element whose rules are in force, −1 outside.</summary>
    private int Foreign
    {
        get
        {
            var root = Math.Max(open.Last(Element.Svg), open.Last(Element.Math));
            return root > Math.Max(open.Last(Element.ForeignObject), open.Last(Element.Desc)) ? root : -1;
        }
    }

    /// <summary>Whether a start tag inside svg or math belongs there; HTML tags end the drawing.</summary>
    private bool StaysForeign(Traits traits)
    {
        if (!traits.Has(Traits.BreaksOut))
            return true;

        while (Foreign is >= 0 and var root)
            PopTo(root);

        return false;
    }

    /// <summary>Closes what the start tag of an element implies closed; false where the tag is to be ignored.</summary>
    private bool Imply(Element element, Traits traits)
    {
        if (traits.Has(Traits.ClosesParagraph))
            CloseParagraph();

        switch (element)
        {
            case Element.Li:
                CloseItem(Element.Li, Element.Li);
                CloseParagraph();
                break;
            case Element.Dd or Element.Dt:
                CloseItem(Element.Dd, Element.Dt);
                CloseParagraph();
                break;
            case Element.Option or Element.OptGroup:
                CloseIfTop(Element.Option);
                if (element == Element.OptGroup)
                    CloseIfTop(Element.OptGroup);

                break;
            case Element.A or Element.NoBr:
                if (open.Last(element) > open.LastScope)
                    EndFormatting(element);

                break;
            case Element.Button:
                if (open.IsInScope(Element.Button))
                    PopTo(open.Last(Element.Button));

                break;
            case Element.Table
            or Element.Caption
            or Element.ColGroup
            or Element.Col
            or Element.THead
            or Element.TBody
            or Element.TFoot
            or Element.Tr
            or Element.Td
            or Element.Th:
                return ImplyTable(element);
            default:
                if (traits.Has(Traits.Heading) && open.Count > 0 && open.Top.Traits.Has(Traits.Heading))
                    PopTo(open.Count - 1);

                break;
        }

        return true;
    }

    private void CloseParagraph()
    {
        var paragraph = open.Last(Element.P);
        if (paragraph >= 0 && paragraph > open.LastScope && paragraph > open.Last(Element.Button))
            PopTo(paragraph);
    }

    private void CloseItem(Element one, Element other)
    {
        var item = Math.Max(open.Last(one), open.Last(other));
        if (item >= 0 && item >= open.LastBarrier)
            PopTo(item);
    }

    private void CloseIfTop(Element element)
    {
        if (open.Count > 0 && open.Top.Element == element)
            PopTo(open.Count - 1);
    }

    private void EndTag(Element element)
    {
        if (open.EndBeyond(element))
        {
            if (Elements.Of(element).Has(Traits.Block) && !builder.Context.IsHidden)
                builder.EndBlock();

            return;
        }

        var traits = Elements.Of(element);
        var last = open.Last(element);
        if (Foreign is >= 0 and var foreign && last >= foreign)
            PopTo(last);
        else if (traits.Has(Traits.Formatting))
            EndFormatting(element);
        else
            End(element, traits, last);
    }

    private void End(Element element, Traits traits, int last)
    {
        switch (element)
        {
            case Element.Br:
                if (!builder.Context.IsHidden)
                    builder.Break(tokenizer.Start, tokenizer.End);

                break;
            case Element.P:
                CloseParagraph();
                if (!builder.Context.IsHidden)
                    builder.EndBlock();

                break;
            case Element.Li:
                if (last >= 0 && last > open.LastScope && last > LastList)
                    PopTo(last);

                break;
            case Element.Form:
                EndForm(last);
                break;
            case Element.Table
            or Element.Caption
            or Element.THead
            or Element.TBody
            or Element.TFoot
            or Element.Tr
            or Element.Td
            or Element.Th:
                if (last >= 0 && last >= open.Last(Element.Table) && last > open.Last(Element.Template))
                    PopTo(last);

                break;
            default:
                EndOther(element, traits, last);
                break;
        }
    }

    private int LastList => Math.Max(open.Last(Element.Ul), open.Last(Element.Ol));

    private void EndOther(Element element, Traits traits, int last)
    {
        if (traits.Has(Traits.Heading))
            last = LastHeading();

        if (last < 0)
            return;

        // A template is its own scope; an ordinary element ends at the nearest special one.
        var reach =
            element == Element.Template ? -1
            : traits.Has(Traits.Special | Traits.Scope) ? open.LastScope
            : open.LastSpecial;
        if (last >= reach)
            PopTo(last);
    }

    private int LastHeading()
    {
        var last = -1;
        for (var heading = Element.H1; heading <= Element.H6; heading++)
            last = Math.Max(last, open.Last(heading));

        return last;
    }

    /// <summary>
    /// Ends a formatting element. Where blocks were opened inside, they stay open: the standard rebuilds the tree for
    /// this case, of which only the emphasis and the link matter here.
    /// </summary>
    private void EndFormatting(Element element)
    {
        var last = open.Last(element);
        if (last < 0 || last < open.LastScope)
            return;

        if (last > open.LastSpecial)
            PopTo(last);
        else
            CloseAlone(last);
    }

    private void CloseAlone(int index)
    {
        Closed(in open[index]);
        open.Close(index);
    }

    /// <summary>Opens an element; false where the page is too deep to keep it.</summary>
    private bool Push(Element element, Traits traits)
    {
        var outside = builder.Context;
        var context = outside;
        if (!outside.IsHidden)
            Enter(element, traits, ref context);

        var isBlock = traits.Has(Traits.Block) && !context.IsHidden;
        if (isBlock)
            builder.EndBlock();

        var entry = new OpenElement
        {
            Element = element,
            Traits = traits,
            Outside = outside,
            IsHidden = context.IsHidden,
            Number = -1,
            Start = builder.Length,
            Enclosure = -1,
        };
        if (!open.Push(entry))
            return false;

        builder.Context = context;
        if (traits.Has(Traits.Bold))
            builder.Bold++;

        if (!context.IsHidden)
            Opened(element, traits);

        return true;
    }

    private void PopTo(int count)
    {
        while (open.Count > count)
        {
            var entry = open.Pop();
            if (entry.Traits.Has(Traits.Block) && !entry.IsHidden)
                builder.EndBlock();

            if (!entry.IsClosed)
                Closed(in entry);

            builder.Context = entry.Outside;
        }
    }
}
