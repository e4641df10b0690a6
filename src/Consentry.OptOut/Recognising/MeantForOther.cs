using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Somebody else was meant: "wrong number", "this is not Ann", "nobody of that name lives here".</summary>
internal static class MeantForOther
{
    private const Sense Starts = Sense.Stranger | Sense.Gone | Sense.Wrong | Sense.Negation | Sense.No | Sense.Question;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (At(message, i) is { } found)
                return found;
        }

        return null;
    }

    private static Inbound? At(in Message message, int i)
    {
        // "My old number" is the writer's own, "how you got this number" asks.
        if (
            message.Is(i, Sense.Stranger)
            && !message.Any(Sense.Slip)
            && !message.IsWord(i - 1, "my")
            && !(message.Is(i - 1, Sense.You) && message.Is(i, Sense.Line))
            && !IsOfElse(message, i)
            && !(message.Is(i - 1, Sense.I) && message.IsWord(i, "texted"))
        )
            return message.Found(Request.WrongNumber, "stranger", i, i + 1);

        // "He passed away, this was his number."
        if (message.Is(i, Sense.Gone) && message.Any(Sense.Line))
            return message.Found(Request.WrongNumber, "stranger.gone", i, i + 1);

        if (message.Is(i, Sense.Wrong) && WrongPerson.Read(message, i) is { } wrong)
            return wrong;

        if (message.Is(i, Sense.Negation) && NotThem.Read(message, i) is { } not)
            return not;

        if (message.Is(i, Sense.No) && NobodyHere(message, i) is { } nobody)
            return nobody;

        return message.Is(i, Sense.Question) ? WhoIs(message, i) : null;
    }

    /// <summary>"Got this number from the school", "se equivocaron de pedido".</summary>
    private static bool IsOfElse(in Message message, int stranger) =>
        message.Is(stranger + 1, Sense.Off)
        && message.Flows(stranger + 1)
        && !message.IsEnd(stranger + 2)
        && Noun.At(message, stranger + 2).Matter == Matter.Else;

    /// <summary>"Who's Ann? I know no Ann."</summary>
    private static Inbound? WhoIs(in Message message, int who)
    {
        var name = message.Skip(who + 1, Sense.Be);
        var isName =
            !message.IsEnd(name)
            && message.IsUnknown(name)
            && message.EndsAt(name + 1)
            && message.Any(name, message.Count, Sense.Negation | Sense.Wrong);
        return isName ? message.Found(Request.WrongNumber, "stranger.who", who, name + 1) : null;
    }

    /// <summary>"No Ann here", "there's no Ann at this number".</summary>
    private static Inbound? NobodyHere(in Message message, int no)
    {
        var name = no + 1;
        var isHere =
            message.Is(no - 1, Sense.Here)
            || message.Is(no - 1, Sense.Be) && message.Is(no - 2, Sense.Here)
            || message.Any(name + 1, Math.Min(message.SentenceEnd(no), name + 5), Sense.Here | Sense.Line);
        return isHere && !message.IsEnd(name) && message.IsCapitalised(name)
            ? message.Found(Request.WrongNumber, "stranger.nobody", no, name + 1)
            : null;
    }
}
