using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Whether a breath asks for texts again: "can you start texting me again", "put me back on the text list", "I'd like to get your texts again".</summary>
internal static class Resuming
{
    /// <summary>What may stand before the verb.</summary>
    private const Sense Before =
        Sense.Skipped | Sense.You | Sense.I | Sense.Modal | Sense.Want | Sense.Particle | Sense.Be | Sense.Fun;

    /// <summary>What may stand behind it: texts, whom they reach, and words that bind.</summary>
    private const Sense Behind =
        Sense.Skipped
        | Sense.Message
        | Sense.Promotion
        | Sense.Self
        | Sense.You
        | Sense.Determiner
        | Sense.Thing
        | Sense.Particle
        | Sense.About
        | Sense.Off
        | Sense.Contacting
        | Sense.Send
        | Sense.Receive
        | Sense.Line
        | Sense.Be
        | Sense.Fun;

    /// <summary>Nothing but texts and their kinds comes again from whoever reads this.</summary>
    private const Sense Text = Sense.Message | Sense.Promotion;

    public static bool IsAsked(in Message message, int from, int to)
    {
        if (message.Any(from, to, Sense.Negation | Sense.Question | Sense.Condition | Sense.Business | Sense.Other))
            return false;

        var verb = from;
        while (verb < to && message.Is(verb, Before) && !IsVerb(message, verb))
            verb++;

        // "I want your texts back": the wish is the verb.
        if (verb == to || !IsVerb(message, verb))
            verb = LastWish(message, from, verb);

        return verb >= from
            && IsBegun(message, from, verb, to)
            && IsBehind(message, verb + 1, to)
            && (
                message.Is(verb, Sense.Resume) && IsStarted(message, verb, to)
                || IsPutBack(message, verb, to)
                || IsTurnedOn(message, verb, to)
                || IsWished(message, from, verb, to)
                || IsSentAgain(message, verb, to)
                || IsAllowed(message, from, verb, to)
            );
    }

    private static int LastWish(in Message message, int from, int to)
    {
        while (--to >= from && !message.Is(to, Sense.Want)) { }

        return to;
    }

    private static bool IsVerb(in Message message, int i) =>
        message.Is(i, Sense.Resume | Sense.Contact | Sense.Remove)
        || message.Is(i, Sense.Receive) && !message.Is(i, Sense.Have)
        || message.Is(i, Part.Putting)
        || message.IsWord(i, "send");

    /// <summary>Not told of oneself: "I start", "I signed". A question begins with "can" and its like.</summary>
    private static bool IsBegun(in Message message, int from, int verb, int to) =>
        message.Tokens[to - 1].IsAsked || message.Any(from, verb, Sense.I)
            ? message.Any(from, verb + 1, Sense.Modal | Sense.Want)
                && (
                    !message.Any(from, verb, Sense.I)
                    || message.Any(from, verb + 1, Sense.Want)
                    || IsMayI(message, from)
                )
            : true;

    /// <summary>"Can I get".</summary>
    private static bool IsMayI(in Message message, int from)
    {
        var modal = message.SkipAll(from, Sense.Skipped);
        return message.Is(modal, Sense.Modal) && message.Is(modal + 1, Sense.I);
    }

    private static bool IsBehind(in Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isKind = message.Is(i, Sense.Content) && message.Any(from, i, Sense.Contacting | Sense.Send);
            var isList = message.IsListOfTexts(i) || message.Is(i, Sense.List) && message.IsListOfTexts(i + 1);
            if (!message.Is(i, Behind) && !isKind && !isList && !message.IsNumber(i) && !message.IsBinding(i))
                return false;
        }

        return true;
    }

    /// <summary>"Start", "start texting me again", "unstop this number"; a car is started too.</summary>
    private static bool IsStarted(in Message message, int verb, int to) =>
        !message.Tokens[to - 1].IsAsked && IsRest(message, verb + 1, to)
        || message.Any(verb + 1, to, Text | Sense.Contacting | Sense.Send)
        || message.IsWord(to - 1, "again") && message.Any(verb + 1, to, Sense.Thing | Sense.Self)
        || !message.Is(verb, Part.Starting)
            && (
                message.Tokens[to - 1].IsAsked && IsRest(message, verb + 1, to)
                || message.Any(verb, to, Sense.Line | Sense.Self)
                || IsOfTexts(message, verb, to)
            );

    /// <summary>"Add me back", "sign me up for the texts again".</summary>
    private static bool IsPutBack(in Message message, int verb, int to)
    {
        var isPassive = message.Is(verb - 1, Sense.Be);
        var isWhom = message.Is(verb + 1, Sense.Self | Sense.Line) && !message.IsWord(verb, "added");
        if (!message.Is(verb, Part.Putting) || !isPassive && !isWhom && !message.Is(verb, Part.Signing))
            return false;

        var isText = IsOfTexts(message, verb + 1, to);
        var isBare = !message.Any(
            verb + 1,
            to,
            Sense.Line | Sense.Contacting | Sense.Send | Sense.Receive | Sense.Thing
        );
        isBare |=
            message.Is(verb, Part.Signing) && !message.Any(verb + 1, to, Sense.Contacting | Sense.Send | Sense.Receive);
        isBare &=
            !message.Is(verb, Part.Letting) && (!message.IsWord(verb, "put") || HasWord(message, verb + 1, to, "on"));
        return IsAgain(message, verb + 1, to) && (isText || isBare) || message.Is(verb, Part.Signing) && isText;
    }

    /// <summary>"Turn my texts back on"; not the lights.</summary>
    private static bool IsTurnedOn(in Message message, int verb, int to) =>
        message.Is(verb, Part.Turning) && message.Any(verb + 1, to, Text) && HasWord(message, verb + 1, to, "on");

    /// <summary>"I'd like to get your texts again", "can I have the alerts back", "I want to hear from you again".</summary>
    private static bool IsWished(in Message message, int from, int verb, int to)
    {
        var isWish =
            message.Any(from, verb + 1, Sense.Want) && message.Any(from, verb + 1, Sense.I) || IsMayI(message, from);
        return isWish
            && (message.Is(verb, Sense.Receive) || message.Is(verb, Sense.Want))
            && IsAgain(message, verb + 1, to)
            && (
                HasTexts(message, verb + 1, to) || message.IsWord(verb, "hear") && message.Any(verb + 1, to, Sense.You)
            );
    }

    /// <summary>"You can text me again."</summary>
    private static bool IsAllowed(in Message message, int from, int verb, int to) =>
        message.Is(verb, Sense.Contact)
        && message.Is(verb, Sense.Message)
        && message.Is(verb + 1, Sense.Self)
        && message.Is(verb - 1, Sense.Modal)
        && message.Is(verb - 2, Sense.You)
        && verb - 2 >= from
        && message.IsWord(verb + 2, "again")
        && IsRest(message, verb + 3, to);

    /// <summary>"Send me texts again"; "send those again" asks for what was lost.</summary>
    private static bool IsSentAgain(in Message message, int verb, int to) =>
        message.IsWord(verb, "send")
        && !message.Any(verb + 1, to, Sense.Thing)
        && HasTexts(message, verb + 1, to)
        && IsAgain(message, verb + 1, to);

    /// <summary>Nothing follows but courtesy, "up" and "back".</summary>
    private static bool IsRest(in Message message, int from, int to)
    {
        while (from < to && (message.Is(from, Sense.Skipped) || message.IsWord(from, "up")))
            from++;

        return from == to;
    }

    private static bool IsAgain(in Message message, int from, int to) =>
        HasWord(message, from, to, "again") || HasWord(message, from, to, "back");

    private static bool IsOfTexts(in Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, Text) || message.IsListOfTexts(i))
                return true;
        }

        return false;
    }

    /// <summary>More than one: a single text is asked for again when it was lost.</summary>
    private static bool HasTexts(in Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (message.Is(i, Text) && message.IsPlural(i) || message.IsListOfTexts(i))
                return true;
        }

        return false;
    }

    private static bool HasWord(in Message message, int from, int to, string word)
    {
        for (var i = from; i < to; i++)
        {
            if (message.IsWord(i, word))
                return true;
        }

        return false;
    }
}
