using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>"Wrong number", "this is not …", "nobody here by that name": somebody else was meant.</summary>
internal static class Strangers
{
    public static bool Try(in Message message, out Inbound inbound)
    {
        inbound = default;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Stranger) && !message.Any(Sense.Slip))
            {
                inbound = message.Found(Request.WrongNumber, "stranger", i, i + 1);
                return true;
            }

            if (
                message.Is(i, Sense.Wrong)
                && message.EndsAt(i + 1)
                && message
                    .Text.AsSpan(message.Tokens[i].Start, message.Tokens[i].End - message.Tokens[i].Start)
                    .Contains(' ')
            )
            {
                inbound = message.Found(Request.WrongNumber, "wrong", i, i + 1);
                return true;
            }

            if (message.Is(i, Sense.Wrong) && WrongPerson(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Negation) && NotThem(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.No) && Nobody(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Question) && Whose(message, i, out inbound))
                return true;

            if (message.Is(i, Sense.Gone) && message.Any(Sense.Line))
            {
                inbound = message.Found(Request.WrongNumber, "stranger.gone", i, i + 1);
                return true;
            }
        }

        return false;
    }

    private static bool WrongPerson(in Message message, int wrong, out Inbound inbound)
    {
        inbound = default;
        var who = message.Skip(wrong + 1, Sense.Oath | Sense.Particle);
        var start = message.SentenceStart(wrong);
        var isSpanish =
            message.Language == InboundLanguage.Spanish
            && (message.Is(wrong - 1, Sense.Line | Sense.Person) || message.Count <= 2);
        if (
            !isSpanish
            && (
                message.IsEnd(who)
                || !message.Is(who, Sense.Person | Sense.Line)
                    && !(message.Is(who, Sense.No) && message.EndsAt(who + 1))
            )
        )
            return false;

        var end = isSpanish ? wrong + 1 : who + 1;
        for (var i = wrong - 1; i >= start && message.Tokens[i + 1].Before == Break.None; i--)
        {
            // "I gave you the wrong number", "a hundred is the wrong number".
            if (
                message.Is(i, Sense.Send) && message.Any(start, i, Sense.I)
                || message.Tokens[i].IsNumber
                || message.Language == InboundLanguage.English
                    && message.Tokens[i].Word is null
                    && message.Tokens[i].Length > 2
                    && !message.Is(i + 1, Sense.Be)
            )
                return false;

            if (message.Is(i, Sense.SignUp) && message.Any(start, i, Sense.I))
                return false;
        }

        if (
            message.Any(Sense.Slip)
            || !message.EndsAt(end)
                && (
                    message.Tokens[end].Word is null && message.Tokens[end].Length > 4
                    || message.Is(end, Sense.Particle) && !message.Is(end, Sense.About)
                )
        )
            return false;

        inbound = message.Found(Request.WrongNumber, "wrong", wrong, end);
        return true;
    }

    /// <summary>"I'm not Ann", "this isn't Ann's phone", "not me".</summary>
    private static bool NotThem(in Message message, int negation, out Inbound inbound)
    {
        inbound = default;
        var subject = negation - 1;
        while (
            subject >= 0
            && !message.Is(subject, Sense.I)
            && message.Tokens[subject + 1].Before == Break.None
            && message.Is(subject, Sense.Be | Sense.Skipped)
        )
            subject--;

        var isSelf =
            message.Tokens[negation].Before == Break.None && message.Is(subject, Sense.I | Sense.Thing)
            || message.Is(negation - 1, Sense.Be) && message.Is(negation - 2, Sense.Person | Sense.Line | Sense.I);
        var isShort = message.StartsSentence(negation);
        if (IsOnly(message, negation) || IsBeside(message, negation))
        {
            inbound = message.Found(Request.WrongNumber, "stranger.not", negation, message.SentenceEnd(negation));
            return true;
        }

        if (message.IsEnd(negation + 1))
            return false;

        var i = message.Skip(
            negation + 1,
            Sense.Oath | Sense.Determiner | (message.Language == InboundLanguage.English ? Sense.None : Sense.Be)
        );
        isSelf |= message.Language != InboundLanguage.English && message.Any(Math.Max(0, negation - 1), i, Sense.Be);
        if (message.Is(negation - 1, Sense.I) && IsKnown(message, negation + 1, out var known))
        {
            inbound = message.Found(Request.WrongNumber, "stranger.unknown", negation, known);
            return true;
        }

        if (isSelf && message.Is(i, Sense.Other) && message.EndsAt(i + 1) && message.Tokens[i].Length == 3)
        {
            inbound = message.Found(Request.WrongNumber, "stranger.not", negation, i + 1);
            return true;
        }

        if (isShort && message.Is(i, Sense.Self | Sense.Other) && message.EndsAt(i + 1) && message.Count > 2)
        {
            inbound = message.Found(Request.WrongNumber, "stranger.not", negation, i + 1);
            return message.Any(Sense.Wrong | Sense.Line | Sense.More) || isSelf;
        }

        // "That's not me", "I'm not a patient".
        if (
            isSelf && message.Is(i, Sense.Self) && message.EndsAt(i + 1) && message.Is(negation - 1, Sense.Be)
            || isSelf
                && message.Is(i - 1, Sense.Determiner)
                && message.Is(i, Sense.Person)
                && message.Tokens[i].Length > 5
                && message.Is(negation - 1, Sense.I)
        )
        {
            inbound = message.Found(Request.WrongNumber, "stranger.not", negation, i + 1);
            return true;
        }

        if (!isSelf || message.IsEnd(i) || message.Any(message.SentenceStart(negation), negation, Sense.Question))
            return false;

        ref readonly var name = ref message.Tokens[i];
        var isName =
            name.Word is null
            && !name.IsNumber
            && name.Length > 2
            && (
                message.Is(negation - 1, Sense.Be | Sense.I)
                || message.Language != InboundLanguage.English
                || message.Tokens[negation].Length is 4 or 5 or 6 && message.Is(negation - 1, Sense.Thing)
            )
            && !IsHelped(message, negation)
            && (
                char.IsUpper(message.Text[name.Start])
                || message.EndsAt(i + 1)
                    && message.Is(negation - 1, Sense.I | Sense.Be)
                    && message.Count <= 5
                    && !message.Is(negation - 2, Sense.Thing)
            )
            && !IsVerbal(message, i);
        if (!isName)
            return false;

        inbound = message.Found(Request.WrongNumber, "stranger.not", negation, i + 1);
        return true;
    }

    /// <summary>"Who's Ann? I know no Ann."</summary>
    private static bool Whose(in Message message, int who, out Inbound inbound)
    {
        inbound = default;
        var name = message.Skip(who + 1, Sense.Be);
        if (
            message.IsEnd(name)
            || message.Tokens[name].Word is not null
            || !message.EndsAt(name + 1)
            || !message.Any(name, message.Count, Sense.Negation | Sense.Wrong)
        )
            return false;

        inbound = message.Found(Request.WrongNumber, "stranger.who", who, name + 1);
        return true;
    }

    /// <summary>"Can't", "won't": no word of who one is.</summary>
    private static bool IsHelped(in Message message, int negation) =>
        message.Text[message.Tokens[negation].Start]
            is 'c'
                or 'C'
                or 'd'
                or 'D'
                or 'w'
                or 'W'
                or 's'
                or 'S'
                or 'h'
                or 'H';

    private static bool IsName(in Message message, int i) =>
        i < message.Count
        && message.Tokens[i].Word is null
        && !message.Tokens[i].IsNumber
        && message.Tokens[i].Length > 2
        && char.IsUpper(message.Text[message.Tokens[i].Start]);

    /// <summary>"Not Ann": the whole message.</summary>
    private static bool IsOnly(in Message message, int negation) =>
        negation == 0 && IsName(message, 1) && message.EndsAt(2) && message.Count <= 6 && !message.Is(1, Sense.Fun);

    /// <summary>"This is Ann, not Eve."</summary>
    private static bool IsBeside(in Message message, int negation)
    {
        var start = message.SentenceStart(negation);
        var name = message.Skip(negation + 1, Sense.Determiner);
        return message.Tokens[negation].Before == Break.Soft
            && message.Is(start + 1, Sense.Be) | message.Is(start + 2, Sense.Be)
            && message.Any(start, negation, Sense.Thing)
            && IsName(message, name)
            && message.EndsAt(name + 1);
    }

    /// <summary>"I don't know any Ann."</summary>
    private static bool IsKnown(in Message message, int know, out int end)
    {
        end = message.Skip(know + 1, Sense.Determiner | Sense.Person | Sense.Question | Sense.Content) + 1;
        return message.Tokens[know].Length == 4
            && message.Text.AsSpan(message.Tokens[know].Start, 4).Equals("know", StringComparison.OrdinalIgnoreCase)
            && end > know + 2
            && end <= message.Count
            && IsName(message, end - 1);
    }

    /// <summary>"Going", "worried": no name.</summary>
    private static bool IsVerbal(in Message message, int i)
    {
        var word = message.Text.AsSpan(message.Tokens[i].Start, message.Tokens[i].End - message.Tokens[i].Start);
        return !char.IsUpper(word[0])
            && (
                word.EndsWith("ing")
                || word.EndsWith("ed")
                || word.EndsWith("ly")
                || word.EndsWith("able")
                || word.EndsWith("ful")
            );
    }

    /// <summary>"No Ann here", "there's no Ann at this number".</summary>
    private static bool Nobody(in Message message, int no, out Inbound inbound)
    {
        inbound = default;
        var name = no + 1;
        if (
            message.IsEnd(name)
            || message.Tokens[name].Word is not null
            || !char.IsUpper(message.Text[message.Tokens[name].Start])
        )
            return false;

        var isHere = message.Is(no - 1, Sense.Here) || message.Is(no - 1, Sense.Be) && message.Is(no - 2, Sense.Here);
        for (var i = name + 1; i < Math.Min(message.SentenceEnd(no), name + 5); i++)
            isHere |= message.Is(i, Sense.Here | Sense.Line);

        if (!isHere)
            return false;

        inbound = message.Found(Request.WrongNumber, "stranger.nobody", no, name + 1);
        return true;
    }
}
