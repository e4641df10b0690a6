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

        if ((Unknown(message, negation) ?? Named(message, negation) ?? Sought(message, negation)) is { } unknown)
            return unknown;

        var who = message.Skip(
            negation + 1,
            Sense.Oath | Sense.Determiner | (message.IsEnglish ? Sense.None : Sense.Be)
        );
        if (!message.IsEnglish && (OthersLine.Read(message, negation) ?? NotMeant(message, negation)) is { } others)
            return others;

        var isOfSelf = IsOfSelf(message, negation, who);
        var isDenied =
            isOfSelf && (IsPerson(message, negation, who) || IsName(message, negation, who))
            || IsNotMe(message, negation, who, isOfSelf)
            || IsNotHolder(message, negation, who);
        isDenied |=
            IsNoneHere(message, negation)
            || IsNotAtThis(message, negation)
            || IsNotTheirs(message, negation)
            || IsNotRight(message, negation, who);
        return isDenied && !message.IsWord(who + 1, "yet") ? Found(message, negation, who + 1) : null;
    }

    /// <summary>"No la que buscan", "ese mensaje no era para mí", "ne m'était pas destiné".</summary>
    private static Inbound? NotMeant(in Message message, int negation)
    {
        var i = message.SkipAll(
            negation + 1,
            Sense.Be | Sense.Determiner | Sense.Self | Sense.Negation | Sense.Particle
        );
        var isSought = message.Is(i, Sense.Person) && message.Is(i, Sense.Question);
        var isForSelf =
            message.Is(i - 1, Sense.Self)
            && message.Is(i - 2, Sense.Particle)
            && message.Any(negation, i, Sense.Be)
            && message.EndsAt(i);
        var isMeant = isForSelf || message.Is(i, Part.MeantFor) && message.Any(negation - 1, i, Sense.Self);
        return isSought || isMeant && message.Earlier(negation, Sense.Message)
            ? Found(message, negation, Math.Min(i + 1, message.Count))
            : null;
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
            && !message.IsWord(subject, "its")
        )
            subject--;

        return message.Flows(negation) && (message.Is(subject, Sense.I | Sense.Thing) || message.IsWord(subject, "its"))
            || message.IsMyName(negation - 1)
            || message.Is(negation - 1, Sense.Be) && message.Is(negation - 2, Sense.Person | Sense.Line | Sense.I)
            || !message.IsEnglish && message.Any(negation - 1, who, Sense.Be);
    }

    /// <summary>"I'm not him", "that's not me", "I'm not a patient".</summary>
    private static bool IsPerson(in Message message, int negation, int who)
    {
        var isMine =
            message.Is(negation - 1, Sense.I)
            || message.Is(negation - 1, Sense.Be)
                && message.Is(negation - 2, Sense.I)
                && !message.IsPastBeing(negation - 1);
        var isCustomer = message.IsCustomer(who) && message.Is(who - 1, Sense.Determiner) && isMine;
        var isKin =
            message.Is(who, Part.Possessor)
            && message.Is(who, Sense.Other)
            && message.Is(who + 1, Sense.Other)
            && message.EndsAt(who + 2)
            && isMine;
        if (isCustomer || isKin)
            return true;

        return !message.IsQuestion(negation)
            && !IsInverted(message, negation)
            && (message.IsHimOrHer(who) || IsMe(message, negation, who))
            && message.EndsAt(who + 1)
            && (message.IsEnglish || IsAllSaid(message, who + 1));
    }

    /// <summary>"Is it not him".</summary>
    private static bool IsInverted(in Message message, int negation)
    {
        var start = message.SentenceStart(negation);
        return message.Is(start, Sense.Be) && !message.Is(start, Sense.I | Sense.Thing | Sense.Determiner);
    }

    /// <summary>"That's not me." "That was not me", and what goes on about a card or an order, answers an alert.</summary>
    private static bool IsMe(in Message message, int negation, int who) =>
        message.Is(who, Sense.Self)
        && (
            message.Is(negation - 1, Sense.Be) && !message.IsPastBeing(negation - 1)
            || message.Is(negation, Part.NotBeing) && message.Is(negation - 1, Sense.Thing)
        )
        && (!message.Any(Sense.Business) || message.Any(Sense.Line | Sense.Wrong));

    /// <summary>"Not Ann's phone anymore", "this isn't her cell".</summary>
    private static bool IsNotTheirs(in Message message, int negation)
    {
        var owner = negation + 1;
        var isOwner =
            message.Is(owner, Part.Possessor) && message.Is(owner, Sense.Other)
            || message.IsCapitalised(owner) && message.CanBeName(owner);
        return isOwner
            && message.IsEnglish
            && message.Flows(owner + 1)
            && message.IsTelephone(owner + 1)
            && message.EndsAt(owner + 2)
            && !message.Is(negation, Part.NotDoing)
            && !message.IsQuestion(negation)
            && (
                message.SkipBack(negation, Sense.Skipped) == message.SentenceStart(negation)
                || IsOfSelf(message, negation, owner)
            );
    }

    /// <summary>"Not the right guy", "this isn't the right Ann".</summary>
    private static bool IsNotRight(in Message message, int negation, int right)
    {
        var who = right + 1;
        return message.IsRight(right)
            && message.Flows(who)
            && message.EndsAt(who + 1)
            && !message.Is(negation, Part.NotDoing)
            && (message.StartsSentence(negation) || IsOfSelf(message, negation, right))
            && (
                message.Is(who, Sense.Person) && !message.Is(who, Sense.More) && !message.Is(who, Part.Place)
                || message.CanBeName(who) && message.IsCapitalised(who)
            );
    }

    /// <summary>"I am not the owner", "sorry, not the patient".</summary>
    private static bool IsNotHolder(in Message message, int negation, int who)
    {
        var isSaid = message.SkipBack(negation, Sense.Skipped) == message.SentenceStart(negation);
        var isOfSelf =
            message.Is(negation - 1, Sense.I)
            || message.Is(negation - 1, Sense.Be) && message.Is(negation - 2, Sense.I | Sense.Thing)
            || message.Is(negation, Part.NotBeing) && message.IsWord(negation - 1, "this");
        return (isSaid || isOfSelf && !message.IsPastBeing(negation - 1))
            && !message.Is(negation, Part.NotDoing)
            && message.IsWord(who - 1, "the")
            && (message.Is(who, Sense.Person) && message.Is(who, Part.Holder) || message.IsCustomer(who))
            && (message.EndsAt(who + 1) || message.Is(who + 1, Sense.Particle | Sense.About | Sense.When | Sense.Here));
    }

    /// <summary>"Not who you want", "I'm not the guy you're looking for".</summary>
    private static Inbound? Sought(in Message message, int negation)
    {
        var who = message.Skip(negation + 1, Sense.Determiner);
        var you = who + 1;
        var isSought =
            message.IsEnglish
            && (message.Is(who, Sense.Person) || message.IsWord(who, "who"))
            && message.Is(you, Sense.You)
            && (message.StartsSentence(negation) || IsOfSelf(message, negation, who))
            && OtherPerson.IsAim(message, you);
        return isSought ? Found(message, negation, message.SentenceEnd(negation)) : null;
    }

    /// <summary>"Not me, wrong house", "not mine".</summary>
    private static bool IsNotMe(in Message message, int negation, int who, bool isOfSelf) =>
        (
            message.StartsSentence(
                message.IsEnglish ? negation : message.SkipBack(negation, Sense.Determiner | Sense.Thing | Sense.I)
            )
            || message.IsHimOrHer(who) && message.SkipBack(negation, Sense.Preface) == message.SentenceStart(negation)
        )
        && message.Is(who, message.IsEnglish ? Sense.Self | Sense.Other : Sense.Self | Sense.Other | Sense.I)
        && message.EndsAt(who + 1)
        && !message.IsWord(who + 1, "again")
        && (message.IsEnglish || IsAllSaid(message, who + 1))
        && (message.Count > 2 || message.IsHimOrHer(who))
        && (
            isOfSelf
            || message.IsHimOrHer(who) && IsLast(message, who)
            || message.Any(Sense.Wrong | Sense.Line)
            || message.Any(Sense.More) && !message.IsHimOrHer(who)
        );

    /// <summary>Nothing but courtesy and fun follows in the whole message.</summary>
    private static bool IsLast(in Message message, int who)
    {
        for (who++; who < message.Count && message.Is(who, Sense.Skipped | Sense.Fun); who++) { }

        return who >= message.Count;
    }

    /// <summary>"Ce n'est pas moi, bloquez ma carte" answers a bank: nothing may follow but who was meant.</summary>
    private static bool IsAllSaid(in Message message, int from) =>
        message.Skip(from, Sense.Skipped) >= message.Count
        || message.Any(from, message.Count, Sense.Wrong | Sense.Stranger | Sense.Line);

    private static bool IsName(in Message message, int negation, int who)
    {
        if (
            message.IsEnd(who)
            || message.IsNumber(who - 1)
            || message.IsPastBeing(negation - 1) && message.IsWord(negation - 2, "it")
            || message.Earlier(negation, Sense.Question)
            || !IsBeing(message, negation)
        )
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
        !message.Is(negation, Part.NotDoing)
        && (
            message.Is(negation - 1, Sense.Be | Sense.I)
            || !message.IsEnglish
            || message.Is(negation, Part.NotBeing) && message.Is(negation - 1, Sense.Thing)
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
        var isThis =
            (message.Is(start + 1, Sense.Be) || message.Is(start + 2, Sense.Be))
            && message.Any(start, negation, Sense.Thing);
        var isI =
            message.Any(start, negation, Sense.I)
            && message.Any(start, negation, Sense.Be)
            && message.IsCapitalised(negation - 1)
            && message.CanBeName(negation - 1);
        return message.Tokens[negation].Before == Break.Soft
            && (isThis || isI)
            && message.CanBeName(name)
            && message.IsCapitalised(name)
            && message.EndsAt(name + 1);
    }

    /// <summary>"I don't know any Ann", "never heard of him".</summary>
    private static Inbound? Unknown(in Message message, int negation)
    {
        var know = negation + 1;
        if (message.IsWord(know, "heard") && message.IsWord(know + 1, "of"))
        {
            var whom = know + 2;
            var isHeardOf = message.IsHimOrHer(whom) || message.IsCapitalised(whom) && message.CanBeName(whom);
            return isHeardOf && message.EndsAt(whom + 1) ? Found(message, negation, whom + 1) : null;
        }

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

    /// <summary>"Ann isn't at this number", "she does not own this phone".</summary>
    private static bool IsNotAtThis(in Message message, int negation)
    {
        var at = message.Skip(negation + 1, Sense.Adverb);
        var subject = message.Is(negation - 1, Sense.Be | Sense.Modal) ? negation - 2 : negation - 1;
        return message.Is(at, Part.Having)
            && message.IsWord(at + 1, "this")
            && message.IsTelephone(at + 2)
            && message.EndsAt(at + 3)
            && message.Flows(negation)
            && (message.IsPronoun(subject) || message.IsCapitalised(subject))
            && !message.IsQuestion(negation);
    }

    /// <summary>"There isn't an Ann at this number", "we don't have an Ann here".</summary>
    private static bool IsNoneHere(in Message message, int negation)
    {
        var article = message.IsWord(negation + 1, "have") ? negation + 2 : negation + 1;
        var isHaving = article > negation + 1 || message.IsWord(negation - 1, "there");
        return isHaving
            && (message.IsWord(article, "a") || message.IsWord(article, "an"))
            && message.IsCapitalised(article + 1)
            && message.CanBeName(article + 1)
            && message.Any(article + 2, Math.Min(message.SentenceEnd(negation), article + 5), Sense.Here | Sense.Line);
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
