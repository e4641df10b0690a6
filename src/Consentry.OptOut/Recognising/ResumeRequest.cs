using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Asks for texts again and for nothing else: "START", "unstop please", "I hit stop by accident, put me back on", "resume texts, thanks, Ann".</summary>
internal static class ResumeRequest
{
    private const Sense Beside =
        Sense.Courtesy | Sense.Preface | Sense.Adverb | Sense.Message | Sense.Self | Sense.Thing | Sense.Determiner;

    /// <summary>What a request for texts again may hold where the language says so with "to send" or "to receive".</summary>
    private const Sense BesideAgain =
        Beside
        | Sense.Modal
        | Sense.Want
        | Sense.I
        | Sense.You
        | Sense.Particle
        | Sense.Send
        | Sense.Receive
        | Sense.More
        | Sense.Content
        | Sense.SignUp
        | Sense.List
        | Sense.About;

    public static Inbound? Read(in Message message)
    {
        if (!message.IsEnglish && Again(message) is { } again)
            return again;

        if (!message.Any(Sense.Resume | Sense.Adverb | Sense.Message))
            return null;

        if (Alone(message) is { } alone)
            return alone;

        return message.IsEnglish ? InBreaths(message) : null;
    }

    /// <summary>With nothing but courtesy and what starts.</summary>
    private static Inbound? Alone(in Message message)
    {
        var resume = -1;
        for (var i = 0; i < message.Count; i++)
        {
            if (message.Is(i, Sense.Resume))
                resume = i;
            else if (
                !message.Is(i, Beside)
                && !message.IsDoingAgain(i)
                && !message.IsNumber(i)
                && !IsWish(message, i)
                && !IsOnList(message, i)
            )
                return resume >= 0 && IsSignature(message, resume, i) ? Found(message, resume) : null;

            if (message.Is(i, Sense.Negation) || message.Tokens[i].IsAsked)
                return null;
        }

        return resume < 0 ? null : Found(message, resume);
    }

    /// <summary>One breath asks; each of the others is courtesy, or tells why: that it was stopped by mistake, that the texts are missed.</summary>
    private static Inbound? InBreaths(in Message message)
    {
        var asked = -1;
        for (int i = 0, end; i < message.Count; i = end)
        {
            end = i + 1;
            while (message.Flows(end))
                end++;

            if (Resuming.IsAsked(message, i, end))
                asked = i;
            else if (asked >= 0 && message.IsSignature(i))
                break;
            else if (!IsAside(message, i, end) && !IsExcuse(message, i, end))
                return null;
        }

        return asked < 0 ? null : Found(message, asked, EndOf(message, asked));
    }

    private static int EndOf(in Message message, int start)
    {
        do start++;
        while (message.Flows(start));

        return start;
    }

    private static bool IsAside(in Message message, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!message.Is(i, Sense.Skipped | Sense.Fun | Sense.You | Sense.About))
                return false;
        }

        return true;
    }

    /// <summary>"I stopped them by mistake", "I miss your texts", "I changed my mind".</summary>
    private static bool IsExcuse(in Message message, int from, int to)
    {
        var isExcuse = message.Any(from, to, Sense.Slip);
        for (var i = from; i < to; i++)
        {
            if (message.Tokens[i].IsAsked || message.Is(i, Sense.Business | Sense.Condition | Sense.Question))
                return false;

            isExcuse |= message.Is(i, Part.Regretting) || message.IsWord(i, "mind") && message.IsWord(i - 1, "my");
        }

        return isExcuse;
    }

    /// <summary>"Vuelvan a mandarme los textos", "je veux recevoir vos textos de nouveau".</summary>
    private static Inbound? Again(in Message message)
    {
        int send = -1,
            again = -1;
        var areTexts = false;
        for (var i = 0; i < message.Count; i++)
        {
            if (!message.Is(i, BesideAgain) || message.Is(i, Sense.Negation | Sense.No) || message.Tokens[i].IsAsked)
                return null;

            if (message.IsDoingAgain(i) || message.Is(i, Sense.More) && message.Is(i, Sense.Adverb))
                again = i;
            else if (message.Is(i, Sense.Send | Sense.Receive | Sense.SignUp) && !message.Is(i, Sense.Message))
                send = i;
            // One message again is one that was lost.
            else if (
                message.Is(i, Sense.List)
                || message.Is(i, Sense.Message | Sense.Promotion) && message.IsSeveral(i)
            )
                areTexts = true;
        }

        return send >= 0 && again >= 0 && areTexts ? Found(message, Math.Max(send, again)) : null;
    }

    /// <summary>"I want to resubscribe": nothing but texts can be meant, unlike with "I want to start".</summary>
    private static bool IsWish(in Message message, int i) =>
        message.Is(i, Sense.I | Sense.Want | Sense.Particle | (message.IsEnglish ? Sense.None : Sense.Be))
        && message.Any(i + 1, message.SentenceEnd(i), Sense.Resume)
        && !message.IsWord(message.SentenceEnd(i) - 1, "start");

    /// <summary>"Remettez-moi sur la liste d'envoi", "inscríbanme en la lista".</summary>
    private static bool IsOnList(in Message message, int i) =>
        !message.IsEnglish
        && message.Is(i, Sense.List | Sense.Particle | Sense.About | Sense.Line)
        && message.Before(i, Sense.Resume);

    /// <summary>A name of one or two words behind thanks, at the very end.</summary>
    private static bool IsSignature(in Message message, int resume, int i) =>
        message.IsUnknown(i) && message.Count <= i + 2 && message.Any(resume, i, Sense.Courtesy);

    private static Inbound Found(in Message message, int resume) =>
        message.Found(Request.Resume, message.Count == 1 ? "resume" : "resume.request", resume, resume + 1);

    private static Inbound Found(in Message message, int from, int to) =>
        message.Found(Request.Resume, "resume.request", from, to);
}
