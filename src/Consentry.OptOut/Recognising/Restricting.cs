using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Only some texts are let, or only another way: "only text me about my orders", "e-mail me instead of texting".</summary>
internal static class Restricting
{
    private const Sense Reaching = Sense.Contact | Sense.Send;

    private const Sense Starts = Sense.But | Sense.Message | Sense.More | Sense.Contacting;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (IsOnly(message, i) && Only(message, i) is { } only)
                return only;

            if (message.Is(i, Sense.Message | Sense.More) && Last(message, i) is { } last)
                return last;

            if (
                message.Is(i, Sense.Message | Sense.Contacting)
                && (Instead(message, i) ?? DoNone(message, i)) is { } other
            )
                return other;
        }

        return null;
    }

    /// <summary>Begins what is said, courtesy aside; "just" does where it ends with "nothing else".</summary>
    private static bool IsOnly(in Message message, int only) =>
        message.StartsSentence(message.SkipBack(only, Sense.Courtesy | Sense.Preface))
        && (
            message.IsOnly(only)
            || message.IsWord(only, "just") && message.Is(message.SentenceEnd(only) - 2, Part.NothingElse)
        );

    private static Inbound? Only(in Message message, int only)
    {
        var verb = only + 1;
        if (Kind(message, only) is { } kind)
            return kind;

        if (message.IsEnd(verb) || !message.Is(verb, Reaching))
            return null;

        var at = message.SkipAll(verb + 1, Sense.Self);
        var isToSelf = at > verb + 1 || message.Is(verb, Sense.Self);
        if (!isToSelf || message.IsEnd(at))
            return null;

        var isAbout = message.Is(at, Sense.About) && !message.IsEnd(at + 1) && !message.IsNumber(at + 1);
        var areTexts =
            message.Is(verb, Sense.Send)
            && Noun.At(message, at) is { Matter: Matter.Kind or Matter.Messages } what
            && (message.EndsAt(what.End) || message.Is(what.End, Sense.Off | Sense.About | Sense.Particle));
        var isOfTexts = isAbout && !message.IsTimed(at + 1) && message.Is(verb, Sense.Contact);
        return isOfTexts || areTexts ? message.Revoked("restrict", only, at + 1) : null;
    }

    /// <summary>"Only delivery texts please"; "only texts" prefers a way.</summary>
    private static Inbound? Kind(in Message message, int only)
    {
        var what = Noun.At(message, only + 1);
        var isKind =
            what.Matter == Matter.Kind
            && message.Is(what.End - 1, Sense.Message)
            && !message.IsWord(what.End - 1, "ones")
            && message.EndsAt(what.End)
            && !message.Tokens[what.End - 1].IsAsked;
        return isKind ? message.Revoked("restrict", only, what.End) : null;
    }

    /// <summary>"E-mail me instead of texting".</summary>
    private static Inbound? Instead(in Message message, int texting)
    {
        var instead = texting - 1;
        while (message.Flows(instead + 1) && message.Is(instead, Sense.Off | Sense.Particle | Sense.Determiner))
            instead--;

        var isInstead =
            message.IsWord(instead, "instead")
            && message.Is(texting - 1, Sense.Off | Sense.Particle | Sense.Determiner)
            && message.Earlier(instead, Sense.Contact | Sense.Send)
            && message.Earlier(instead, Sense.Self)
            && (message.Is(texting, Sense.Message) || message.Is(texting + 1, Sense.Self))
            && !message.Earlier(instead, Sense.Negation);
        return isInstead ? message.Revoked("restrict", instead, texting + 1) : null;
    }

    /// <summary>"Let this be the last text", "this better be the last one"; "is this the last text" asks.</summary>
    private static Inbound? Last(in Message message, int text)
    {
        var last = text - 1;
        var start = message.SentenceStart(last);
        if (
            !message.IsWord(last, "last")
            || !message.Any(start, last, Sense.Thing)
            || !(message.Any(start, last, Sense.Be) || IsMade(message, start, last))
        )
            return null;

        // "One" is of texts only where nothing else is named.
        var isText =
            message.Is(text, Sense.Message)
            || message.IsWord(text, "one")
                && (message.EndsAt(text + 1) || message.Is(text + 1, Sense.I) && message.Later(text, Sense.Receive));
        var isDue =
            message.Any(start, last, Sense.Due | Sense.Let)
            || message.IsMakingSure(start, last)
            || IsMade(message, start, last);
        var isWished = message.Is(text, Sense.Message) && message.Later(text, Sense.Want);
        return isText && (isDue || isWished) && !message.Tokens[message.SentenceEnd(text) - 1].IsAsked
            ? message.Revoked("restrict", last, text + 1)
            : null;
    }

    /// <summary>"Make this the last text."</summary>
    private static bool IsMade(in Message message, int start, int last)
    {
        var make = message.Skip(start, Sense.Skipped);
        return message.IsWord(make, "make") && make + 3 == last && message.Is(make + 1, Sense.Thing);
    }

    /// <summary>"I don't do texts", "we don't accept marketing texts".</summary>
    private static Inbound? DoNone(in Message message, int texts)
    {
        if (!message.EndsAt(message.SkipAll(texts + 1, Sense.Here)))
            return null;

        var verb = texts - 1;
        while (message.Flows(verb) && message.Is(verb, Sense.Content | Sense.Message | Sense.Determiner))
            verb--;

        var isNone =
            (message.IsWord(verb, "do") || message.IsWord(verb, "accept"))
            && message.Is(verb - 1, Sense.Negation)
            && message.Is(message.SkipBack(verb - 1, Sense.Modal) - 1, Sense.I);
        return isNone ? message.Revoked("restrict", verb - 1, texts + 1) : null;
    }
}
