using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What comes next has a price: "text me again and I sue", "reported as spam".</summary>
internal static class Threatening
{
    public static Inbound? Read(in Message message)
    {
        if (!message.Any(Sense.Threat))
            return Unfinished(message) ?? Accused(message);

        for (var i = 0; i < message.Count; i++)
        {
            if (At(message, i) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"If I get one more text from you": what then is left to the reader.</summary>
    private static Inbound? Unfinished(in Message message)
    {
        for (var i = message.Next(0, Sense.Condition); i < message.Count; i = message.Next(i + 1, Sense.Condition))
        {
            if (
                message.Is(i + 1, Sense.I)
                && message.Is(i + 2, Sense.Receive)
                && message.StartsSentence(message.SkipBack(i, Sense.Skipped | Sense.Fun))
                && Noun.At(message, i + 3) is { Matter: Matter.Messages } text
                && message.Any(i + 3, text.End, Sense.More)
                && IsFromYou(message, text.End)
            )
                return message.Revoked("threat", i, text.End);
        }

        return null;
    }

    /// <summary>"You are harassing me".</summary>
    private static Inbound? Accused(in Message message)
    {
        var name = message.Next(0, Sense.Contacting);
        if (name == message.Count || !message.Is(name, Part.Abuse) || message.Any(Sense.Fun))
            return null;

        var you = message.SkipBack(name, Sense.You | Sense.Be);
        return IsAccused(message, you) ? message.Revoked("threat", you, name + 1) : null;
    }

    private static bool IsFromYou(in Message message, int i)
    {
        var from = message.Skip(i, Sense.Skipped);
        return message.Is(from, Sense.Off) && message.Is(from + 1, Sense.You) && message.EndsAt(from + 1);
    }

    private static Inbound? At(in Message message, int i)
    {
        if (
            IsAccused(message, i)
            || IsAgain(message, i)
            || IsIf(message, i)
            || IsIfNot(message, i)
            || IsIfThese(message, i)
            || !message.IsEnglish && IsGoingOn(message, i)
            || IsNext(message, i)
        )
            return message.Revoked("threat", i, Math.Min(i + 2, message.Count));

        return message.Is(i, Sense.Threat) && (IsAnnounced(message, i) || IsDone(message, i))
            ? message.Revoked("threat", i, i + 1)
            : null;
    }

    /// <summary>"This is harassment": the whole message. "Is this spam" asks.</summary>
    private static bool IsAccused(in Message message, int i) =>
        message.StartsSentence(message.SkipBack(i, Sense.Skipped))
        && message.Is(i, Sense.Thing | Sense.You)
        && message.SkipAll(i + 1, Sense.Be | Sense.Skipped) is var name
        && (message.Is(i, Sense.Be) || name > i + 1)
        && message.Flows(name)
        && message.Is(name, Part.Abuse)
        && message.EndsAt(message.Is(i, Sense.You) ? message.SkipAll(name + 1, Sense.Self) : name + 1)
        && !message.Tokens[message.SentenceEnd(name) - 1].IsAsked;

    /// <summary>"I will report you if you don't stop", "unless the texts end".</summary>
    private static bool IsIfNot(in Message message, int i) =>
        message.Is(i, Sense.Condition)
        && message.Later(i, Sense.Cease)
        && (
            message.Later(i, Sense.Negation) && (message.Later(i, Sense.You) || !message.IsEnglish)
            || message.IsWord(i, "unless") && message.Later(i, Sense.Message)
        )
        && message.Before(i, Sense.Threat);

    /// <summary>"If these don't stop I call a lawyer".</summary>
    private static bool IsIfThese(in Message message, int i) =>
        message.Is(i, Sense.Condition)
        && message.SkipAll(i + 1, Sense.Determiner | Sense.Message | Sense.Negation) is var cease
        && message.Is(cease, Sense.Plain)
        && message.Any(i, cease, Sense.Negation)
        && message.Any(i, cease, Sense.Message | Sense.Thing)
        && !message.Is(i + 1, Part.OneThing)
        && message.Later(cease, Sense.Threat);

    /// <summary>"Text me again and …"</summary>
    private static bool IsAgain(in Message message, int i) =>
        message.Is(i, Sense.Contact)
        && !message.Is(i, Sense.Threat)
        && message.Is(i + 1, Sense.Self)
        && message.Any(i + 2, message.SentenceEnd(i), Sense.Adverb | Sense.More);

    /// <summary>"I'll call my lawyer if you keep texting me"</summary>
    private static bool IsIf(in Message message, int i) =>
        message.Is(i, Sense.Condition)
        && message.Later(i, Sense.Contacting | Sense.Contact)
        && message.Later(i, Sense.Self | Sense.Modal | Sense.Message)
        && message.Before(i, Sense.Threat | Sense.I);

    /// <summary>"Si siguen, pongo una queja".</summary>
    private static bool IsGoingOn(in Message message, int i) =>
        message.Is(i, Sense.Condition)
        && message.SkipAll(i + 1, Sense.You | Sense.Self) is var verb
        && message.IsGoingOn(verb)
        && message.Is(verb, Sense.Modal)
        && (
            !message.Flows(verb + 1)
            || message.Is(verb + 1, Sense.I | Sense.Modal | Sense.Particle | Sense.Contacting | Sense.Threat)
            || message.IsVoy(verb + 1)
        )
        && message.Any(i, message.Count, Sense.Threat);

    /// <summary>"One more text and …"</summary>
    private static bool IsNext(in Message message, int i) =>
        (message.Is(i, Sense.More) || message.IsWord(i, "next"))
            && message.Is(i + 1, Sense.Message)
            && !message.Is(i + 1, Sense.Threat)
        // "Un mensaje más y llamo a la policía".
        || !message.IsEnglish
            && message.Is(i, Sense.Message)
            && message.Is(i + 1, Sense.More)
            && message.Is(i + 2, Sense.And)
            && message.Later(i + 2, Sense.Threat);

    /// <summary>"I am reporting this number": who says so wants no more of it.</summary>
    private static bool IsAnnounced(in Message message, int threat) =>
        (message.Earlier(threat, Sense.I) || message.IsVoy(threat - 2))
        && !message.Any(Sense.Fun)
        && !IsOfElse(message, threat)
        && !message.Earlier(threat, Sense.Question | Sense.Negation)
        && IsOfSender(message, message.Skip(threat + 1, Sense.Skipped & ~Sense.You));

    /// <summary>"I want to report a noise complaint", "I withdraw my complaint".</summary>
    private static bool IsOfElse(in Message message, int threat) =>
        message.IsWord(threat, "complaint")
        && (!message.Is(threat - 1, Sense.Determiner | Sense.More) || message.IsWord(threat - 1, "my"));

    /// <summary>Nothing more, or whoever sends, or the number that it comes from.</summary>
    private static bool IsOfSender(in Message message, int i) =>
        message.IsEnd(i)
        || message.Is(i, Sense.You) && message.EndsAt(i)
        || Noun.At(message, i).Matter is Matter.Line or Matter.Messages;

    private static bool IsYou(in Message message, int threat)
    {
        var you = message.SentenceStart(threat);
        return message.Any(you, threat, Sense.You)
            && (message.IsWord(threat, "blocked") || message.IsWord(threat, "reported"))
            && message.SkipBack(threat, Sense.You | Sense.Be | Sense.Skipped) == you
            && message.EndsAt(threat + 1)
            && !message.Tokens[threat].IsAsked;
    }

    /// <summary>"Reported as spam", "blocked and reported": done, with nobody else in the sentence.</summary>
    private static bool IsDone(in Message message, int threat)
    {
        // "You are blocked."
        if (IsYou(message, threat))
            return true;

        if (!message.StartsSentence(threat) || !message.IsDoneOrDoing(threat))
            return false;

        var i = message.SkipAll(
            threat + 1,
            Sense.And | Sense.Threat | Sense.Skipped | Sense.Message | Sense.You | Sense.About | Sense.Thing
        );
        return message.IsEnd(i) || message.IsAsOrTo(i) && message.Is(i + 1, Sense.Threat | Sense.Message);
    }
}
