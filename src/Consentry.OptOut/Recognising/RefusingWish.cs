using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Only texts are refused with "I don't want …", and what can be nothing else: "I don't want these".</summary>
internal static class RefusingWish
{
    private const Sense Between = Sense.Skipped | Sense.Particle | Sense.Receive | Sense.Self;

    public static Inbound? Read(in Message message, Denial denial)
    {
        var at = message.Skip(denial.Verb, Between);
        var what = Noun.At(message, at);
        var isReceived = message.Any(denial.Verb, at, Sense.Receive);
        if (
            !AreTexts(message, what, isReceived)
            || message.IsTimed(message.Skip(what.End, Sense.Skipped & ~Sense.Preface))
        )
            return null;

        return message.Revoked("refuse.wish", denial.Negation, what.End, what);
    }

    /// <summary>"I don't want to hear from you", "I'd rather not hear from you again".</summary>
    public static Inbound? Hearing(in Message message, Denial denial)
    {
        var hear = denial.Verb;
        if (!message.Is(hear, Sense.Receive) || message.Is(hear, Sense.Have))
            return null;

        var you = message.SkipAll(hear + 1, Sense.Particle | Sense.Off | Sense.About);
        var isOfYou =
            you > hear + 1 && message.Is(you, Sense.You) && (denial.IsWanted || message.Later(you, Sense.More));
        return isOfYou ? message.Revoked("refuse.hearing", denial.Negation, you + 1) : null;
    }

    /// <summary>"Them", "these", "any more": what comes again and again. "It" may be a thing in a shop.</summary>
    public static bool AreSeveral(in Message message, Noun noun) =>
        noun.Matter == Matter.Thing
        && (
            !message.IsOneThing(noun.End - 1)
            || message.Is(noun.End, Sense.Off) && message.Is(noun.End + 1, Sense.You)
            || message.Is(noun.End, Sense.More) && message.Skip(noun.End, Sense.Skipped) >= message.Count
        );

    private static bool AreTexts(in Message message, Noun what, bool isReceived) =>
        what.Matter switch
        {
            Matter.Messages => true,
            Matter.Kind => isReceived
                || message.Any(what.Start, what.End, Sense.Message)
                || message.Any(what.Start, message.SentenceEnd(what.End - 1), Sense.More),
            Matter.List => true,
            Matter.Thing => AreSeveral(message, what)
                || message.Is(what.Start - 1, Sense.About) && message.Before(what.Start, Sense.List),
            _ => false,
        };
}
