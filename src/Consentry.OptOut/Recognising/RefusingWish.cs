using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>Only texts are refused with "I don't want …", and what can be nothing else: "I don't want these".</summary>
internal static class RefusingWish
{
    private const Sense Between = Sense.Skipped | Sense.Particle | Sense.Receive | Sense.Self;

    public static Inbound? Read(in Message message, Denial denial)
    {
        // "No quiero recibirlos".
        if (message.Is(denial.Verb, Sense.Receive) && message.Is(denial.Verb, Sense.Thing))
            return message.Revoked("refuse.wish", denial.Negation, denial.Verb + 1);

        var at = message.Skip(denial.Verb, Between);
        var what = Noun.At(message, at);
        var isReceived = message.Any(denial.Verb, at, Sense.Receive);
        if (message.Is(at, Sense.Thing | Sense.No) && message.Is(at, Part.NothingElse))
            return IsNothing(message, at, isReceived) ? message.Revoked("refuse.wish", denial.Negation, at + 1) : null;

        // "No quiero que esto pase".
        var isHappening =
            !message.IsEnglish
            && what.Matter == Matter.Thing
            && !message.IsEnd(what.End)
            && message.IsUnknown(what.End);

        // "I don't want my number in your system."
        if (what.Matter == Matter.Line && message.IsWord(what.Start, "my") && IsInList(message, what.End))
            return message.Revoked("refuse.wish", denial.Negation, what.End + 1);

        if (
            isHappening
            || !(AreTexts(message, what, isReceived) || ArePromotions(message, denial, what))
            || message.IsTimed(message.Skip(what.End, Sense.Skipped & ~Sense.Preface))
            || message.Is(what.End, Sense.Particle) && message.Is(what.End + 1, Sense.Cease | Sense.Leave)
        )
            return null;

        return message.Revoked("refuse.wish", denial.Negation, what.End, what);
    }

    /// <summary>"No quiero recibir nada", "no quiero nada de ustedes"; "no quiero nada" answers an offer.</summary>
    private static bool IsNothing(in Message message, int nothing, bool isReceived)
    {
        var next = message.SkipAll(nothing + 1, Sense.More | Sense.Off);
        var isOfYou = next > nothing + 1 || message.Is(nothing, Sense.No);
        return isReceived && message.EndsAt(next)
            || isOfYou && message.Flows(next) && (message.Is(next, Sense.You) || message.Is(next, Part.Your));
    }

    private static bool IsInList(in Message message, int at) =>
        message.Flows(at + 1)
        && message.Is(at, Sense.Particle)
        && message.Is(at + 1, Part.ThisOrYour)
        && Noun.At(message, at + 1) is { Matter: Matter.List } list
        && !message.Any(at + 1, list.End, Sense.Business);

    /// <summary>"I don't want to hear from you", "I'd rather not hear from you again".</summary>
    public static Inbound? Hearing(in Message message, Denial denial)
    {
        // "I don't need to hear from you."
        var hear = message.Is(denial.Verb, Sense.Due) ? denial.Verb + 1 : denial.Verb;
        if (!message.Is(hear, Sense.Receive) || message.Is(hear, Sense.Have))
            return null;

        var you = message.SkipAll(hear + 1, Sense.Particle | Sense.Off | Sense.About);
        var isOfYou =
            you > hear + 1
            && message.Is(you, Sense.You)
            && (denial.IsWanted || hear > denial.Verb || message.Later(you, Sense.More));
        return isOfYou ? message.Revoked("refuse.hearing", denial.Negation, you + 1) : null;
    }

    /// <summary>"Them", "these", "any more": what comes again and again. "It" may be a thing in a shop.</summary>
    public static bool AreSeveral(in Message message, Noun noun) =>
        noun.Matter == Matter.Thing
        && (
            !message.Is(noun.End - 1, Part.OneThing)
            || message.Is(noun.End, Sense.Off) && message.Is(noun.End + 1, Sense.You)
            || message.Is(noun.End, Sense.More)
                && message.Skip(noun.End, Sense.Skipped) >= message.Count
                && !IsNamed(message, noun.Start)
        );

    /// <summary>"Don't wrap the vase, I don't want it anymore": "it" is what was just named.</summary>
    private static bool IsNamed(in Message message, int it)
    {
        if (message.Any(Sense.Message | Sense.Subscription))
            return false;

        for (var i = message.SentenceStart(it); i < it; i++)
        {
            if (
                message.Is(i, Sense.Determiner)
                && !message.Is(i, Sense.Skipped)
                && Noun.At(message, i) is { Matter: Matter.Else } named
                && !message.Any(i, named.End, Sense.Other | Sense.Person)
            )
                return true;
        }

        return false;
    }

    /// <summary>"I don't want coupons"; not "I don't want to miss the deals".</summary>
    private static bool ArePromotions(in Message message, Denial denial, Noun what) =>
        what.Matter == Matter.Kind
        && message.Is(what.End - 1, Sense.Promotion)
        && !message.Is(denial.Verb - 1, Sense.Particle)
        && !message.Any(what.Core, what.End, Sense.Determiner | Sense.Business)
        && (message.EndsAt(what.End) || message.Is(what.End, Sense.And | Sense.But | Sense.Off));

    private static bool AreTexts(in Message message, Noun what, bool isReceived) =>
        what.Matter switch
        {
            Matter.Messages => true,
            Matter.Kind => isReceived
                || message.Any(what.Start, what.End, Sense.Message)
                || message.Any(what.Start, message.SentenceEnd(what.End - 1), Sense.More),
            Matter.List => true,
            Matter.Thing => AreSeveral(message, what) && !message.Any(what.Start, message.Count, Part.Returning)
                || message.Is(what.Start - 1, Sense.About) && message.Before(what.Start, Sense.List),
            _ => false,
        };
}
