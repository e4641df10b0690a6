using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>Keywords: as the whole message, or as a sentence of their own.</summary>
internal static class Keywords
{
    private const Sense Aside = Sense.Courtesy | Sense.Preface | Sense.Oath | Sense.Adverb;

    /// <summary>Nothing but keywords, courtesy aside.</summary>
    public static bool Whole(in Message message, out Inbound inbound)
    {
        inbound = default;
        int first = -1,
            last = -1;
        for (var i = 0; i < message.Count; i++)
        {
            ref readonly var token = ref message.Tokens[i];
            if (token.Is(Sense.Keyword))
            {
                first = first < 0 ? i : first;
                last = i;
            }
            else if (
                !token.Is(Aside | Sense.Help)
                && !(i == 0 && message.Count == 2 && token.Is(Sense.Say | Sense.Contact) && message.Is(1, Sense.Plain))
                && !token.IsNumber
                && !IsStray(message, i)
            )
                return false;
        }

        if (first < 0 || !message.Is(first, Sense.Plain) && message.Any(Sense.Help))
            return false;

        inbound = message.Found(Request.Revoke, message.Count == 1 ? "keyword" : "keyword.courtesy", first, last + 1);
        return true;
    }

    /// <summary>A letter that a finger left there.</summary>
    private static bool IsStray(in Message message, int i) => message.Tokens[i].Length == 1 && message.Count <= 3;

    /// <summary>"Who is this? Stop." A keyword that says nothing else in a sentence of its own, or at the end of one.</summary>
    public static bool Sentence(in Message message, out Inbound inbound)
    {
        inbound = default;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Remove) && IsAskedNicely(message, i))
            {
                inbound = message.Found(Request.Revoke, "remove", i, i + 1);
                return true;
            }

            if (message.Is(i, Sense.Off) && IsOut(message, i))
            {
                inbound = message.Found(Request.Revoke, "remove.out", i, i + 1);
                return true;
            }

            // "You can quit now."
            if (
                message.Is(i, Sense.Cease)
                && !message.Is(i, Sense.Plain)
                && message.Is(i - 1, Sense.Modal | Sense.Particle | Sense.Adverb)
                && message.Any(Math.Max(message.SentenceStart(i), i - 4), i, Sense.You)
                && message.EndsAt(i + 1)
                && Requests.Of(message, i) == Mood.Asked
                && !message.Tokens[message.SentenceEnd(i) - 1].IsAsked
            )
            {
                inbound = message.Found(Request.Revoke, "cease", i, i + 1);
                return true;
            }

            if (!message.Is(i, Sense.Plain) || IsExcused(message, i))
                continue;

            if (IsAlone(message, i) || IsLast(message, i))
            {
                inbound = message.Found(Request.Revoke, "keyword.sentence", i, i + 1);
                return true;
            }
        }

        return false;
    }

    /// <summary>"Too many texts. Out, please."</summary>
    private static bool IsOut(in Message message, int i) =>
        message.StartsSentence(i)
        && message.EndsAt(i + 1)
        && message.Is(i + 1, Sense.Courtesy)
        && message.Any(Sense.Message);

    /// <summary>"This is a landline, please remove."</summary>
    private static bool IsAskedNicely(in Message message, int i) =>
        message.Is(i, Sense.Keyword) && message.EndsAt(i + 1) && message.StartsSentence(i)
        || message.Is(i, Sense.Keyword)
            && message.EndsAt(i + 1)
            && (message.Is(i - 1, Sense.Courtesy | Sense.Refusal) || message.Is(i + 1, Sense.Courtesy))
            && message.Any(0, i, Sense.Line | Sense.Wrong | Sense.Message | Sense.Refusal);

    /// <summary>Asked for, and nothing follows in the same breath but courtesy, numbers or a name behind a dash.</summary>
    private static bool IsAlone(in Message message, int i)
    {
        var end = message.Skip(i + 1, Sense.Plain);
        var isEnd =
            message.EndsAt(end)
            || message.Is(end, Sense.And | Sense.But) && message.Is(end + 1, Sense.I)
            || message.StartsSentence(i) && message.Is(end, Sense.Courtesy) && !message.Is(end, Sense.You);
        if (!isEnd || Requests.Of(message, i) != Mood.Asked)
            return false;

        // "Don't text me, stop" goes on; "stop, I made a mistake" and "stop, you are too kind" are about something else.
        return true;
    }

    /// <summary>At the end of a sentence that refuses or wonders, or in capitals where the rest is not.</summary>
    private static bool IsLast(in Message message, int i)
    {
        var start = message.SentenceStart(i);
        var end = message.SentenceEnd(i);
        if (
            i == start
            || message.Is(i - 1, Sense.Wrong)
            || message.Is(i - 1, Sense.Negation | Sense.Determiner) && !message.Is(i - 1, Sense.Skipped | Sense.Thing)
        )
            return false;

        var isLoud = message.Tokens[i].IsShouted && !message.Tokens[i - 1].IsShouted;
        if (
            !isLoud
            && !message.Is(
                i - 1,
                Sense.Refusal
                    | Sense.Thing
                    | Sense.Self
                    | Sense.Message
                    | Sense.Line
                    | Sense.Skipped
                    | Sense.Wrong
                    | Sense.Person
                    | Sense.Contact
                    | Sense.Contacting
                    | Sense.Threat
            )
        )
            return false;

        var isLast = message.EndsAt(i + 1) || IsTrailing(message, i + 1, end);
        return isLast
            && (isLoud || Grieves(message, start, i))
            && !message.Any(start, i, Sense.Condition)
            && Requests.Of(message, i) != Mood.Denied;
    }

    /// <summary>One unknown word at the very end: a name.</summary>
    private static bool IsTrailing(in Message message, int i, int end) =>
        i + 1 == end && end == message.Count && message.Tokens[i].Word is null;

    private static bool Grieves(in Message message, int from, int to) =>
        message.Any(from, to, Sense.Refusal | Sense.Wrong | Sense.Threat | Sense.Oath)
        || message.Any(from, to, Sense.Contacting | Sense.Contact) && message.Any(from, to, Sense.Self | Sense.You)
        || message.Is(from, Sense.Question) && message.Any(from, to, Sense.Thing | Sense.You);

    /// <summary>It is spoken of and not used: an accident, fun, a question what it would do.</summary>
    private static bool IsExcused(in Message message, int i)
    {
        if (message.Any(Sense.Slip) && !message.Any(Sense.Refusal))
            return true;

        var start = message.SentenceStart(i);
        var end = message.SentenceEnd(i);
        var isFun =
            message.Any(start, end, Sense.Fun)
            || end < message.Count && message.Any(end, message.SentenceEnd(end), Sense.Fun);
        return isFun && !message.Any(Sense.Contact | Sense.Contacting | Sense.Refusal | Sense.Message);
    }
}
