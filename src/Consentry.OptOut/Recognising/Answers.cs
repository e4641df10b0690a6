using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>Help and resume: the message has to say nothing else.</summary>
internal static class Answers
{
    private const Sense BesideHelp =
        Sense.Skipped
        | Sense.I
        | Sense.Self
        | Sense.You
        | Sense.Modal
        | Sense.Want
        | Sense.Determiner
        | Sense.Question
        | Sense.Particle
        | Sense.Thing
        | Sense.Message
        | Sense.Receive
        | Sense.Be
        | Sense.About
        | Sense.Line
        | Sense.Say
        | Sense.Neutral
        | Sense.More
        | Sense.Off
        | Sense.Here
        | Sense.Contact
        | Sense.Calling
        | Sense.Help;

    public static bool Help(in Message message, out Inbound inbound)
    {
        inbound = default;
        var at = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (
                message.Is(i, Sense.Negation)
                || !message.Is(i, BesideHelp) && !IsSomeone(message, i) && !IsName(message, i)
            )
                return false;

            if (message.Is(i, Sense.Help))
                at = i;
        }

        if (at < 0 || message.Count > 12)
            return false;

        inbound = message.Found(Request.Help, message.Count == 1 ? "help" : "help.request", at, at + 1);
        return true;
    }

    /// <summary>Behind thanks and a comma, at the very end.</summary>
    private static bool IsName(in Message message, int i) =>
        i > 0
        && i + 1 == message.Count
        && message.Tokens[i].Before != Break.None
        && message.Is(i - 1, Sense.Courtesy | Sense.Help);

    private static bool IsSomeone(in Message message, int i) =>
        message.Is(i, Sense.Other) && message.Tokens[i].Length >= 7;

    public static bool Resume(in Message message, out Inbound inbound)
    {
        inbound = default;
        var at = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Resume))
                at = i;
            else if (
                !message.Is(
                    i,
                    Sense.Courtesy
                        | Sense.Preface
                        | Sense.Adverb
                        | Sense.Message
                        | Sense.Self
                        | Sense.Thing
                        | Sense.Determiner
                ) && !message.Tokens[i].IsNumber
            )
                return at >= 0
                    && message.Any(at, i, Sense.Courtesy)
                    && message.Tokens[i].Word is null
                    && message.Count <= i + 2
                    && Found(message, at, out inbound);

            if (message.Is(i, Sense.Negation) || message.Tokens[i].IsAsked)
                return false;
        }

        return at >= 0 && Found(message, at, out inbound);
    }

    private static bool Found(in Message message, int at, out Inbound inbound)
    {
        inbound = message.Found(Request.Resume, message.Count == 1 ? "resume" : "resume.request", at, at + 1);
        return true;
    }
}
