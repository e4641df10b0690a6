using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>
/// Texts are said not to be wanted, or the writer's number not to be for them, the denial behind: "texts from you are no longer wanted",
/// "this number is not to be contacted".
/// </summary>
internal static class Unwelcome
{
    /// <summary>Words before the denial within which its subject begins.</summary>
    private const int Near = 8;

    private const Sense Links = Sense.Be | Sense.Modal | Sense.Due | Sense.Adverb | Sense.Have;

    public static Inbound? Read(in Message message)
    {
        if (!message.IsEnglish || !message.Any(Sense.Message | Sense.Line))
            return null;

        for (var i = message.Next(0, Sense.Negation); i < message.Count; i = message.Next(i + 1, Sense.Negation))
        {
            if (message.Flows(i) && !message.IsQuestion(i) && At(message, i) is { } found)
                return found;
        }

        return null;
    }

    private static Inbound? At(in Message message, int not)
    {
        var said = message.SkipAll(not + 1, Sense.Be | Sense.Adverb | Sense.Oath);
        if (message.IsWord(said, "to"))
            said = message.SkipAll(said + 1, Sense.Be | Sense.Adverb);

        if (message.IsEnd(said))
            return null;

        var isUnneeded = message.Is(said, Part.Unneeded);
        var isReached = message.Is(said, Sense.Passive) && !message.Is(said, Sense.Remove);
        var isFor = message.IsWord(said, "for") && message.Is(not - 1, Sense.Be) && !message.IsEnd(said + 1);
        if (!isUnneeded && !isReached && !isFor)
            return null;

        var link = message.SkipBack(not, Links);
        for (var s = Math.Max(message.SentenceStart(not), not - Near); s < link; s++)
        {
            // Nouns begin where no noun goes on.
            if (s > 0 && message.Flows(s) && message.Is(s - 1, Sense.Determiner) && !message.Is(s - 1, Sense.Thing))
                continue;

            var what = Noun.At(message, s);
            if (
                what.End > what.Start
                && ClauseRequest.PastSender(message, what.End) == link
                && IsOf(message, what, not, said, isUnneeded)
            )
                return message.Revoked("clause.unwelcome", s, said + 1);
        }

        return null;
    }

    private static bool IsOf(in Message message, Noun what, int not, int said, bool isUnneeded)
    {
        if (isUnneeded)
            return what.Matter is Matter.Messages or Matter.Kind
                && message.Is(what.End - 1, Sense.Message)
                && ClauseRequest.AreTexts(message, what)
                && !message.Any(what.Start, said, Sense.Other)
                && !message.IsWord(what.Start, "my");

        if (what.Matter != Matter.Line || !message.Is(what.Start, Sense.Determiner))
            return false;

        return message.Is(said, Sense.Passive)
            ? message.IsWord(said - 1, "be") && !message.Is(not, Part.NotDoing)
            : Noun.At(message, said + 1) is { Matter: Matter.Messages or Matter.Kind } kind
                && message.Is(kind.End - 1, Sense.Message | Sense.Promotion);
    }
}
