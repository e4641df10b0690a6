using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What was to end goes on: "why am I still getting these", "why do you keep texting me after I said no".</summary>
/// <remarks>"Why am I getting this" wonders; "still" says that it was to end.</remarks>
internal static class Complaining
{
    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Sense.Question); i < message.Count; i = message.Next(i + 1, Sense.Question))
        {
            if (TimesSaid(message, i) is { } times)
                return times;

            if (
                (message.IsWord(i, "why") || message.IsWord(i, "y"))
                && At(message, i, message.SentenceEnd(i)) is { } found
            )
                return found;
        }

        return null;
    }

    private static Inbound? At(in Message message, int why, int end)
    {
        for (var i = why + 1; i < end; i++)
        {
            if (message.IsWord(i, "still") && Still(message, why, i) is { } still)
                return still;

            if (
                message.IsWord(i, "after")
                && message.Any(why, i, Sense.Contacting | Sense.Contact)
                && message.Any(why, i, Sense.Self)
                && IsRefused(message, i + 1, end)
            )
                return message.Revoked("complain", why, i);
        }

        return null;
    }

    /// <summary>"How many times must I say no?"</summary>
    private static Inbound? TimesSaid(in Message message, int how)
    {
        if (!message.IsWord(how, "how") || !message.IsWord(how + 1, "many"))
            return null;

        var end = message.SentenceEnd(how);
        var say = message.Next(how + 2, Sense.Say);
        var isSaid =
            say < end
            && message.Any(how, say, Sense.I)
            && (message.Is(say + 1, Sense.No) || message.Is(say + 1, Sense.You) && message.Is(say + 2, Sense.No))
            && message.EndsAt(message.Is(say + 1, Sense.No) ? say + 2 : say + 3);
        return isSaid ? message.Revoked("complain", how, say + 2) : null;
    }

    /// <summary>"Still getting texts", "still texting me", "still on your list".</summary>
    private static Inbound? Still(in Message message, int why, int still)
    {
        if (!message.Any(why, still, Sense.I | Sense.You))
            return null;

        var i = message.Skip(still + 1, Sense.Skipped | Sense.Be);
        if (message.Is(i, Sense.Contacting) && message.Is(i + 1, Sense.Self) && message.EndsAt(i + 2))
            return message.Revoked("complain", why, i + 2);

        var what = Noun.At(message, i + 1);
        var isReceived =
            message.Is(i, Sense.Receive)
            && (what.Matter == Matter.Messages || RefusingWish.AreSeveral(message, what))
            && (message.EndsAt(what.End) || message.Is(what.End, Sense.Off) && message.Is(what.End + 1, Sense.You));
        var isListed =
            message.IsWord(i, "on")
            && message.Is(i + 1, Part.ThisOrYour)
            && what.Matter == Matter.List
            && what.End == i + 3
            && message.EndsAt(what.End);
        return isReceived || isListed ? message.Revoked("complain", why, what.End) : null;
    }

    /// <summary>"After I said no".</summary>
    private static bool IsRefused(in Message message, int i, int end) =>
        message.Is(i, Sense.I)
        && message.Any(i + 1, i + 3, Sense.Say)
        && message.Any(i + 2, end, Sense.No | Sense.Negation | Sense.Cease | Sense.Leave);
}
