using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>In Spanish and French, a number that is not, or no longer, somebody's: "ya no es el número de Ana", "ce numéro n'est plus à Ana".</summary>
internal static class OthersLine
{
    /// <summary>Words before the denial within which the number stands.</summary>
    private const int Near = 4;

    public static Inbound? Read(in Message message, int negation)
    {
        var i = message.SkipAll(negation + 1, Sense.Be | Sense.Determiner | Sense.Adverb | Sense.Negation | Sense.Self);
        var isLineBefore = message.Any(
            Math.Max(message.SentenceStart(negation), negation - Near),
            negation,
            Sense.Line
        );
        var isBeing = message.Any(negation - 1, i, Sense.Be);
        // "Este no es el número de Ana", "ce n'est plus son numéro".
        if (message.Is(i, Sense.Line) && isBeing && !message.IsEnd(i))
            return
                IsSomebody(message, i + 1)
                || (message.Is(i - 1, Part.My) || message.IsHisOrHer(i - 1)) && message.EndsAt(i + 1)
                ? Found(message, negation, i + 1)
                : null;

        // "Este número ya no es de Ana", "ce numéro n'est plus à elle".
        if (isLineBefore && isBeing && IsSomebody(message, i))
            return Found(message, negation, i);

        // "Esa persona ya no tiene este número", "Ana n'a plus ce numéro".
        var at = message.SkipAll(i, Sense.Have | Sense.Particle | Sense.Adverb | Sense.Determiner);
        var isLost =
            at > i
            && message.Is(at, Sense.Line)
            && message.EndsAt(at + 1)
            && message.Any(i, at, Sense.Determiner)
            && (
                message.Earlier(negation, Sense.Person | Sense.Other)
                || message.IsCapitalised(message.SkipBack(negation, Sense.Adverb) - 1)
            );
        return isLost ? Found(message, negation, at + 1) : null;
    }

    /// <summary>"De Ana", "del señor", "a ella".</summary>
    private static bool IsSomebody(in Message message, int of)
    {
        if (message.IsEnd(of) || !message.Is(of, Sense.Off | Sense.Particle))
            return false;

        var who = message.SkipAll(of + 1, Sense.Determiner);
        return message.IsCapitalised(who) && message.CanBeName(who)
            || message.Is(who, Sense.Other | Sense.Person)
            || message.Any(of + 1, who, Sense.Person)
            || message.Is(of + 1, Sense.Other) && message.EndsAt(of + 2);
    }

    private static Inbound Found(in Message message, int from, int to) =>
        message.Found(Request.WrongNumber, "stranger.line", from, Math.Min(to, message.Count));
}
