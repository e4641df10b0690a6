using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>What a noun is about, seen from the texts of a sender.</summary>
internal enum Matter
{
    /// <summary>No noun stands here.</summary>
    None,

    /// <summary>Texts, whatever they are about.</summary>
    Messages,

    /// <summary>Some kind of texts.</summary>
    Kind,

    /// <summary>"It", "everything".</summary>
    Thing,

    /// <summary>What one is on.</summary>
    List,

    /// <summary>A subscription.</summary>
    Subscription,

    /// <summary>The writer's number or details.</summary>
    Line,

    /// <summary>The writer.</summary>
    Self,

    /// <summary>Anything else.</summary>
    Else,
}

/// <summary>A noun with what stands before it.</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="Start">Its first word.</param>
/// <param name="Core">The first of its words that is no article.</param>
/// <param name="End">Behind its last word.</param>
internal readonly record struct Noun(Matter Matter, int Start, int Core, int End)
{
    /// <summary>Reads one; longer than five words none is.</summary>
    public static Noun At(in Message message, int i)
    {
        var start = i;
        while (!Ends(message, i, start) && IsBefore(message, i, start) && !IsHead(message, i))
            i++;

        var core = i;
        var head = -1;
        var last = i;
        for (var n = 0; n < 6 && !Ends(message, i, start); n++, i++)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Sense.Message | Sense.Content | Sense.List | Sense.Line | Sense.Subscription))
                head = i;
            else if (head >= 0 && !token.Is(Sense.Business | Sense.Determiner) && token.Word is not null)
                break;
            else if (
                token.Is(
                    Sense.Particle
                        | Sense.About
                        | Sense.Off
                        | Sense.And
                        | Sense.But
                        | Sense.When
                        | Sense.Skipped
                        | Sense.I
                        | Sense.You
                        | Sense.Self
                        | Sense.Be
                        | Sense.Negation
                        | Sense.Question
                ) && !token.Is(Sense.Business)
            )
                break;

            last = i + 1;
        }

        if (head >= 0 && IsElse(message, start, core, head))
            return new Noun(Matter.Else, start, core, last);

        if (head < 0)
            return Bare(message, start, core, last);

        return new Noun(MatterOf(message, core, head), start, core, head + 1);
    }

    private static bool Ends(in Message message, int i, int start) =>
        i >= message.Count || i > start && message.Tokens[i].Before != Break.None;

    /// <summary>An article, or "de" behind "plus".</summary>
    private static bool IsBefore(in Message message, int i, int start) =>
        message.Is(i, Sense.Determiner | Sense.More | Sense.Oath | Sense.Adverb | Sense.No)
        || i > start && message.Is(i - 1, Sense.No | Sense.More) && message.Is(i, Sense.Particle);

    /// <summary>"These" with nothing behind it is all there is.</summary>
    private static bool IsHead(in Message message, int i) =>
        message.Is(i, Sense.Thing)
        && (
            message.EndsAt(i + 1)
            || message.Tokens[i + 1].Word is not null
                && !message.Is(
                    i + 1,
                    Sense.Message
                        | Sense.Content
                        | Sense.Business
                        | Sense.List
                        | Sense.Line
                        | Sense.Subscription
                        | Sense.Determiner
                        | Sense.More
                        | Sense.Oath
                )
        );

    private static Noun Bare(in Message message, int start, int core, int last)
    {
        if (message.Is(core, Sense.Self))
            return new Noun(Matter.Self, start, core, core + 1);

        if (message.Is(core, Sense.Thing))
            return new Noun(Matter.Thing, start, core, core + 1);

        if (core > start && message.IsEnd(core) && message.Is(core - 1, Sense.Thing | Sense.More))
            return new Noun(Matter.Thing, start, core - 1, core);

        return last > core ? new Noun(Matter.Else, start, core, last) : new Noun(Matter.None, start, core, core);
    }

    /// <summary>"Putting the cold stuff" does something else; "my donation" is the writer's own.</summary>
    private static bool IsElse(in Message message, int start, int core, int head)
    {
        ref readonly var first = ref message.Tokens[core];
        if (
            first.Word is null
            && message
                .Text.AsSpan(first.Start, first.End - first.Start)
                .EndsWith("ing", StringComparison.OrdinalIgnoreCase)
        )
            return true;

        return core > start
            && !message.Is(head, Sense.Message | Sense.List | Sense.Line | Sense.Subscription)
            && message.Text.AsSpan(message.Tokens[start].Start, 2).Equals("my", StringComparison.OrdinalIgnoreCase)
            && message.Tokens[start].Length == 2;
    }

    private static Matter MatterOf(in Message message, int core, int head)
    {
        ref readonly var token = ref message.Tokens[head];
        if (token.Is(Sense.Message) && (head == core || !HasKind(message, core, head)))
            return Matter.Messages;

        if (token.Is(Sense.Message | Sense.Content))
            return Matter.Kind;

        return token.Is(Sense.List) ? Matter.List
            : token.Is(Sense.Subscription) ? Matter.Subscription
            : Matter.Line;
    }

    /// <summary>A word before the head that says which texts; "text" and "spam" before one say nothing.</summary>
    private static bool HasKind(in Message message, int core, int head)
    {
        for (var i = core; i < head; i++)
        {
            if (
                !message.Is(
                    i,
                    Sense.Message | Sense.Determiner | Sense.Skipped | Sense.More | Sense.Particle | Sense.Thing
                )
            )
                return true;
        }

        return false;
    }
}
