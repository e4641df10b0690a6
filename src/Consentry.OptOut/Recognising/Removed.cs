using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What a verb of removing takes, where that is the writer, his number, or texts.</summary>
internal readonly record struct Removed(Noun Noun)
{
    /// <summary>Digits of the last part of a telephone number; fewer are an amount: "would you take 40".</summary>
    private const int ShortestNumber = 4;

    public static Removed? At(in Message message, int verb)
    {
        if (message.IsEnd(verb + 1) && !message.Is(verb, Sense.Self) && !IsBefore(message, verb))
            return null;

        var at = message.Skip(verb + 1, Between(message, verb));
        var what = What(message, verb, at);
        if (IsWithWriter(message, at, what))
            return new Removed(what.Matter == Matter.Else ? new Noun(Matter.Self, at, at, at + 1) : what);

        return !message.Any(at, what.End, Sense.Other) && IsOfWriter(message, verb, at, what)
            ? new Removed(what)
            : null;
    }

    private static bool IsOfWriter(in Message message, int verb, int at, Noun what) =>
        what.Matter switch
        {
            Matter.Self => true,
            // "Delete number" may be any; "delete my number" is the writer's, and so is one of digits.
            Matter.Line => what.End == at
                || message.Any(at, what.End, Sense.Determiner) && !message.Any(at, what.End - 1, Sense.Business)
                || IsWholeMessage(message, verb, what),
            Matter.Thing => IsSpokenOf(message, verb) || AreTextsOff(message, what) || IsOffPhone(message, what),
            Matter.Messages => AreTextsOff(message, what),
            _ => false,
        };

    /// <summary>"Remove number please".</summary>
    private static bool IsWholeMessage(in Message message, int verb, Noun what) =>
        message.Is(verb, Sense.Keyword)
        && what.End - what.Start == 1
        && message.SkipBack(verb, Sense.Skipped) == 0
        && message.Skip(what.End, Sense.Skipped) >= message.Count;

    /// <summary>"Quitenme", "me quiten".</summary>
    private static bool IsBefore(in Message message, int verb) =>
        !message.IsEnglish && message.Is(verb - 1, Sense.Self);

    /// <summary>In Spanish and French, "de" may stand before "my number" also.</summary>
    private static Sense Between(in Message message, int verb) =>
        !message.IsEnglish && message.Is(verb + 1, Sense.Off) && message.Is(verb + 2, Sense.Determiner)
            ? Sense.Skipped | Sense.Particle
            : Sense.Skipped;

    private static Noun What(in Message message, int verb, int at)
    {
        var isDigits =
            message.IsNumber(at - 1)
            && (message.Is(at, Sense.Off) || message.IsEnd(at) && at > verb + 1)
            && message.Tokens[at - 1].Length >= ShortestNumber;
        if (isDigits)
            return new Noun(Matter.Line, at, at, at);

        if (
            IsBefore(message, verb) && message.Is(verb, Sense.Remove)
            || message.Is(verb, Sense.Self) && message.IsEnd(at)
        )
            return new Noun(Matter.Self, verb, verb, verb + 1);

        if (message.Is(verb, Sense.Self))
            return new Noun(Matter.Self, at, at, at);

        // "Throw out my number".
        var isOut = message.IsEnglish && message.Is(at, Sense.Off) && message.Is(at + 1, Sense.Determiner);
        return Noun.At(message, isOut ? at + 1 : at);
    }

    /// <summary>"Take him off too": whoever shares the writer's telephone.</summary>
    private static bool IsWithWriter(in Message message, int at, Noun what) =>
        message.IsPronoun(at)
        && what.Matter is Matter.Else or Matter.Line
        && message.Any(Sense.Courtesy | Sense.Message | Sense.Line | Sense.Gone);

    /// <summary>"Remove it" is of the number that was just spoken of.</summary>
    private static bool IsSpokenOf(in Message message, int verb) =>
        message.Before(verb, Sense.Line | Sense.Message | Sense.List);

    /// <summary>"Get these off my phone".</summary>
    private static bool IsOffPhone(in Message message, Noun what) =>
        message.Is(what.End, Sense.Off)
        && message.Is(what.End + 1, Sense.Determiner)
        && Noun.At(message, what.End + 1).Matter == Matter.Line;

    /// <summary>"Turn the texts off".</summary>
    private static bool AreTextsOff(in Message message, Noun what) =>
        (what.Matter == Matter.Messages || RefusingWish.AreSeveral(message, what))
        && message.Is(what.End, Sense.Off)
        && message.EndsAt(what.End + 1);
}
