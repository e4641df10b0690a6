using Consentry.Lexicon;

namespace Consentry.Segmenting;

/// <summary>Where a sentence ends inside a block.</summary>
internal static class Boundaries
{
    private static readonly Senses Connecting = Senses.Of(
        Sense.And,
        Sense.Or,
        Sense.With,
        Sense.For,
        Sense.To,
        Sense.By,
        Sense.Of,
        Sense.Our,
        Sense.Your,
        Sense.Be,
        Sense.Aux
    );

    /// <summary>Whether the token at <paramref name="i"/> ends a sentence of the block that begins at <paramref name="from"/>.</summary>
    public static bool EndsSentence(string text, List<Token> tokens, int from, int i) =>
        tokens[i].Kind switch
        {
            TokenKind.Stop => EndsAtStop(text, tokens, from, i),
            TokenKind.Break => EndsAtBreak(text, tokens, from, i),
            _ => false,
        };

    private static bool EndsAtStop(string text, List<Token> tokens, int from, int i)
    {
        var stop = tokens[i];
        var next = stop.End;
        while (next < text.Length && text[next] is '"' or '”' or '\'' or '’' or ')' or ']' or '»')
        {
            next++;
        }

        if (next < text.Length && text[next] is not (' ' or '\n' or '\t'))
        {
            return false;
        }

        if (text[stop.Start] != '.' || i + 1 >= tokens.Count)
        {
            return true;
        }

        if (i > from && IsAbbreviation(text, tokens, from, i - 1))
        {
            return false;
        }

        // A lower-case word goes on with the sentence, unless the stop closes a quotation or a bracket.
        return next > stop.End || !char.IsLower(text[tokens[i + 1].Start]) || text[next] == '\n';
    }

    private static bool IsAbbreviation(string text, List<Token> tokens, int from, int i)
    {
        var word = tokens[i];
        if (word.Kind == TokenKind.Number)
        {
            // "1. Who we are": a number that opens the block is a numeral, its stop ends nothing.
            return i == from;
        }

        if (!word.IsWord)
        {
            return false;
        }

        var written = text.AsSpan(word.Start, word.End - word.Start);
        if (written.Length == 1 && char.IsLetter(written[0]))
        {
            return i == from || char.IsUpper(written[0]) && written[0] != 'I';
        }

        var isLastOfCompany =
            tokens[i + 1].End < text.Length
            && IsFollowedByStart(text, tokens, i + 2)
            && !IsInsideName(text, tokens, from, i);
        return Abbreviations.Contains(written) && !(isLastOfCompany && IsCompanySuffix(written));
    }

    /// <summary>"the Lark Dental Inc. SMS Program": the article belongs to what comes behind the company's name.</summary>
    private static bool IsInsideName(string text, List<Token> tokens, int from, int suffix)
    {
        var k = suffix;
        while (k > from && tokens[k].IsWord && tokens[k].IsCapital)
        {
            k--;
        }

        return k < suffix
            && tokens[suffix + 2].Is(Sense.Sms)
            && text.AsSpan(tokens[k].Start, tokens[k].End - tokens[k].Start) is "the";
    }

    /// <summary>"… by Lark Dental LLC. We use …": the suffix of a company ends a sentence when a pronoun follows.</summary>
    private static bool IsFollowedByStart(string text, List<Token> tokens, int i) =>
        i < tokens.Count && tokens[i].IsCapital && tokens[i].IsAny(Starters);

    private static readonly Senses Starters = Senses.Of(
        Sense.We,
        Sense.Our,
        Sense.You,
        Sense.Your,
        Sense.It,
        Sense.They,
        Sense.No,
        Sense.If,
        Sense.For,
        Sense.To,
        Sense.By,
        Sense.Any,
        Sense.Reply,
        Sense.Message
    );

    private static bool IsCompanySuffix(ReadOnlySpan<char> word) =>
        word.Equals("inc", StringComparison.OrdinalIgnoreCase)
        || word.Equals("llc", StringComparison.OrdinalIgnoreCase)
        || word.Equals("ltd", StringComparison.OrdinalIgnoreCase)
        || word.Equals("co", StringComparison.OrdinalIgnoreCase)
        || word.Equals("corp", StringComparison.OrdinalIgnoreCase)
        || word.Equals("p.m", StringComparison.OrdinalIgnoreCase)
        || word.Equals("a.m", StringComparison.OrdinalIgnoreCase)
        || word.Equals("no", StringComparison.OrdinalIgnoreCase)
        || word.Equals("u.s", StringComparison.OrdinalIgnoreCase);

    private static bool EndsAtBreak(string text, List<Token> tokens, int from, int i)
    {
        if (i == from || i + 1 >= tokens.Count)
        {
            return true;
        }

        var before = tokens[i - 1];
        var after = text[tokens[i + 1].Start];
        return before.Kind is not TokenKind.Comma && !before.IsAny(Connecting) && !char.IsLower(after);
    }
}
