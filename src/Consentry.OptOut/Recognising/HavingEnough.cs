using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Enough already", "enough with the texts", "j'en ai assez de vos messages".</summary>
internal static class HavingEnough
{
    /// <summary>What a sentence of it may hold, and say nothing else.</summary>
    private const Sense Beside =
        Sense.Skipped
        | Sense.Thing
        | Sense.Be
        | Sense.Message
        | Sense.Particle
        | Sense.Determiner
        | Sense.About
        | Sense.Enough;

    private const Sense Starts = Sense.Enough;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(0, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (IsOfTexts(message, i) || IsSentence(message, i))
                return message.Revoked("enough", i, i + 1);
        }

        return null;
    }

    private static bool IsOfTexts(in Message message, int enough) =>
        !message.Earlier(enough, Sense.Negation | Sense.Question)
        && !IsOfOthers(message, enough)
        && IsOfTexts(message, Topic(message, enough), enough);

    /// <summary>"The other shop sends too many texts".</summary>
    private static bool IsOfOthers(in Message message, int enough) =>
        message.IsWord(enough, "too")
        && message.Earlier(enough, Sense.Send | Sense.More)
        && !message.Earlier(enough, Sense.You);

    private static int Topic(in Message message, int enough) =>
        message.Skip(enough + 1, Sense.Particle | Sense.About | Sense.Off | Sense.Receive);

    /// <summary>"Tired of getting these texts", "done hearing from you".</summary>
    private static bool IsOfTexts(in Message message, int topic, int enough) =>
        Noun.At(message, topic) is var noun && noun.Matter == Matter.Messages
        || !message.IsEnglish && noun.Matter == Matter.Kind && message.Is(noun.End - 1, Sense.Promotion)
        || message.Any(enough, topic, Sense.Receive)
            && RefusingWish.AreSeveral(message, noun)
            && message.EndsAt(noun.End)
        || IsGetting(message, enough) && RefusingWish.AreSeveral(message, noun) && message.EndsAt(noun.End)
        || topic > enough + 1
            && message.Is(topic - 1, Sense.Off)
            && message.Is(topic, Sense.You)
            && !message.IsEnd(topic);

    /// <summary>"Done getting these".</summary>
    private static bool IsGetting(in Message message, int enough) => message.IsWord(enough, "done");

    /// <summary>"Over it" may be of an illness.</summary>
    private static bool IsOver(in Message message, int enough) =>
        message.IsWord(enough, "over") || message.IsWord(enough, "im") || message.IsWord(enough, "i");

    /// <summary>"I'm over it, the cough is gone": what follows tells of something else.</summary>
    private static bool IsOfNothingElse(in Message message, int from)
    {
        var end = message.SentenceEnd(from - 1);
        return message.Any(from, end, Sense.Message) || message.SkipAll(from, Sense.Skipped) >= end || from >= end;
    }

    /// <summary>Not the whole message: "enough" alone may answer a question.</summary>
    private static bool IsSentence(in Message message, int enough)
    {
        // "That's too much" answers a price.
        if (
            message.Count == 1
            || message.Language == InboundLanguage.Spanish
            || message.IsFun(enough)
            || message.IsWord(enough, "too") && !message.Any(Sense.Message)
            || message.Is(message.SentenceStart(enough), Sense.Be)
        )
            return false;

        for (var i = message.SentenceStart(enough); i < message.SentenceEnd(enough); i++)
        {
            if (i > enough && message.IsEnd(i))
                return !IsOver(message, enough) || IsOfNothingElse(message, i);

            if (!message.Is(i, Beside) || message.Tokens[i].IsAsked || message.Is(i, Sense.Negation | Sense.Question))
                return false;
        }

        return true;
    }
}
