using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>The writer, or his number, is to be taken out: "take me off your list", "delete my number", "quítenme".</summary>
internal static class Removing
{
    /// <summary>Behind what is removed, another thought begins.</summary>
    private const Sense Follows = Sense.And | Sense.When | Sense.Condition;

    private const Sense Starts = Sense.Passive | Sense.Remove | Sense.Receive | Sense.Off;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if ((Dropped(message, i) ?? At(message, i)) is { } found)
                return found;
        }

        return null;
    }

    private static Inbound? At(in Message message, int i)
    {
        if (message.Is(i, Sense.Passive) && RemovingPassive.Read(message, i) is { } passive)
            return passive;

        if (
            message.Is(i, Sense.Remove | Sense.Receive)
            && !message.Is(i, Sense.Passive)
            && Active(message, i) is { } active
        )
            return active;

        return message.Is(i, Sense.Off) ? RemovingOffList.Read(message, i) : null;
    }

    private static Inbound? Active(in Message message, int verb)
    {
        var isNoun = message.IsRemoval(verb) && !message.Earlier(verb, Sense.Want);
        if (
            isNoun
            || message.IsJustDone(verb)
            || message.IsWord(verb, "skip")
            || Moods.Of(message, verb) is Mood.Denied
        )
            return null;

        if (Texts(message, verb) is { } texts)
            return texts;

        if (Removed.At(message, verb) is not { } removed)
            return null;

        var i = message.Skip(removed.Noun.End, Sense.Skipped);
        if (
            message.IsEnd(i)
            || !message.IsEnglish && message.Is(removed.Noun.End, Sense.And)
            || message.Is(i, Follows) && !message.Is(i, Sense.Off)
        )
            return Alone(message, verb, removed.Noun);

        return message.Is(i, Sense.Off) ? From(message, verb, removed.Noun, i) : null;
    }

    /// <summary>"Quiten los mensajes", "enlevez-moi vos promos": several, of which a sender would have to remove each.</summary>
    private static Inbound? Texts(in Message message, int verb)
    {
        if (message.IsEnglish || !message.Is(verb, Sense.Remove) || message.Is(verb, Sense.Passive))
            return null;

        var at = message.SkipAll(verb + 1, Sense.Self);
        if (message.IsEnd(at))
            return null;

        var what = Noun.At(message, at);
        var areTexts =
            what.Matter is Matter.Messages or Matter.Kind
            && message.Any(at, what.End, Sense.Determiner)
            && message.IsSeveral(what.End - 1)
            && Moods.Of(message, verb) == Mood.Asked
            && (
                message.EndsAt(what.End) || message.Is(what.End - 1, Sense.Message) && message.Is(what.End, Sense.About)
            );
        return areTexts ? message.Revoked("remove.texts", verb, what.End, what) : null;
    }

    /// <summary>"Remove me", "delete my number": there is nothing else to be removed from. "Take me" goes somewhere.</summary>
    private static Inbound? Alone(in Message message, int verb, Noun what)
    {
        if (!message.Is(verb, Sense.Remove) || what.Matter == Matter.Self && message.Is(verb, Sense.Modal))
            return null;

        // "Would you mind removing me".
        var isMinded =
            message.IsWord(verb, "removing")
            && message.Earlier(verb, Sense.Modal)
            && message.Earlier(verb, Sense.You)
            && Moods.Of(message, verb) == Mood.Asked;
        var saysAll =
            isMinded
            || message.Is(verb, Sense.Keyword)
            || what.Matter == Matter.Line && !message.Is(verb, Sense.Let)
            || !message.IsEnglish;
        return saysAll ? message.Revoked("remove", verb, what.End) : null;
    }

    private static Inbound? From(in Message message, int verb, Noun what, int off)
    {
        var i = message.SkipAll(off, Sense.Off | Sense.Skipped);
        if (message.IsEnd(i) || message.Is(i, Follows | Sense.Here))
        {
            var isGot = !message.Is(verb, Sense.Remove) && (what.Matter == Matter.Line || message.IsFun(verb));
            // "Drop me off at the gate."
            var isRide = message.IsWord(verb, "drop") && !message.IsEnd(i);
            var isFrom = message.IsWord(i - 1, "from") && what.Matter != Matter.Line;
            return isGot || isRide || isFrom ? null : message.Revoked("remove", verb, i);
        }

        var from = Noun.At(message, i);
        return IsOfTexts(message, from) || IsWithTexts(message, from) || message.Is(i, Sense.Contacting)
            ? message.Revoked("remove", verb, from.End, from)
            : null;
    }

    /// <summary>"Lose the marketing", "skip the promotional texts".</summary>
    private static Inbound? Dropped(in Message message, int verb)
    {
        if (!message.Is(verb, Part.Dropping) || message.IsEnd(verb + 1))
            return null;

        var what = Noun.At(message, verb + 1);
        var areTexts =
            what.Matter is Matter.Messages or Matter.Kind
            && message.Is(what.End - 1, Sense.Promotion | Sense.Message)
            && message.EndsAt(what.End)
            && (Moods.Of(message, verb) == Mood.Asked || message.Is(verb - 1, Sense.But));
        return areTexts ? message.Revoked("remove", verb, what.End, what) : null;
    }

    /// <summary>"From mailings and texts".</summary>
    private static bool IsWithTexts(in Message message, Noun from) =>
        message.Is(from.End, Sense.And)
        && message.Flows(from.End)
        && Noun.At(message, from.End + 1).Matter == Matter.Messages;

    /// <summary>"Your order list" is one of orders.</summary>
    private static bool IsOfTexts(in Message message, Noun from) =>
        from.Matter switch
        {
            Matter.List => !message.Any(from.Start, from.End, Sense.Business) && !message.IsOfBusiness(from.End),
            Matter.Messages or Matter.Kind or Matter.Thing or Matter.Subscription or Matter.Line => true,
            _ => false,
        };
}
