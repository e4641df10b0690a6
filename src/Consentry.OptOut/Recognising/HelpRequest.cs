using Consentry.OptOut.Lexicon;
using Consentry.OptOut.Tokenising;

namespace Consentry.OptOut.Recognising;

/// <summary>Asks for help and for nothing else: "HELP", "could somebody help us please".</summary>
internal static class HelpRequest
{
    /// <summary>Words beyond which help is with something.</summary>
    private const int Longest = 12;

    private const Sense Beside =
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

    public static Inbound? Read(in Message message)
    {
        if (message.Count > Longest)
            return null;

        var help = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Negation) || !IsBeside(message, i))
                return null;

            if (message.Is(i, Sense.Help))
                help = i;
        }

        return help < 0 || message.IsFun(help) || IsOffered(message, help)
            ? null
            : message.Found(Request.Help, message.Count == 1 ? "help" : "help.request", help, help + 1);
    }

    /// <summary>"Do you need help", "happy to help", "thanks for your help", "where do I send my info".</summary>
    private static bool IsOffered(in Message message, int help) =>
        message.IsWord(help - 1, "my")
        || message.Is(help - 1, Sense.Determiner) && message.Is(help - 2, Sense.About) && message.Any(Sense.Courtesy)
        || message.Is(help - 1, Sense.Want) && message.Is(help - 2, Sense.You)
        || message.IsWord(help - 1, "to") && message.Is(help - 2, Sense.Neutral);

    private static bool IsBeside(in Message message, int i) =>
        message.Is(i, Beside) || message.IsSomeone(i) || IsSignature(message, i);

    /// <summary>A name behind thanks and a comma, at the very end.</summary>
    private static bool IsSignature(in Message message, int i) =>
        i > 0
        && i + 1 == message.Count
        && message.Tokens[i].Before != Break.None
        && message.Is(i - 1, Sense.Courtesy | Sense.Help);
}
