using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"I would like to be taken off", "have me removed".</summary>
internal static class RemovingPassive
{
    public static Inbound? Read(in Message message, int verb)
    {
        if (
            !message.Is(verb, Sense.Remove)
            || message.Earlier(verb, Sense.Negation | Sense.Other)
            || !IsWished(message, verb)
        )
            return null;

        if (!IsSure(message, verb) && !IsMay(message, verb))
            return Found(message, verb);

        // "Confirm that I am taken off": of a rota as well.
        var from = message.SkipAll(verb + 1, Sense.Off | Sense.Adverb | Sense.Courtesy);
        return message.EndsAt(from) || Noun.At(message, from).Matter is Matter.Messages or Matter.List or Matter.Kind
            ? message.Revoked("remove.passive", verb, verb + 1)
            : null;
    }

    private static Inbound? Found(in Message message, int verb)
    {
        var i = message.Skip(verb + 1, Sense.Skipped | Sense.Off);
        return message.IsEnd(i) || message.IsWord(i + 1, "ago") || Noun.At(message, i).Matter != Matter.Else
            ? message.Revoked("remove.passive", verb, verb + 1)
            : null;
    }

    private static bool IsWished(in Message message, int verb) =>
        IsSure(message, verb)
        || IsMay(message, verb)
        || ToBe(message, verb)
        || ItRemoved(message, verb)
        || MeRemoved(message, verb);

    /// <summary>"I ask that my number be removed".</summary>
    private static bool IsAskedThat(in Message message, int that, int verb)
    {
        var ask = message.IsUnknown(that - 1) && message.IsVerbal(that - 1) ? that - 2 : that - 1;
        return message.IsWord(verb - 1, "be")
            && message.IsWord(that, "that")
            && message.IsWord(that + 1, "my")
            && message.Is(ask, Sense.Want | Sense.Say)
            && message.Earlier(ask, Sense.I);
    }

    /// <summary>"May I please be taken off", "could my number be deleted".</summary>
    private static bool IsMay(in Message message, int verb)
    {
        var may = message.Skip(message.SentenceStart(verb), Sense.Skipped);
        if (!message.IsMay(may) || !message.IsWord(verb - 1, "be") || may + 2 >= verb)
            return false;

        var end = message.Is(may + 1, Sense.I) ? may + 2 : Noun.At(message, may + 1).End;
        return message.SkipAll(end, Sense.Skipped) == verb - 1
            && (message.Is(may + 1, Sense.I) || message.IsWord(may + 1, "my") && message.Is(end - 1, Sense.Line));
    }

    /// <summary>"Make sure I'm removed", "please confirm I have been taken off".</summary>
    private static bool IsSure(in Message message, int verb)
    {
        var i = message.SkipBack(verb, Sense.Be | Sense.Have | Sense.Adverb);
        while (message.Flows(i) && message.Is(i - 1, Sense.I | Sense.Line | Sense.Thing) || message.IsWord(i - 1, "my"))
            i--;

        return i < verb
            && message.Any(i, verb, Sense.Be)
            && message.Flows(i)
            && (message.IsConfirming(i - 1) || IsAskedThat(message, i, verb));
    }

    /// <summary>"I want to be removed", "how can I get removed".</summary>
    private static bool ToBe(in Message message, int verb) =>
        message.Is(verb - 1, Sense.Be | Sense.Receive)
        && (
            message.Is(verb - 2, Sense.Particle) && message.Earlier(verb, Sense.Want | Sense.Say)
            || message.Is(verb - 2, Sense.Particle) && IsAskedHow(message, verb)
            || !message.IsEnglish && message.Is(verb - 2, Sense.Want)
            || message.Is(verb - 2, Sense.Due) && message.Is(verb - 3, Sense.I)
            || message.Is(verb - 2, Sense.Particle | Sense.I)
                && message.Earlier(verb, Sense.Modal | Sense.Want | Sense.Say)
                && !IsWondering(message, verb)
        );

    /// <summary>"Who do I call to be removed", "is it possible to be removed".</summary>
    private static bool IsAskedHow(in Message message, int verb) =>
        message.IsWord(verb - 3, "possible")
        || message.Is(message.SentenceStart(verb), Sense.Question)
            && message.Earlier(verb, Sense.I)
            && message.Earlier(verb, Sense.Contact);

    /// <summary>"Did I get removed", not "how do I get removed".</summary>
    private static bool IsWondering(in Message message, int verb)
    {
        var start = message.SentenceStart(verb);
        return message.IsWord(start, "did") || message.Is(start, Sense.Question) && !message.IsWord(start, "how");
    }

    /// <summary>"My number is on there and I want it removed".</summary>
    private static bool ItRemoved(in Message message, int verb) =>
        message.Is(verb - 1, Sense.Thing) && message.Is(verb - 2, Sense.Want) && message.Before(verb, Sense.Line);

    /// <summary>"Get me removed", "I need this number taken off".</summary>
    private static bool MeRemoved(in Message message, int verb) =>
        message.Is(verb - 1, Sense.Self | Sense.Line) && message.Earlier(verb, Sense.Have | Sense.Receive | Sense.Want);
}
