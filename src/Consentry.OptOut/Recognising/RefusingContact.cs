using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Don't text me", "do not call or text this number", "don't text me about the gala".</summary>
internal static class RefusingContact
{
    private const Sense Verbs = Sense.Skipped | Sense.And | Sense.Contact | Sense.Calling | Sense.Contacting;

    /// <summary>What may follow: "don't text me the code" is about no text.</summary>
    private const Sense Followed =
        Sense.And
        | Sense.But
        | Sense.About
        | Sense.Condition
        | Sense.Off
        | Sense.Thing
        | Sense.I
        | Sense.You
        | Sense.Be
        | Sense.Question
        | Sense.Say
        | Sense.Particle
        | Sense.Threat
        | Sense.No;

    public static Inbound? Read(in Message message, Denial denial)
    {
        var verb = denial.Verb;
        var at = verb + 1;
        while (!message.IsEnd(at) && message.Is(at, Verbs) && !message.Is(at, Sense.Self))
            at++;

        var whom = Noun.At(message, at);
        if (IsNoMatter(message, verb, at) || !IsWriter(message, denial, at, whom))
            return null;

        var end = End(message, at, whom);
        var rest = PastAnyMore(message, message.Skip(end, Sense.Skipped & ~Sense.Preface));
        if (whom.Matter == Matter.Self && Again(message, denial, rest) is { } topic)
            return topic;

        if (
            IsAddingElsewhere(message, verb, rest)
            || IsSetting(message, verb, rest)
            || IsIdiom(message, verb, rest)
            || message.Is(verb + 1, Sense.You) && !message.Is(verb + 1, Sense.Courtesy | Sense.Preface)
            || IsOneCall(message, verb, at, rest)
            || message.IsTimed(rest)
            || IsOfThing(message, denial, at, rest)
            || message.IsToOther(at)
        )
            return null;

        // "Please don't text me again lol", "don't text me after this".
        var isOver =
            message.EndsAt(rest) && message.Any(verb + 1, rest, Sense.More) && message.IsPlease(denial.Negation - 1)
            || message.IsWord(rest, "after");
        if (!message.IsEnd(rest) && !message.Is(rest, Followed) && !isOver)
            return whom.Matter == Matter.Self ? Kind(message, denial, rest) : null;

        return message.Revoked("refuse.contact", denial.Negation, Math.Max(end, verb + 1), About(message, rest));
    }

    /// <summary>"Any more", where it ends what is said: "any more pictures" goes on.</summary>
    private static int PastAnyMore(in Message message, int rest) =>
        message.Is(rest, Sense.More) && message.Flows(rest) && message.EndsAt(rest + 1)
            ? message.Skip(rest + 1, Sense.Skipped & ~Sense.Preface)
            : rest;

    /// <summary>"Don't bother, I found it."</summary>
    private static bool IsNoMatter(in Message message, int verb, int at) =>
        message.IsEnd(at) && message.IsWord(verb, "bother");

    private static bool IsWriter(in Message message, Denial denial, int at, Noun whom) =>
        denial.ToSelf
        || whom.Matter is Matter.Self or Matter.Line or Matter.Thing or Matter.None
        || message.IsEnd(at)
        || message.Is(at, Sense.Here | Sense.About | Sense.Particle);

    /// <summary>Behind whoever is reached.</summary>
    private static int End(in Message message, int at, Noun whom)
    {
        if (message.Is(at, Sense.Here) && !message.IsEnd(at))
            return at + 1;

        return whom.Matter is Matter.Else or Matter.None ? at : Math.Max(at, whom.End);
    }

    /// <summary>"Don't text me fish pictures again": of one kind.</summary>
    private static Inbound? Again(in Message message, Denial denial, int rest)
    {
        var topic = Noun.At(message, rest);
        var isKind =
            topic.Matter is Matter.Else or Matter.Kind
            && !message.IsEnd(rest)
            && !message.IsEnd(topic.End)
            && message.Is(topic.End, Sense.More);
        return isKind ? message.Revoked("refuse.contact", denial.Negation, topic.End, topic) : null;
    }

    /// <summary>"Don't text me jokes"; "the door code", "the jokes" are one thing.</summary>
    private static Inbound? Kind(in Message message, Denial denial, int rest)
    {
        var kind = Noun.At(message, rest);
        var isKind =
            kind.Matter == Matter.Kind
            && message.Is(denial.Verb, Sense.Message)
            && message.Is(kind.End - 1, Sense.Content)
            && !message.Any(rest, kind.End, Sense.Determiner | Sense.Line)
            && message.EndsAt(kind.End);
        return isKind ? message.Revoked("refuse.contact", denial.Negation, kind.End, kind) : null;
    }

    /// <summary>"Don't call me" of one evening; for good where it says so, or where texts are named beside.</summary>
    private static bool IsOneCall(in Message message, int verb, int at, int rest) =>
        message.Is(verb, Sense.Calling)
            && !message.Any(verb + 1, at, Sense.Contact)
            && !message.Any(verb + 1, rest, Sense.More)
        || message.IsWord(verb, "email") && !message.Any(verb + 1, at, Sense.Contact);

    /// <summary>"Don't add me to the carpool".</summary>
    private static bool IsAddingElsewhere(in Message message, int verb, int rest) =>
        (message.IsWord(verb, "add") || !message.IsEnglish)
        && message.Is(rest, Sense.Particle)
        && message.Flows(rest)
        && Noun.At(message, rest + 1).Matter == Matter.Else;

    /// <summary>"Don't remind me" sighs; "don't remind me again" asks.</summary>
    private static bool IsIdiom(in Message message, int verb, int rest) =>
        message.IsWord(verb, "remind") && !message.Any(verb + 1, rest, Sense.More);

    /// <summary>"Don't write it on the wall", "I cannot write today": nobody is reached.</summary>
    private static bool IsOfThing(in Message message, Denial denial, int at, int rest) =>
        message.Is(denial.Verb, Sense.Say)
        && !message.Is(denial.Verb, Sense.Message)
        && (message.IsWord(at, "it") || IsAbility(message, denial, at, rest));

    private static bool IsAbility(in Message message, Denial denial, int at, int rest) =>
        (message.IsWord(denial.Negation, "cannot") || message.IsWord(denial.Negation, "cant"))
        && !denial.ToSelf
        && Noun.At(message, at).Matter is not (Matter.Self or Matter.Line)
        && !message.Is(rest, Sense.More);

    /// <summary>"Do Not Disturb is on".</summary>
    private static bool IsSetting(in Message message, int verb, int rest) =>
        rest == verb + 1 && message.IsWord(verb, "disturb") && message.Is(rest, Sense.Be);

    /// <summary>What it is about, where it is limited to that.</summary>
    private static Noun About(in Message message, int rest) =>
        message.Is(rest, Sense.About) && !message.IsEnd(rest) && !message.IsEnd(rest + 1)
            ? Noun.At(message, rest + 1)
            : default;
}
