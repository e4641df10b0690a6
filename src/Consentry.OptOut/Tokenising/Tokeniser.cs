using System.Buffers;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>A message to words: what a person sees of it, without the original that it quotes and without its signature.</summary>
/// <remarks>The arrays are rented; <see cref="Dispose"/> gives them back.</remarks>
internal ref partial struct Tokeniser
{
    /// <summary>
    /// Words after which a sentence is over, full stop or not: what a rule asks of one takes a bounded time, whatever somebody sends.
    /// </summary>
    private const int LongestSentence = 40;

    private static readonly Entry Stop = Words.Find("stop");
    private static readonly Entry Help = Words.Find("help");
    private static readonly Entry Fun = Words.Find("lol");
    private static readonly Entry Number = Words.Find("number");

    private readonly string text;
    private char[] letters;
    private Token[] tokens;
    private int count;
    private int filled;
    private int sentence;
    private Break pending;
    private bool isQuoted;

    public Tokeniser(string text)
    {
        this.text = text;
        // A sign stands for a word of four letters, and takes two units at most.
        letters = ArrayPool<char>.Shared.Rent(text.Length * 4 + 16);
        tokens = ArrayPool<Token>.Shared.Rent(text.Length + 1);
        pending = Break.Hard;
    }

    public readonly Span<Token> Tokens => tokens.AsSpan(0, count);

    /// <summary>All letters of the message, word after word.</summary>
    public readonly ReadOnlySpan<char> Spelled => letters.AsSpan(0, filled);

    public readonly ReadOnlySpan<char> LettersOf(int i) => letters.AsSpan(tokens[i].Letters, tokens[i].Length);

    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<Token>.Shared.Return(tokens);
    }

    public void Run()
    {
        var i = 0;
        while (i < text.Length)
        {
            var c = At(i, out var width);
            if (IsWord(c) || IsDollar(c, i))
                i = TakeWord(i);
            else
                i = TakeMark(i, c, width);
        }

        JoinSpelled();
        JoinPhrases();
        CutSignature();
    }

    /// <summary>The character as it is seen, and how many units it takes.</summary>
    private readonly char At(int i, out int width)
    {
        var c = text[i];
        width = 1;
        if (c < 0x80)
            return Letters.Of(c);

        if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            width = 2;
            return Letters.Of(c, text[i + 1]);
        }

        return char.IsSurrogate(c) ? Letters.Picture : Letters.Of(c);
    }

    private static bool IsWord(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9' or > '\u00bf';

    private int TakeWord(int start)
    {
        var first = filled;
        var i = start;
        var end = start;
        bool isNumber = true,
            isShouted = true;
        while (i < text.Length)
        {
            var c = At(i, out var width);
            if (c == Letters.Nothing)
            {
                i += width;
                continue;
            }

            if (!IsWord(c) && !IsInside(c, i, first) && !(filled == first && IsDollar(c, i)))
                break;

            if (c == '$')
                letters[filled++] = 's';
            else if (IsWord(c))
            {
                letters[filled++] = c;
                isNumber &= c is >= '0' and <= '9';
                isShouted &= !char.IsLower(text[i]);
            }
            else if (c == '\'' && IsElision(letters.AsSpan(first, filled - first), i))
            {
                Emit(first, start, i + width, isNumber: false, isShouted: false);
                return i + width;
            }

            i += width;
            end = i;
        }

        Emit(first, start, end, isNumber, isShouted && filled - first > 1);
        return end;
    }

    /// <summary>A dollar for an s; before digits it is money.</summary>
    private readonly bool IsDollar(char c, int i) =>
        c == '$' && i + 1 < text.Length && At(i + 1, out _) is >= 'a' and <= 'z';

    /// <summary>An apostrophe between letters; a dollar for an s.</summary>
    private readonly bool IsInside(char c, int i, int first) =>
        c == '\'' && filled > first && i + 1 < text.Length && IsWord(At(i + 1, out _));

    /// <summary>"m'envoyer", "d'arrêter": two words. "I'm", "don't": one.</summary>
    private readonly bool IsElision(ReadOnlySpan<char> before, int apostrophe)
    {
        if (before is not ("d" or "j" or "l" or "m" or "n" or "s" or "t" or "c" or "qu"))
            return false;

        var length = 0;
        for (var i = apostrophe + 1; i < text.Length && IsWord(At(i, out var width)); i += width)
            length++;

        // "N'a", "n'y".
        if (length == 1)
            return before is not ("s" or "t") && At(apostrophe + 1, out _) is 'a' or 'y';

        return length > 2 || before is not ("s" or "t") && length == 2;
    }

    private void Emit(int first, int start, int end, bool isNumber, bool isShouted)
    {
        var (word, parts) = Spelling.Find(letters, first, ref filled);
        Add(
            new Token
            {
                Start = start,
                End = end,
                Letters = first,
                Length = filled - first,
                Word = word,
                Parts = parts,
                IsNumber = isNumber || word is null && letters[first] is >= '0' and <= '9',
                IsShouted = isShouted,
                IsQuoted = isQuoted,
            },
            pending
        );
        pending = Break.None;
    }

    private void Add(Token token, Break before)
    {
        sentence = before == Break.Hard ? 1 : sentence + 1;
        token.Before = sentence > LongestSentence ? Break.Hard : before;
        if (sentence > LongestSentence)
            sentence = 1;

        tokens[count++] = token;
    }

    private int TakeMark(int i, char c, int width)
    {
        switch (c)
        {
            case Letters.StopSign:
                Sign("stop", Stop, i, i + width);
                break;
            case Letters.HelpSign:
                Sign("help", Help, i, i + width);
                break;
            case Letters.FunSign:
                Sign("lol", Fun, i, i + width);
                break;
            case '?':
                if (count > 0)
                    tokens[count - 1].IsAsked = true;
                pending = Break.Hard;
                break;
            case '.' when count > 0 && LettersOf(count - 1) is "mr" or "mrs" or "ms" or "dr":
                break;
            case '.' or '!' or ';' or '\n' or '|' or '*' or '=':
                pending = Break.Hard;
                break;
            case '"':
                isQuoted = !isQuoted;
                Soften();
                break;
            case '>' when IsQuoteMark(i) && (count > 0 || LineEnd(i) < text.Length):
                pending = Break.Hard;
                return LineEnd(i);
            case '#' when i + 1 == text.Length || !IsWord(At(i + 1, out _)):
                Put("number", Number, i, i + 1);
                break;
            case '/' when count > 0 && LettersOf(count - 1) is "w":
                break;
            case ':' or ',' or '(' or ')' or '/' or Letters.Picture:
                Soften();
                break;
            case '-' when IsApart(i):
                Soften();
                break;
            default:
                break;
        }

        return i + width;
    }

    private void Soften()
    {
        if (pending == Break.None)
            pending = Break.Soft;
    }

    /// <summary>A sign that stands for a word, with a breath of its own around it.</summary>
    private void Sign(string word, Entry entry, int start, int end)
    {
        Soften();
        Put(word, entry, start, end);
        pending = Break.Soft;
    }

    /// <summary>A word that another mark stands for.</summary>
    private void Put(string word, Entry entry, int start, int end)
    {
        word.CopyTo(letters.AsSpan(filled));
        Add(
            new Token
            {
                Start = start,
                End = end,
                Letters = filled,
                Length = word.Length,
                Word = entry.Word,
                Parts = entry.Parts,
            },
            pending
        );
        filled += word.Length;
        pending = Break.None;
    }

    /// <summary>A dash, not a hyphen.</summary>
    private readonly bool IsApart(int i) =>
        i == 0 || i + 1 == text.Length || !IsWord(At(i - 1, out _)) || !IsWord(At(i + 1, out _));

    /// <summary>What follows is the message that is answered, not a bracket.</summary>
    private readonly bool IsQuoteMark(int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1])) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]);

    private readonly int LineEnd(int i)
    {
        var end = text.AsSpan(i).IndexOf('\n');
        return end < 0 ? text.Length : i + end;
    }
}
