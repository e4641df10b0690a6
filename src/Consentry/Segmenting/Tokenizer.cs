using Consentry.Documents;
using Consentry.Lexicon;

namespace Consentry.Segmenting;

/// <summary>Visible text to tokens. An entry of several words becomes one token; hyphens inside words do not count.</summary>
internal sealed class Tokenizer(string text, List<Token> tokens)
{
    private const int LongestWord = 40;
    private static readonly Vocabulary Vocabulary = Vocabulary.Default;

    /// <summary>Words before they are joined to units: where each stands and its number in the lexicon.</summary>
    private readonly List<(int Start, int End, int Word)> run = [];

    public void Tokenize(Span span)
    {
        var i = span.Start;
        while (i < span.End)
        {
            var c = text[i];
            if (c == ' ')
            {
                i++;
            }
            else if (IsWordChar(c))
            {
                i = AddressAt(i, span.End) is var end and > 0 ? EndAddress(i, end) : ReadWord(i, span.End);
            }
            else if (c is '/' or '&')
            {
                run.Add((i, i + 1, Vocabulary.WordOf(text.AsSpan(i, 1))));
                i++;
            }
            else if (c == '-' && IsHyphen(i, span))
            {
                i++;
            }
            else
            {
                Flush();
                tokens.Add(new Token(i, i + 1, KindOf(c), IsCapital: false, Unit: 0));
                i++;
            }
        }

        Flush();
    }

    private int EndAddress(int start, int end)
    {
        Flush();
        tokens.Add(new Token(start, end, TokenKind.Address, IsCapital: false, Unit: 0));
        return end;
    }

    private int ReadWord(int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (IsWordChar(text[end]) || IsApostrophe(end, limit) || IsInnerStop(start, end, limit)))
        {
            end++;
        }

        if (char.IsAsciiDigit(text[start]))
        {
            Flush();
            tokens.Add(
                new Token(start, end, TokenKind.Number, IsCapital: false, NumberUnit(text.AsSpan(start, end - start)))
            );
            return end;
        }

        if (IsPluralPossessive(start, end, limit))
        {
            end++;
        }

        run.Add((start, end, Lookup(text.AsSpan(start, end - start))));
        return end;
    }

    /// <summary>"members' numbers": the apostrophe belongs to the word where the lexicon has it so; else it closes a quotation.</summary>
    private bool IsPluralPossessive(int start, int end, int limit) =>
        end + 1 < limit
        && text[end] is '\'' or '’'
        && text[end - 1] == 's'
        && text[end + 1] == ' '
        && Lookup(text.AsSpan(start, end + 1 - start)) >= 0;

    /// <summary>"2FA" and "3rd" begin with a digit and are words all the same.</summary>
    private static int NumberUnit(ReadOnlySpan<char> word)
    {
        var id = Lookup(word);
        return id < 0 ? 0 : Math.Max(0, Vocabulary.Begin(id));
    }

    private static int Lookup(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return Vocabulary.Unknown;
        }

        if (!word.Contains('’'))
        {
            return StraightLookup(word);
        }

        Span<char> straight = stackalloc char[LongestWord];
        word.CopyTo(straight);
        straight[..word.Length].Replace('’', '\'');
        return StraightLookup(straight[..word.Length]);
    }

    /// <summary>"your carrier's rates": a possessive means what its owner means.</summary>
    private static int StraightLookup(ReadOnlySpan<char> word)
    {
        var id = Vocabulary.WordOf(word);
        return id < 0 && word.EndsWith("'s", StringComparison.Ordinal) ? Vocabulary.WordOf(word[..^2]) : id;
    }

    /// <summary>Joins the words that have come to the longest units the lexicon has.</summary>
    private void Flush()
    {
        for (var i = 0; i < run.Count; )
        {
            var (start, end, word) = run[i];
            var length = 1;
            var unit = 0;
            if (word >= 0)
            {
                var node = Vocabulary.Begin(word);
                for (var j = i; node >= 0; )
                {
                    if (!Vocabulary.At(node).Senses.IsEmpty)
                    {
                        unit = node;
                        length = j - i + 1;
                    }

                    j++;
                    node = j < run.Count && run[j].Word >= 0 ? Vocabulary.Continue(node, run[j].Word) : -1;
                }

                end = run[i + length - 1].End;
            }

            tokens.Add(new Token(start, end, TokenKind.Word, char.IsUpper(text[start]), unit));
            i += length;
        }

        run.Clear();
    }

    /// <summary>One past an e-mail or web address that starts here, or 0.</summary>
    private int AddressAt(int start, int limit)
    {
        var end = start;
        var dot = -1;
        var isAddress = false;
        for (; end < limit && !IsAddressEnd(text[end]); end++)
        {
            dot = text[end] == '.' ? end : dot;
            isAddress |=
                text[end] == '@' && end > start && end + 1 < limit && char.IsAsciiLetterOrDigit(text[end + 1])
                || text[end] == ':' && end + 2 < limit && text[end + 1] == '/' && text[end + 2] == '/';
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’')
        {
            end--;
        }

        return isAddress || dot > 0 && Domains.IsNamed(text.AsSpan(start, end - start)) ? end : 0;
    }

    private static bool IsAddressEnd(char c) =>
        c is ' ' or '\n' or '\t' or '<' or '>' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or ',' or ';';

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c);

    private bool IsApostrophe(int i, int limit) =>
        text[i] is '\'' or '’' && i + 1 < limit && char.IsLetter(text[i + 1]) && char.IsLetterOrDigit(text[i - 1]);

    /// <summary>A stop or comma inside a number ("1,000", "2.5") or an abbreviation ("e.g", "U.S").</summary>
    private bool IsInnerStop(int start, int i, int limit) =>
        i + 1 < limit
        && (
            text[i] is '.' or ',' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1])
            || text[i] == '.' && char.IsLetter(text[i + 1]) && (i - start == 1 || i - start > 2 && text[i - 2] == '.')
        );

    private bool IsHyphen(int i, Span span) =>
        i > span.Start && i + 1 < span.End && IsWordChar(text[i - 1]) && IsWordChar(text[i + 1]);

    private static TokenKind KindOf(char c) =>
        c switch
        {
            ',' => TokenKind.Comma,
            ';' => TokenKind.Semicolon,
            ':' => TokenKind.Colon,
            '.' or '!' or '?' => TokenKind.Stop,
            '—' or '–' or '-' or '―' => TokenKind.Dash,
            '(' or '[' or '{' => TokenKind.Open,
            ')' or ']' or '}' => TokenKind.Close,
            '"' or '“' or '”' or '\'' or '‘' or '’' or '«' or '»' => TokenKind.Quote,
            '\t' => TokenKind.Tab,
            '\n' => TokenKind.Break,
            _ => TokenKind.Other,
        };
}
