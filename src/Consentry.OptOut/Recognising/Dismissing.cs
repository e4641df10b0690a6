using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Whoever sends is sent away: "lose my number", "leave me alone", "leave my phone in peace".</summary>
internal static class Dismissing
{
    private const Sense Starts = Sense.Dismissal | Sense.Let;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (message.Is(i, Sense.Dismissal) && IsMeant(message, i))
                return message.Revoked("dismiss", i, i + 1);

            if (message.Is(i, Sense.Let) && LetAlone(message, i) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsMeant(in Message message, int i) =>
        !message.Is(i - 1, Sense.Negation | Sense.Other)
        && (!message.Any(Sense.Fun) || message.Is(i, Part.Losing))
        && !IsOfOneDay(message, i)
        && !IsOfElsewhere(message, i)
        && !IsSupposed(message, i)
        && !IsBargaining(message, i)
        && !message.IsToOther(i + 1)
        && !IsOfElse(message, i)
        && (!message.IsWord(i, "go") || IsSaidToSender(message, i));

    /// <summary>"Back off the price a bit".</summary>
    private static bool IsBargaining(in Message message, int i) =>
        message.IsWord(i, "back") && !message.EndsAt(i + 1) && Noun.At(message, i + 1).Matter == Matter.Else;

    /// <summary>"They asked me to run and I want no part of it": where texts are not spoken of, "it" is something else.</summary>
    private static bool IsOfElsewhere(in Message message, int i) =>
        message.IsWantOrCount(i)
        && message.Is(i + 1, Sense.Off)
        && message.IsWord(i + 2, "it")
        && !message.Any(Sense.Message | Sense.Line | Sense.Contacting | Sense.List);

    /// <summary>"Ring if you get lost": in one breath with its condition.</summary>
    private static bool IsSupposed(in Message message, int i)
    {
        while (message.Flows(i))
        {
            if (message.Is(--i, Sense.Condition))
                return true;
        }

        return false;
    }

    /// <summary>"J'en veux plus de gâteau".</summary>
    private static bool IsOfElse(in Message message, int i) =>
        !message.IsEnglish
        && message.Is(i + 1, Sense.Off)
        && message.Flows(i + 1)
        && Noun.At(message, i + 2).Matter == Matter.Else;

    /// <summary>"Please go away"; not "did the rash go away".</summary>
    private static bool IsSaidToSender(in Message message, int go) =>
        (
            go == 0
            || !message.Flows(go)
            || message.Is(go - 1, Sense.Skipped | Sense.You | Sense.And)
            || message.Earlier(go, Sense.Message)
            || message.Is(go - 2, Sense.Thing) && !message.Is(go - 2, Part.OneThing)
        ) && (message.EndsAt(go + 1) || message.Is(go + 1, Sense.And));

    /// <summary>"Count me out for Friday", "I want out by May".</summary>
    private static bool IsOfOneDay(in Message message, int i) =>
        message.IsWantOrCount(i)
        && !message.EndsAt(i + 1)
        && !message.Is(i + 1, Sense.And)
        && (!message.Is(i + 1, Sense.Off) || message.IsNumber(i + 2) || IsElse(message, i + 2));

    /// <summary>"I want out of the nine o'clock".</summary>
    private static bool IsElse(in Message message, int i) =>
        message.Flows(i)
        && (
            Noun.At(message, i).Matter is Matter.Else or Matter.None
            || message.Any(i, message.SentenceEnd(i), Sense.Business)
            || message.IsNumber(i + 1)
        );

    private static Inbound? LetAlone(in Message message, int let)
    {
        var alone = message.Skip(
            let + 1,
            Sense.Self | Sense.Oath | Sense.Skipped | Sense.Determiner | Sense.Line | Sense.Person | Sense.Other
        );
        var isAsked =
            message.Is(alone, Sense.Alone)
            && Moods.Of(message, let) != Mood.Denied
            && (
                message.Any(let + 1, alone + 1, Sense.Self | Sense.Line | Sense.Person)
                || message.IsWord(let + 1, "my") && message.Any(let + 1, alone, Sense.Other)
            )
            && (message.EndsAt(alone + 1) || message.Is(alone + 1, Sense.And | Sense.I));
        return isAsked ? message.Revoked("dismiss", let, alone + 1) : null;
    }
}
