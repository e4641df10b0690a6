using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Texts, or the subscription to them, are to end: "end these messages", "cancel my text subscription".</summary>
internal static class CeasingMessages
{
    /// <summary>What may follow the texts and does not make another thing of them.</summary>
    private const Sense Followed =
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
        | Sense.Here;

    /// <param name="message">The message.</param>
    /// <param name="verb">That of ceasing.</param>
    /// <param name="at">Where what is to cease begins.</param>
    /// <param name="mood">That of the verb.</param>
    public static Inbound? Read(in Message message, int verb, int at, Mood mood)
    {
        var what = Noun.At(message, at);
        return what.Matter switch
        {
            Matter.Messages or Matter.Kind => Texts(message, verb, what),
            // A "subscription box" is a box.
            Matter.Subscription => IsOfTexts(message, what)
            && !message.IsWord(verb, "pause")
            && !message.Is(what.End, Sense.Business)
                ? message.Revoked("cease.subscription", verb, what.End)
                : null,
            // "Cancel everything you send me".
            Matter.Thing when message.Is(what.End, Sense.You) && message.Is(what.End + 1, Sense.Send) =>
                message.Revoked("cease.sending", verb, what.End + 2),
            Matter.Thing when IsAllBut(message, what.End) => message.Revoked("cease.messages", verb, what.End),
            Matter.Thing => CeasingIt.Read(message, verb, mood),
            Matter.Else => Beside(message, verb, what),
            _ => null,
        };
    }

    private static Inbound? Texts(in Message message, int verb, Noun what)
    {
        var isActivity = message.Is(what.End - 1, Sense.Contacting) && what.End - what.Core > 1;
        var goesOn = !message.IsEnd(what.End) && !message.Is(what.End, Followed) && !IsNextClause(message, what.End);
        // "Cancel that last message" is about one that was just written.
        var isLast = message.IsWord(what.Start, "that") && !message.Is(verb, Sense.Plain);
        // "Deja el mensaje con mi asistente".
        var isLeft =
            message.IsDejar(verb)
            && !message.Any(verb + 1, what.Start, Sense.Off)
            && (!message.IsSeveral(what.End - 1) || message.Is(what.End, Sense.Particle) && !message.IsEnd(what.End));
        return
            isActivity || isLeft || isLast || goesOn || IsFun(message, verb, what) || IsOwnBusiness(message, verb, what)
            ? null
            : message.Revoked("cease.messages", verb, what.End, what);
    }

    /// <summary>"Stop with the jokes lol."</summary>
    public static bool IsFun(in Message message, int verb, Noun what) =>
        what.Matter == Matter.Kind
        && message.IsFun(verb)
        && !message.Any(Sense.Message)
        && !message.Is(what.End - 1, Sense.Promotion);

    /// <summary>"Stop the night alerts I want sleep"; not "the text I just sent", which is the writer's own.</summary>
    private static bool IsNextClause(in Message message, int i) =>
        message.Is(i, Sense.I) && !message.Any(i + 1, i + 4, Sense.Say | Sense.Send | Sense.Contact)
        || message.IsThisIs(i)
        || message.Is(i, Sense.Thing | Sense.Other) && message.Is(i + 1, Sense.Be);

    /// <summary>"Cancel the survey" may be of something that was ordered; "stop the surveys" is of texts.</summary>
    private static bool IsOwnBusiness(in Message message, int verb, Noun what) =>
        message.IsEnglish
        && what.Matter == Matter.Kind
        && message.Is(verb, Sense.Keyword)
        && !message.Is(verb, Sense.Plain)
        && !message.Any(what.Start, what.End, Sense.Message)
        && !message.Is(what.End - 1, Sense.Promotion)
        && !message.IsWord(what.End - 1, "updates")
        && !(message.IsWord(verb, "quit") && message.IsWord(verb + 1, "with"));

    /// <summary>"Stop the calls and texts".</summary>
    private static Inbound? Beside(in Message message, int verb, Noun what)
    {
        if (message.Is(what.End, Sense.And) && Noun.At(message, what.End + 1) is { Matter: Matter.Messages } texts)
            return message.Revoked("cease.messages", verb, texts.End);

        if (IsManner(message, verb, what))
            return message.Revoked("cease.messages", verb, what.End);

        if (IsTheRest(message, verb, what))
            return message.Revoked("cease.messages", verb, what.End);

        return IsKindSpokenOf(message, verb, what) ? message.Revoked("cease.kind", verb, what.End, what) : null;
    }

    /// <summary>"Stop the barrage of texts", "the knitting tip by text".</summary>
    private static bool IsManner(in Message message, int verb, Noun what)
    {
        var of = what.End;
        if (!message.IsEnglish || !message.Flows(of) || message.IsEnd(of + 1))
            return false;

        // "Cease fire by text" is a name.
        if (!message.Is(what.Start, Sense.Determiner) || Moods.Of(message, verb) != Mood.Asked)
            return false;

        var isOf = message.IsWord(of, "of") && !message.Any(what.Start, of, Sense.Business);
        if (!isOf && !(message.Is(verb, Sense.Plain) && (message.IsWord(of, "by") || message.IsWord(of, "of"))))
            return false;

        var texts = Noun.At(message, of + 1);
        return ClauseRequest.AreTexts(message, texts) && texts.Matter == Matter.Messages && message.EndsAt(texts.End);
    }

    /// <summary>"Stop everything but the pickup alerts": what is left tells that the rest are texts.</summary>
    public static bool IsAllBut(in Message message, int but) =>
        message.Is(but, Sense.But)
        && message.Flows(but)
        && Noun.At(message, message.Skip(but + 1, Sense.Skipped | Sense.Particle | Sense.About))
            is { Matter: Matter.Messages or Matter.Kind };

    /// <summary>"Just the pickup alerts, stop the rest".</summary>
    private static bool IsTheRest(in Message message, int verb, Noun what) =>
        message.Is(verb, Sense.Plain)
        && message.IsWord(what.End - 1, "rest")
        && what.End - what.Start == 2
        && message.EndsAt(what.End)
        && message.Before(verb, Sense.Message | Sense.Content);

    /// <summary>"The raffle texts are too many. Please stop the raffle."</summary>
    private static bool IsKindSpokenOf(in Message message, int verb, Noun what) =>
        message.Is(verb, Sense.Plain)
        && message.IsPlease(verb - 1)
        && message.EndsAt(what.End)
        && message.Before(message.SentenceStart(verb), Sense.Message)
        && !message.Any(what.Start, what.End, Sense.Business);

    /// <summary>Of a gym it is no business of ours.</summary>
    private static bool IsOfTexts(in Message message, Noun what)
    {
        for (var i = what.Core; i < what.End - 1; i++)
        {
            if (!message.Is(i, Sense.Message | Sense.Content | Sense.Determiner | Sense.Skipped))
                return false;
        }

        return !message.Is(what.End, Sense.Particle | Sense.About)
            || Noun.At(message, what.End + 1).Matter is Matter.Messages or Matter.List or Matter.Kind;
    }
}
