using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Says who is sought instead of whoever writes: "you want another Ann", "this must be for a different family", "it's my aunt you're after".</summary>
internal static class OtherPerson
{
    /// <summary>What stands between "you" and whoever is sought.</summary>
    private const Sense Between =
        Sense.Skipped
        | Sense.Be
        | Sense.Have
        | Sense.Particle
        | Sense.About
        | Sense.Contact
        | Sense.Contacting
        | Sense.Passive
        | Sense.Receive;

    /// <summary>Before "you", these ask, offer or suppose.</summary>
    private const Sense Asking = Sense.Modal | Sense.Question | Sense.Condition | Sense.Be | Sense.Say;

    /// <summary>"You must be looking for somebody else", "you want my aunt".</summary>
    public static Inbound? Sought(in Message message, int you)
    {
        if (message.Flows(you) && message.Is(you - 1, Asking) || message.IsQuestion(you))
            return null;

        if (message.Flows(you) && IsKin(message, you - 2) && message.Earlier(you, Sense.Be))
            return IsAim(message, you)
                ? message.Found(Request.WrongNumber, "stranger.other", you, message.SentenceEnd(you))
                : null;

        return Named(message, you);
    }

    /// <summary>"It must be somebody else", "must be looking for another Ann".</summary>
    public static Inbound? Supposed(in Message message, int be)
    {
        if (IsNamesake(message, be))
            return message.Found(Request.WrongNumber, "stranger.other", be, message.SentenceEnd(be));

        if (!message.IsWord(be - 1, "must") || !message.Flows(be) || message.IsQuestion(be))
            return null;

        return End(message, be + 1, withKin: false) is var end and > 0 && message.EndsAt(end)
            ? message.Found(Request.WrongNumber, "stranger.other", be, end)
            : Named(message, be);
    }

    /// <summary>"I'm a different Ann", "this is another Ann".</summary>
    private static bool IsNamesake(in Message message, int be) =>
        (message.Is(be, Sense.I | Sense.Thing) || message.Is(be - 1, Sense.I | Sense.Thing) && message.Flows(be))
        && End(message, be + 1, withKin: false) is var end
        && end > 0
        && message.IsCapitalised(end - 1)
        && message.EndsAt(end)
        && !message.IsQuestion(be);

    /// <summary>Whoever is named behind verbs of seeking and reaching.</summary>
    private static Inbound? Named(in Message message, int start)
    {
        bool isAimed = false,
            isReached = false;
        for (var i = start + 1; !message.IsEnd(i); i++)
        {
            if (isReached && End(message, i, isAimed) is var end and > 0)
                return message.EndsAt(end) ? message.Found(Request.WrongNumber, "stranger.other", start, end) : null;

            var isMeant = message.IsMeaning(i);
            if (!message.Is(i, Between) && !isMeant && !message.Is(i, Part.Supposing) || IsAdvice(message, i))
                return null;

            isAimed |= isMeant;
            isReached |= isAimed || IsReaching(message, i);
        }

        return null;
    }

    /// <summary>"Must be for another person", "your text for Ann came to me".</summary>
    public static Inbound? Addressed(in Message message, int preposition)
    {
        var whom = preposition + 1;
        if (!message.IsWord(preposition, "for") || message.IsEnd(whom) || message.IsQuestion(preposition))
            return null;

        var before = message.SkipBack(preposition, Sense.Skipped) - 1;
        var isMessage = message.Is(before, Sense.Message);
        var end = End(message, whom, withKin: false);
        if (end == 0 && isMessage && message.IsCapitalised(whom))
            end = PastName(message, whom);

        if (end == 0)
            return null;

        var isMeant =
            message.IsMeaning(before)
            || message.Is(before, Sense.Be)
                && (message.Is(before - 1, Part.Supposing) || message.Earlier(before, Sense.Message));
        var come = message.Is(end, Sense.Be) ? end + 1 : end;
        var hasCome = isMessage && message.Is(come, Part.Arriving) && message.IsWord(come + 1, "to");
        var isKept =
            isMessage && message.EndsAt(end) && message.Earlier(before, Sense.Receive) && IsGotten(message, before);
        return isMeant && message.EndsAt(end) || hasCome || isKept
            ? message.Found(Request.WrongNumber, "stranger.other", preposition, end)
            : null;
    }

    /// <summary>"I keep getting texts for Ann": more than the one that she may expect.</summary>
    private static bool IsGotten(in Message message, int text)
    {
        for (var i = text - 1; i >= 0 && message.Flows(i + 1); i--)
        {
            if (message.Is(i, Part.Getting))
                return true;
        }

        return false;
    }

    /// <summary>"This is his aunt's phone", "it's a different person's number": of somebody beside the one who is sought.</summary>
    public static Inbound? Whose(in Message message, int owner)
    {
        var isElse = message.Is(owner, Part.Someone) && message.IsWord(owner + 1, "elses");
        var line = isElse ? owner + 2 : owner + 1;
        var isOthers =
            isElse
            || IsKin(message, owner - 1) && !message.IsWord(owner - 1, "my")
            || message.IsWord(owner, "persons") && IsDifferent(message, owner - 1);
        var isWhole =
            isOthers
            && message.Flows(line)
            && message.Is(line, Sense.Line)
            && message.EndsAt(line + 1)
            && message.IsThisIs(isElse ? owner - 1 : owner - 2)
            && !message.IsQuestion(owner)
            && !HasNumber(message);
        return isWhole ? message.Found(Request.WrongNumber, "stranger.whose", owner, line + 1) : null;
    }

    /// <summary>"It's mine now", of the number; "it's my number now" where somebody else is spoken of before.</summary>
    public static Inbound? Mine(in Message message, int owned)
    {
        var end = owned + 1;
        var isMine = message.IsWord(owned, "mine") && message.Any(Sense.Line);
        if (!isMine && message.IsWord(owned, "my") && message.Is(end, Sense.Line) && message.Flows(end))
        {
            isMine = message.Any(Sense.Other) || message.IsCapitalised(0);
            end++;
        }

        return
            isMine
            && message.IsThisIs(owned - 1)
            && !message.IsEnd(end)
            && message.IsNowOrSince(end)
            && !message.IsQuestion(owned)
            ? message.Found(Request.WrongNumber, "stranger.mine", owned, end + 1)
            : null;
    }

    /// <summary>"This was her number before."</summary>
    public static Inbound? Former(in Message message, int owner)
    {
        var end = message.Is(owner + 1, Sense.Line) && message.Flows(owner + 1) ? owner + 2 : owner + 1;
        return
            message.IsPronoun(owner)
            && message.IsPastBeing(owner - 1)
            && message.IsThisIs(owner - 1)
            && message.Any(Sense.Line)
            && message.Flows(end)
            && message.IsWord(end, "before")
            && message.EndsAt(end + 1)
            && !message.IsQuestion(owner)
            ? message.Found(Request.WrongNumber, "stranger.whose", owner, end + 1)
            : null;
    }

    /// <summary>Behind "who", "the person": "you want", "you're looking for".</summary>
    public static bool IsAim(in Message message, int you)
    {
        var isAimed = false;
        for (var i = you + 1; !message.IsEnd(i); i++)
        {
            var isMeant = message.IsMeaning(i);
            if (!isMeant && !message.Is(i, Between))
                return false;

            isAimed |= isMeant;
        }

        return isAimed && message.Is(you, Sense.You) && message.Flows(you);
    }

    /// <summary>Behind "somebody else", "another Ann", "a different family", "someone called Ann", "my aunt"; zero where nobody is named.</summary>
    private static int End(in Message message, int start, bool withKin)
    {
        if (withKin && IsKin(message, start))
            return start + 2;

        var i = start;
        while (
            (message.Is(i, Sense.Determiner) || message.IsWord(i, "some"))
            && !message.IsEnd(i + 1)
            && !IsDifferent(message, i)
        )
            i++;

        if (message.Is(i, Part.Someone) && message.Flows(i + 1))
        {
            if (message.IsElse(i + 1))
                return message.Flows(i + 2) && message.Is(i + 2, Sense.Line) ? i + 3 : i + 2;

            return message.IsNamed(i + 1) && message.Flows(i + 2) && message.CanBeName(i + 2)
                ? PastName(message, i + 2)
                : 0;
        }

        if (!IsDifferent(message, i) || !message.Flows(i + 1))
            return 0;

        if (message.Is(i + 1, Sense.Person) && !message.Is(i + 1, Sense.More | Sense.Line))
            return i + 2;

        return message.CanBeName(i + 1) && message.IsCapitalised(i + 1) ? PastName(message, i + 1) : 0;
    }

    /// <summary>A name may have two words.</summary>
    private static int PastName(in Message message, int name) =>
        message.Flows(name + 1) && message.IsCapitalised(name + 1) ? name + 2 : name + 1;

    private static bool IsDifferent(in Message message, int i) =>
        message.IsWord(i, "another") || message.IsWord(i, "other") || message.IsWord(i, "different");

    /// <summary>"My aunt", "his sister": not "her", not "everybody".</summary>
    private static bool IsKin(in Message message, int possessor)
    {
        var kin = possessor + 1;
        return message.Is(possessor, Part.Possessor)
            && message.Flows(kin)
            && message.Is(kin, Sense.Other)
            && !message.IsPronoun(kin)
            && !message.Is(kin, Part.Someone)
            && !message.IsWord(kin, "job");
    }

    /// <summary>By text or by voice; to add or to use somebody is something else.</summary>
    private static bool IsReaching(in Message message, int i) =>
        message.Is(i, Sense.Contact | Sense.Contacting) && message.Is(i, Sense.Message | Sense.Calling)
        || message.Is(i, Sense.Passive) && !message.Is(i, Sense.Remove);

    /// <summary>"You should text my aunt", "you can get someone else".</summary>
    private static bool IsAdvice(in Message message, int i) =>
        message.Is(i, Sense.Due) && !message.Is(i, Part.Supposing);

    /// <summary>"This is his aunt's number: 302 …" gives it.</summary>
    private static bool HasNumber(in Message message)
    {
        foreach (ref readonly var token in message.Tokens)
        {
            if (token.IsNumber)
                return true;
        }

        return false;
    }
}
