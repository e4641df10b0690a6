using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Off your list", whatever the verb was, by slip or by leaving it out.</summary>
internal static class RemovingOffList
{
    /// <summary>Words before it that tell who is to be off.</summary>
    private const int Near = 4;

    public static Inbound? Read(in Message message, int off)
    {
        var i = message.SkipAll(off + 1, Sense.Off);
        if (message.IsEnd(i) || message.StartsSentence(off) && message.Is(off, Sense.Particle))
            return null;

        var list = Noun.At(message, i);
        var isNamed =
            (IsList(list) || IsOutOfTexts(message, off, list)) && message.Any(i, list.End, Sense.Determiner)
            || list.Matter is Matter.List or Matter.Messages && IsRemoveFrom(message, off, list);
        if (IsBare(message, off, list))
            return message.Revoked("remove.list", off, list.End);

        var isList =
            (isNamed || IsOffIt(message, off, list))
            && !message.Any(i, list.End, Sense.Business)
            && !message.IsOfBusiness(list.End);
        return isList && !IsWondering(message, off) && (IsMine(message, off) || IsAll(message, off, list))
            ? message.Revoked("remove.list", off, list.End)
            : null;
    }

    /// <summary>"Off the list please": the verb is left out.</summary>
    private static bool IsAll(in Message message, int off, Noun list) =>
        message.IsWord(off, "off") && message.StartsSentence(off) && message.EndsAt(list.End);

    /// <summary>"Off list", "want off list": the article is left out as well.</summary>
    private static bool IsBare(in Message message, int off, Noun list) =>
        message.IsWord(off, "off")
        && list.Matter == Matter.List
        && list.End == off + 2
        && message.EndsAt(list.End)
        && (
            message.SkipBack(off, Sense.Skipped) == 0
            || message.Flows(off) && (message.Is(off - 1, Sense.Want) || IsTake(message, off - 1))
        );

    /// <summary>"Take me", "remove number".</summary>
    private static bool IsTake(in Message message, int me) =>
        message.Is(me, Sense.Self | Sense.Line)
        && message.Is(me - 1, Sense.Remove | Sense.Receive)
        && Moods.Of(message, me - 1) == Mood.Asked;

    /// <summary>"My name is off the list?"</summary>
    private static bool IsWondering(in Message message, int off) =>
        IsAskedOfMe(message, message.SentenceStart(off))
        || message.Is(off - 1, Sense.Be)
            && message.Tokens[message.SentenceEnd(off) - 1].IsAsked
            && !message.Earlier(off, Sense.Modal | Sense.Want);

    private static bool IsAskedOfMe(in Message message, int be) =>
        message.Is(be, Sense.Be) && (message.Is(be + 1, Sense.I) || message.IsWord(be + 1, "my"));

    private static bool IsList(Noun noun) => noun.Matter is Matter.List or Matter.Subscription;

    /// <summary>"Count me out of your texts".</summary>
    private static bool IsOutOfTexts(in Message message, int off, Noun what) =>
        message.Is(off - 1, Sense.Self | Sense.Receive)
            && message.Is(off, Part.OutOf)
            && what.Matter is Matter.Messages or Matter.Kind
        || message.Is(off - 1, Sense.Receive)
            && message.StartsSentence(off - 1)
            && message.IsWord(off + 1, "my")
            && what.Matter == Matter.Line;

    /// <summary>"Remove from list": the article is left out.</summary>
    private static bool IsRemoveFrom(in Message message, int off, Noun list) =>
        message.Is(off - 1, Sense.Remove)
        && (message.Is(off - 1, Sense.Keyword) || message.IsWord(off - 1, "take") && message.IsWord(off, "off"))
        && message.StartsSentence(message.SkipBack(off - 1, Sense.Skipped))
        && message.EndsAt(list.End);

    /// <summary>"Who keeps the text list? I need to be off it."</summary>
    private static bool IsOffIt(in Message message, int off, Noun it) =>
        it.Matter == Matter.Thing
        && message.Is(off - 1, Sense.Be)
        && message.Earlier(off, Sense.Want)
        && message.Before(off, Sense.List);

    private static bool IsMine(in Message message, int off)
    {
        if (message.Is(off - 1, Sense.Remove) && Moods.Of(message, off - 1) == Mood.Denied)
            return false;

        var isMine = false;
        for (var i = off - 1; i >= 0 && i >= off - Near && message.Flows(i + 1); i--)
        {
            if (message.Is(i, Sense.Negation | Sense.Other) || IsAskedAbout(message, i))
                return false;

            isMine |=
                IsWriter(message, i)
                || i == off - 1 && IsVerb(message, i)
                || message.Is(i, Sense.Want) && message.StartsSentence(i);
        }

        return isMine;
    }

    /// <summary>"Who was taken off the list?"</summary>
    private static bool IsAskedAbout(in Message message, int i) =>
        message.Is(i, Sense.Passive) && message.Is(message.SentenceStart(i), Sense.Question);

    private static bool IsWriter(in Message message, int i) =>
        message.Is(i, Sense.Self | Sense.I | Sense.Line) && !message.Is(i, Sense.Have);

    /// <summary>"Get off your list", or "it" of a number that was spoken of.</summary>
    private static bool IsVerb(in Message message, int i) =>
        message.Is(i, Sense.Thing) && message.Before(i, Sense.Line)
        || message.Is(i, Sense.Remove | Sense.Receive) && !message.Is(i, Sense.Passive);
}
