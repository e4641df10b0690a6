using Consentry.Documents;

namespace Consentry.Reading.Html;

/// <summary>What an element makes of the text inside it.</summary>
internal sealed partial class HtmlReader
{
    private void Enter(Element element, Traits traits, ref Context context)
    {
        if (traits.Has(Traits.Unseen))
        {
            context.IsHidden = true;
            return;
        }

        Structure(element, traits, ref context);
        if (implied)
            return;

        var role = attributes.Raw("role").Trim();
        var words = traits.Has(Traits.Worded) ? Words.Of(attributes) : ElementWords.None;
        Caption(element, traits, words, ref context);
        if (role.Length > 0)
            Role(role, ref context);

        Regions(element, role, words, ref context);
        Visibility(element, role, words, ref context);
    }

    private void Structure(Element element, Traits traits, ref Context context)
    {
        if (traits.Has(Traits.Container))
        {
            containers.Add(new Container(context.Container, IsSection(element)));
            context.Container = containers.Count - 1;
        }

        if (traits.Has(Traits.List))
            EnterList(ref context);
        else if (traits.Has(Traits.Heading))
            (context.Kind, context.Level) = (BlockKind.Heading, (byte)(element - Element.H1 + 1));
        else
            Kind(element, ref context);
    }

    private void Caption(Element element, Traits traits, ElementWords words, ref Context context)
    {
        if (traits.Has(Traits.Worded))
        {
            context.Caption = Words.CaptionOf(words);
            if (context.Caption == Documents.Caption.None && InlineStyle.Stresses(attributes.Raw("style")))
                context.Caption = Documents.Caption.Styled;
        }
        else if (element == Element.Span && Words.CaptionOf(Words.Of(attributes)) is var caption)
            context.Caption = caption > context.Caption ? caption : context.Caption;

        if (element is Element.Legend or Element.Summary || labels.Count > 0 && labels.Contains(attributes.Value("id")))
            context.Caption = Documents.Caption.Named;

        if (traits.Has(Traits.Container) && attributes.Value("aria-labelledby") is { Length: > 0 } label)
            labels.UnionWith(label.Split(' '));
    }

    private static bool IsSection(Element element) =>
        element is Element.Section or Element.Article or Element.Main or Element.Aside or Element.Dialog;

    private void Kind(Element element, ref Context context)
    {
        switch (element)
        {
            case Element.Li:
                context.Kind = BlockKind.ListItem;
                context.ListDepth = Math.Max(context.ListDepth, (byte)1);
                context.Level = context.ListDepth;
                context.LeadIn = context.ListLeadIn;
                builder.EndBlock();
                context.Item = builder.DraftCount;
                break;
            case Element.Dl:
                builder.EndBlock();
                builder.LastTerm = -1;
                break;
            case Element.Dt:
                (context.Kind, context.Level, context.LeadIn) = (BlockKind.Term, 0, -1);
                break;
            case Element.Dd:
                builder.EndBlock();
                (context.Kind, context.Level, context.LeadIn) = (BlockKind.Definition, 0, builder.LastTerm);
                break;
            case Element.Table or Element.Td or Element.Th or Element.Caption:
                (context.Kind, context.Level, context.ListDepth) = (BlockKind.Paragraph, 0, 0);
                (context.LeadIn, context.Item) = (-1, -1);
                break;
            case Element.Button or Element.Option:
                context.IsControl = true;
                context.IsOption = element == Element.Option;
                break;
            case Element.Pre or Element.Listing:
                context.IsPreformatted = true;
                break;
            case Element.Details:
                context.IsFolded |= !attributes.Has("open");
                break;
            case Element.Summary when open.Last(Element.Details) is >= 0 and var details:
                context.IsFolded = open[details].Outside.IsFolded;
                break;
            default:
                break;
        }
    }

    private void EnterList(ref Context context)
    {
        builder.EndBlock();
        context.ListLeadIn = ListLeadIn(in context);
        context.ListDepth = (byte)Math.Min(context.ListDepth + 1, byte.MaxValue);
        context.Kind = BlockKind.Paragraph;
        (context.Level, context.LeadIn, context.Item) = (0, -1, -1);
    }

    /// <summary>The text directly before a list, or the item that the list is nested in.</summary>
    private int ListLeadIn(ref readonly Context inside)
    {
        var index = builder.DraftCount - 1;
        if (index < 0)
            return -1;

        ref readonly var before = ref builder.Drafts[index];
        var outside = builder.Context;
        if (outside.Item >= 0)
            return index >= outside.Item && before.Context.Kind != BlockKind.Heading ? index
                : index < outside.Item ? outside.LeadIn
                : -1;

        // A list straight inside a list, without an item around it.
        if (open.Count > 0 && open.Top.Traits.Has(Traits.List))
            return before.Context.Kind == BlockKind.ListItem ? index : outside.ListLeadIn;

        if (index < builder.Barrier || before.Context.RegionRoot != inside.RegionRoot)
            return -1;

        return before.Context.Kind switch
        {
            BlockKind.ListItem => before.Context.ListDepth == outside.ListDepth + 1 ? before.Context.LeadIn : -1,
            BlockKind.Paragraph or BlockKind.Definition => IsIntroduction(in before) ? index : -1,
            _ => -1,
        };
    }

    /// <summary>A text beside the list, or one that ends in a colon, whatever boxes stand around it.</summary>
    private bool IsIntroduction(ref readonly Draft before) =>
        before.Context.Container == builder.Context.Container || builder.Visible(in before)[^1] == ':';

    private static void Role(ReadOnlySpan<char> role, ref Context context)
    {
        if (role.Equals("heading", StringComparison.OrdinalIgnoreCase) && context.Kind != BlockKind.Heading)
            (context.Kind, context.Level, context.LeadIn) = (BlockKind.Heading, 2, -1);
    }
}
