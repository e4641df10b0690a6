using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Take me off your list", "delete my number", "how do I get off this list".</summary>
internal static class Removing
{
    public static bool Try(in Message message, out Inbound inbound)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Passive) && Passive(message, i, out inbound))
                return true;

            if (
                message.Is(i, Sense.Remove | Sense.Receive)
                && !message.Is(i, Sense.Passive)
                && At(message, i, out inbound)
            )
                return true;

            if (message.Is(i, Sense.Off) && OffList(message, i, out inbound))
                return true;
        }

        inbound = default;
        return false;
    }

    private static bool At(in Message message, int verb, out Inbound inbound)
    {
        inbound = default;
        if (
            Requests.Of(message, verb) is Mood.Denied
            || message.IsEnd(verb + 1)
                && !message.Is(verb, Sense.Self)
                && !(message.Language != InboundLanguage.English && message.Is(verb - 1, Sense.Self))
        )
            return false;

        // "Throw out my number".
        var isBehind =
            message.Language != InboundLanguage.English
            && message.Is(verb - 1, Sense.Self)
            && message.Is(verb, Sense.Remove);
        var at = message.Skip(
            verb + 1,
            message.Language == InboundLanguage.English
                ? Sense.Skipped
                : Sense.Skipped
                    | (
                        message.Is(verb + 1, Sense.Off) && message.Is(verb + 2, Sense.Determiner)
                            ? Sense.Particle
                            : Sense.None
                    )
        );
        var what =
            message.IsEnd(at) && at > verb + 1 && message.Tokens[at - 1].IsNumber
            || message.Is(at, Sense.Off) && message.Tokens[at - 1].IsNumber
                ? new Noun(Matter.Line, at, at, at)
            : isBehind ? new Noun(Matter.Self, verb, verb, verb + 1)
            : message.Is(verb, Sense.Self) && message.IsEnd(at) ? new Noun(Matter.Self, verb, verb, verb + 1)
            : message.Is(verb, Sense.Self) ? new Noun(Matter.Self, at, at, at)
            : message.Is(at, Sense.Off)
            && message.Is(at + 1, Sense.Determiner)
            && message.Language == InboundLanguage.English
                ? Noun.At(message, at + 1)
            : Noun.At(message, at);
        var isOnlyGot = !message.Is(verb, Sense.Remove);
        // "Remove it" is of the number that was just spoken of; "turn the texts off" of texts.
        var isSpokenOf = what.Matter == Matter.Thing && message.Any(0, verb, Sense.Line | Sense.Message | Sense.List);
        var isHers =
            message.Is(at, Sense.Other)
            && message.Tokens[at].Length <= 4
            && what.Matter is Matter.Else or Matter.Line
            && message.Any(Sense.Courtesy | Sense.Message | Sense.Line | Sense.Gone);
        if (isHers && what.Matter == Matter.Else)
            what = new Noun(Matter.Self, at, at, at + 1);

        var isTexts =
            (what.Matter is Matter.Messages || what.Matter is Matter.Thing && Refusing.IsSeveral(message, what))
            && message.Is(what.End, Sense.Off)
            && message.EndsAt(what.End + 1);
        if (
            what.Matter is not (Matter.Self or Matter.Line) && !isSpokenOf && !isTexts
            || what.Matter == Matter.Line && what.End > at && !message.Any(at, what.End, Sense.Determiner | Sense.Other)
        )
            return false;

        if (message.Any(at, what.End, Sense.Other) && !isHers)
            return false;

        var i = message.Skip(what.End, Sense.Skipped);
        if (message.IsEnd(i) || message.Is(i, Sense.And | Sense.When | Sense.Condition) && !message.Is(i, Sense.Off))
        {
            // "Remove me", "delete my number": there is nothing else to be removed from. "Take me" goes somewhere.
            if (isOnlyGot || what.Matter == Matter.Self && message.Is(verb, Sense.Modal))
                return false;

            inbound = message.Found(Request.Revoke, "remove", verb, what.End);
            return message.Is(verb, Sense.Keyword)
                || what.Matter == Matter.Line && !isOnlyGot && !message.Is(verb, Sense.Let)
                || message.Language != InboundLanguage.English;
        }

        if (!message.Is(i, Sense.Off))
            return false;

        while (!message.IsEnd(i) && message.Is(i, Sense.Off | Sense.Skipped))
            i++;

        if (message.IsEnd(i) || message.Is(i, Sense.And | Sense.When | Sense.Condition | Sense.Here))
        {
            inbound = message.Found(Request.Revoke, "remove", verb, i);
            return !(isOnlyGot && what.Matter == Matter.Line) && message.Tokens[i - 1].Length != 4;
        }

        var from = Noun.At(message, i);
        if (from.Matter == Matter.List && message.Any(i, from.End, Sense.Business))
            return false;

        if (
            from.Matter
                is not (
                    Matter.List
                    or Matter.Messages
                    or Matter.Kind
                    or Matter.Thing
                    or Matter.Subscription
                    or Matter.Line
                )
            && !message.Is(i, Sense.Contacting)
        )
            return false;

        inbound = Ceasing.Limited(message, message.Found(Request.Revoke, "remove", verb, from.End), from);
        return true;
    }

    /// <summary>"I would like to be taken off", "have me removed".</summary>
    private static bool Passive(in Message message, int verb, out Inbound inbound)
    {
        inbound = default;
        if (
            !message.Is(verb, Sense.Remove)
            || message.Any(message.SentenceStart(verb), verb, Sense.Negation | Sense.Other)
        )
            return false;

        var isMine =
            message.Is(verb - 1, Sense.Be)
                && message.Is(verb - 2, Sense.Particle | Sense.I)
                && message.Any(message.SentenceStart(verb), verb, Sense.Modal | Sense.Want | Sense.Say)
                && !message.Is(message.SentenceStart(verb), Sense.Question)
            || message.Is(verb - 1, Sense.Thing) && message.Is(verb - 2, Sense.Want) && message.Any(0, verb, Sense.Line)
            || message.Is(verb - 1, Sense.Be)
                && message.Is(verb - 2, Sense.Particle)
                && message.Any(message.SentenceStart(verb), verb, Sense.Want | Sense.Say)
            || message.Is(verb - 1, Sense.Self | Sense.Line)
                && message.Any(message.SentenceStart(verb), verb, Sense.Have | Sense.Receive | Sense.Want);
        if (!isMine)
            return false;

        var i = message.Skip(verb + 1, Sense.Skipped | Sense.Off);
        if (!message.IsEnd(i) && Noun.At(message, i) is { Matter: Matter.Else })
            return false;

        inbound = message.Found(Request.Revoke, "remove", verb, verb + 1);
        return true;
    }

    /// <summary>Whatever the verb, by slip or by leaving it out: "off your list".</summary>
    private static bool OffList(in Message message, int off, out Inbound inbound)
    {
        inbound = default;
        var i = off;
        while (!message.IsEnd(i) && message.Is(i, Sense.Off))
            i++;

        if (message.IsEnd(i) || message.StartsSentence(off) && message.Is(off, Sense.Particle))
            return false;

        var list = Noun.At(message, i);
        var isOut =
            message.Is(off - 1, Sense.Self)
            && message.Text[message.Tokens[off].Start] is 'o' or 'O'
            && list.Matter is Matter.Messages or Matter.Kind;
        if (
            list.Matter is not (Matter.List or Matter.Subscription) && !isOut
            || !message.Any(i, list.End, Sense.Determiner)
            || message.Any(i, list.End, Sense.Business)
        )
            return false;

        var isMine = false;
        for (var j = off - 1; j >= 0 && j >= off - 4 && message.Tokens[j + 1].Before == Break.None; j--)
        {
            if (
                message.Is(j, Sense.Negation | Sense.Other)
                || message.Is(j, Sense.Passive) && message.Is(message.SentenceStart(j), Sense.Question)
            )
                return false;

            isMine |=
                message.Is(j, Sense.Self | Sense.I | Sense.Line) && !message.Is(j, Sense.Have)
                || message.Is(j, Sense.Thing) && j == off - 1 && message.Any(0, j, Sense.Line)
                || j == off - 1 && message.Is(j, Sense.Remove | Sense.Receive) && !message.Is(j, Sense.Passive);
        }

        if (!isMine)
            return false;

        inbound = message.Found(Request.Revoke, "remove.list", off, list.End);
        return true;
    }
}
