using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Tokenising;

/// <summary>What is one word to a person though it was written as several, and what is no word of the message.</summary>
internal ref partial struct Tokeniser
{
    /// <summary>Letters apart that are worth looking up together: those of the longest keyword, and some.</summary>
    private const int LongestSpelled = 16;

    /// <summary>"s t o p": letters apart that spell a word.</summary>
    private void JoinSpelled()
    {
        var to = 0;
        for (var i = 0; i < count; )
        {
            var end = SpelledEnd(i);
            tokens[to] = tokens[i];
            // Letters of words that follow each other stand next to each other.
            if (
                end - i > 2
                && Words.Find(letters.AsSpan(tokens[i].Letters, end - i)) is { Word: { } word, Parts: var parts }
            )
            {
                tokens[to].Word = word;
                tokens[to].Parts = parts;
                tokens[to].Length = end - i;
                tokens[to].End = tokens[end - 1].End;
                i = end;
            }
            else
                i++;

            to++;
        }

        count = to;
    }

    private readonly int SpelledEnd(int i)
    {
        var end = i;
        while (
            end < count
            && end <= i + LongestSpelled
            && tokens[end].Length == 1
            && !tokens[end].IsNumber
            && (end == i || !IsWide(tokens[end - 1].End, tokens[end].Start))
        )
            end++;

        return end;
    }

    /// <summary>Two spaces between letters part words.</summary>
    private readonly bool IsWide(int from, int to) => to - from > 1 && text.AsSpan(from, to - from).Count(' ') > 1;

    private void JoinPhrases()
    {
        var to = 0;
        for (var i = 0; i < count; to++)
        {
            tokens[to] = tokens[i];
            i += tokens[i].Word is { Phrases.Length: > 0 } word ? Join(word, i, to) : 1;
        }

        count = to;
    }

    /// <summary>How many words became one; one where no phrase follows.</summary>
    private readonly int Join(Word word, int i, int to)
    {
        foreach (var phrase in word.Phrases)
        {
            var rest = Follows(i, phrase.Rest);
            if (rest == 0)
                continue;

            tokens[to].Word = phrase.Word;
            tokens[to].IsAsked |= tokens[i + rest].IsAsked;
            tokens[to].End = tokens[i + rest].End;
            return 1 + rest;
        }

        return 1;
    }

    /// <summary>How many words the rest of a phrase takes, an oath within it included; none where something else follows.</summary>
    private readonly int Follows(int i, string[] rest)
    {
        var at = i + 1;
        foreach (var word in rest)
        {
            if (at > i + 1 && at < count && IsOath(tokens[at].Word))
                at++;

            if (at >= count || tokens[at].Before == Break.Hard && word.Length > 1 || !LettersOf(at).SequenceEqual(word))
                return 0;

            at++;
        }

        return at - i - 1;
    }

    private static bool IsOath(Word? word) => word is not null && (word.English & Sense.Oath) != Sense.None;

    /// <summary>"Sent from my …" and what follows.</summary>
    private void CutSignature()
    {
        for (var i = 1; i + 2 < count; i++)
        {
            if (
                tokens[i].Before == Break.Hard
                && LettersOf(i) is "sent" or "envoye" or "enviado"
                && LettersOf(i + 1) is "from" or "de" or "desde"
                && LettersOf(i + 2) is "my" or "mon" or "mi"
            )
            {
                count = i;
                return;
            }
        }
    }
}
