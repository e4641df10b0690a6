using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Asks for texts again and for nothing else: "START", "unstop please", "resume texts, thanks, Ann".</summary>
internal static class ResumeRequest
{
    private const Sense Beside =
        Sense.Courtesy | Sense.Preface | Sense.Adverb | Sense.Message | Sense.Self | Sense.Thing | Sense.Determiner;

    public static Inbound? Read(in Message message)
    {
        var resume = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Resume))
                resume = i;
            else if (!message.Is(i, Beside) && !message.IsNumber(i) && !IsWish(message, i))
                return resume >= 0 && IsSignature(message, resume, i) ? Found(message, resume) : null;

            if (message.Is(i, Sense.Negation) || message.Tokens[i].IsAsked)
                return null;
        }

        return resume < 0 ? null : Found(message, resume);
    }

    /// <summary>"I want to resubscribe": nothing but texts can be meant, unlike with "I want to start".</summary>
    private static bool IsWish(in Message message, int i) =>
        message.Is(i, Sense.I | Sense.Want | Sense.Particle)
        && message.Any(i + 1, message.SentenceEnd(i), Sense.Resume)
        && !message.IsWord(message.SentenceEnd(i) - 1, "start");

    /// <summary>A name of one or two words behind thanks, at the very end.</summary>
    private static bool IsSignature(in Message message, int resume, int i) =>
        message.IsUnknown(i) && message.Count <= i + 2 && message.Any(resume, i, Sense.Courtesy);

    private static Inbound Found(in Message message, int resume) =>
        message.Found(Request.Resume, message.Count == 1 ? "resume" : "resume.request", resume, resume + 1);
}
