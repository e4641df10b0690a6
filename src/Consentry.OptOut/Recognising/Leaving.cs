using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>The verb says it all, unless it names something else: "opt me out", "unsubscribe", "darme de baja".</summary>
internal static class Leaving
{
    /// <summary>Words before the verb within which a denial is of it.</summary>
    private const int Near = 5;

    private const Sense Between = Sense.Skipped | Sense.Self | Sense.Particle | Sense.Off | Sense.About | Sense.Receive;

    /// <summary>What begins another thought.</summary>
    private const Sense Follows =
        Sense.And | Sense.But | Sense.Question | Sense.I | Sense.You | Sense.Be | Sense.Condition | Sense.When;

    private const Sense Starts = Sense.Leave | Sense.Let;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (message.Is(i, Sense.Leave) && At(message, i) is { } found)
                return found;

            if (message.Is(i, Sense.Let) && Group(message, i) is { } group)
                return group;
        }

        return null;
    }

    private static Inbound? At(in Message message, int verb)
    {
        if (
            IsState(message, verb)
            || IsChoice(message, verb)
            || IsDenied(message, verb)
            || message.Is(verb + 1, Sense.Be)
            || IsAskedAbout(message, verb)
        )
            return null;

        var i = message.Skip(verb + 1, Between);
        if (message.IsEnd(i))
            return message.Revoked("leave", verb, Math.Max(verb + 1, i));

        var what = Noun.At(message, i);
        if (IsElse(message, verb, i, what) || IsOfHouse(message, verb, what) || IsOthersLine(message, verb, i, what))
            return null;

        if (what.Matter != Matter.Else)
            return message.Revoked("leave", verb, Math.Max(verb + 1, what.End), what);

        // "I opted out in March": when it was limits nothing.
        var isLimit = message.Is(i - 1, Sense.About) && !message.Is(i, Sense.When);
        return message.Revoked("leave", verb, Math.Max(verb + 1, i), isLimit ? what : default);
    }

    /// <summary>"The water is shut off".</summary>
    private static bool IsState(in Message message, int verb) =>
        message.Is(verb, Part.Turning)
        && (message.Is(verb - 1, Sense.Be) || message.Is(message.SentenceStart(verb), Sense.Be));

    /// <summary>"Turn off on the left".</summary>
    private static bool IsOfHouse(in Message message, int verb, Noun what) =>
        message.Is(verb, Part.Turning) && what.Matter == Matter.Else;

    /// <summary>"Is it opt in or opt out?"</summary>
    private static bool IsChoice(in Message message, int verb) =>
        message.Is(verb - 1, Sense.And) && message.Is(verb - 2, Sense.Resume | Sense.SignUp)
        || message.Is(verb - 1, Sense.Determiner) && message.Is(message.SentenceStart(verb), Sense.Be);

    /// <summary>"Was I unsubscribed?"; not "I unsubscribed, why do these come".</summary>
    private static bool IsAskedAbout(in Message message, int verb) =>
        message.Is(verb, Sense.Passive)
        && message.Tokens[message.SentenceEnd(verb) - 1].IsAsked
        && !message.Later(verb, Sense.Question);

    /// <summary>"Unsubscribe from the gym".</summary>
    private static bool IsElse(in Message message, int verb, int i, Noun what) =>
        what.Matter is Matter.Else
        && (
            i == verb + 1
            || message.Is(i - 1, Sense.Off | Sense.Self)
            || !message.IsEnglish && message.Is(i - 1, Sense.About | Sense.Particle)
        )
        && !message.Is(i, Follows)
        && !IsSender(message, verb, i, what);

    /// <summary>"Unsubscribed from your service".</summary>
    private static bool IsSender(in Message message, int verb, int i, Noun what) =>
        message.Is(verb, Sense.Plain)
        && message.Is(i, Part.ThisOrYour)
        && what.End == i + 2
        && message.Is(i + 1, Part.Sender)
        && message.EndsAt(what.End);

    /// <summary>"Unsubscribe her number".</summary>
    private static bool IsOthersLine(in Message message, int verb, int i, Noun what) =>
        what.Matter is Matter.Line
        && (
            message.AnyOther(i, what.End)
            || message.Is(what.End, Sense.Off) && message.AnyOther(what.End, what.End + 4)
            || message.Is(what.End - 1, Part.PaidLine) && !message.Is(what.End, Sense.Off)
            || i == verb + 1 && !message.Any(i, what.End, Sense.Determiner)
        );

    private static bool IsDenied(in Message message, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - Near && message.Flows(i + 1); i--)
        {
            if (
                message.Is(i, Sense.Negation | Sense.Slip)
                || message.Is(i, Sense.Other) && !(message.Is(i, Part.Someone) && message.Is(i - 1, Sense.Modal))
                || message.Is(i, Sense.Condition) && !message.IsWord(i + 1, "ya") && !message.Any(i, verb, Sense.Modal)
            )
                return true;
        }

        return false;
    }

    /// <summary>"How do I leave this chat": of texts in a group there is no list.</summary>
    private static Inbound? Group(in Message message, int let)
    {
        if (message.IsEnd(let + 1))
            return null;

        var group = Noun.At(message, let + 1);
        var isLeft =
            (group.Matter == Matter.Subscription || group.Matter == Matter.List && message.Is(let, Sense.Keyword))
            && message.Any(let + 1, group.End, Sense.Determiner)
            && Moods.Of(message, let) != Mood.Denied;
        return isLeft ? message.Revoked("leave.group", let, group.End) : null;
    }
}
