using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>How the words before a verb make it a request, or take that away.</summary>
internal enum Mood
{
    /// <summary>It is asked for: "please stop", "I want you to stop".</summary>
    Asked,

    /// <summary>It is asked not to be done: "don't stop".</summary>
    Denied,

    /// <summary>The writer speaks of what he does: "I need to stop".</summary>
    Own,

    /// <summary>Anything else: a noun, somebody else's doing.</summary>
    Told,
}

/// <summary>Reads the words before a verb.</summary>
internal static class Requests
{
    /// <summary>Words that may stand between the start of a request and its verb.</summary>
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

    public static Mood Of(in Message message, int verb)
    {
        bool isOwn = false,
            isYours = false,
            isSaid = false,
            isWanted = false;
        for (var i = verb - 1; i >= 0; i--)
        {
            ref readonly var after = ref message.Tokens[i + 1];
            if (after.Before == Break.Hard || after.Before == Break.Soft)
                break;

            ref readonly var token = ref message.Tokens[i];
            // "He can't use them so stop": what is denied is another matter.
            if (i + 1 < verb && (token.Is(Sense.But) && !token.Is(Sense.Preface) || IsSo(message, i)))
                return Mood.Asked;

            if (token.Is(Sense.Negation) && !token.Is(Sense.Refusal))
                return IsWhy(message, i) || message.Is(i + 1, Sense.You) ? Mood.Asked : Mood.Denied;

            if (token.Is(Sense.Condition))
                return isYours && message.Any(i, verb, Sense.Modal) ? Mood.Asked : Mood.Told;

            // "So you can stop now", "don't answer, just take me off": a clause of its own begins.
            if (
                !token.Is(Passed)
                && message.Is(i + 1, Sense.You)
                && message.Any(i + 2, verb, Sense.Modal)
                && !message.Any(message.SentenceStart(i), i + 1, Sense.Condition)
            )
                return Mood.Asked;

            if (isYours && isWanted && !token.Is(Passed))
                return Mood.Asked;

            if (
                token.Is(Sense.Say | Sense.Contact)
                && !token.Is(Sense.Have)
                && i + 1 < verb
                && message.Is(i + 1, Sense.Preface)
            )
                break;

            // "I request that you stop".
            if (token.Is(Sense.Thing) && message.Is(i + 1, Sense.You) && message.Is(i - 1, Sense.Want | Sense.Say))
                continue;

            if (
                !token.Is(Passed)
                || token.Is(Sense.Determiner) && !token.Is(Sense.Skipped | Sense.Particle | Sense.You)
            )
                return
                    IsJoined(message, i + 1)
                    || message.Is(verb - 1, Sense.Say)
                        && message.Any(message.SentenceStart(verb), verb, Sense.I | Sense.Self)
                        && !message.Any(message.SentenceStart(verb), verb, Sense.Condition | Sense.Other)
                    ? Mood.Asked
                    : Mood.Told;

            isOwn |= token.Is(Sense.I);
            isYours |= token.Is(Sense.You);
            isSaid |= token.Is(Sense.Say);
            isWanted |= token.Is(Sense.Want);
        }

        return isOwn && !isYours && !isSaid ? (isWanted ? Mood.Own : Mood.Told) : Mood.Asked;
    }

    private static bool IsSo(in Message message, int i) =>
        message.Tokens[i].Length == 2
        && message.Is(i, Sense.Preface)
        && message.Text[message.Tokens[i].Start] is 's' or 'S'
        && i > 0
        && message.Tokens[i].Before == Break.None;

    /// <summary>"Please be kind and stop": one request behind another.</summary>
    private static bool IsJoined(in Message message, int i) =>
        message.Is(i, Sense.And) && message.Is(message.SentenceStart(i), Sense.Courtesy)
        || message.Is(i, Sense.And | Sense.Preface)
            && message.Any(message.SentenceStart(i), i, Sense.Message | Sense.Self | Sense.Thing | Sense.You);

    /// <summary>"Why don't you stop".</summary>
    private static bool IsWhy(in Message message, int negation)
    {
        for (var i = negation - 1; i >= 0 && message.Tokens[i + 1].Before == Break.None; i--)
        {
            if (message.Is(i, Sense.Question))
                return true;
        }

        return false;
    }
}
