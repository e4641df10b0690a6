using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Reads the words before a verb, from the verb back to where its clause begins.</summary>
internal static class Moods
{
    /// <summary>What may stand between the start of a request and its verb.</summary>
    private const Sense Passed =
        Sense.Skipped
        | Sense.You
        | Sense.Modal
        | Sense.Particle
        | Sense.Say
        | Sense.Want
        | Sense.I
        | Sense.Self
        | Sense.And
        | Sense.But
        | Sense.Refusal
        | Sense.Fun
        | Sense.Question
        | Sense.Be
        | Sense.Have
        | Sense.Threat
        | Sense.Due
        | Sense.Enough;

    /// <summary>What the clause has before its verb.</summary>
    private const Sense Noted = Sense.I | Sense.You | Sense.Say | Sense.Want;

    public static Mood Of(in Message message, int verb)
    {
        var noted = Sense.None;
        for (var i = verb - 1; i >= 0 && message.Flows(i + 1); i--)
        {
            if (Decided(message, i, verb, noted) is { } mood)
                return mood;

            if (IsQuoted(message, i, verb) || IsBegging(message, i, verb))
                break;

            if (IsThat(message, i))
                continue;

            if (!IsPassed(message, i))
                return
                    message.IsPlease(i + 1)
                    || message.IsPlease(verb - 1) && !message.Any(i, verb, Sense.Say | Sense.Other | Sense.Particle)
                    || IsMyWish(message, i)
                    || IsJoined(message, i + 1)
                    || IsReported(message, verb)
                    ? Mood.Asked
                    : Mood.Told;

            noted |= message.Tokens[i].Senses & Noted;
        }

        return OfWholeClause(noted);
    }

    /// <summary>Told of oneself without a "you" or a "say": no request.</summary>
    private static Mood OfWholeClause(Sense noted)
    {
        if ((noted & (Sense.I | Sense.You | Sense.Say)) != Sense.I)
            return Mood.Asked;

        return (noted & Sense.Want) == Sense.None ? Mood.Told : Mood.Own;
    }

    /// <summary>One word decides, whatever stands before it; null where it does not.</summary>
    private static Mood? Decided(in Message message, int i, int verb, Sense noted)
    {
        var isYours = (noted & Sense.You) != Sense.None;
        if (i + 1 < verb && message.Is(i, Sense.But) && !message.Is(i, Sense.Preface) || IsSo(message, i))
            return Mood.Asked;

        // "I can't figure out how to stop these."
        if (
            i + 2 == verb
            && (message.IsWord(i, "how") || message.IsWord(i, "way") || message.IsWord(i, "possible"))
            && message.Is(i + 1, Sense.Particle)
            && !message.Is(verb + 1, Part.OneThing)
        )
            return Mood.Asked;

        if (IsMeans(message, i, verb))
            return Mood.Asked;

        if (message.Is(i, Sense.Negation) && !message.Is(i, Sense.Refusal))
            return IsWhy(message, i) || message.Is(i + 1, Sense.You) || IsReminder(message, i, verb)
                ? Mood.Asked
                : Mood.Denied;

        if (message.Is(i, Sense.Condition))
            return isYours && message.Any(i, verb, Sense.Modal) ? Mood.Asked : Mood.Told;

        if (
            !message.Is(i, Passed)
            && (BeginsClause(message, i + 1, verb) || isYours && (noted & Sense.Want) != Sense.None)
        )
            return Mood.Asked;

        return null;
    }

    /// <summary>"Which word do I send to end these?"</summary>
    public static bool IsMeans(in Message message, int send, int verb) =>
        send + 2 == verb
        && message.Is(send, Sense.Say | Sense.Send | Sense.Contact)
        && !message.Is(send, Sense.Calling | Sense.Business)
        && message.Is(send + 1, Sense.Particle)
        && message.Is(send - 1, Sense.I)
        && message.Is(message.SentenceStart(verb), Sense.Question);

    /// <summary>"Didn't I ask you to stop?"</summary>
    private static bool IsReminder(in Message message, int negation, int verb) =>
        message.Is(negation + 1, Sense.I)
        && message.StartsSentence(message.SkipBack(negation, Sense.Skipped))
        && message.Any(negation + 2, verb, Sense.Say)
        && message.Any(negation + 2, verb, Sense.You);

    /// <summary>"Don't answer, you can take me off": a clause of its own begins with "you".</summary>
    private static bool BeginsClause(in Message message, int you, int verb) =>
        message.Is(you, Sense.You) && message.Any(you + 1, verb, Sense.Modal) && !message.Earlier(you, Sense.Condition);

    /// <summary>"I said, please stop": what is said stands for itself.</summary>
    private static bool IsQuoted(in Message message, int say, int verb) =>
        message.Is(say, Sense.Say | Sense.Contact)
        && !message.Is(say, Sense.Have)
        && say + 1 < verb
        && message.Is(say + 1, Sense.Preface);

    /// <summary>"I'm begging you to stop".</summary>
    private static bool IsBegging(in Message message, int beg, int verb) =>
        message.IsWord(beg, "begging")
        && beg + 3 == verb
        && message.Is(beg + 1, Sense.You)
        && message.Is(beg + 2, Sense.Particle);

    /// <summary>"I request that you stop".</summary>
    private static bool IsThat(in Message message, int i) =>
        message.Is(i, Sense.Thing) && message.Is(i + 1, Sense.You) && message.Is(i - 1, Sense.Want | Sense.Say);

    /// <summary>"Please honor my request to stop".</summary>
    private static bool IsMyWish(in Message message, int i) => message.IsWord(i, "my") && message.Is(i + 1, Sense.Want);

    private static bool IsPassed(in Message message, int i) =>
        message.Is(i, Passed)
        && (!message.Is(i, Sense.Determiner) || message.Is(i, Sense.Skipped | Sense.Particle | Sense.You));

    /// <summary>"He can't use them so stop": what is denied is another matter.</summary>
    private static bool IsSo(in Message message, int i) => message.IsWord(i, "so") && message.Flows(i);

    /// <summary>"Please be kind and stop": one request behind another.</summary>
    private static bool IsJoined(in Message message, int i) =>
        message.Is(i, Sense.And) && message.Is(message.SentenceStart(i), Sense.Courtesy)
        || message.Is(i, Sense.And | Sense.Preface)
            && message.Earlier(i, Sense.Message | Sense.Self | Sense.Thing | Sense.You);

    /// <summary>"My daughter-in-law's idea was that I text stop".</summary>
    private static bool IsReported(in Message message, int verb) =>
        message.Is(verb - 1, Sense.Say)
        && message.Earlier(verb, Sense.I | Sense.Self)
        && !message.Earlier(verb, Sense.Condition | Sense.Other);

    /// <summary>"Why don't you stop".</summary>
    private static bool IsWhy(in Message message, int negation)
    {
        for (var i = negation - 1; i >= 0 && message.Flows(i + 1); i--)
        {
            if (message.Is(i, Sense.Question))
                return true;
        }

        return false;
    }
}
