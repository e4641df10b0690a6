using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"No more texts", "no texts please", "plus de messages".</summary>
internal static class RefusingAny
{
    /// <summary>Words before it within which a wish is for it.</summary>
    private const int Near = 4;

    private const Sense Followed = Sense.And | Sense.But | Sense.About | Sense.Off | Sense.Particle | Sense.When;

    public static Inbound? Read(in Message message, int no)
    {
        if (!IsAsked(message, no) || IsNot(message, no) || IsSaying(message, no))
            return null;

        var what = Noun.At(message, no);
        if (!AreTexts(message, no, what))
            return null;

        var end = Math.Max(what.End, no + 1);
        var rest = message.Skip(end, Sense.Skipped | Sense.Self | Sense.More);
        var goesOn =
            !message.IsEnd(rest)
            && !message.Is(rest, Followed)
            && !message.Is(rest, Part.Coming)
            && !IsWanted(message, rest)
            && !IsNextClause(message, rest);
        return goesOn || IsWondering(message, no, what) || message.IsTimed(rest)
            ? null
            : message.Revoked("refuse.none", no, end, what);
    }

    /// <summary>"No more texts my phone is full", "I'm at work".</summary>
    private static bool IsNextClause(in Message message, int rest) =>
        message.Is(rest, Sense.I) && !(message.Is(rest, Sense.Be) && message.Is(rest + 1, Sense.Send | Sense.Passive))
        || message.IsWord(rest, "my") && !message.IsWord(rest + 1, "way") && !message.IsEnd(rest + 2);

    /// <summary>"No alerts about the flood?" asks for some.</summary>
    private static bool IsWondering(in Message message, int no, Noun what) =>
        message.IsEnglish
        && message.Tokens[message.SentenceEnd(no) - 1].IsAsked
        && (!message.Any(no, what.End, Sense.More) || what.Matter == Matter.Kind)
        && !message.Any(Sense.Courtesy);

    /// <summary>"No further messages are wanted".</summary>
    private static bool IsWanted(in Message message, int be) =>
        message.Is(be, Sense.Be)
            && (message.Is(be + 1, Sense.Want) || message.Is(be + 1, Part.Coming))
            && IsOver(message, be + 2)
        || IsDue(message, be);

    /// <summary>"No texts should be sent to this phone"; "were sent" tells.</summary>
    private static bool IsDue(in Message message, int be)
    {
        var sent = message.SkipAll(be, Sense.Be | Sense.Due | Sense.Particle | Sense.Adverb);
        return sent > be
            && (message.IsWord(sent, "sent") || message.IsWord(sent, "come"))
            && (message.Any(be, sent, Sense.Due | Sense.Particle) || IsEnsured(message, be))
            && IsOver(message, sent + 1);
    }

    private static bool IsEnsured(in Message message, int be)
    {
        for (var i = message.SentenceStart(be); i < be; i++)
        {
            if (message.IsConfirming(i))
                return true;
        }

        return false;
    }

    private static bool IsOver(in Message message, int i) => message.EndsAt(i) || IsAtLine(message, i);

    /// <summary>"Wanted at this number", "by us".</summary>
    private static bool IsAtLine(in Message message, int at) =>
        message.Is(at, Sense.Here)
        || message.Is(at, Sense.Particle | Sense.When | Sense.Off)
            && !message.IsEnd(at + 1)
            && Noun.At(message, at + 1).Matter is Matter.Line or Matter.Self;

    /// <summary>"Say no more, I'm on my way."</summary>
    private static bool IsSaying(in Message message, int no) =>
        message.IsWord(no - 1, "say") && message.StartsSentence(no - 1) && message.EndsAt(no + 2);

    /// <summary>In Spanish "no" is "not" too.</summary>
    private static bool IsNot(in Message message, int no) =>
        message.Language == InboundLanguage.Spanish
        && message.Is(no, Sense.Negation)
        && !message.Is(no + 1, Sense.More | Sense.Message | Sense.Promotion);

    private static bool AreTexts(in Message message, int no, Noun what)
    {
        var hasMore = message.Any(no, what.End, Sense.More);
        return what.Matter switch
        {
            Matter.Messages => true,
            Matter.Kind when hasMore || message.Any(no, what.End, Sense.Message) => true,
            // "No promos please", "no more fish pictures, please": asked of whoever sends them.
            Matter.Kind when message.IsPlease(what.End) && message.StartsSentence(no) => true,
            Matter.Kind when IsPromotion(message, no, what) => true,
            // "No more bread please" is said at a table.
            Matter.Else when hasMore && what.End - what.Core > 1 && message.IsPlease(what.End) && !message.IsFun(no) =>
                true,
            Matter.None or Matter.Thing when hasMore => (message.EndsAt(no + 2) || IsFromYou(message, no + 2))
                && !message.Is(no, Sense.Adverb)
                && !message.IsWord(no + 1, "one"),
            _ => message.Is(no + 1, Sense.Contacting)
                && (
                    message.EndsAt(no + 2)
                    || message.IsWord(no + 2, "this") && Noun.At(message, no + 2).Matter == Matter.Line
                ),
        };
    }

    private static bool IsFromYou(in Message message, int from) =>
        message.Is(from, Sense.Off) && message.Is(from + 1, Sense.You) && message.EndsAt(from + 1);

    /// <summary>"No promos", and nothing else in the breath: "no deals today?" asks for some.</summary>
    private static bool IsPromotion(in Message message, int no, Noun what) =>
        message.Is(what.End - 1, Sense.Promotion)
        && (no == 0 || !message.Flows(no) || message.Is(no - 1, Sense.Skipped | Sense.But | Sense.And | Sense.Want))
        && (
            message.IsEnd(message.Skip(what.End, Sense.Courtesy | Sense.Oath | Sense.More))
            || IsAtLine(message, what.End)
        )
        && !message.Tokens[what.End - 1].IsAsked;

    /// <summary>It is asked for: "I got no texts" tells of what came.</summary>
    private static bool IsAsked(in Message message, int no)
    {
        // "We have no need for texts": the wish is in the word.
        if (message.IsEnglish && message.Is(no, Sense.Negation) && !message.Earlier(no, Sense.Other))
            return !message.IsQuestion(no);

        for (var i = no - 1; message.Flows(i + 1); i--)
        {
            if (message.Is(i, Sense.Receive) && message.Any(i + 1 - Near, i + 1, Sense.Want))
                return true;

            // "See that I receive no more texts."
            if (
                message.Is(i, Sense.Receive)
                    && message.Is(i - 1, Sense.I)
                    && (message.IsSeeing(i - 2) || message.IsSeeing(i - 3) || message.IsConfirming(i - 2))
                || message.IsConfirming(i)
            )
                return true;

            if (
                message.Is(i, Sense.Receive | Sense.Here | Sense.Question)
                || message.Is(i, Sense.Have | Sense.Be) && !message.Is(i, Sense.I)
            )
                return false;

            if (message.Is(i, Sense.Want | Sense.Courtesy | Sense.But | Sense.And))
                return true;

            // "He moved so no more texts", "I told you no texts", "that you send no more".
            if (
                message.IsWord(i, "so")
                || message.Is(i, Sense.You) && message.Is(i - 1, Sense.Say)
                || message.IsWord(i, "say") && message.Is(i - 1, Sense.I)
                || message.IsWord(i, "send") && Moods.Of(message, i) == Mood.Asked
            )
                return true;

            if (!message.Is(i, Sense.Skipped | Sense.I | Sense.Particle | Sense.Say))
                return message.Any(message.SentenceStart(no), message.SentenceEnd(no), Sense.Courtesy)
                    || IsFromYou(message, Noun.At(message, no).End);
        }

        return true;
    }
}
