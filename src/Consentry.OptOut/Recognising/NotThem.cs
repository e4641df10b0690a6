using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>A denial of who one is: "I'm not Ann", "this isn't Ann's phone", "not me".</summary>
internal static class NotThem
{
    /// <summary>Words up to which a message can say nothing but who one is not.</summary>
    private const int Short = 6;

    public static Inbound? Read(in Message message, int negation)
    {
        if (IsNameAlone(message, negation) || IsNotOther(message, negation))
            return Found(message, negation, message.SentenceEnd(negation));

        if (message.IsEnd(negation + 1))
            return null;

        if ((Unknown(message, negation) ?? Named(message, negation)) is { } unknown)
            return unknown;

        var who = message.Skip(
            negation + 1,
            Sense.Oath | Sense.Determiner | (message.IsEnglish ? Sense.None : Sense.Be)
        );
        var isOfSelf = IsOfSelf(message, negation, who);
        var isDenied =
            isOfSelf && (IsPerson(message, negation, who) || IsName(message, negation, who))
            || IsNotMe(message, negation, who, isOfSelf);
        return isDenied ? Found(message, negation, who + 1) : null;
    }

    private static Inbound Found(in Message message, int negation, int end) =>
        message.Found(Request.WrongNumber, "stranger.not", negation, end);

    /// <summary>It is said of the writer, or of the number.</summary>
    private static bool IsOfSelf(in Message message, int negation, int who)
    {
        var subject = negation - 1;
        while (
            message.Flows(subject + 1)
            && !message.Is(subject, Sense.I | Sense.Thing)
            && message.Is(subject, Sense.Be | Sense.Skipped)
        )
            subject--;

        return message.Flows(negation) && message.Is(subject, Sense.I | Sense.Thing)
            || message.IsMyName(negation - 1)
            || message.Is(negation - 1, Sense.Be) && message.Is(negation - 2, Sense.Person | Sense.Line | Sense.I)
            || !message.IsEnglish && message.Any(negation - 1, who, Sense.Be);
    }

    /// <summary>"I'm not him", "that's not me", "I'm not a patient".</summary>
    private static bool IsPerson(in Message message, int negation, int who)
    {
        var isCustomer =
            message.IsCustomer(who) && message.Is(who - 1, Sense.Determiner) && message.Is(negation - 1, Sense.I);
        var isThem = message.IsHimOrHer(who) || message.Is(who, Sense.Self) && message.Is(negation - 1, Sense.Be);
        return isCustomer || isThem && message.EndsAt(who + 1);
    }

    /// <summary>"Not me, wrong house", "not mine".</summary>
    private static bool IsNotMe(in Message message, int negation, int who, bool isOfSelf) =>
        message.StartsSentence(negation)
        && message.Is(who, Sense.Self | Sense.Other)
        && message.EndsAt(who + 1)
        && message.Count > 2
        && (isOfSelf || message.Any(Sense.Wrong | Sense.Line | Sense.More));

    private static bool IsName(in Message message, int negation, int who)
    {
        if (message.IsEnd(who) || message.Earlier(negation, Sense.Question) || !IsBeing(message, negation))
            return false;

        // Written small, it is a name only where nothing else is said: "I'm not ann".
        var isSmall =
            message.IsEnglish
            && message.EndsAt(who + 1)
            && !message.Any(negation + 1, who, Sense.Determiner)
            && message.Is(negation - 1, Sense.I | Sense.Be)
            && message.Count < Short
            && !message.Is(negation - 2, Sense.Thing);
        return message.CanBeName(who) && (message.IsCapitalised(who) || isSmall) && !message.IsVerbal(who);
    }

    /// <summary>"Not" behind "I" or "is", "isn't" behind "this"; not "can't".</summary>
    private static bool IsBeing(in Message message, int negation) =>
        !message.IsNotDoing(negation)
        && (
            message.Is(negation - 1, Sense.Be | Sense.I)
            || !message.IsEnglish
            || message.IsNotBeing(negation) && message.Is(negation - 1, Sense.Thing)
            || message.IsMyName(negation - 1)
        );

    /// <summary>"Not Ann": the whole message.</summary>
    private static bool IsNameAlone(in Message message, int negation) =>
        (message.SkipBack(negation, Sense.Preface) == 0 || negation == 1 && message.IsWord(0, "still"))
        && message.Count <= Short
        && message.CanBeName(negation + 1)
        && message.IsCapitalised(negation + 1)
        && message.EndsAt(negation + 2)
        && !message.IsUnknown(negation + 2);

    /// <summary>"This is Ann, not Eve."</summary>
    private static bool IsNotOther(in Message message, int negation)
    {
        var start = message.SentenceStart(negation);
        var name = message.Skip(negation + 1, Sense.Determiner);
        return message.Tokens[negation].Before == Break.Soft
            && (message.Is(start + 1, Sense.Be) || message.Is(start + 2, Sense.Be))
            && message.Any(start, negation, Sense.Thing)
            && message.CanBeName(name)
            && message.IsCapitalised(name)
            && message.EndsAt(name + 1);
    }

    /// <summary>"I don't know any Ann."</summary>
    private static Inbound? Unknown(in Message message, int negation)
    {
        var know = negation + 1;
        var name = message.Skip(know + 1, Sense.Determiner | Sense.Person | Sense.Question | Sense.Content);
        var isUnknown =
            message.IsWord(know, "know")
            && (message.Is(negation - 1, Sense.I) || message.StartsSentence(negation))
            && !message.Later(name + 1, Sense.Modal | Sense.Question)
            && name > know + 1
            && message.CanBeName(name)
            && message.IsCapitalised(name);
        return isUnknown ? message.Found(Request.WrongNumber, "stranger.unknown", negation, name + 1) : null;
    }

    /// <summary>"I don't have a daughter named Ann."</summary>
    private static Inbound? Named(in Message message, int negation)
    {
        for (var i = negation + 1; !message.IsEnd(i); i++)
        {
            if (message.IsNamed(i) && message.Flows(i + 1) && message.CanBeName(i + 1))
                return Found(message, negation, i + 2);
        }

        return null;
    }
}
