using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>A denial with what is denied: "don't text me", "I don't want these", "no more messages".</summary>
internal static class Refusing
{
    private const Sense Starts = Sense.Negation | Sense.Refusal | Sense.No | Sense.Here;

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
        if (message.Is(i, Sense.Negation) && Denied(message, Denial.At(message, i)) is { } denied)
            return denied;

        var isBehind =
            message.Language == InboundLanguage.French && (message.Is(i, Part.NoLonger) || message.IsPlainNot(i));
        if (isBehind && WithoutNe(message, i) is { } behind)
            return behind;

        if (message.Is(i, Sense.Refusal) && RefusingInterest.Read(message, i) is { } interest)
            return interest;

        if (
            message.Is(i, Sense.Negation)
            && (message.IsPlainNot(i) || message.IsWord(i, "no"))
            && NotThese(message, i) is { } not
        )
            return not;

        if (message.Is(i, Part.Nobody) && Nobody(message, i) is { } nobody)
            return nobody;

        // "I have no wish to get texts", "zero interest in your texts".
        if (message.IsEnglish && message.Is(i, Sense.No) && message.Is(i + 1, Part.WishNoun) && message.Flows(i + 1))
            return RefusingWish.Read(message, new Denial(i, i + 2, IsWanted: true, ToSelf: false, IsYours: false));

        return message.Is(i, Sense.No) ? NoSending(message, i) ?? RefusingAny.Read(message, i) : null;
    }

    private static Inbound? Denied(in Message message, Denial denial)
    {
        var verb = denial.Verb;
        if (message.IsEnd(verb))
            return Everything(message, denial);

        // "Make sure that I don't get these."
        var isEnsured =
            message.Is(verb, Sense.Receive)
            && message.Is(denial.Negation - 1, Sense.I)
            && (
                message.IsMakingSure(message.SentenceStart(verb), denial.Negation)
                // "Please change it so I don't get texts."
                || message.IsWord(denial.Negation - 2, "so") && message.IsPlease(message.SentenceStart(verb))
            );
        if (isEnsured)
            return RefusingWish.Read(message, denial with { IsWanted = true });

        // "Is there a way to not get these?"
        if (message.Is(verb, Sense.Receive) && IsWayOut(message, denial))
            return RefusingWish.Read(message, denial with { IsWanted = true });

        // "I do not need to be reminded."
        if (message.Is(verb, Sense.Due) && message.Is(verb + 1, Sense.Be) && message.Is(verb + 2, Sense.Passive))
            return message.Earlier(denial.Negation, Sense.I) && !message.Is(verb + 2, Sense.Remove)
                ? Passive(message, denial with { Verb = verb + 2 })
                : null;

        // "You don't have to text me anymore."
        if (message.Is(verb, Sense.Due) && message.Is(denial.Negation - 1, Sense.You))
            return NoLongerDue(message, denial, message.Skip(verb + 1, Sense.Skipped | Sense.Particle));

        // "De ne plus recevoir": in English it would tell of what did not come.
        if (message.Is(verb, Sense.Receive) && !message.IsEnglish)
            return IsReceived(message, denial)
                ? null
                : RefusingWish.Hearing(message, denial) ?? RefusingWish.Read(message, denial);

        // "No quiero cancelar los mensajes".
        if (
            !message.IsEnglish
            && message.Is(verb, Sense.Cease | Sense.Leave | Sense.Remove)
            && !message.Is(verb, Sense.Contact)
        )
            return null;

        return RefusingWish.Hearing(message, denial)
            ?? Again(message, denial)
            ?? (denial.IsOfThings(message) ? RefusingWish.Read(message, denial) : Doing(message, denial));
    }

    private static bool IsWayOut(in Message message, Denial denial)
    {
        // "Could I please not get these?"
        var modal = message.SkipBack(denial.Negation, Sense.Skipped | Sense.I) - 1;
        if (message.IsMay(modal) && message.Is(modal + 1, Sense.I) && message.StartsSentence(modal))
            return true;

        var isTo =
            message.Is(denial.Negation - 1, Sense.Particle)
            || message.Is(denial.Negation + 1, Sense.Particle)
            || message.Is(denial.Negation - 1, Sense.I)
                && message.Is(denial.Negation - 2, Sense.Modal)
                && message.IsWord(denial.Negation - 3, "how");
        if (!isTo)
            return false;

        for (var i = message.SentenceStart(denial.Negation); i < denial.Negation; i++)
        {
            if (message.Is(i, Part.Way))
                return true;
        }

        return false;
    }

    private static Inbound? NoLongerDue(in Message message, Denial denial, int verb) =>
        // "You don't need to be texting me."
        message.IsWord(verb, "be")
        && message.Is(verb + 1, Sense.Contacting)
        && !message.Is(verb + 1, Sense.Calling)
        && message.Is(verb + 2, Sense.Self | Sense.Line | Sense.Determiner)
            ? RefusingContact.Read(message, denial with { Verb = verb + 1 })
            : NotDue(message, denial, verb);

    private static Inbound? NotDue(in Message message, Denial denial, int verb) =>
        message.Is(verb, Sense.Contact)
        && !message.Is(verb, Sense.Calling | Sense.Business)
        && message.Is(verb + 1, Sense.Self)
        && message.Any(verb + 2, verb + 4, Sense.More)
            ? RefusingContact.Read(message, denial with { Verb = verb })
            : null;

    /// <summary>"No send me more": where "don't" is not known.</summary>
    private static Inbound? NoSending(in Message message, int no)
    {
        var verb = no + 1;
        if (
            !message.IsEnglish
            || !message.StartsSentence(message.SkipBack(no, Sense.Skipped))
            || !message.Flows(verb)
            || !message.Is(verb, Sense.Send | Sense.Contact)
            || !message.Is(verb + 1, Sense.Self)
        )
            return null;

        var end = message.SkipAll(verb + 2, Sense.No | Sense.More | Sense.Message);
        return message.Any(verb + 2, end, Sense.More) && message.EndsAt(end)
            ? message.Revoked("refuse.sending", no, end)
            : null;
    }

    /// <summary>"No recibo sus mensajes", "je ne peux pas voir vos textos": told of what comes, not wished.</summary>
    private static bool IsReceived(in Message message, Denial denial)
    {
        if (denial.IsWanted)
            return false;

        for (var i = Math.Max(0, denial.Negation - 2); i < denial.Verb; i++)
        {
            if (message.Is(i, Part.Ability))
                return true;
        }

        return !message.IsToReceive(denial.Verb);
    }

    /// <summary>"Je veux plus recevoir vos textos", "écrivez-moi pas", "m'appelez plus": "ne" is left out.</summary>
    private static Inbound? WithoutNe(in Message message, int no)
    {
        var isNoLonger = message.Is(no, Part.NoLonger);
        var start = no;
        while (message.Flows(start) && message.Is(start - 1, Sense.Self | Sense.Courtesy))
            start--;

        var verb = start - 1;
        if (!message.Flows(start))
            return null;

        if (message.Is(verb, Sense.Want) && isNoLonger)
            return Denied(message, Denial.At(message, no) with { IsWanted = true });

        var isToSelf = message.Any(start, no, Sense.Self) || message.Is(verb - 1, Sense.Self) && message.Flows(verb);
        var isAsked =
            message.Is(verb, Sense.Contact | Sense.Send)
            && isToSelf
            && message.StartsSentence(message.SkipBack(verb, Sense.Self | Sense.Skipped))
            && !message.IsFun(verb);
        if (!isAsked)
            return null;

        var what = Noun.At(message, no);
        // "Envoyez-moi plus de textos" asks for more of them.
        var isRefused = !message.IsWord(no, "plus") || message.Is(verb - 1, Sense.Self) && message.Flows(verb);
        var areTexts = what.Matter == Matter.Messages && isRefused && message.EndsAt(what.End);
        return message.EndsAt(no + 1) || areTexts || message.Is(no + 1, Part.NothingElse)
            ? message.Revoked("refuse.contact", verb, no + 1)
            : null;
    }

    /// <summary>"Just my receipts, not the ads".</summary>
    private static Inbound? NotThese(in Message message, int not)
    {
        var what = Noun.At(message, not + 1);
        var isApart = not > 0 && (!message.Flows(not) || message.Is(not - 1, Sense.And | Sense.But));
        // "Not one more text", "not another message from you".
        var isNone =
            what.Matter == Matter.Messages
            && message.StartsSentence(not)
            && message.Any(not + 1, what.End, Sense.More)
            && message.EndsAt(ClauseRequest.PastSender(message, what.End));
        if (isNone)
            return message.Revoked("refuse.none", not, what.End);

        return
            isApart
            && what.Matter == Matter.Kind
            && message.Is(what.End - 1, Sense.Promotion)
            && message.EndsAt(what.End)
            ? message.Revoked("refuse.none", not, what.End, what)
            : null;
    }

    /// <summary>"Nobody here wants your messages".</summary>
    private static Inbound? Nobody(in Message message, int nobody)
    {
        var want = message.Skip(nobody + 1, Sense.Here | Sense.Skipped | Sense.Be);
        return message.Is(want, Sense.Want) && !message.IsEnd(want)
            ? RefusingWish.Read(message, new Denial(nobody, want + 1, IsWanted: true, ToSelf: false, IsYours: false))
            : null;
    }

    /// <summary>What whoever sends is not to do.</summary>
    private static Inbound? Doing(in Message message, Denial denial)
    {
        var verb = denial.Verb;
        if (denial.IsWanted && message.Is(verb, Sense.Passive) && message.Is(verb - 1, Sense.Be))
            return Passive(message, denial);

        if (message.Is(verb, Sense.Contacting) && !message.Is(verb, Sense.Contact | Sense.Send))
            return Activity(message, denial);

        var isCeased = message.Is(verb, Sense.Cease) && !message.Is(verb, Sense.Contact);
        if (denial.IsOwn(message) || denial.IsOfOthers(message) || isCeased)
            return null;

        if (message.Is(verb, Sense.Send) && !message.Is(verb, Sense.Message))
            return RefusingSending.Read(message, denial);

        if (denial.IsTold(message) && !denial.IsWanted)
            return null;

        return message.Is(verb, Sense.Contact) ? RefusingContact.Read(message, denial) : Attempt(message, denial);
    }

    /// <summary>"I do not wish to be contacted".</summary>
    private static Inbound? Passive(in Message message, Denial denial) =>
        message.Is(denial.Verb, Sense.Remove) || message.IsTimed(message.Skip(denial.Verb + 1, Sense.Skipped))
            ? null
            : message.Revoked("refuse.passive", denial.Negation, denial.Verb + 1);

    /// <summary>"Not texting me would be great"; "I'm not texting" tells.</summary>
    private static Inbound? Activity(in Message message, Denial denial)
    {
        // "I don't need you texting me."
        // "Please don't be texting this phone", "you don't need to be texting me".
        var isUnwanted =
            denial.IsWanted && (denial.IsYours || message.Is(denial.Negation - 1, Sense.You))
            || message.IsWord(denial.Verb - 1, "be")
                && message.StartsSentence(message.SkipBack(denial.Negation, Sense.Skipped));
        var isTold =
            !isUnwanted
            && (
                message.Is(denial.Negation - 1, Sense.Be | Sense.I)
                || message.IsWord(denial.Negation - 1, "youre")
                || message.Is(denial.Negation, Sense.Be)
                || !message.IsPlainNot(denial.Negation)
            );
        return isTold ? null : RefusingContact.Read(message, denial);
    }

    /// <summary>"Can you please not": nothing else is said.</summary>
    private static Inbound? Everything(in Message message, Denial denial)
    {
        var start = message.SentenceStart(denial.Negation);
        var isRequest =
            message.Is(start, Sense.Modal)
            && message.SkipBack(denial.Negation, Sense.Modal | Sense.You | Sense.Courtesy) == start
            && (message.Any(Sense.Courtesy) || start == 0 && denial.Verb == message.Count);
        // "Why do the texts still come? Ya les dije que no."
        var isSaid =
            message.IsWord(denial.Negation - 1, "que")
            && message.Is(denial.Negation - 2, Sense.Say)
            && message.Before(denial.Negation, Sense.Message);
        // "Dont want": as a sign is worded, and not as an answer is.
        isRequest |=
            message.IsWord(denial.Negation, "dont")
            && message.IsWord(denial.Negation + 1, "want")
            && message.SkipBack(denial.Negation, Sense.Skipped) == 0
            && message.Skip(denial.Negation + 2, Sense.Skipped) >= message.Count;
        return isRequest || isSaid ? message.Revoked("refuse.all", denial.Negation, denial.Negation + 1) : null;
    }

    /// <summary>"Don't do this again."</summary>
    private static Inbound? Again(in Message message, Denial denial)
    {
        var thing = denial.Verb;
        var isAgain =
            message.Is(thing, Sense.Thing)
            && message.Is(thing - 1, Sense.Modal)
            && !message.Is(thing - 1, Sense.Want)
            && message.Is(thing + 1, Sense.More)
            && message.StartsSentence(denial.Negation)
            && message.EndsAt(thing + 1);
        return isAgain ? message.Revoked("refuse.again", denial.Negation, thing + 2) : null;
    }

    /// <summary>"Do not attempt further communication".</summary>
    private static Inbound? Attempt(in Message message, Denial denial)
    {
        var more = Noun.At(message, denial.Verb + 1);
        var isAttempt =
            (message.StartsSentence(denial.Negation - 1) || message.StartsSentence(denial.Negation))
            && message.IsUnknown(denial.Verb)
            && more.Matter == Matter.Messages
            && message.Any(denial.Verb + 1, more.End, Sense.More);
        return isAttempt ? message.Revoked("refuse.sending", denial.Negation, more.End) : null;
    }
}
