using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>A keyword that says nothing else in a sentence of its own, or at the end of one: "Who is this? Stop."</summary>
internal static class KeywordSentence
{
    /// <summary>Words before a verb within which it is said to whoever sends.</summary>
    private const int Near = 4;

    /// <summary>Digits of a telephone number, which may follow.</summary>
    public const int ShortestNumber = 7;

    /// <summary>Before a keyword at a sentence's end, these do not make another thing of it.</summary>
    private const Sense LeadsOn =
        Sense.Refusal
        | Sense.Thing
        | Sense.Self
        | Sense.Message
        | Sense.Line
        | Sense.Skipped
        | Sense.Wrong
        | Sense.Person
        | Sense.Contact
        | Sense.Contacting
        | Sense.Threat;

    private const Sense Starts = Sense.Plain | Sense.Cease | Sense.Remove | Sense.Off;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (Rule(message, i) is { } rule)
                return message.Revoked(rule, i, i + 1);
        }

        return null;
    }

    private static string? Rule(in Message message, int i)
    {
        if (IsRemove(message, i))
            return "remove";

        if (IsOut(message, i))
            return "remove.out";

        if (IsYouMay(message, i) || IsPleaseQuit(message, i))
            return "cease";

        if (IsIgnored(message, i) || IsStopRequest(message, i))
            return "keyword.request";

        return
            message.Is(i, Sense.Plain)
            && !IsExcused(message, i)
            && (IsAlone(message, i) || IsLast(message, i) || IsSaid(message, i))
            ? "keyword.sentence"
            : null;
    }

    /// <summary>"You can quit now."</summary>
    private static bool IsYouMay(in Message message, int i) =>
        message.Is(i, Sense.Cease)
        && !message.Is(i, Sense.Plain)
        && message.Is(i - 1, Sense.Modal | Sense.Particle | Sense.Adverb)
        && message.Any(Math.Max(message.SentenceStart(i), i - Near), i, Sense.You)
        && message.EndsAt(i + 1)
        && !message.Tokens[message.SentenceEnd(i) - 1].IsAsked
        && Moods.Of(message, i) == Mood.Asked;

    /// <summary>"You keep blowing up my phone, pls quit".</summary>
    private static bool IsPleaseQuit(in Message message, int i) =>
        message.IsWord(i, "quit")
        && message.IsPlease(i - 1)
        && message.EndsAt(i + 1)
        && !message.Before(i, Sense.Business)
        && (
            message.Before(i, Sense.Contacting) && (message.Any(Sense.You) || !message.Any(Sense.I))
            || message.AnyThese(message.SentenceStart(i), i)
        );

    /// <summary>"Treat this as my stop request", "this is a notice to cease"; "this is a request stop" is one of a bus.</summary>
    private static bool IsStopRequest(in Message message, int i)
    {
        if (!message.Is(i, Sense.Plain) || !message.Earlier(i - 1, Sense.Thing))
            return false;

        var isRequest =
            message.Is(i - 1, Sense.Determiner)
            && message.IsWord(i + 1, "request")
            && message.EndsAt(i + 2)
            && !message.Tokens[i + 1].IsAsked;
        return isRequest
            || message.Is(i - 2, Part.Notice)
                && message.Is(i - 1, Sense.Particle)
                && message.EndsAt(i + 1)
                && !message.Earlier(i, Sense.Receive);
    }

    /// <summary>"My stop requests are ignored".</summary>
    private static bool IsIgnored(in Message message, int i) =>
        message.Is(i, Sense.Plain)
        && message.IsWord(i - 1, "my")
        && message.Is(i + 1, Sense.Content | Sense.Message | Sense.Want | Sense.Say)
        && message.Flows(i + 1)
        && (
            IsIgnored(message, i + 2, message.SentenceEnd(i))
            || message.Is(i - 2, Part.Ignored) && message.EndsAt(i + 2)
        );

    private static bool IsIgnored(in Message message, int from, int to)
    {
        for (var i = from; i < to && !message.Is(i, Sense.Determiner | Sense.About); i++)
        {
            if (message.Is(i, Part.Ignored))
                return true;
        }

        return false;
    }

    /// <summary>"Too many texts. Out, please."</summary>
    private static bool IsOut(in Message message, int i) =>
        message.Is(i, Sense.Off)
        && message.StartsSentence(i)
        && message.EndsAt(i + 1)
        && message.Is(i + 1, Sense.Courtesy)
        && message.Any(Sense.Message);

    /// <summary>"This is a landline, please remove."</summary>
    private static bool IsRemove(in Message message, int i)
    {
        if (!message.Is(i, Sense.Remove) || !message.Is(i, Sense.Keyword) || !message.EndsAt(i + 1))
            return false;

        var isNice = message.Is(i - 1, Sense.Courtesy | Sense.Refusal) || message.Is(i + 1, Sense.Courtesy);
        return message.StartsSentence(i)
            || !message.Flows(i) && message.Before(i, Sense.SignUp | Sense.Person) && message.Before(i, Sense.Negation)
            || message.IsPlease(i - 1) && message.StartsSentence(i - 1)
            || isNice && message.Before(i, Sense.Line | Sense.Wrong | Sense.Message | Sense.Refusal | Sense.SignUp);
    }

    /// <summary>
    /// Asked for, and nothing follows in the same breath but courtesy, numbers or a name: "stop, I made a mistake" is about something else.
    /// </summary>
    private static bool IsAlone(in Message message, int i)
    {
        var end = message.Skip(i + 1, Sense.Plain);
        var isEnd =
            message.EndsAt(end)
            || message.Is(end, Sense.And | Sense.But) && message.Is(end + 1, Sense.I)
            || message.StartsSentence(i) && message.Is(end, Sense.Courtesy) && !message.Is(end, Sense.You)
            || (message.IsPlease(i - 1) || i == 0 && message.Tokens[i].IsShouted)
                && message.Is(end, Sense.I)
                && message.StartsSentence(message.SkipBack(i, Sense.Skipped));
        return isEnd && (Moods.Of(message, i) == Mood.Asked || message.IsWord(i - 1, "but") && message.Flows(i));
    }

    /// <summary>At the end of a sentence that refuses or wonders, or in capitals where the rest is not.</summary>
    private static bool IsLast(in Message message, int i)
    {
        var start = message.SentenceStart(i);
        if (i == start || IsNoun(message, i))
            return false;

        var isLoud = message.Tokens[i].IsShouted && !message.Tokens[i - 1].IsShouted;
        return !IsWondering(message, i)
            && (isLoud || message.Is(i - 1, LeadsOn) && Grieves(message, start, i))
            && (message.EndsAt(i + 1) || IsBeforeName(message, i + 1))
            && !message.Any(start, i, Sense.Condition)
            && Moods.Of(message, i) != Mood.Denied;
    }

    /// <summary>"Why did it stop".</summary>
    private static bool IsWondering(in Message message, int i) =>
        message.Is(i - 1, Sense.Thing) && message.Is(i - 2, Sense.Modal);

    /// <summary>"I keep texting stop and nothing happens".</summary>
    private static bool IsSaid(in Message message, int i) =>
        message.Is(i - 1, Sense.Say | Sense.Contacting | Sense.Send)
        && message.Flows(i)
        && (message.Earlier(i, Sense.I) || message.StartsSentence(i - 1) && message.IsDoneOrDoing(i - 1))
        && !message.Earlier(i, Sense.Condition | Sense.Question | Sense.Negation | Sense.Other)
        && !message.Any(Sense.Resume | Sense.Slip)
        && IsOverAfter(message, message.Skip(i + 1, Sense.When | Sense.Adverb));

    private static bool IsOverAfter(in Message message, int i) =>
        message.IsEnd(i) || message.Is(i, Sense.And) || IsTimes(message, i) || IsTimes(message, i + 1);

    /// <summary>"Five times", "like 5 times".</summary>
    private static bool IsTimes(in Message message, int i) =>
        message.IsWord(i, "times") && message.Flows(i) || message.IsNumber(i) && message.IsWord(i + 1, "times");

    /// <summary>"The wrong stop", "a stop".</summary>
    private static bool IsNoun(in Message message, int i) =>
        message.Is(i - 1, Sense.Wrong)
        || message.Is(i - 1, Sense.Negation | Sense.Determiner) && !message.Is(i - 1, Sense.Skipped | Sense.Thing);

    /// <summary>One unknown word at the very end.</summary>
    private static bool IsBeforeName(in Message message, int i) => i + 1 == message.Count && message.IsUnknown(i);

    private static bool Grieves(in Message message, int from, int to) =>
        message.Any(from, to, Sense.Refusal | Sense.Wrong | Sense.Threat | Sense.Oath)
        || message.Any(from, to, Sense.Contacting | Sense.Contact) && message.Any(from, to, Sense.Self | Sense.You)
        || message.Is(from, Sense.Question) && message.Any(from, to, Sense.Thing | Sense.You);

    /// <summary>It is spoken of and not used: an accident, fun, a bus's "Stop 14".</summary>
    private static bool IsExcused(in Message message, int i) =>
        message.Any(Sense.Slip) && !message.Any(Sense.Refusal)
        || message.IsNumber(i + 1) && message.Tokens[i + 1].Length < ShortestNumber && !message.Tokens[i].IsShouted
        || message.IsFun(i) && !message.Any(Sense.Contact | Sense.Contacting | Sense.Refusal | Sense.Message);
}
