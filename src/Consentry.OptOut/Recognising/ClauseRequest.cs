using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>
/// What the families before leave unread, put together from its parts: that something is to end, that it is texts, the writer's line or the
/// sender's list, and that it is wished. "I'd like my texts discontinued", "spare me the daily alerts", "keep your ads off my phone".
/// </summary>
internal static class ClauseRequest
{
    /// <summary>Words before an end within which it is wished.</summary>
    private const int Near = 6;

    /// <summary>Between the texts and their end: "my texts need to be stopped".</summary>
    private const Sense Links =
        Sense.Be | Sense.Particle | Sense.Modal | Sense.Due | Sense.Adverb | Sense.Oath | Sense.Have | Sense.Preface;

    /// <summary>Between the wish and the texts: "I'd like to have my texts stopped".</summary>
    private const Sense ToTexts = Sense.Skipped | Sense.Particle | Sense.Have | Sense.Receive;

    private const Sense Starts =
        Sense.Withdraw
        | Sense.Cease
        | Sense.Remove
        | Sense.Off
        | Sense.Negation
        | Sense.Leave
        | Sense.Send
        | Sense.Want;

    private const Sense Things = Sense.Message | Sense.Content | Sense.List | Sense.Line | Sense.Thing;

    public static Inbound? Read(in Message message)
    {
        if (!message.IsEnglish || !message.Any(Things | Sense.Send | Sense.Want))
            return null;

        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (At(message, i) is { } found)
                return found;
        }

        return null;
    }

    private static Inbound? At(in Message message, int i)
    {
        if (message.Is(i, Sense.Negation))
            return Belonging(message, i) ?? Minded(message, i);

        if (message.Is(i, Sense.Off))
            return KeptOff(message, i);

        if (IsYouStopped(message, i))
            return message.Revoked("clause.end", i - 1, i + 2);

        if (message.Is(i, Part.Declining))
            return Declined(message, i);

        if (message.Is(i, Sense.Remove) && message.Is(i, Part.Sparing))
            return Spared(message, i);

        if (message.Is(i, Sense.Withdraw) || message.Is(i, Sense.Leave) && message.Is(i - 1, Sense.Be))
            return Ended(message, i);

        return message.Is(i, Sense.Send | Sense.Want) ? Nothing(message, i) : On(message, i) ?? Lapsing(message, i);
    }

    /// <summary>"I want your texts gone", "could my texts be turned off", "bring these messages to an end".</summary>
    private static Inbound? Ended(in Message message, int ended)
    {
        var start = message.SentenceStart(ended);
        for (var i = ended - 1; i >= Math.Max(start, ended - Near); i--)
        {
            if (!IsWish(message, i) || message.Any(start, i, Sense.Negation | Sense.Question | Sense.Condition))
                continue;

            // "I'd appreciate it if the texts ended."
            var at = message.Skip(i + 1, message.IsWord(i, "appreciate") ? ToTexts | Sense.Condition : ToTexts);
            if (!message.IsEnd(at) && IsEnded(message, at, ended) is { } what)
                return message.Revoked("clause.end", at, ended + 1, what);
        }

        // "My texts should be turned off": what is due stands between.
        var first = message.Skip(start, Sense.Skipped);
        return
            first < ended
            && IsEnded(message, first, ended) is { } due
            && message.Any(due.End, ended, Sense.Due)
            && !message.Any(due.End, ended, Sense.Have)
            ? message.Revoked("clause.end", first, ended + 1, due)
            : null;
    }

    /// <summary>The texts, where nothing but links stands between them and their end.</summary>
    private static Noun? IsEnded(in Message message, int at, int ended)
    {
        var what = Noun.At(message, at);
        if (!AreTexts(message, what) || message.SkipAll(PastSender(message, what.End), Links) != ended)
            return null;

        // "I want these gone" may be of goods, "your stuff gone from my drive" is.
        var isAll = what.Matter != Matter.Thing || message.EndsAt(ended + 1) && !message.Is(ended, Part.Gone);
        var isStuff = message.Is(what.End - 1, Sense.Thing) && what.Matter != Matter.Thing;
        return isAll && (!isStuff || IsOffLine(message, ended + 1)) ? what : null;
    }

    private static bool IsOffLine(in Message message, int off) =>
        message.Is(off, Sense.Off)
        && message.Flows(off)
        && !message.IsEnd(off + 1)
        && Noun.At(message, message.SkipAll(off + 1, Sense.Off)).Matter == Matter.Line;

    private static bool IsWish(in Message message, int i) =>
        message.Is(i, Part.Bringing)
        || message.IsWord(i, "appreciate")
        || message.IsMay(i) && message.StartsSentence(message.SkipBack(i, Sense.Skipped))
        || message.Is(i, Sense.Want) && message.Any(i - 3, i + 1, Sense.I | Sense.Courtesy)
        || message.Is(i, Sense.Have | Sense.Receive)
            && (message.Is(i - 1, Sense.Courtesy) || message.Any(i - 3, i, Sense.Modal | Sense.Want));

    /// <summary>Behind "from you", "you send", "on my phone".</summary>
    public static int PastSender(in Message message, int i)
    {
        if (message.Is(i, Sense.Off | Sense.Particle) && message.Is(i + 1, Sense.You) && message.Flows(i + 1))
            return i + 2;

        var isTo = message.Flows(i + 1) && message.Is(i, Sense.Particle) && message.Is(i + 1, Sense.Determiner);
        return isTo && Noun.At(message, i + 1) is { Matter: Matter.Line } line ? line.End : i;
    }

    /// <summary>Several, and nobody else's.</summary>
    public static bool AreTexts(in Message message, Noun what) =>
        what.Matter switch
        {
            _ when IsYours(message, what) => true,
            Matter.Messages => !message.Is(what.End - 1, Sense.Thing),
            Matter.Kind => message.Is(what.End - 1, Sense.Message | Sense.Promotion)
                && !message.Is(what.End - 1, Sense.Thing),
            Matter.Thing => message.IsPluralThing(what.End - 1),
            _ => false,
        };

    /// <summary>"Your stuff": of whoever sends, it is what comes by text.</summary>
    private static bool IsYours(in Message message, Noun what) =>
        what.Matter == Matter.Messages
        && message.Is(what.Start, Part.ThisOrYour)
        && !message.IsWord(what.Start, "this");

    /// <summary>"Spare me the daily texts", "free us of these alerts".</summary>
    private static Inbound? Spared(in Message message, int spare)
    {
        if (
            message.IsEnd(spare + 1)
            || Moods.Of(message, spare) != Mood.Asked
            || message.Is(spare - 1, Sense.Determiner)
        )
            return null;

        var whom = Noun.At(message, spare + 1);
        if (whom.Matter is not (Matter.Self or Matter.Line) || message.IsEnd(whom.End))
            return null;

        var at = message.SkipAll(whom.End, Sense.Off | Sense.Skipped);
        if (message.IsEnd(at))
            return null;

        var what = Noun.At(message, at);
        return AreTexts(message, what) && !message.IsFun(spare)
            ? message.Revoked("clause.spare", spare, what.End, what)
            : null;
    }

    /// <summary>"I decline further texts", "we reject your promos".</summary>
    private static Inbound? Declined(in Message message, int verb)
    {
        if (!message.Is(verb - 1, Sense.I | Sense.Courtesy) || !message.Flows(verb) || message.IsEnd(verb + 1))
            return null;

        var what = Noun.At(message, message.SkipAll(verb + 1, Sense.Particle | Sense.Receive));
        return AreTexts(message, what) && what.Matter != Matter.Thing && message.EndsAt(PastSender(message, what.End))
            ? message.Revoked("clause.end", verb, what.End, what)
            : null;
    }

    /// <summary>"Keep your junk off my phone", "stay out of my inbox".</summary>
    private static Inbound? KeptOff(in Message message, int off)
    {
        var at = message.SkipAll(off + 1, Sense.Off | Sense.Oath);
        if (!message.Is(off, Part.OutOf) || message.IsEnd(at) || message.IsEnd(off))
            return null;

        var where = Noun.At(message, at);
        if (where.Matter != Matter.Line || !message.Is(at, Part.Possessor) || message.Any(at, where.End, Sense.Other))
            return null;

        var verb = message.Skip(message.SentenceStart(off), Sense.Skipped);
        if (verb >= off || !message.Is(verb, Part.KeepingOut))
            return null;

        if (verb + 1 == off)
            return at > off + 1 && message.EndsAt(where.End) ? message.Revoked("clause.off", verb, where.End) : null;

        var what = Noun.At(message, verb + 1);
        return AreTexts(message, what) && what.End == off ? message.Revoked("clause.off", verb, where.End, what) : null;
    }

    /// <summary>"I should not be part of this list", "I no longer want to be in your system".</summary>
    private static Inbound? Belonging(in Message message, int not)
    {
        var be = not + 1;
        var isDue = message.Is(not, Sense.Due) || message.Is(not - 1, Sense.Modal | Sense.Due);
        for (; !message.IsEnd(be) && message.Is(be, Sense.Want | Sense.Particle | Sense.Due | Sense.Skipped); be++)
            isDue |= message.Is(be, Sense.Want | Sense.Due);

        if (!isDue || message.IsEnd(be) || !message.IsWord(be, "be") || !IsOfWriter(message, not))
            return null;

        // "Be part of" is one word.
        if (message.Is(be, Sense.Receive))
            return ToList(message, not, be + 1);

        var at = message.SkipAll(be + 1, Sense.Adverb | Sense.Passive);
        if (message.IsWord(at, "part") || message.IsWord(at, "member"))
            at++;

        if (message.IsEnd(at) || !message.Is(at, Sense.Particle | Sense.When) || message.IsEnd(at + 1))
            return null;

        return ToList(message, not, at + 1);
    }

    private static Inbound? ToList(in Message message, int not, int at)
    {
        if (message.IsEnd(at))
            return null;

        var list = Noun.At(message, at);
        var isList =
            list.Matter == Matter.List
            && message.Is(at, Part.ThisOrYour)
            && !message.Any(at, list.End, Sense.Business | Sense.Other);
        return isList ? message.Revoked("clause.list", not, list.End) : null;
    }

    /// <summary>"I'm not okay with these texts", "with you texting me".</summary>
    private static Inbound? Minded(in Message message, int not)
    {
        var with = not + 2;
        if (
            !message.Is(not + 1, Part.AtEase)
            || !message.IsWord(with, "with")
            || !message.Flows(with)
            || message.IsEnd(with + 1)
        )
            return null;

        if (!IsOfWriter(message, not) || message.IsQuestion(not))
            return null;

        if (
            message.Is(with + 1, Sense.You)
            && message.Is(with + 2, Sense.Contacting)
            && message.Is(with + 3, Sense.Self)
        )
            return message.Is(with + 2, Sense.Calling) ? null : message.Revoked("clause.unwelcome", not, with + 4);

        var what = Noun.At(message, with + 1);
        return AreTexts(message, what) && what.Matter == Matter.Messages && message.EndsAt(what.End)
            ? message.Revoked("clause.unwelcome", not, what.End)
            : null;
    }

    private static bool IsOfWriter(in Message message, int not)
    {
        var start = message.SentenceStart(not);
        return message.Any(start, not, Sense.I) && !message.Any(start, not, Sense.Other | Sense.Question | Sense.You);
    }

    /// <summary>"I'd like the messages to lapse", "for these texts to end today".</summary>
    private static Inbound? Lapsing(in Message message, int verb) =>
        message.Is(verb, Sense.Cease) && message.Is(verb - 1, Sense.Particle) && !message.IsQuestion(verb)
            ? Ended(message, verb)
            : null;

    /// <summary>"It would be great if you stopped texting me".</summary>
    private static bool IsYouStopped(in Message message, int stopped) =>
        message.Is(stopped, Sense.Withdraw)
        && message.Is(stopped - 1, Sense.You)
        && message.Is(stopped - 2, Sense.Condition)
        && message.Flows(stopped + 1)
        && message.Is(stopped + 1, Sense.Contacting | Sense.Send)
        && (message.EndsAt(stopped + 2) || message.Is(stopped + 2, Sense.Self | Sense.Message))
        && !message.Is(stopped + 1, Sense.Calling);

    /// <summary>"Send me nothing else", "I want nothing more from you".</summary>
    private static Inbound? Nothing(in Message message, int verb)
    {
        var nothing = message.SkipAll(verb + 1, Sense.Self | Sense.Adverb);
        var more = nothing + 1;
        if (
            !message.Is(nothing, Part.NothingElse)
            || !message.Flows(more)
            || !(message.Is(more, Sense.More) || message.IsElse(more))
        )
            return null;

        var isAll = message.Is(verb, Sense.Send)
            ? message.EndsAt(more + 1) && message.StartsSentence(message.SkipBack(verb, Sense.Skipped))
            : message.Is(verb - 1, Sense.I) && message.Is(more + 1, Sense.Off) && message.Is(more + 2, Sense.You);
        return isAll && !message.IsFun(verb) ? message.Revoked("clause.nothing", verb, more + 1) : null;
    }

    /// <summary>"Silence these for my number", "end the cat pictures you send".</summary>
    private static Inbound? On(in Message message, int verb)
    {
        if (message.IsEnd(verb + 1) || !message.Is(verb, Sense.Cease) || Moods.Of(message, verb) != Mood.Asked)
            return null;

        var at = message.Skip(verb + 1, Sense.Skipped | Sense.About);
        if (message.IsEnd(at))
            return null;

        var what = Noun.At(message, at);
        if (
            AreTexts(message, what)
            && !message.IsEnd(what.End + 1)
            && message.Is(what.End, Sense.About | Sense.Particle)
        )
            return Noun.At(message, what.End + 1) is { Matter: Matter.Line } line
                ? message.Revoked("clause.end", verb, line.End)
                : null;

        return what.Matter is Matter.Kind or Matter.Else && !message.Any(at, what.End, Sense.Business | Sense.Other)
            ? Sent(message, verb, what)
            : null;
    }

    /// <summary>Whatever it is, whoever sends sends it: "the quotes you send each morning". What was sent was one.</summary>
    private static Inbound? Sent(in Message message, int verb, Noun what)
    {
        var you = message.SkipAll(what.End, Sense.Thing);
        var send = message.SkipAll(you + 1, Sense.Skipped | Sense.You | Sense.Be | Sense.Contact & ~Sense.Message);
        var isSent =
            message.IsPlural(what.End - 1)
            && message.Flows(you)
            && message.Is(you, Sense.You)
            && message.Flows(send)
            && (message.IsWord(send, "send") || message.IsWord(send, "sending") || message.Is(send, Sense.Message))
            && !message.IsFun(verb);
        return isSent ? message.Revoked("clause.end", verb, send + 1, what) : null;
    }
}
