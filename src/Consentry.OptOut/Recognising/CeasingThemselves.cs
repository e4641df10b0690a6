using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>The texts are what has to stop: "the texts must stop", "make it stop", "I want these to stop coming".</summary>
internal static class CeasingThemselves
{
    private const Sense Between = Sense.Modal | Sense.Particle | Sense.Skipped | Sense.Have | Sense.Due;

    public static Inbound? Read(in Message message, int verb)
    {
        if (!message.EndsAt(End(message, verb)))
            return null;

        var isDue = false;
        for (var i = verb - 1; i >= 0 && message.Flows(i + 1); i--)
        {
            if (message.Is(i, Sense.Negation | Sense.Other | Sense.Say))
                return null;

            if (IsSubject(message, i, verb, isDue))
                return IsWished(message, i, isDue) && !IsAsked(message, i)
                    ? message.Revoked("cease.coming", i, verb + 1)
                    : null;

            if (!message.Is(i, Between))
                return null;

            isDue |= message.Is(i, Sense.Due);
        }

        return null;
    }

    /// <summary>Behind the verb, and "coming to my phone".</summary>
    private static int End(in Message message, int verb) =>
        message.Is(verb + 1, Part.Coming) || message.Is(verb + 1, Sense.Contacting)
            ? message.Skip(verb + 2, Sense.Particle | Sense.Determiner | Sense.Line | Sense.Self)
            : verb + 1;

    private static bool IsSubject(in Message message, int i, int verb, bool isDue) =>
        message.Is(i, Sense.Message)
        || message.Is(i, Sense.You | Sense.Thing) && message.Is(i - 1, Sense.Want) && i + 1 == verb
        || message.Is(i, Sense.Thing)
            && (
                isDue
                || message.Is(i - 1, Sense.Want | Sense.Receive)
                || !message.IsEnglish && message.Is(i - 1, Sense.Particle) && message.Is(i - 2, Sense.Want)
                || IsCanThese(message, i)
            );

    /// <summary>"Can these stop?" "Will it stop?" may be of rain.</summary>
    private static bool IsCanThese(in Message message, int these) =>
        these == 1 && message.Is(0, Sense.Modal) && !message.Is(these, Part.OneThing) && !message.IsWord(0, "will");

    /// <summary>"I don't want the texts to stop."</summary>
    private static bool IsDenied(in Message message, int subject)
    {
        var want = message.SkipBack(subject, Sense.Determiner) - 1;
        return message.Is(want, Sense.Want) && message.Is(want - 1, Sense.Negation);
    }

    private static bool IsWished(in Message message, int subject, bool isDue) =>
        isDue
        || IsCanThese(message, subject)
        || message.Earlier(subject, Sense.Want | Sense.Courtesy | Sense.Say) && !IsDenied(message, subject)
        || !message.IsEnglish && message.Earlier(subject, Sense.Due)
        || message.Is(subject - 1, Sense.Receive) && message.Is(subject - 2, Sense.Negation);

    /// <summary>"When will the texts stop?" wonders; "how do I get them to stop" wishes.</summary>
    private static bool IsAsked(in Message message, int subject) =>
        message.Is(message.SentenceStart(subject), Sense.Question) && !message.Earlier(subject, Sense.Particle);
}
