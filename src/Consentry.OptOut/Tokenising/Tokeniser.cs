using System.Buffers;
using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>A message to words: what a person sees of it, without the original that it quotes and without its signature.</summary>
/// <remarks>The arrays are rented; <see cref="Dispose"/> gives them back.</remarks>
internal ref struct Tokeniser
{
    private static readonly Word Stop = Words.Find("stop")!;
    private static readonly Word Help = Words.Find("help")!;

    private readonly string text;
    private char[] letters;
    private Token[] tokens;
    private int count;
    private int filled;
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

    public readonly ReadOnlySpan<char> LettersOf(in Token token) => letters.AsSpan(token.Letters, token.Length);

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
            {
                i = TakeMark(i, c, width);
            }
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
            {
                letters[filled++] = 's';
                isNumber = false;
            }
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

        return length > 2 || before is not ("s" or "t") && length == 2;
    }

    private void Emit(int first, int start, int end, bool isNumber, bool isShouted)
    {
        tokens[count++] = new Token
        {
            Start = start,
            End = end,
            Letters = first,
            Length = filled - first,
            Word = Spelling.Find(letters, first, ref filled),
            Before = pending,
            IsNumber = isNumber,
            IsShouted = isShouted,
            IsQuoted = isQuoted,
        };
        tokens[count - 1].IsNumber |= tokens[count - 1].Word is null && letters[first] is >= '0' and <= '9';
        tokens[count - 1].Length = filled - first;
        pending = Break.None;
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
            case '?':
                if (count > 0)
                    tokens[count - 1].IsAsked = true;
                pending = Break.Hard;
                break;
            case '.' when count > 0 && LettersOf(tokens[count - 1]) is "mr" or "mrs" or "ms" or "dr":
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
                Sign("number", Words.Find("number"), i, i + 1);
                break;
            case '/' when count > 0 && LettersOf(tokens[count - 1]) is "w":
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

    private void Sign(string word, Word? entry, int start, int end)
    {
        word.CopyTo(letters.AsSpan(filled));
        tokens[count++] = new Token
        {
            Start = start,
            End = end,
            Letters = filled,
            Length = word.Length,
            Word = entry,
            Before = pending == Break.None && start != end - 1 ? Break.Soft : pending,
        };
        filled += word.Length;
        pending = text[start] == '#' ? Break.None : Break.Soft;
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

    /// <summary>"s t o p": letters apart that spell a word.</summary>
    private void JoinSpelled()
    {
        for (var i = 0; i + 2 < count; i++)
        {
            var end = i;
            while (
                end < count
                && tokens[end].Length == 1
                && !tokens[end].IsNumber
                && (end == i || !IsWide(tokens[end - 1].End, tokens[end].Start))
            )
                end++;

            if (end - i < 3)
                continue;

            // Letters of words that follow each other stand next to each other.
            var first = tokens[i].Letters;
            if (Words.Find(letters.AsSpan(first, end - i)) is { } word)
            {
                tokens[i].Word = word;
                tokens[i].Length = end - i;
                tokens[i].End = tokens[end - 1].End;
                Remove(i + 1, end - i - 1);
            }
        }
    }

    /// <summary>Two spaces between letters part words.</summary>
    private readonly bool IsWide(int from, int to) => to - from > 1 && text.AsSpan(from, to - from).Count(' ') > 1;

    private void JoinPhrases()
    {
        for (var i = 0; i < count; i++)
        {
            if (tokens[i].Word is not { Phrases.Length: > 0 } word)
                continue;

            foreach (var phrase in word.Phrases)
            {
                var number = Follows(i, phrase.Rest);
                if (number == 0)
                    continue;

                tokens[i].Word = phrase.Word;
                tokens[i].IsAsked |= tokens[i + number].IsAsked;
                tokens[i].End = tokens[i + number].End;
                Remove(i + 1, number);
                break;
            }
        }
    }

    /// <summary>How many words the rest of a phrase takes, an oath within it included; none where something else follows.</summary>
    private readonly int Follows(int i, string[] rest)
    {
        var at = i + 1;
        foreach (var word in rest)
        {
            if (at > i + 1 && at < count && IsOath(tokens[at]))
                at++;

            if (
                at >= count
                || tokens[at].Before == Break.Hard && word.Length > 1
                || !LettersOf(tokens[at]).SequenceEqual(word)
            )
                return 0;

            at++;
        }

        return at - i - 1;
    }

    private static bool IsOath(in Token token) => token.Word is { } word && (word.English & Sense.Oath) != Sense.None;

    /// <summary>"Sent from my …" and what follows.</summary>
    private void CutSignature()
    {
        for (var i = 1; i + 2 < count; i++)
        {
            if (
                tokens[i].Before == Break.Hard
                && LettersOf(tokens[i]) is "sent" or "envoye" or "enviado"
                && LettersOf(tokens[i + 1]) is "from" or "de" or "desde"
                && LettersOf(tokens[i + 2]) is "my" or "mon" or "mi"
            )
            {
                count = i;
                return;
            }
        }
    }

    private void Remove(int at, int number)
    {
        Array.Copy(tokens, at + number, tokens, at, count - at - number);
        count -= number;
    }
}
