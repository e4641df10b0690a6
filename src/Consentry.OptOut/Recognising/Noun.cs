using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>A noun with what stands before it.</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="Start">Its first word.</param>
/// <param name="Core">The first of its words that is no article.</param>
/// <param name="End">Behind its last word; the same as <paramref name="Start"/> where there is none.</param>
internal readonly record struct Noun(Matter Matter, int Start, int Core, int End)
{
    /// <summary>Words behind the articles beyond which no noun is looked for.</summary>
    private const int Longest = 6;

    private const Sense Head = Sense.Message | Sense.Content | Sense.List | Sense.Line | Sense.Subscription;

    private const Sense Article = Sense.Determiner | Sense.More | Sense.Oath | Sense.Adverb | Sense.No;

    /// <summary>What goes on with a noun that began with "these".</summary>
    private const Sense GoesOn = Head | Sense.Business | Sense.Determiner | Sense.More | Sense.Oath;

    /// <summary>What ends a noun.</summary>
    private const Sense Stranger =
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
        | Sense.Question;

    /// <summary>Before a head, these do not say which texts: "spam texts", "all of these texts".</summary>
    private const Sense SaysNoKind =
        Sense.Message | Sense.Determiner | Sense.Skipped | Sense.More | Sense.Particle | Sense.Thing | Sense.Cease;

    /// <summary>Reads the one that begins at a word.</summary>
    public static Noun At(in Message message, int start)
    {
        var core = PastArticles(message, start);
        var (head, last) = Extent(message, start, core);
        if (head < 0)
            return Bare(message, start, core, last);

        // "Text invoices".
        if (IsByText(message, head))
            return new Noun(Matter.Kind, start, core, head + 2);

        if (IsElse(message, start, core, head))
            return new Noun(Matter.Else, start, core, last);

        var matter = MatterOf(message, start, core, head);
        // "Reminders by text".
        var isByText = matter == Matter.Kind && message.IsPlural(head) && IsWay(message, head + 1);
        return Described(message, new Noun(matter, start, core, isByText ? head + 3 : head + 1));
    }

    /// <summary>What comes by text: business or an unknown word, several, behind "text".</summary>
    private static bool IsByText(in Message message, int head) =>
        (message.IsWord(head, "text") || message.IsWord(head, "sms"))
        && message.Flows(head + 1)
        && message.IsPlural(head + 1)
        && (message.IsUnknown(head + 1) || message.Is(head + 1, Sense.Business));

    private static bool IsWay(in Message message, int by) =>
        (message.IsWord(by, "by") || message.IsWord(by, "via"))
        && message.Flows(by)
        && message.Flows(by + 1)
        && (message.IsWord(by + 1, "text") || message.IsWord(by + 1, "sms"));

    private static int PastArticles(in Message message, int start)
    {
        var i = start;
        while (!Ends(message, i, start) && IsArticle(message, i, start) && !IsWhole(message, i))
            i++;

        return i;
    }

    /// <summary>The last word that tells what it is about, or -1, and behind the last word of all.</summary>
    private static (int Head, int Last) Extent(in Message message, int start, int core)
    {
        int head = -1,
            last = core;
        for (var i = core; i < core + Longest && !Ends(message, i, start); i++)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Head))
                head = i;
            else if (
                head >= 0 && token.Word is not null && !token.Is(Sense.Business | Sense.Determiner)
                || token.Is(Stranger) && !token.Is(Sense.Business) && !IsKind(message, i)
            )
                break;

            last = i + 1;
        }

        return (head, last);
    }

    /// <summary>"The trivia night messages", "weekend deals".</summary>
    private static bool IsKind(in Message message, int i) =>
        message.Is(i, Sense.When)
            && message.Flows(i + 1)
            && (
                message.Is(i + 1, Head)
                || message.IsUnknown(i + 1) && message.Flows(i + 2) && message.Is(i + 2, Sense.Message)
            )
        || IsPair(message, i);

    /// <summary>"Your call and text list".</summary>
    private static bool IsPair(in Message message, int and) =>
        message.Is(and, Sense.And)
        && message.Is(and - 1, Sense.Contact | Sense.Message)
        && message.Flows(and + 2)
        && message.Is(and + 1, Sense.Contact | Sense.Message)
        && message.Is(and + 2, Sense.List);

    private static bool Ends(in Message message, int i, int start) =>
        i >= message.Count || i > start && !message.Flows(i);

    /// <summary>An article, or "de" behind "plus".</summary>
    private static bool IsArticle(in Message message, int i, int start) =>
        message.Is(i, Article)
        || i > start && message.Is(i - 1, Sense.No | Sense.More) && message.Is(i, Sense.Particle);

    /// <summary>"These" with nothing behind it is all there is.</summary>
    private static bool IsWhole(in Message message, int i) =>
        message.Is(i, Sense.Thing)
        && (message.EndsAt(i + 1) || !message.IsUnknown(i + 1) && !message.Is(i + 1, GoesOn));

    private static Noun Bare(in Message message, int start, int core, int last)
    {
        if (message.Is(core, Sense.Self))
            return new Noun(Matter.Self, start, core, core + 1);

        if (message.Is(core, Sense.Thing))
            return new Noun(Matter.Thing, start, core, core + 1);

        // "Any more", "of these again".
        if (
            core > start
            && (message.EndsAt(core) || message.Is(core, Sense.Off))
            && message.Is(core - 1, Sense.Thing | Sense.More)
        )
            return new Noun(Matter.Thing, start, core - 1, core);

        return last > core ? new Noun(Matter.Else, start, core, last) : new Noun(Matter.None, start, core, core);
    }

    /// <summary>"Putting the cold stuff" does something else, "the parking alerts" are a kind; "my donation" is the writer's own.</summary>
    private static bool IsElse(in Message message, int start, int core, int head) =>
        message.IsUnknownActivity(core) && !(core > start && head == core + 1)
        || core > start
            && message.IsWord(start, "my")
            && !message.Is(head, Sense.Message | Sense.List | Sense.Line | Sense.Subscription);

    private static Matter MatterOf(in Message message, int start, int core, int head)
    {
        ref readonly var token = ref message.Tokens[head];
        return token switch
        {
            _ when token.Is(Sense.Message) && !HasKind(message, core, head) => Matter.Messages,
            // "My info" is the writer's, "the info" is what comes.
            _ when token.Is(Sense.Line) && core > start && message.Is(start, Part.My) => Matter.Line,
            _ when token.Is(Sense.Message | Sense.Content) => Matter.Kind,
            _ when token.Is(Sense.Subscription) => Matter.Subscription,
            _ when token.Is(Sense.List) => Matter.List,
            _ => Matter.Line,
        };
    }

    /// <summary>"Mensajes políticos", "textos publicitarios": Spanish and French name the kind behind.</summary>
    private static Noun Described(in Message message, Noun noun)
    {
        var isDescribed =
            !message.IsEnglish
            && noun.Matter == Matter.Messages
            && message.Is(noun.End - 1, Sense.Message)
            && message.Flows(noun.End)
            && message.IsPluralAdjective(noun.End);
        return isDescribed ? noun with { Matter = Matter.Kind, Core = noun.End - 1, End = noun.End + 1 } : noun;
    }

    private static bool HasKind(in Message message, int core, int head)
    {
        for (var i = core; i < head; i++)
        {
            if (!message.Is(i, SaysNoKind))
                return true;
        }

        return false;
    }
}
