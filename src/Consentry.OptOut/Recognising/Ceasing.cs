using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Stop texting me", "end these messages", "arrêtez de m'écrire": a verb of ceasing with what is to cease.</summary>
internal static class Ceasing
{
    private const Sense Between = Sense.Skipped | Sense.Particle | Sense.Self | Sense.You | Sense.About | Sense.Have;

    public static bool Try(in Message message, out Inbound inbound)
    {
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Cease) && At(message, i, out inbound))
                return true;
        }

        inbound = default;
        return false;
    }

    private static bool At(in Message message, int verb, out Inbound inbound)
    {
        inbound = default;
        if (Coming(message, verb, out inbound))
            return true;

        var mood = Requests.Of(message, verb);
        if (mood == Mood.Denied || message.IsEnd(verb + 1) || IsReported(message, verb) || IsNoun(message, verb))
            return false;

        var next = message.Skip(verb + 1, Between);
        var toSelf = message.Any(verb + 1, next + 1, Sense.Self);
        if (message.IsEnd(next))
        {
            // "Stop with me" says nothing; what was skipped may have been all there is.
            return IsThing(message, verb, mood, out inbound);
        }

        if (message.Is(next, Sense.Contacting) || message.Is(next, Sense.Contact) && message.Is(next + 1, Sense.Self))
            return Contact(message, verb, next, toSelf, out inbound);

        if (message.Is(next, Sense.Send | Sense.Receive) && !message.Is(next, Sense.Message))
            return Sending(message, verb, next + 1, toSelf, out inbound);

        return Nouns(message, verb, next, mood, out inbound);
    }

    /// <summary>"The last stop", "one stop".</summary>
    private static bool IsNoun(in Message message, int verb) =>
        message.Tokens[verb].Before == Break.None
        && message.Is(verb - 1, Sense.Determiner | Sense.More)
        && !message.Is(verb - 1, Sense.Thing | Sense.Skipped | Sense.You);

    private static bool Contact(in Message message, int verb, int contact, bool toSelf, out Inbound inbound)
    {
        inbound = default;
        if (message.Is(contact, Sense.Send))
            return Sending(message, verb, contact + 1, toSelf, out inbound);

        var i = contact + 1;
        while (!message.IsEnd(i) && message.Is(i, Sense.Skipped | Sense.And | Sense.Contacting))
            i++;

        var isCall = message.Is(contact, Sense.Calling) && i == contact + 1;
        if (message.IsEnd(i))
        {
            // By voice alone it may be a friend who is meant.
            if (isCall && !toSelf)
                return false;

            inbound = message.Found(Request.Revoke, "cease.contact", verb, i);
            return true;
        }

        if (
            !toSelf
            && !message.Is(contact, Sense.Message)
            && !message.Is(
                i,
                Sense.Self
                    | Sense.Line
                    | Sense.Thing
                    | Sense.Message
                    | Sense.About
                    | Sense.Determiner
                    | Sense.Particle
                    | Sense.Person
                    | Sense.Here
            )
        )
            return false;

        if (isCall && !toSelf && !message.Is(i, Sense.Self | Sense.Line))
            return false;

        // Whoever it is that a sender texts, it is to end.
        if (message.Is(contact, Sense.Message))
        {
            inbound = message.Found(Request.Revoke, "cease.contact", verb, Math.Max(i + 1, Noun.At(message, i).End));
            return true;
        }

        if (message.Is(i, Sense.Other) && !isCall && message.Tokens[i].Length <= 4 && message.StartsSentence(verb))
        {
            inbound = message.Found(Request.Revoke, "cease.contact", verb, i + 1);
            return true;
        }

        if (!toSelf && message.Is(i, Sense.Other) && !message.Is(i, Sense.Self | Sense.Thing))
            return false;

        var noun = Noun.At(message, i);
        if (
            !toSelf
            && noun.Matter is Matter.Else
            && !message.Is(i, Sense.About | Sense.Particle | Sense.Person | Sense.Here)
        )
            return false;

        inbound = message.Found(
            Request.Revoke,
            "cease.contact",
            verb,
            Math.Max(i + 1, Math.Min(noun.End, message.Count))
        );
        return true;
    }

    /// <summary>What is sent decides; where it is sent to the writer, anything may be.</summary>
    private static bool Sending(in Message message, int verb, int i, bool toSelf, out Inbound inbound)
    {
        inbound = default;
        var at = message.Skip(i, Sense.Skipped | Sense.Self | Sense.Particle | Sense.You);
        toSelf |= message.Any(i, at, Sense.Self);
        var noun = Noun.At(message, at);
        if (message.IsEnd(at) || noun.Matter == Matter.None)
        {
            inbound = message.Found(Request.Revoke, "cease.sending", verb, Math.Max(at, verb + 1));
            return true;
        }

        if (
            noun.Matter == Matter.Self
            || noun.Matter == Matter.Else && (!toSelf || message.Any(noun.Start, noun.End, Sense.Business))
        )
            return false;

        inbound = Limited(message, message.Found(Request.Revoke, "cease.sending", verb, noun.End), noun);
        return true;
    }

    private static bool Nouns(in Message message, int verb, int at, Mood mood, out Inbound inbound)
    {
        inbound = default;
        var noun = Noun.At(message, at);
        switch (noun.Matter)
        {
            case Matter.Messages:
            case Matter.Kind:
                if (
                    noun.Matter == Matter.Kind
                    && message.Is(verb, Sense.Keyword)
                    && !message.Is(verb, Sense.Plain)
                    && !message.Any(noun.Start, noun.End, Sense.Message)
                    && message.Language == InboundLanguage.English
                )
                    return false;

                if (
                    message.Is(noun.End - 1, Sense.Contacting) && noun.End - noun.Core > 1
                    || !message.IsEnd(noun.End)
                        && !message.Is(
                            noun.End,
                            Sense.Skipped
                                | Sense.Particle
                                | Sense.About
                                | Sense.Off
                                | Sense.And
                                | Sense.But
                                | Sense.Question
                                | Sense.When
                                | Sense.Condition
                                | Sense.Contacting
                                | Sense.Here
                        )
                )
                    return false;

                inbound = Limited(message, message.Found(Request.Revoke, "cease.messages", verb, noun.End), noun);
                return true;
            case Matter.Subscription
                when IsOfTexts(message, noun)
                    && (
                        !message.Is(noun.End, Sense.Particle | Sense.About)
                        || Noun.At(message, noun.End + 1) is { Matter: Matter.Messages or Matter.List or Matter.Kind }
                    ):
                inbound = message.Found(Request.Revoke, "cease.subscription", verb, noun.End);
                return true;
            case Matter.Thing:
                return IsThing(message, verb, mood, out inbound);
            case Matter.Else
                when message.Is(noun.End, Sense.And)
                    && Noun.At(message, noun.End + 1) is { Matter: Matter.Messages } texts:
                inbound = message.Found(Request.Revoke, "cease.messages", verb, texts.End);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Of a gym it is no business of ours.</summary>
    private static bool IsOfTexts(in Message message, Noun noun)
    {
        for (var i = noun.Core; i < noun.End - 1; i++)
        {
            if (!message.Is(i, Sense.Message | Sense.Content | Sense.Determiner | Sense.Skipped))
                return false;
        }

        return true;
    }

    /// <summary>"Stop it", "stop this": asked for, seriously, and nothing else follows.</summary>
    private static bool IsThing(in Message message, int verb, Mood mood, out Inbound inbound)
    {
        inbound = default;
        var i = message.Skip(verb + 1, Between | Sense.Thing | Sense.Content);
        if (
            mood != Mood.Asked
            || !message.Is(verb, Sense.Plain)
                && !message.Any(verb, i, Sense.Self)
                && !(message.StartsSentence(verb) && message.Any(0, verb, Sense.Message))
            || !message.EndsAt(i)
            || !message.Any(verb + 1, i, Sense.Thing | Sense.Skipped)
            || IsFun(message, verb)
        )
            return false;

        inbound = message.Found(Request.Revoke, "cease.it", verb, i);
        return true;
    }

    /// <summary>"The texts must stop", "make it stop".</summary>
    private static bool Coming(in Message message, int verb, out Inbound inbound)
    {
        inbound = default;
        if (
            !message.EndsAt(
                message.Is(verb + 1, Sense.Coming | Sense.Contacting)
                    ? message.Skip(verb + 2, Sense.Particle | Sense.Determiner | Sense.Line | Sense.Self)
                    : verb + 1
            )
        )
            return false;

        var isDue = false;
        for (var i = verb - 1; i >= 0 && message.Tokens[i + 1].Before == Break.None; i--)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Sense.Negation | Sense.Other | Sense.Say))
                return false;

            if (
                token.Is(Sense.Message)
                || token.Is(Sense.You | Sense.Thing) && message.Is(i - 1, Sense.Want) && i + 1 == verb
                || token.Is(Sense.Thing) && (isDue || message.Is(i - 1, Sense.Want | Sense.Receive))
            )
            {
                if (!isDue && !message.Any(message.SentenceStart(i), i, Sense.Want | Sense.Courtesy | Sense.Say))
                    return false;

                inbound = message.Found(Request.Revoke, "cease.coming", i, verb + 1);
                return !message.Is(message.SentenceStart(i), Sense.Question)
                    || message.Any(message.SentenceStart(i), i, Sense.Particle);
            }

            if (!token.Is(Sense.Modal | Sense.Particle | Sense.Skipped | Sense.Have | Sense.Due))
                return false;

            isDue |= token.Is(Sense.Due);
        }

        return false;
    }

    private static bool IsFun(in Message message, int verb)
    {
        var end = message.SentenceEnd(verb);
        return message.Any(message.SentenceStart(verb), end, Sense.Fun)
            || end < message.Count && message.Any(end, message.SentenceEnd(end), Sense.Fun);
    }

    /// <summary>Somebody else ceases, or may.</summary>
    private static bool IsReported(in Message message, int verb)
    {
        var start = message.SentenceStart(verb);
        start = Math.Max(start, verb - 4);
        return message.Any(start, verb, Sense.Other)
                && !message.Any(start, verb, Sense.You | Sense.Courtesy | Sense.But | Sense.Want)
            || message.Any(start, verb, Sense.Condition)
                && !message.Any(start, verb, Sense.Modal | Sense.Want | Sense.Courtesy);
    }

    public static Inbound Limited(in Message message, Inbound found, Noun noun)
    {
        var first = noun.Core;
        while (first < noun.End && message.Is(first, Sense.Determiner | Sense.More) && first + 1 < noun.End)
            first++;

        return noun.Matter is Matter.Kind or Matter.Else
            ? found with
            {
                ScopeStart = message.Tokens[first].Start,
                ScopeEnd = message.Tokens[noun.End - 1].End,
            }
            : found;
    }
}
