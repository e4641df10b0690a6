using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What a verb of removing takes, where that is the writer, his number, or texts.</summary>
internal readonly record struct Removed(Noun Noun)
{
    /// <summary>Digits of the last part of a telephone number; fewer are an amount: "would you take 40".</summary>
    private const int ShortestNumber = 4;

    public static Removed? At(in Message message, int verb)
    {
        var at = message.Skip(verb + 1, Between(message, verb));
        if (IsItBefore(message, verb, at))
            return new Removed(new Noun(Matter.Thing, verb, verb, verb + 1));

        if (message.IsEnd(verb + 1) && !message.Is(verb, Sense.Self) && !IsBefore(message, verb))
            return null;

        var what = What(message, verb, at);
        if (IsWithWriter(message, at, what))
            return new Removed(what.Matter == Matter.Else ? new Noun(Matter.Self, at, at, at + 1) : what);

        return !message.AnyOther(at, what.End) && IsOfWriter(message, verb, at, what) ? new Removed(what) : null;
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

    /// <summary>"Me quiten", "me pueden quitar".</summary>
    private static bool IsBefore(in Message message, int verb)
    {
        if (message.IsEnglish || !message.Flows(verb))
            return false;

        var i = verb - 1;
        while (message.Flows(i) && message.Is(i, Sense.Modal) && !message.Is(i, Sense.Self))
            i--;

        return message.Is(i, Sense.Self);
    }

    /// <summary>"Lo borren", "le retirer", of the number that was spoken of.</summary>
    private static bool IsItBefore(in Message message, int verb, int at) =>
        (message.IsPronounBefore(verb - 1) && message.Flows(verb) && message.IsEnd(at) || IsItBehind(message, verb))
        && message.Before(verb - 1, Sense.Line | Sense.List | Sense.Wrong);

    /// <summary>"Bórrenlo", "retirez-le".</summary>
    private static bool IsItBehind(in Message message, int verb) =>
        !message.IsEnglish
        && (
            message.Is(verb, Sense.Thing) && message.EndsAt(verb + 1)
            || message.IsWord(verb + 1, "le") && message.Flows(verb + 1) && message.EndsAt(verb + 2)
        );

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
            // "Bórrenme el número".
            return Noun.At(message, at) is { Matter: Matter.Line } line && message.Is(at, Sense.Determiner)
                ? line
                : new Noun(Matter.Self, verb, verb, verb + 1);

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
        && (message.EndsAt(what.End + 1) || message.IsWord(what.End + 1, "for") && message.IsWord(what.End + 2, "my"));
}
