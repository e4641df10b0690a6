using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Somebody else was meant: "wrong number", "this is not Ann", "nobody of that name lives here".</summary>
internal static class MeantForOther
{
    private const Sense Starts =
        Sense.Stranger
        | Sense.Gone
        | Sense.Wrong
        | Sense.Negation
        | Sense.No
        | Sense.Question
        | Sense.You
        | Sense.About
        | Sense.Other
        | Sense.Person
        | Sense.Here
        | Sense.Neutral
        | Sense.Be
        | Sense.Particle
        | Sense.Determiner;

    /// <summary>Words of a message in which a name may be written small.</summary>
    private const int Few = 6;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (At(message, i) is { } found)
                return GoesOn(message, i) ? null : found;
        }

        return null;
    }

    /// <summary>"I'm not Ann but I'd like to order too": it asks or promises something besides.</summary>
    private static bool GoesOn(in Message message, int i)
    {
        for (i = message.Next(i, Sense.But); i < message.Count; i = message.Next(i + 1, Sense.But))
        {
            if (message.IsWord(i, "but") && message.IsWilling(i + 1))
                return true;
        }

        return false;
    }

    private static Inbound? At(in Message message, int i)
    {
        // "My old number" is the writer's own, "how you got this number" asks.
        if (
            message.Is(i, Sense.Stranger)
            && !message.Any(Sense.Slip)
            && !message.IsWord(i - 1, "my")
            && !message.IsWord(i - 1, "your")
            && !(message.Is(i - 1, Sense.You) && message.Is(i, Sense.Line))
            && !IsOfElse(message, i)
            && !(message.Is(i - 1, Sense.I) && message.IsWord(i, "texted"))
            && !IsToCome(message, i)
            && !IsGoodsOfElse(message, i)
        )
            return message.Found(Request.WrongNumber, "stranger", i, i + 1);

        // "He passed away, this was his number."
        if (
            message.Is(i, Sense.Gone)
            && message.Any(Sense.Line)
            && !message.Is(i - 1, Sense.Line | Sense.Neutral)
            && !message.IsWord(message.SentenceStart(i), "it")
        )
            return message.Found(Request.WrongNumber, "stranger.gone", i, i + 1);

        if (message.Is(i, Sense.Wrong) && WrongPerson.Read(message, i) is { } wrong)
            return wrong;

        if (message.Is(i, Sense.Negation) && NotThem.Read(message, i) is { } not)
            return not;

        if (message.Is(i, Sense.No) && NobodyHere(message, i) is { } nobody)
            return nobody;

        if (message.Is(i, Sense.Question) && WhoIs(message, i) is { } who)
            return who;

        return message.IsEnglish ? Other(message, i) : null;
    }

    /// <summary>Who else is meant, and whose the number is.</summary>
    private static Inbound? Other(in Message message, int i)
    {
        if (message.Is(i, Sense.You) && OtherPerson.Sought(message, i) is { } sought)
            return sought;

        if (message.Is(i, Sense.About) && OtherPerson.Addressed(message, i) is { } addressed)
            return addressed;

        if (message.Is(i, Sense.Other | Sense.Person) && OtherPerson.Whose(message, i) is { } whose)
            return whose;

        if (message.Is(i, Sense.Other) && OtherPerson.Former(message, i) is { } former)
            return former;

        if (message.Is(i, Sense.Here) && message.Is(i, Part.Nobody) && NobodyNamed(message, i, i + 1) is { } nobody)
            return nobody;

        if (message.Is(i, Sense.Be) && OtherPerson.Supposed(message, i) is { } supposed)
            return supposed;

        if (message.Is(i, Sense.Particle) && Belongs(message, i) is { } belongs)
            return belongs;

        return message.Is(i, Sense.Determiner | Sense.Neutral) ? OtherPerson.Mine(message, i) : null;
    }

    /// <summary>"This number belongs to a bakery."</summary>
    private static Inbound? Belongs(in Message message, int to)
    {
        var line = message.SkipBack(to - 1, Sense.Adverb) - 1;
        return
            message.IsWord(to - 1, "belongs")
            && message.Is(line, Sense.Line)
            && (message.IsWord(line - 1, "this") || message.IsWord(line, "number"))
            && !message.IsWord(line - 1, "my")
            && !message.IsQuestion(to)
            ? message.Found(Request.WrongNumber, "stranger.whose", line, to)
            : null;
    }

    /// <summary>"She doesn't have this number yet."</summary>
    private static bool IsToCome(in Message message, int i)
    {
        for (var end = message.SentenceEnd(i); i < end; i++)
        {
            if (message.IsWord(i, "yet"))
                return true;
        }

        return false;
    }

    /// <summary>"Somebody else's parcel".</summary>
    private static bool IsGoodsOfElse(in Message message, int stranger) =>
        message.Is(stranger, Part.Someone)
        && message.Flows(stranger + 1)
        && !message.Is(stranger + 1, Sense.Line | Sense.Skipped | Sense.When);

    /// <summary>"Got this number from the school", "se equivocaron de pedido".</summary>
    private static bool IsOfElse(in Message message, int stranger)
    {
        var next = stranger + 1;
        if (!message.Flows(next))
            return false;

        // "No conozco a la nueva".
        if (
            !message.IsEnglish
            && message.Is(next, Sense.Determiner)
            && Noun.At(message, next) is { Matter: Matter.Else } known
        )
            return !message.Any(next, known.End, Sense.Person) && !message.IsCapitalised(known.Core);

        var isOf =
            message.Is(next, Sense.Off)
            || message.IsWord(next, "on")
            || !message.IsEnglish && message.Is(next, Sense.About);
        return isOf
            && !message.IsEnd(next + 1)
            && !message.Is(next + 1, Sense.Person | Sense.Other)
            && (message.IsEnglish || !message.IsCapitalised(next + 1))
            && Noun.At(message, next + 1).Matter == Matter.Else;
    }

    /// <summary>"Who's Ann? I know no Ann."</summary>
    private static Inbound? WhoIs(in Message message, int who)
    {
        var name = message.Skip(who + 1, Sense.Be | Sense.Oath | Sense.Determiner);
        var isName =
            IsWho(message, who)
            && !message.IsEnd(name)
            && message.IsUnknown(name)
            // Written small it is a name only where little else is said.
            && (message.IsCapitalised(name) || message.Count <= Few)
            && message.EndsAt(name + 1)
            && (message.Any(name, message.Count, Sense.Negation | Sense.Wrong) || message.Is(name + 1, Part.Nobody));
        return isName ? message.Found(Request.WrongNumber, "stranger.who", who, name + 1) : null;
    }

    /// <summary>"What a wedding" asks after nobody.</summary>
    private static bool IsWho(in Message message, int who) =>
        !message.IsEnglish || message.IsWord(who, "who") || message.IsWord(who, "whos");

    /// <summary>"Aquí no hay ningún Juan Gil": not "no hay ningún Oxxo cerca".</summary>
    private static bool IsAll(in Message message, int name)
    {
        while (message.Flows(name + 1) && message.IsCapitalised(name + 1))
            name++;

        return message.IsEnd(
            message.Skip(name + 1, Sense.Skipped | Sense.Here | Sense.Line | Sense.Determiner | Sense.Particle)
        );
    }

    /// <summary>"No Ann here", "there's no Mr. Ott at this number", "there is no one here called Ann".</summary>
    private static Inbound? NobodyHere(in Message message, int no)
    {
        if (message.IsWord(no + 1, "one"))
            return NobodyNamed(message, no, no + 2);

        if (message.IsWord(no + 1, "idea") && message.Is(no + 2, Sense.Question) && message.IsCapitalised(no + 3))
            return message.Found(Request.WrongNumber, "stranger.unknown", no, no + 4);

        var name = message.SkipAll(no + 1, Sense.Determiner);
        var isSuch = message.IsWord(no + 1, "such") && message.Is(name, Sense.Person);
        var isHere =
            message.Is(no - 1, Sense.Here)
            || !message.IsEnglish && (message.Earlier(no, Sense.Here) || message.IsWord(no - 1, "connais"))
            || message.Is(no - 1, Sense.Be) && message.Is(no - 2, Sense.Here)
            || message.Any(name + 1, Math.Min(message.SentenceEnd(no), name + 5), Sense.Here | Sense.Line);
        return
            isHere
            && !message.IsEnd(name)
            && (message.IsCapitalised(name) || isSuch)
            && !message.IsQuestion(no)
            && (message.IsEnglish || IsAll(message, name))
            ? message.Found(Request.WrongNumber, "stranger.nobody", no, name + 1)
            : null;
    }

    /// <summary>Behind "nobody": "here by that name", "in this house called Ann".</summary>
    private static Inbound? NobodyNamed(in Message message, int nobody, int i)
    {
        for (var end = message.SentenceEnd(nobody); i < end && message.Flows(i); i++)
        {
            var isNamed =
                message.IsNamed(i) && message.Flows(i + 1) && message.IsCapitalised(i + 1)
                || message.IsMyName(i) && message.Is(i - 1, Sense.Determiner) && message.IsByOrWith(i - 2)
                || message.IsWord(i, "by") && (message.IsWord(i + 1, "that") || message.IsCapitalised(i + 1));
            if (isNamed)
                return message.Found(Request.WrongNumber, "stranger.nobody", nobody, i + 1);
        }

        return null;
    }
}
