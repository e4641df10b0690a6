using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Opt me out", "unsubscribe", "darme de baja": the verb says it all, unless it names something else.</summary>
internal static class Leaving
{
    public static bool Try(in Message message, out Inbound inbound)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Leave) && At(message, i, out inbound))
                return true;
        }

        inbound = default;
        return false;
    }

    private static bool At(in Message message, int verb, out Inbound inbound)
    {
        inbound = default;
        if (
            IsDenied(message, verb)
            || message.Is(verb + 1, Sense.Be)
            || message.Is(verb, Sense.Passive) && message.Tokens[message.SentenceEnd(verb) - 1].IsAsked
        )
            return false;

        var i = message.Skip(
            verb + 1,
            Sense.Skipped | Sense.Self | Sense.Particle | Sense.Off | Sense.About | Sense.Receive
        );
        if (message.IsEnd(i))
        {
            inbound = message.Found(Request.Revoke, "leave", verb, Math.Max(verb + 1, i));
            return true;
        }

        var noun = Noun.At(message, i);
        var isLimit = i == verb + 1 || message.Is(i - 1, Sense.Off | Sense.Self);
        if (
            noun.Matter is Matter.Else
            && isLimit
            && !message.Is(
                i,
                Sense.And | Sense.But | Sense.Question | Sense.I | Sense.You | Sense.Be | Sense.Condition | Sense.When
            )
        )
            return false;

        if (
            noun.Matter is Matter.Line
            && (message.Any(i, noun.End, Sense.Other) || i == verb + 1 && !message.Any(i, noun.End, Sense.Determiner))
        )
            return false;

        inbound = Ceasing.Limited(
            message,
            message.Found(Request.Revoke, "leave", verb, Math.Max(verb + 1, noun.Matter == Matter.Else ? i : noun.End)),
            noun
        );
        return true;
    }

    private static bool IsDenied(in Message message, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 5 && message.Tokens[i + 1].Before == Break.None; i--)
        {
            if (message.Is(i, Sense.Negation | Sense.Other | Sense.Slip))
                return true;

            if (message.Is(i, Sense.Condition) && !message.Any(i, verb, Sense.Modal))
                return true;
        }

        return false;
    }
}
