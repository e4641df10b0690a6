using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>The words of a message in one language, with what the rules ask of them.</summary>
internal readonly ref struct Message(string text, Span<Token> tokens, InboundLanguage language)
{
    public string Text { get; } = text;

    public Span<Token> Tokens { get; } = tokens;

    public InboundLanguage Language { get; } = language;

    public int Count => Tokens.Length;

    public bool Is(int i, Sense senses) => i >= 0 && i < Tokens.Length && Tokens[i].Is(senses);

    public bool Any(Sense senses)
    {
        foreach (ref readonly var token in Tokens)
        {
            if (token.Is(senses))
                return true;
        }

        return false;
    }

    public bool Any(int from, int to, Sense senses)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, Count); i++)
        {
            if (Tokens[i].Is(senses))
                return true;
        }

        return false;
    }

    /// <summary>Nothing of its sentence stands before it.</summary>
    public bool StartsSentence(int i) => i <= 0 || i >= Count || Tokens[i].Before == Break.Hard;

    /// <summary>Behind the last word of the sentence that a word stands in.</summary>
    public int SentenceEnd(int i)
    {
        for (i++; i < Count && Tokens[i].Before != Break.Hard; i++) { }

        return Math.Min(i, Count);
    }

    /// <summary>The first word of the sentence that a word stands in.</summary>
    public int SentenceStart(int i)
    {
        while (i > 0 && Tokens[i].Before != Break.Hard)
            i--;

        return i;
    }

    /// <summary>Nothing follows in the same breath.</summary>
    public bool IsEnd(int i) => i >= Count || Tokens[i].Before != Break.None;

    /// <summary>The next word that is none of these, in the same breath.</summary>
    public int Skip(int i, Sense senses)
    {
        while (!IsEnd(i) && (Tokens[i].Is(senses) && !IsOwnVerb(i) || Tokens[i].IsNumber))
            i++;

        return i;
    }

    /// <summary>A verb with its pronoun in one word, as in Spanish: it is no pronoun to pass over.</summary>
    private bool IsOwnVerb(int i) =>
        Tokens[i].Is(Sense.Self | Sense.Thing) && Tokens[i].Is(Sense.Send | Sense.Contact | Sense.Remove | Sense.Cease);

    /// <summary>Nothing follows that could change what was said: the breath ends, after thanks and the like.</summary>
    public bool EndsAt(int i) => IsEnd(Skip(i, Sense.Skipped | Sense.You | Sense.Fun));

    public Inbound Found(Request request, string rule, int from, int to) =>
        new(request, rule)
        {
            Start = Tokens[from].Start,
            End = Tokens[to - 1].End,
            Language = Language,
        };
}
