using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Don't send me any more offers", "no me manden nada".</summary>
internal static class RefusingSending
{
    /// <summary>Words up to which a message is a request without naming what is sent.</summary>
    private const int Short = 3;

    public static Inbound? Read(in Message message, Denial denial)
    {
        var from = denial.Verb + 1;
        var at = message.Skip(from, (Sense.Skipped & ~Sense.Adverb) | Sense.Self | Sense.Particle);
        var what = Noun.At(message, at);
        var end = what.Matter == Matter.None ? at : what.End;
        if (
            what.Matter is Matter.Else or Matter.Self or Matter.Line
            || what.Matter == Matter.Thing
                && message.Is(end - 1, Part.OneThing)
                && message.Is(end, Sense.Particle)
                && Noun.At(message, end + 1) is var to
                && to.Matter is not (Matter.Line or Matter.Self)
                && !(to.Matter == Matter.Thing && message.Before(denial.Negation, Sense.Line) && message.EndsAt(to.End))
            || IsGoods(message, denial, from, what)
            || IsOneOfSeveral(message, from, at, what)
            || what.Matter == Matter.None && !IsRequest(message, denial, from, at)
            || message.IsTimed(message.Skip(end, Sense.Skipped & ~Sense.Preface))
        )
            return null;

        return message.Revoked("refuse.sending", denial.Negation, Math.Max(end, from), what);
    }

    /// <summary>"Don't send it" of what was ordered; "don't send me that", "don't send this again" of texts.</summary>
    private static bool IsGoods(in Message message, Denial denial, int from, Noun what) =>
        message.IsEnglish
        && what.Matter == Matter.Thing
        && IsOneOfGoods(message, what.End - 1)
        && !denial.ToSelf
        && !message.Any(from, what.Start, Sense.Self)
        && !message.Any(what.End, message.SentenceEnd(denial.Verb), Sense.Self | Sense.More | Sense.Line);

    private static bool IsOneOfGoods(in Message message, int i) =>
        message.IsWord(i, "it") || message.IsWord(i, "that") || message.IsWord(i, "one");

    /// <summary>"Don't send the blue ones": of goods, unless it is to the writer.</summary>
    private static bool IsOneOfSeveral(in Message message, int from, int at, Noun what) =>
        what.Matter == Matter.Kind && message.IsWord(what.End - 1, "ones") && !message.Any(from, at, Sense.Self);

    private static bool IsRequest(in Message message, Denial denial, int from, int at) =>
        denial.ToSelf
        || message.Any(from, at, Sense.Self)
        || message.Count <= Short
        || message.IsWord(denial.Negation - 1, "ya")
        || message.Any(from, message.SentenceEnd(denial.Verb), Sense.Adverb);
}
