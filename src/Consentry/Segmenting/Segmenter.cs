using Consentry.Documents;

namespace Consentry.Segmenting;

/// <summary>Blocks to sentences, each read with what introduces it.</summary>
internal static class Segmenter
{
    /// <summary>A row of more tokens than this is prose laid out as a table: its sentences stand for themselves.</summary>
    private const int LongRow = 90;

    /// <summary>
    /// Tokens after which a sentence is cut at its next comma. No reader follows one that long, and the grammar looks from
    /// each verb across the whole sentence: the bound keeps a page of one sentence linear.
    /// </summary>
    /// <summary>"iii" and "aa", but no word.</summary>
    private const int LongestNumeral = 3;
    private const int LongestSentence = 250;

    /// <summary>Of a lead-in only its end is read with each item.</summary>
    private const int LongestLead = 60;

    public static SegmentedDocument Segment(Document document)
    {
        var tokens = new List<Token>(document.Text.Length / 5);
        var cuts = new List<(Block Block, int From, int To)>();
        var tokenizer = new Tokenizer(document.Text, tokens);
        foreach (var block in document.Blocks)
        {
            var from = tokens.Count;
            tokenizer.Tokenize(block.Span);
            Cut(document.Text, block, tokens, from, cuts);
        }

        return Assemble(document, [.. tokens], cuts);
    }

    private static void Cut(string text, Block block, List<Token> tokens, int from, List<(Block, int, int)> cuts)
    {
        var isWhole = block.Kind == BlockKind.TableRow && tokens.Count - from <= LongRow;
        var start = from;
        for (var i = from; i < tokens.Count && !isWhole; i++)
        {
            var isTooLong = i - start >= LongestSentence && IsBreath(tokens[i]) || i - start >= 2 * LongestSentence;
            if (!isTooLong && !Boundaries.EndsSentence(text, tokens, from, i))
            {
                if (tokens[i].Kind == TokenKind.Stop && text[tokens[i].Start] == '.')
                {
                    // Of an abbreviation or a numeral: it ends no clause either.
                    tokens[i] = tokens[i] with
                    {
                        Kind = TokenKind.Other,
                    };
                }

                continue;
            }

            // Closing quotes and brackets belong to the sentence they close.
            while (
                i + 1 < tokens.Count
                && tokens[i + 1].Kind is TokenKind.Close or TokenKind.Quote
                && tokens[i + 1].Start == tokens[i].End
            )
            {
                i++;
            }

            Add(block, start, i + 1, tokens, cuts);
            start = i + 1;
        }

        Add(block, start, tokens.Count, tokens, cuts);
    }

    private static bool IsBreath(Token token) => token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Dash;

    private static void Add(Block block, int from, int to, List<Token> tokens, List<(Block, int, int)> cuts)
    {
        while (from < to && tokens[from].Kind is TokenKind.Break or TokenKind.Tab)
        {
            from++;
        }

        while (to > from && tokens[to - 1].Kind is TokenKind.Break or TokenKind.Tab)
        {
            to--;
        }

        if (from < to)
        {
            cuts.Add((block, from, to));
        }
    }

    private static SegmentedDocument Assemble(
        Document document,
        Token[] tokens,
        List<(Block Block, int From, int To)> cuts
    )
    {
        var sentences = new List<Sentence>(cuts.Count);
        var headings = new Dictionary<Block, Sentence>();
        var leads = document.Blocks.Select(b => b.LeadIn).OfType<Block>().ToHashSet();
        var last = new Dictionary<Block, Sentence>();
        Sentence? previous = null;
        Block? current = null;
        foreach (var (block, from, to) in cuts)
        {
            var isFirst = !ReferenceEquals(block, current);
            current = block;
            var plain = Make(document.Text, block, tokens, from, to, previous);
            var lead = isFirst ? LeadIns.For(plain, block, last, headings) : null;
            var sentence = lead is null ? plain : Join(lead, plain, previous);
            sentences.Add(sentence);
            if (leads.Contains(block))
            {
                last[block] = sentence;
            }

            if (block.Kind == BlockKind.Heading)
            {
                headings[block] = sentence;
            }

            if (previous is not null)
            {
                previous.Next = sentence;
            }

            previous = sentence;
        }

        return new SegmentedDocument(document, sentences, headings);
    }

    private static Sentence Make(string text, Block block, Token[] tokens, int from, int to, Sentence? previous) =>
        new(block, new Span(tokens[from].Start, tokens[to - 1].End), tokens, from, to - from)
        {
            Previous = previous,
            IsQuestion = tokens[to - 1].Kind == TokenKind.Stop && text[tokens[to - 1].Start] == '?',
            IsOpen = tokens[to - 1].Kind is not TokenKind.Stop,
        };

    /// <summary>How many tokens of "(e)", "3." or "b)" an item begins with: they would stand between lead-in and item.</summary>
    private static int MarkerOf(ReadOnlySpan<Token> item) =>
        item.Length > 3 && item[0].Kind == TokenKind.Open && IsNumeral(item[1]) && item[2].Kind == TokenKind.Close ? 3
        : item.Length > 2 && IsNumeral(item[0]) && item[1].Kind is TokenKind.Close or TokenKind.Other ? 2
        : 0;

    private static bool IsNumeral(Token token) =>
        token.Kind == TokenKind.Number || token.IsWord && token.End - token.Start <= LongestNumeral;

    private static Sentence Join(Sentence lead, Sentence item, Sentence? previous)
    {
        var head = lead.Tokens;
        while (head.Length > 0 && head[^1].Kind is TokenKind.Colon or TokenKind.Dash or TokenKind.Stop)
        {
            head = head[..^1];
        }

        head = head[Math.Max(0, head.Length - LongestLead)..];
        Token[] joined = [.. head, .. item.Tokens[MarkerOf(item.Tokens)..]];
        return new Sentence(item.Block, item.Span, joined, 0, joined.Length)
        {
            Own = head.Length,
            Lead = lead,
            Previous = previous,
            IsOpen = item.IsOpen,
            IsQuestion = false,
        };
    }
}
