using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Stop it", "stop this please": asked for, in earnest, and nothing else follows.</summary>
internal static class CeasingIt
{
    public static Inbound? Read(in Message message, int verb, Mood mood)
    {
        var end = message.Skip(verb + 1, Ceasing.Between | Sense.Thing | Sense.Content);
        var isAsked =
            (mood == Mood.Asked || IsNextClause(message, verb, mood))
            && message.EndsAt(end)
            && message.Any(verb + 1, end, Sense.Thing | Sense.Skipped)
            && IsOfTexts(message, verb, end)
            && !(message.IsWord(verb, "cancel") && message.IsWord(verb + 1, "that"))
            && !IsOfOrder(message, verb)
            && !message.IsFun(verb);
        return isAsked ? message.Revoked("cease.it", verb, end) : null;
    }

    /// <summary>"I live in Guam stop these": another clause, with no mark between.</summary>
    private static bool IsNextClause(in Message message, int verb, Mood mood) =>
        mood == Mood.Told
        && message.Is(verb, Sense.Plain)
        && message.IsUnknown(verb - 1)
        && !message.Is(verb + 1, Part.OneThing)
        && message.Any(message.SentenceStart(verb), verb, Sense.I)
        && !message.Earlier(verb, Sense.Modal | Sense.Condition | Sense.Other);

    /// <summary>"My order is late please stop it".</summary>
    private static bool IsOfOrder(in Message message, int verb) =>
        message.Is(verb + 1, Part.OneThing)
        && message.Flows(message.SkipBack(verb, Sense.Skipped))
        && message.Earlier(verb, Sense.Business);

    /// <summary>"Cancel these please", "kill it", "no more of these".</summary>
    private static bool IsWholeMessage(in Message message, int verb, int end) =>
        message.Any(verb + 1, end, Sense.Thing)
        && message.SkipBack(verb, Sense.Skipped | Sense.But | Sense.Refusal) == 0
        && message.Skip(end, Sense.Skipped) >= message.Count;

    /// <summary>"Stop" says so itself; "kill it" does behind a sentence that speaks of texts.</summary>
    private static bool IsOfTexts(in Message message, int verb, int end) =>
        message.Is(verb, Sense.Plain)
        || IsWholeMessage(message, verb, end)
        || message.Any(verb, end, Sense.Self)
        || Moods.IsMeans(message, verb - 2, verb) && !message.Is(verb + 1, Part.OneThing)
        || message.StartsSentence(verb) && message.Before(verb, Sense.Message)
        || IsOfThese(message, verb);

    /// <summary>"I get these all day, please end them"; of orders one says "cancel".</summary>
    private static bool IsOfThese(in Message message, int verb)
    {
        var start = message.SkipBack(verb, Sense.Skipped);
        return !message.Flows(start)
            && !message.Is(verb + 1, Part.OneThing)
            && !message.IsWord(verb, "cancel")
            && !message.Before(verb, Sense.Business)
            && (message.Before(verb, Sense.Message) || message.AnyThese(message.SentenceStart(verb), start));
    }
}
