using Consentry.Documents;

namespace Consentry.Reading;

/// <summary>Where blocks start and end.</summary>
internal sealed partial class DocumentBuilder
{
    private readonly Lines lines = new();
    private int blockStart = -1;
    private int firstBreak = -1;
    private bool hasPlainWords;
    private bool hasPlainFirstLine;
    private Context blockContext = new();
    private int blockForm;

    public bool IsInBlock => blockStart >= 0;

    /// <summary>The last term of a definition list, −1 before any.</summary>
    public int LastTerm { get; set; } = -1;

    /// <summary>The drafts before it introduce nothing after it.</summary>
    public int Barrier { get; private set; }

    /// <summary>A text before this place does not introduce a list after it.</summary>
    public void SetBarrier() => Barrier = drafts.Count;

    /// <summary>Ends the block that is open, if one is.</summary>
    public void EndBlock()
    {
        held = default;
        if (blockStart < 0)
            return;

        var draft = new Draft
        {
            Start = blockStart,
            End = Length,
            Context = blockContext,
            Form = blockForm,
            IsBold = !hasPlainWords,
        };
        if (firstBreak < 0)
            draft.Marker = Markers.Find(Visible(in draft), out _);

        if (draft.Context.IsTypedItem)
            draft.AsTypedItem();
        else if (draft.Context.Kind == BlockKind.Term)
            LastTerm = drafts.Count;

        if (firstBreak < 0 || draft.Context.Kind is BlockKind.Heading or BlockKind.Term)
            Add(draft);
        else
            lines.Split(draft, text, !hasPlainFirstLine && hasPlainWords, Add);

        blockStart = -1;
    }

    public ReadOnlySpan<char> Visible(ref readonly Draft draft) => text.AsSpan(draft.Start, draft.End - draft.Start);

    /// <summary>Puts one draft in the place of all from an index on; their texts stay.</summary>
    public void Merge(int first, Draft draft)
    {
        drafts.RemoveRange(first, drafts.Count - first);
        drafts.Add(draft);
    }

    /// <summary>Turns the line feed before a cell into the tab that separates cells.</summary>
    public void SeparateCell(int start) => text[start - 1] = '\t';

    /// <summary>No policy falls into so many; each costs what a page of text does.</summary>
    private const int MostBlocks = 500_000;

    private void Add(Draft draft)
    {
        if (
            draft.IsBold
            && draft.Context is { Kind: BlockKind.Paragraph, IsControl: false }
            && IsTitle(Visible(in draft))
        )
            (draft.Context.Kind, draft.Context.Level) = (BlockKind.Heading, Rank.Emphasised);

        if (drafts.Count >= MostBlocks)
            throw new TooManyBlocksException();

        drafts.Add(draft);
    }

    private static bool IsTitle(ReadOnlySpan<char> line) =>
        line[^1] is not ('.' or ';' or ',')
        && line.Count(' ') + line.Count('\n') < Rank.MostWords
        && ContainsLetter(line);

    private static bool ContainsLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsLetter(c))
                return true;

        return false;
    }

    /// <summary>Makes room for a character: starts a block, or shows the white space held back.</summary>
    private void Begin(int start)
    {
        if (blockStart >= 0 && held.Breaks > 1)
            EndBlock();

        if (blockStart < 0)
            StartBlock(start);
        else if (held.Breaks == 1)
        {
            firstBreak = firstBreak < 0 ? Length : firstBreak;
            Put('\n', held.BreakStart, held.BreakEnd);
        }
        else if (held.Spaces > 0)
            Put(' ', held.SpaceStart, held.SpaceEnd);

        held = default;
    }

    private void StartBlock(int start)
    {
        if (Length > 0)
            Put('\n', SourceEnd, start);

        blockStart = Length;
        blockContext = context;
        blockForm = Form;
        firstBreak = -1;
        hasPlainWords = hasPlainFirstLine = false;
    }

    private void NoteEmphasis(ReadOnlySpan<char> characters)
    {
        if (Bold > 0 || hasPlainWords && (hasPlainFirstLine || firstBreak >= 0))
            return;

        foreach (var c in characters)
        {
            if (!char.IsLetterOrDigit(c))
                continue;

            hasPlainWords = true;
            hasPlainFirstLine |= firstBreak < 0;
            return;
        }
    }
}
