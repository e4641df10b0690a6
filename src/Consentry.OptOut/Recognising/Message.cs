using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>The words of a message in one language, with what the rules ask of them.</summary>
/// <remarks>
/// A <i>breath</i> ends at a comma, a dash or a picture, a <i>sentence</i> at a full stop and its like. Questions about a place before the
/// first word or behind the last are answered with no.
/// </remarks>
internal readonly ref partial struct Message(
    string text,
    Span<Token> tokens,
    ReadOnlySpan<char> letters,
    InboundLanguage language
)
{
    /// <summary>Words that <see cref="Before"/> looks back over.</summary>
    private const int Horizon = 100;

    private readonly ReadOnlySpan<char> letters = letters;

    private readonly Sense all = Union(tokens);

    public string Text { get; } = text;

    public Span<Token> Tokens { get; } = tokens;

    public InboundLanguage Language { get; } = language;

    public int Count => Tokens.Length;

    public bool IsEnglish => Language == InboundLanguage.English;

    public bool Is(int i, Sense senses) => i >= 0 && i < Tokens.Length && Tokens[i].Is(senses);

    public bool Is(int i, Part parts) => i >= 0 && i < Tokens.Length && Tokens[i].Is(parts);

    /// <summary>A word that the lexicon does not have in any language.</summary>
    public bool IsUnknown(int i) => i >= 0 && i < Tokens.Length && Tokens[i].Word is null;

    public bool IsNumber(int i) => i >= 0 && i < Tokens.Length && Tokens[i].IsNumber;

    /// <summary>Some word of the whole message.</summary>
    public bool Any(Sense senses) => (all & senses) != Sense.None;

    /// <summary>The first word from here on that has one of the senses; the count where there is none.</summary>
    public int Next(int i, Sense senses)
    {
        if (!Any(senses))
            return Count;

        while (i < Count && !Tokens[i].Is(senses))
            i++;

        return i;
    }

    /// <summary>Some word before this one, in whatever sentence.</summary>
    public bool Before(int i, Sense senses) => Any(senses) && Any(i - Horizon, i, senses);

    /// <param name="from">The first word that is asked about.</param>
    /// <param name="to">Behind the last.</param>
    /// <param name="senses">Of which one will do.</param>
    public bool Any(int from, int to, Sense senses)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, Count); i++)
        {
            if (Tokens[i].Is(senses))
                return true;
        }

        return false;
    }

    /// <summary>The same of parts.</summary>
    public bool Any(int from, int to, Part parts)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, Count); i++)
        {
            if (Tokens[i].Is(parts))
                return true;
        }

        return false;
    }

    /// <summary>Some word of the same sentence before this one.</summary>
    public bool Earlier(int i, Sense senses) => Any(SentenceStart(i), i, senses);

    /// <summary>This word or one behind it in the same sentence.</summary>
    public bool Later(int i, Sense senses) => Any(i, SentenceEnd(i), senses);

    /// <summary>It stands in the same breath as the word before.</summary>
    public bool Flows(int i) => i > 0 && i < Count && Tokens[i].Before == Break.None;

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
        while (i > 0 && (i >= Count || Tokens[i].Before != Break.Hard))
            i--;

        return i;
    }

    /// <summary>Nothing follows in the same breath.</summary>
    public bool IsEnd(int i) => i >= Count || Tokens[i].Before != Break.None;

    /// <summary>The next word that is none of these, in the same breath.</summary>
    public int Skip(int i, Sense senses)
    {
        while (!IsEnd(i) && (Tokens[i].Is(senses) && !IsVerbWithPronoun(i) || Tokens[i].IsNumber))
            i++;

        return i;
    }

    /// <summary>The same without passing over numbers and whatever the word is besides.</summary>
    public int SkipAll(int i, Sense senses)
    {
        while (!IsEnd(i) && Tokens[i].Is(senses))
            i++;

        return i;
    }

    /// <summary>The first of the words before this one, within its sentence, that are all of these.</summary>
    public int SkipBack(int i, Sense senses)
    {
        var start = SentenceStart(i);
        while (i > start && Tokens[i - 1].Is(senses))
            i--;

        return i;
    }

    /// <summary>Nothing follows that could change what was said: the breath ends, after thanks and the like.</summary>
    public bool EndsAt(int i) => IsEnd(Skip(i, Sense.Skipped | Sense.You | Sense.Fun));

    /// <summary>Not for good: "after nine", "before noon". "At this number" is no time.</summary>
    public bool IsTimed(int i) =>
        !IsEnd(i)
        && Is(i, Sense.When)
        && !IsHabit(i + 1)
        && !(IsWord(i, "after") && IsWord(i + 1, "this") && (IsEnd(i + 2) || IsWord(i + 2, "one")))
        && !(Is(i + 1, Sense.Determiner) && Noun.At(this, i + 1) is { Matter: Matter.Line });

    /// <summary>Said in fun, here or in the sentence behind.</summary>
    public bool IsFun(int i)
    {
        var end = SentenceEnd(i);
        return Any(SentenceStart(i), end, Sense.Fun) || end < Count && Later(end, Sense.Fun);
    }

    public Inbound Found(Request request, string rule, int from, int to) =>
        new(request, rule)
        {
            Start = Tokens[from].Start,
            End = Tokens[to - 1].End,
            Language = Language,
        };

    public Inbound Revoked(string rule, int from, int to) => Found(Request.Revoke, rule, from, to);

    /// <summary>Limited to what a noun names, where that is some kind of texts.</summary>
    public Inbound Revoked(string rule, int from, int to, Noun of)
    {
        var found = Revoked(rule, from, to);
        // "No more texts about offers", "mensajes de ofertas".
        if (
            of.Matter == Matter.Messages
            && Is(of.End, Sense.About | Sense.Off)
            && Flows(of.End)
            && !IsEnd(of.End + 1)
            && Noun.At(this, of.End + 1) is { Matter: Matter.Kind } kind
        )
            of = kind;

        if (of.Matter is not (Matter.Kind or Matter.Else) || IsWithRest(of.End))
            return found;

        var first = of.Core;
        while (first + 1 < of.End && Is(first, Sense.Determiner | Sense.More))
            first++;

        return found with
        {
            ScopeStart = Tokens[first].Start,
            ScopeEnd = Tokens[EndWithComplement(of) - 1].End,
        };
    }

    /// <summary>"Recordatorios de pago", "offres de crédit": Spanish and French say behind of what kind they are.</summary>
    private int EndWithComplement(Noun of)
    {
        var isComplement =
            !IsEnglish
            && of.Matter == Matter.Kind
            && (Is(of.End, Sense.Off) || IsWord(of.End, "d"))
            && Flows(of.End)
            && Flows(of.End + 1)
            && (IsUnknown(of.End + 1) || Is(of.End + 1, Sense.Business));
        return isComplement ? of.End + 2 : of.End;
    }

    /// <summary>"The order updates and everything else": of all.</summary>
    private bool IsWithRest(int end)
    {
        var and = SkipAll(end, Sense.Adverb);
        return Is(and, Sense.And) && (Is(and + 1, Part.Rest) || Is(and + 2, Part.Rest) && !Is(and + 2, Sense.Self));
    }

    /// <summary>A verb with its pronoun in one word, as in Spanish: it is no pronoun to pass over.</summary>
    private bool IsVerbWithPronoun(int i) =>
        Tokens[i].Is(Sense.Self | Sense.Thing) && Tokens[i].Is(Sense.Send | Sense.Contact | Sense.Remove | Sense.Cease);

    private static Sense Union(Span<Token> tokens)
    {
        var union = Sense.None;
        foreach (ref readonly var token in tokens)
            union |= token.Senses;

        return union;
    }
}
