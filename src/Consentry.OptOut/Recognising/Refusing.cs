using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Don't text me", "I don't want these", "no more messages".</summary>
internal static class Refusing
{
    private const Sense Between =
        Sense.Skipped | Sense.Particle | Sense.Self | Sense.You | Sense.Modal | Sense.I | Sense.Be;

    public static bool Try(in Message message, out Inbound inbound)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Negation) && Negated(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Refusal) && Interest(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.No) && None(message, i, out inbound))
                return true;
        }

        inbound = default;
        return false;
    }

    /// <summary>"You never text": what whoever sends does or not. "I ask that you not text" is no telling.</summary>
    private static bool IsTold(in Message message, int negation)
    {
        if (
            !message.Is(negation - 1, Sense.You)
            || message.Tokens[negation].Before != Break.None
            || message.Tokens[negation].Length == 3
        )
            return false;

        var start = message.SentenceStart(negation);
        return message.Any(start, negation, Sense.Question)
            || !message.Any(start, negation - 1, Sense.Modal | Sense.Want | Sense.Say)
                && !message.Any(negation, negation + 1, Sense.Due);
    }

    /// <summary>"I'd like not to", "my wish to not be": the wish stands before what is denied.</summary>
    private static bool IsWish(in Message message, int negation)
    {
        var i = negation - 1;
        while (
            i >= 0
            && message.Tokens[i + 1].Before == Break.None
            && message.Is(i, Sense.Particle | Sense.Modal | Sense.Skipped)
            && !message.Is(i, Sense.Want)
        )
            i--;

        return i >= 0 && message.Is(i, Sense.Want) && message.Tokens[i + 1].Before == Break.None;
    }

    private static bool Negated(in Message message, int negation, out Inbound inbound)
    {
        inbound = default;
        var i = negation + 1;
        bool isWanted = IsWish(message, negation),
            toSelf = false,
            isYours = false;
        for (; !message.IsEnd(i); i++)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Sense.Want) && !token.Is(Sense.Courtesy))
            {
                isWanted = true;
                continue;
            }

            // "De ne plus recevoir": in English it would tell of what did not come.
            if (token.Is(Sense.Receive) && message.Language != InboundLanguage.English && i > negation + 0)
                return Wanted(message, negation, i, out inbound);

            if (token.Is(Sense.Receive) && !token.Is(Sense.Have) && Heard(message, negation, i, isWanted, out inbound))
                return true;

            if (
                token.Is(Sense.Contact | Sense.Contacting | Sense.Send | Sense.Cease | Sense.Passive)
                || !(
                    token.Is(Between)
                    || message.Language != InboundLanguage.English && token.Is(Sense.Thing) && token.Length == 2
                )
                || isWanted && token.Is(Sense.Thing) && token.Length > 2
            )
                break;

            toSelf |= token.Is(Sense.Self);
            isYours |= token.Is(Sense.You);
        }

        if (message.IsEnd(i))
            return IsAll(message, negation, out inbound);

        // "Don't do this again."
        if (
            message.Is(i, Sense.Thing)
            && message.StartsSentence(negation)
            && message.Is(i - 1, Sense.Modal)
            && message.Is(i + 1, Sense.More)
            && message.EndsAt(i + 1)
        )
        {
            inbound = message.Found(Request.Revoke, "refuse.again", negation, i + 2);
            return true;
        }

        // "I don't text well": the writer's own doing. "I don't want you to text me" is not.
        var isOwn = message.Is(negation - 1, Sense.I) && !isYours;
        if (
            isWanted && !message.Is(i, Sense.Contact | Sense.Contacting | Sense.Send | Sense.Passive)
            || isWanted && message.Is(i, Sense.Message) && !isYours
        )
            return Wanted(message, negation, i, out inbound);

        if (message.Is(i, Sense.Passive) && message.Is(i - 1, Sense.Be) && isWanted)
        {
            inbound = message.Found(Request.Revoke, "refuse.passive", negation, i + 1);
            return !IsTimed(message, message.Skip(i + 1, Sense.Skipped));
        }

        if (message.Is(i, Sense.Contacting) && !message.Is(i, Sense.Contact | Sense.Send))
            return !message.Is(negation - 1, Sense.Be | Sense.I)
                && !message.Tokens[negation].Is(Sense.Be)
                && message.Tokens[negation].Length == 3
                && Contact(message, negation, i, toSelf, out inbound);

        if (
            isOwn
            || message.Is(negation - 1, Sense.Other)
            || message.Is(i, Sense.Cease) && !message.Is(i, Sense.Contact)
        )
            return false;

        if (message.Is(i, Sense.Send) && !message.Is(i, Sense.Message))
            return Send(message, negation, i + 1, toSelf, out inbound);

        // "You don't text much" tells.
        if (IsTold(message, negation) && !isWanted)
            return false;

        if (message.Is(i, Sense.Contact))
            return Contact(message, negation, i, toSelf, out inbound);

        // "Do not attempt further communication".
        var more = Noun.At(message, i + 1);
        if (
            !message.StartsSentence(negation - 1) && !message.StartsSentence(negation)
            || message.Tokens[i].Word is not null
            || more.Matter != Matter.Messages
            || !message.Any(i + 1, more.End, Sense.More)
        )
            return false;

        inbound = message.Found(Request.Revoke, "refuse.sending", negation, more.End);
        return true;
    }

    /// <summary>"I don't want to hear from you", "I'd rather not hear from you again".</summary>
    private static bool Heard(in Message message, int negation, int hear, bool isWanted, out Inbound inbound)
    {
        inbound = default;
        var i = hear + 1;
        while (message.Is(i, Sense.Particle | Sense.Off | Sense.About) && !message.IsEnd(i))
            i++;

        if (
            i == hear + 1
            || !message.Is(i, Sense.You)
            || !isWanted && !message.Any(i, message.SentenceEnd(hear), Sense.More)
        )
            return false;

        inbound = message.Found(Request.Revoke, "refuse.hearing", negation, i + 1);
        return true;
    }

    /// <summary>"Can you please not": nothing else is said.</summary>
    private static bool IsAll(in Message message, int negation, out Inbound inbound)
    {
        inbound = message.Found(Request.Revoke, "refuse.all", negation, negation + 1);
        for (var i = message.SentenceStart(negation); i < negation; i++)
        {
            if (!message.Is(i, Sense.Modal | Sense.You | Sense.Courtesy))
                return false;
        }

        return message.Is(message.SentenceStart(negation), Sense.Modal)
            && message.Any(0, message.Count, Sense.Courtesy);
    }

    private static bool Contact(in Message message, int negation, int verb, bool toSelf, out Inbound inbound)
    {
        inbound = default;
        var i = verb + 1;
        while (
            !message.IsEnd(i)
            && message.Is(i, Sense.Skipped | Sense.And | Sense.Contact | Sense.Calling)
            && !message.Is(i, Sense.Self)
        )
            i++;

        var isCall = message.Is(verb, Sense.Calling) && !message.Any(verb + 1, i, Sense.Contact);
        var noun = Noun.At(message, i);
        var self = toSelf || noun.Matter is Matter.Self or Matter.Line or Matter.Thing || message.Is(i, Sense.Here);
        if (!message.IsEnd(i) && !self && noun.Matter != Matter.None && !message.Is(i, Sense.About | Sense.Particle))
            return false;

        var end =
            message.Is(i, Sense.Here) && !message.IsEnd(i)
                ? i + 1
                : Math.Max(i, noun.Matter is Matter.Else or Matter.None ? i : noun.End);
        var rest = message.Skip(end, Sense.Skipped & ~Sense.Preface);
        var topic = Noun.At(message, rest);
        if (
            noun.Matter == Matter.Self
            && topic.Matter is Matter.Else or Matter.Kind
            && !message.IsEnd(rest)
            && !message.IsEnd(topic.End)
            && message.Is(topic.End, Sense.More)
        )
        {
            inbound = Ceasing.Limited(
                message,
                message.Found(Request.Revoke, "refuse.contact", negation, topic.End),
                topic
            );
            return true;
        }

        var isForGood = message.Any(verb + 1, Math.Max(rest, verb + 1), Sense.More);
        if (isCall && !isForGood || IsTimed(message, rest))
            return false;

        // "Don't text me the code": what it is about is no text.
        if (
            !message.IsEnd(rest)
            && !message.Is(
                rest,
                Sense.And
                    | Sense.But
                    | Sense.About
                    | Sense.Condition
                    | Sense.Off
                    | Sense.Thing
                    | Sense.I
                    | Sense.You
                    | Sense.Be
                    | Sense.Question
                    | Sense.Say
                    | Sense.Particle
                    | Sense.Threat
                    | Sense.No
            )
        )
            return false;

        inbound = message.Found(Request.Revoke, "refuse.contact", negation, Math.Max(end, verb + 1));
        if (
            message.Is(rest, Sense.About)
            && !message.IsEnd(rest + 1)
            && Noun.At(message, rest + 1) is { Matter: Matter.Else or Matter.Kind } about
        )
            inbound = Ceasing.Limited(message, inbound, about);

        return true;
    }

    private static bool Send(in Message message, int negation, int i, bool toSelf, out Inbound inbound)
    {
        inbound = default;
        var at = message.Skip(i, (Sense.Skipped & ~Sense.Adverb) | Sense.Self | Sense.Particle);
        toSelf |= message.Any(i, at, Sense.Self);
        var noun = Noun.At(message, at);
        var end = noun.Matter == Matter.None ? at : noun.End;
        if (
            noun.Matter is Matter.Else or Matter.Self or Matter.Line
            || noun.Matter == Matter.None
                && !toSelf
                && message.Count > 3
                && !message.Any(i, message.SentenceEnd(i - 1), Sense.Adverb)
            || IsTimed(message, message.Skip(end, Sense.Skipped & ~Sense.Preface))
        )
            return false;

        inbound = Ceasing.Limited(
            message,
            message.Found(Request.Revoke, "refuse.sending", negation, Math.Max(end, i)),
            noun
        );
        return true;
    }

    /// <summary>Only texts are refused with "I don't want …", and what can be nothing else.</summary>
    private static bool Wanted(in Message message, int negation, int i, out Inbound inbound)
    {
        inbound = default;
        var at = message.Skip(i, Sense.Skipped | Sense.Particle | Sense.Receive | Sense.Self);
        var isReceived = message.Any(i, at, Sense.Receive);
        var noun = Noun.At(message, at);
        var isTexts =
            noun.Matter is Matter.Messages
            || noun.Matter == Matter.Kind
                && (
                    isReceived
                    || message.Any(noun.Start, noun.End, Sense.Message)
                    || message.Any(noun.Start, noun.End, Sense.More)
                    || message.Any(noun.End, message.SentenceEnd(noun.End - 1), Sense.More)
                )
            || noun.Matter == Matter.Thing && IsSeveral(message, noun);
        if (!isTexts || IsTimed(message, message.Skip(noun.End, Sense.Skipped & ~Sense.Preface)))
            return false;

        inbound = Ceasing.Limited(message, message.Found(Request.Revoke, "refuse.wish", negation, noun.End), noun);
        return true;
    }

    /// <summary>"Them", "these", "any more": what comes again and again. "It" may be a thing in a shop.</summary>
    internal static bool IsSeveral(in Message message, Noun noun)
    {
        var last = message.Text.AsSpan(
            message.Tokens[noun.End - 1].Start,
            message.Tokens[noun.End - 1].End - message.Tokens[noun.End - 1].Start
        );
        return !(last is "it" or "that" or "this" or "all" or "everything" or "It" or "That" or "This")
            || message.Any(noun.End, message.SentenceEnd(noun.End - 1), Sense.Adverb);
    }

    private static bool Interest(in Message message, int refusal, out Inbound inbound)
    {
        inbound = default;
        var at = message.Skip(refusal + 1, Sense.Skipped | Sense.Particle | Sense.Receive | Sense.About);
        var isReceived = message.Any(refusal, at, Sense.Receive);
        if (message.IsEnd(at) && !message.Any(refusal + 1, at, Sense.Thing))
            return false;

        var noun = Noun.At(message, at);
        if (
            noun.Matter != Matter.Messages
            && !(isReceived && noun.Matter is Matter.Kind or Matter.Thing)
            && !(noun.Matter == Matter.Thing && IsSeveral(message, noun))
        )
            return false;

        inbound = Ceasing.Limited(message, message.Found(Request.Revoke, "refuse.interest", refusal, noun.End), noun);
        return true;
    }

    private static bool None(in Message message, int no, out Inbound inbound)
    {
        inbound = default;
        if (!IsFirst(message, no))
            return false;

        if (
            message.Language == InboundLanguage.Spanish
            && message.Is(no, Sense.Negation)
            && !message.Is(no + 1, Sense.More | Sense.Message)
        )
            return false;

        var noun = Noun.At(message, no);
        var hasMore = message.Any(no, noun.End, Sense.More);
        var isTexts =
            noun.Matter == Matter.Messages
            || noun.Matter == Matter.Kind && (hasMore || message.Any(no, noun.End, Sense.Message))
            || message.Is(no + 1, Sense.Contacting) && message.EndsAt(no + 2)
            || hasMore && noun.Matter is Matter.Else && noun.End < message.Count && message.Is(noun.End, Sense.Courtesy)
            || hasMore
                && noun.Matter is Matter.None or Matter.Thing
                && message.EndsAt(no + 2)
                && !message.Is(no, Sense.Adverb);
        if (!isTexts)
            return false;

        var end = Math.Max(noun.End, no + 1);
        var rest = message.Skip(end, Sense.Skipped | Sense.Self);
        if (
            !message.IsEnd(rest)
                && !message.Is(
                    rest,
                    Sense.And | Sense.But | Sense.About | Sense.Off | Sense.Particle | Sense.Coming | Sense.When
                )
            || IsTimed(message, rest)
        )
            return false;

        inbound = Ceasing.Limited(message, message.Found(Request.Revoke, "refuse.none", no, end), noun);
        return true;
    }

    /// <summary>It is asked for: "I got no texts" tells of what came.</summary>
    private static bool IsFirst(in Message message, int no)
    {
        var i = no;
        for (; i > 0 && message.Tokens[i].Before == Break.None; i--)
        {
            if (message.Is(i - 1, Sense.Receive) && message.Any(Math.Max(0, i - 4), i, Sense.Want))
                return true;

            if (
                message.Is(i - 1, Sense.Receive | Sense.Here | Sense.Question)
                || message.Is(i - 1, Sense.Have | Sense.Be) && !message.Is(i - 1, Sense.I)
            )
                return false;

            if (message.Is(i - 1, Sense.Want | Sense.Courtesy | Sense.But | Sense.And))
                return true;

            if (!message.Is(i - 1, Sense.Skipped | Sense.I | Sense.Particle | Sense.Say))
                return message.Any(message.SentenceStart(no), message.SentenceEnd(no), Sense.Courtesy);
        }

        return true;
    }

    /// <summary>Not at all times: "after nine", "before noon".</summary>
    private static bool IsTimed(in Message message, int i) =>
        !message.IsEnd(i)
        && message.Is(i, Sense.When)
        && !(message.Is(i + 1, Sense.Determiner) && Noun.At(message, i + 1) is { Matter: Matter.Line });
}
