using Consentry.OptOut.Lexicon;

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
        | Sense.Due
        | Sense.Calling
        | Sense.Help;

    public static Inbound? Read(in Message message)
    {
        if (message.Count > Longest || !message.Any(Sense.Help))
            return null;

        var help = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (help >= 0 && message.IsSignature(i))
                break;

            if (message.Is(i, Sense.Negation) ? !message.IsKnowing(i + 1) : !IsBeside(message, i))
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
        || message.Is(help - 1, Sense.I)
        || message.Is(help - 1, Sense.Modal) && message.Is(help - 2, Sense.I) && !message.Is(help - 1, Sense.Want)
        || message.IsWord(help - 2, "looking") && message.Is(help - 3, Sense.You)
        || message.IsWord(0, "ill") && !message.Any(Sense.Want)
        || message.IsActivity(help) && !message.Any(Sense.Modal)
        || message.Is(help - 1, Sense.Determiner) && message.Is(help - 2, Sense.About) && message.Any(Sense.Courtesy)
        || message.Is(help - 1, Sense.Want) && message.Is(help - 2, Sense.You)
        || message.IsWord(help - 1, "to") && message.Is(help - 2, Sense.Neutral) && !IsAskedOfThem(message, help);

    /// <summary>"Would you be able to help", "is somebody available to help".</summary>
    private static bool IsAskedOfThem(in Message message, int help)
    {
        for (var i = help - 1; i > 0; i--)
        {
            if (
                (message.Is(i, Sense.You) || message.Is(i, Part.Someone))
                && (message.Is(i - 1, Sense.Modal | Sense.Be | Sense.Here) || message.IsWord(i - 1, "is"))
            )
                return true;
        }

        return false;
    }

    private static bool IsBeside(in Message message, int i) =>
        message.Is(i, Beside)
        || message.Is(i, Part.Someone)
        || message.Is(i, Part.Around)
        || message.IsKnowing(i)
        || message.IsGiving(i) && message.Is(i + 1, Sense.Self)
        || IsLost(message, i);

    /// <summary>"I am lost": something that is lost has a name.</summary>
    private static bool IsLost(in Message message, int i) =>
        message.IsWord(i, "lost")
        && (message.Is(i - 1, Sense.Be | Sense.Adverb) || message.IsWord(i - 1, "im"))
        && (message.EndsAt(i + 1) || message.Is(i + 1, Sense.About));
}
