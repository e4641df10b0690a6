using System.Buffers;
using System.Runtime.InteropServices;
using Consentry.Documents;
using Consentry.Reading.Html;

namespace Consentry.Reading;

/// <summary>
/// The visible text as it grows: folds white space, joins blocks by line feeds, and keeps for each character where it
/// came from. A space or line break is held back until a character follows it, so that no block starts or ends with one.
/// </summary>
internal sealed partial class DocumentBuilder(string source)
{
    private readonly Runs runs = new();
    private readonly List<Draft> drafts = [];
    private char[] text = ArrayPool<char>.Shared.Rent(Math.Max(256, source.Length / 4));
    private Context context = new();
    private Held held;

    /// <summary>White space that shows only if something follows it.</summary>
    private struct Held
    {
        public int Spaces;
        public int SpaceStart;
        public int SpaceEnd;
        public int Breaks;
        public int BreakStart;
        public int BreakEnd;
    }

    /// <summary>What the text to come is; taken when a block starts.</summary>
    public ref Context Context => ref context;

    /// <summary>How many emphasising elements are open.</summary>
    public int Bold { get; set; }

    public int Form { get; set; } = -1;

    public int Length { get; private set; }

    public int DraftCount => drafts.Count;

    /// <summary>One past the last source character that shows.</summary>
    public int SourceEnd { get; private set; }

    public Span<Draft> Drafts => CollectionsMarshal.AsSpan(drafts);

    /// <summary>The visible text since a length, without the white space before it.</summary>
    public Span Since(int start)
    {
        while (start < Length && text[start] is ' ' or '\n' or '\t')
            start++;

        return new Span(start, Length);
    }

    /// <summary>A stretch of the source in which an ampersand may start a character reference.</summary>
    public void Text(int start, int end)
    {
        for (var at = start; at < end; )
        {
            if (source[at] != '&')
                at = Piece(at, end);
            else if (CharacterReferences.Match(source.AsSpan(at, end - at), out var characters) is > 0 and var length)
            {
                Characters(characters, at, at + length);
                at += length;
            }
            else
            {
                Append(at, 1);
                at++;
            }
        }
    }

    /// <summary>A stretch of the source in which an ampersand is an ampersand.</summary>
    public void Literal(int start, int end)
    {
        for (var at = start; at < end; )
        {
            if (source[at] == '&')
            {
                Append(at, 1);
                at++;
            }
            else
                at = Piece(at, end);
        }
    }

    /// <summary>Characters that stand for a whole stretch of the source, such as a character reference.</summary>
    public void Characters(string characters, int start, int end)
    {
        foreach (var c in characters)
        {
            if (Fold.IsSpace(c))
                Space(start, end);
            else if (!Fold.IsDropped(c))
            {
                Begin(start);
                Put(c, start, end);
                SourceEnd = end;
            }
        }

        NoteEmphasis(characters);
    }

    /// <summary>A forced line break; two in a row end the block.</summary>
    public void Break(int start, int end)
    {
        if (!IsInBlock)
            return;

        if (held.Breaks++ == 0)
            held.BreakStart = start;

        held.BreakEnd = end;
        held.Spaces = 0;
    }

    /// <summary>White space that folds with any beside it.</summary>
    public void Space(int start, int end)
    {
        if (held.Spaces == 0)
            (held.Spaces, held.SpaceStart, held.SpaceEnd) = (1, start, end);
        else if (held.SpaceEnd == start)
            held.SpaceEnd = end;
    }

    /// <summary>One run of plain characters, of white space, or one character of another kind.</summary>
    private int Piece(int at, int end)
    {
        var c = source[at];
        if (Fold.IsPlain(c))
        {
            var stop = PlainEnd(at, end);
            Append(at, stop - at);
            return stop;
        }

        if (Fold.IsSpace(c))
            return Spaces(at, end);

        if (!Fold.IsDropped(c))
            Append(at, 1);

        return at + 1;
    }

    /// <summary>Where plain characters end; single spaces between them are plain too.</summary>
    private int PlainEnd(int at, int end)
    {
        while (at < end)
        {
            var rest = source.AsSpan(at, end - at);
            var length = rest.IndexOfAnyExcept(Fold.PlainOrSpace);
            rest = length < 0 ? rest : rest[..length];
            if (rest.IndexOf("  ", StringComparison.Ordinal) is >= 0 and var twice)
                return at + twice;

            at += rest.Length;
            var goesOn = at < end && Fold.IsPlain(source[at]);
            if (!goesOn)
                return rest.Length > 0 && rest[^1] == ' ' ? at - 1 : at;

            at++;
        }

        return at;
    }

    private int Spaces(int at, int end)
    {
        var start = at;
        while (at < end && Fold.IsSpace(source[at]))
        {
            if (context.IsPreformatted && source[at] is '\n' or '\r')
            {
                var isPair = source[at] == '\r' && at + 1 < end && source[at + 1] == '\n';
                Break(at, at + (isPair ? 2 : 1));
                at += isPair ? 2 : 1;
                start = at;
            }
            else
                at++;
        }

        if (at > start)
            Space(start, at);

        return at;
    }

    private void Append(int start, int length)
    {
        Begin(start);
        Reserve(length);
        source.AsSpan(start, length).CopyTo(text.AsSpan(Length));
        Length += length;
        runs.Linear(start, length);
        SourceEnd = start + length;
        NoteEmphasis(source.AsSpan(start, length));
    }

    private void Put(char c, int start, int end)
    {
        Reserve(1);
        text[Length++] = c;
        runs.Whole(1, start, Math.Max(start, end));
    }

    private void Reserve(int length)
    {
        if (Length + length <= text.Length)
            return;

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + length, text.Length * 2));
        text.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
