using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>A verb of ceasing with what is to cease: "stop texting me", "end these messages", "arrêtez de m'écrire".</summary>
internal static class Ceasing
{
    /// <summary>What may stand between the verb and what it takes.</summary>
    public const Sense Between = Sense.Skipped | Sense.Particle | Sense.Self | Sense.You | Sense.About | Sense.Have;

    /// <summary>Words before the verb within which somebody else may be its subject.</summary>
    private const int Near = 4;

    private const Sense Starts = Sense.Cease;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (At(message, i) is { } found)
                return found;
        }

        return CeasingBySlip.Read(message);
    }

    private static Inbound? At(in Message message, int verb)
    {
        if (CeasingThemselves.Read(message, verb) is { } coming)
            return coming;

        var mood = Moods.Of(message, verb);
        if (
            mood == Mood.Denied
            || message.IsEnd(verb + 1)
            || IsReported(message, verb)
            || IsNoun(message, verb)
            || message.IsPerfect(verb)
        )
            return null;

        var next = message.Skip(verb + 1, Between);
        var toSelf = message.Any(verb + 1, next + 1, Sense.Self);
        // What was skipped may have been all there is: "stop, please".
        if (message.IsEnd(next))
            return CeasingIt.Read(message, verb, mood);

        // "Stop all but the alerts": they are one word.
        if (next == verb + 1 && message.Is(verb, Sense.Plain) && CeasingMessages.IsAllBut(message, next))
            return message.Revoked("cease.messages", verb, next);
        // "Déjame ver", "déjame avisarle": to let.
        var isLet = message.IsDejar(verb) && !message.Any(verb + 1, next, Sense.Off);
        if (isLet && (message.IsToMe(verb) || message.Is(next, Sense.Receive)))
            return null;

        if (message.Is(next, Sense.Contacting) || message.Is(next, Sense.Contact) && message.Is(next + 1, Sense.Self))
            return CeasingContact.Read(message, verb, next, toSelf);

        return message.Is(next, Sense.Send | Sense.Receive) && !message.Is(next, Sense.Message)
            ? CeasingSending.Read(message, verb, next + 1, toSelf)
            : CeasingMessages.Read(message, verb, next, mood);
    }

    /// <summary>"The last stop", "one stop".</summary>
    private static bool IsNoun(in Message message, int verb) =>
        message.Flows(verb)
        && message.Is(verb - 1, Sense.Determiner | Sense.More)
        && !message.Is(verb - 1, Sense.Thing | Sense.Skipped | Sense.You)
        && !IsWishedFor(message, verb);

    /// <summary>"Solicito el cese de los mensajes", "j'exige l'arrêt de vos textos".</summary>
    private static bool IsWishedFor(in Message message, int noun) =>
        !message.IsEnglish && message.Earlier(noun, Sense.Want) && message.Is(noun + 1, Sense.Off);

    /// <summary>"Es de mi hija, dejen de escribirle": who stands in the breath before is not who ceases.</summary>
    private static int BreathStart(in Message message, int start, int verb)
    {
        var i = verb;
        while (i > start && message.Flows(i))
            i--;

        return i;
    }

    /// <summary>"Please tell my uncle to stop texting me": he is to, and not whoever reads; "tell your boss to stop" asks the sender.</summary>
    private static bool IsPassedOn(in Message message, int verb)
    {
        var other = verb - 2;
        return message.IsWord(verb - 1, "to")
            && message.Is(other, Sense.Other)
            && message.Flows(verb)
            && message.Any(other - 2, other, Sense.Say)
            && !message.Is(other - 1, Sense.You);
    }

    /// <summary>Somebody else ceases, or may: "he may stop", "if they end it".</summary>
    private static bool IsReported(in Message message, int verb)
    {
        var start = Math.Max(message.SentenceStart(verb), verb - Near);
        var isOthers =
            message.AnyOther(message.IsEnglish ? start : BreathStart(message, start, verb), verb)
            && !(!message.Flows(verb) && message.Is(verb, Sense.Plain) && !message.Any(start, verb, Sense.Say))
            && !message.Any(start, verb, Sense.You | Sense.Courtesy | Sense.But | Sense.Want)
            && !message.IsNumber(verb - 1);
        return isOthers
            || IsPassedOn(message, verb)
            || message.Any(start, verb, Sense.Condition)
                && !message.Any(start, verb, Sense.Modal | Sense.Want | Sense.Courtesy);
    }
}
