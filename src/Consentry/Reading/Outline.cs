using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>
/// Drafts to blocks, once all of them are known: which typed lines are items, what introduces them, and the heading
/// that each block stands under.
/// </summary>
internal static class Outline
{
    public static Block[] Build(Span<Draft> drafts, RegionRoots roots)
    {
        Typed(drafts);
        var blocks = new Block[drafts.Length];
        var headings = new HeadingPath();
        for (var i = 0; i < drafts.Length; i++)
        {
            ref readonly var draft = ref drafts[i];
            var region = roots.RegionOf(draft.Context.RegionRoot);
            var isHeading = draft.Context.Kind == BlockKind.Heading;
            var leadIn = draft.Context.LeadIn;
            var block = new Block
            {
                Kind = draft.Context.Kind,
                Span = new Span(draft.Start, draft.End),
                Region = region,
                Level = draft.Context.Level,
                IsFolded = draft.Context.IsFolded,
                Heading = isHeading ? headings.Above(region, draft.Context.Level) : headings.Current(region),
                LeadIn = leadIn >= 0 && leadIn < i && !isHeading ? blocks[leadIn] : null,
                Cells = draft.Cells ?? [],
                Form = draft.Form,
                Container = draft.Context.Container,
                IsOption = draft.Context.IsOption,
                Caption = draft.Context.Caption,
            };
            blocks[i] = block;
            if (isHeading)
                headings.Enter(region, block);
        }

        return blocks;
    }

    /// <summary>A paragraph that starts with a bullet is an item; one that starts with a weaker mark if a neighbour does.</summary>
    private static void Typed(Span<Draft> drafts)
    {
        for (var i = 0; i < drafts.Length; i++)
        {
            ref var draft = ref drafts[i];
            var isItem =
                draft.Context.Kind == BlockKind.Paragraph
                && draft.Marker != Marker.None
                && (
                    draft.Marker == Marker.Bullet
                    || (i > 0 && AreSiblings(in drafts[i - 1], in draft))
                    || (i + 1 < drafts.Length && AreSiblings(in drafts[i + 1], in draft))
                );
            if (isItem)
                draft.AsTypedItem();

            if (draft.IsTyped && i > 0)
                draft.Context.LeadIn = LeadIn(drafts, i);
        }
    }

    private static bool AreSiblings(ref readonly Draft one, ref readonly Draft other) =>
        one.Context.Container == other.Context.Container
        && (one.Context.Kind == BlockKind.Paragraph || one.IsTyped)
        && Markers.AreAlike(one.Marker, other.Marker);

    /// <summary>What introduces a typed item: the item above it in depth, else the text before the first of them.</summary>
    private static int LeadIn(ReadOnlySpan<Draft> drafts, int item)
    {
        var index = item - 1;
        ref readonly var before = ref drafts[index];
        if (before.Context.Container != drafts[item].Context.Container)
            return -1;

        while (before.IsTyped && before.Context.Level >= drafts[item].Context.Level)
        {
            if (before.Context.Level == drafts[item].Context.Level || before.Context.LeadIn < 0)
                return before.Context.LeadIn;

            index = before.Context.LeadIn;
            before = ref drafts[index];
        }

        return before.Context.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Definition ? index : -1;
    }
}
