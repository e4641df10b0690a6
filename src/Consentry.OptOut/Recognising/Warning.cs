using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What the writer will do where texts go on: "if these messages persist I'm done with you", "one more of these and I'm gone".</summary>
internal static class Warning
{
    public static Inbound? Read(in Message message)
    {
        if (!message.IsEnglish || message.Any(Sense.Fun))
            return null;

        for (var i = 0; i < message.Count; i++)
        {
            if (At(message, i) is { } end)
                return message.Revoked("threat", i, Math.Min(end, message.Count));
        }

        return null;
    }

    /// <summary>Behind the words that warn; null where none do.</summary>
    private static int? At(in Message message, int i)
    {
        if (message.Is(i, Sense.Condition))
            return IfTheyGoOn(message, i) ?? IfOneMore(message, i) ?? IfThisGoesOn(message, i) ?? Unless(message, i);

        if (message.Is(i, Sense.More) && message.StartsSentence(message.SkipBack(i, Sense.Skipped)))
            return OneMoreAnd(message, i);

        return message.Is(i, Sense.Contact) && message.StartsSentence(message.SkipBack(i, Sense.Skipped))
            ? KeepAnd(message, i) ?? OnceMoreAnd(message, i)
            : null;
    }

    /// <summary>"If these texts keep coming", "if the messages don't stop".</summary>
    private static int? IfTheyGoOn(in Message message, int condition)
    {
        if (message.IsEnd(condition + 1))
            return null;

        var what = Noun.At(message, condition + 1);
        var isTexts =
            what.Matter == Matter.Messages && message.IsPlural(what.End - 1)
            || what.Matter == Matter.Thing && message.IsWord(what.End - 1, "these");
        if (!isTexts || message.IsEnd(what.End))
            return null;

        var verb = message.SkipAll(what.End, Sense.Negation | Sense.Adverb | Sense.Modal | Sense.Be);
        var goesOn =
            message.Is(verb, Part.Persisting)
            || message.Any(what.End, verb, Sense.Negation) && message.Is(verb, Sense.Cease | Sense.Withdraw);
        return goesOn && IsAnswered(message, condition) ? verb + 1 : null;
    }

    /// <summary>"Blocking you if I get one more of these".</summary>
    private static int? IfOneMore(in Message message, int condition)
    {
        var more = message.Skip(condition + 3, Sense.Particle);
        var isMore =
            message.Is(condition + 1, Sense.I)
            && message.Is(condition + 2, Sense.Receive)
            && message.Flows(condition + 2)
            && message.Is(more, Sense.More)
            && !message.IsEnd(more)
            && Noun.At(message, more) is var text
            && (text.Matter == Matter.Messages || IsOfThese(message, more + 1));
        return isMore && IsAnswered(message, condition) ? more + 1 : null;
    }

    private static bool IsOfThese(in Message message, int of) =>
        message.Is(of, Sense.Off) && message.IsWord(of + 1, "these") && message.EndsAt(of + 2);

    /// <summary>"Reporting you to the FCC if this keeps up".</summary>
    private static int? IfThisGoesOn(in Message message, int condition)
    {
        var goesOn =
            message.Is(condition + 1, Sense.Thing)
            && message.Is(condition + 2, Part.Persisting)
            && message.Flows(condition + 2)
            && message.Any(message.SentenceStart(condition), message.SentenceEnd(condition), Sense.Threat)
            && message.Any(message.SentenceStart(condition), message.SentenceEnd(condition), Sense.You);
        return goesOn ? condition + 3 : null;
    }

    /// <summary>"I will complain to the FCC unless I'm taken off".</summary>
    private static int? Unless(in Message message, int unless)
    {
        var removed = message.SkipAll(unless + 1, Sense.I | Sense.Be | Sense.Adverb | Sense.Receive);
        var isRemoved =
            message.IsWord(unless, "unless")
            && message.Is(unless + 1, Sense.I)
            && message.Flows(removed)
            && message.Is(removed, Sense.Remove)
            && message.Is(removed, Sense.Passive)
            && message.Earlier(unless, Sense.Threat);
        return isRemoved ? removed + 1 : null;
    }

    /// <summary>"Keep texting and I leave a bad review".</summary>
    private static int? KeepAnd(in Message message, int keep)
    {
        if (!message.IsWord(keep, "keep") || !message.Is(keep + 1, Sense.Contacting) || !message.Flows(keep + 1))
            return null;

        var and = message.SkipAll(keep + 2, Sense.Self | Sense.Skipped & ~Sense.Preface);
        return IsConsequence(message, and) ? and : null;
    }

    /// <summary>"Text me one more time and I'm shopping elsewhere".</summary>
    private static int? OnceMoreAnd(in Message message, int contact)
    {
        var more = contact + 2;
        var isMore = message.Is(more, Sense.More) && !message.Is(more, Sense.Adverb);
        if (!message.Is(contact + 1, Sense.Self) || !isMore || !message.Flows(more))
            return null;

        var and = message.IsWord(more + 1, "time") ? more + 2 : more + 1;
        return IsConsequence(message, and) ? and : null;
    }

    /// <summary>"One more text and we're done".</summary>
    private static int? OneMoreAnd(in Message message, int more)
    {
        if (message.IsEnd(more + 1))
            return null;

        var text = Noun.At(message, more);
        return text.Matter == Matter.Messages && IsConsequence(message, text.End) && IsShort(message, text.End)
            ? text.End
            : null;
    }

    /// <summary>"And I'm done", "and you're blocked"; not "and I am done with the list".</summary>
    private static bool IsShort(in Message message, int and)
    {
        var said = message.SkipAll(and + 1, Sense.I | Sense.You | Sense.Be | Sense.Adverb);
        return message.Is(said, Sense.Threat) || message.Is(said, Part.Finished) && message.EndsAt(said + 1);
    }

    /// <summary>"And I'm gone", not "and I'll send it".</summary>
    private static bool IsConsequence(in Message message, int and) =>
        message.Is(and, Sense.And)
        && (
            message.Is(and + 1, Sense.I) && message.Any(and + 1, and + 3, Sense.Be)
            || message.IsWord(and + 1, "youre") && message.Is(and + 2, Sense.Receive)
        );

    /// <summary>In the same sentence the writer tells what he will do about it.</summary>
    private static bool IsAnswered(in Message message, int condition)
    {
        var start = message.SentenceStart(condition);
        var end = message.SentenceEnd(condition);
        for (var i = start; i < end; i++)
        {
            var isOwn =
                message.Is(i, Sense.Threat)
                || i != condition + 1
                    && message.Is(i, Sense.I)
                    && (message.IsWilling(i) || message.Is(i, Sense.Be) || message.Is(i + 1, Part.Refusing));
            if (isOwn)
                return true;
        }

        return false;
    }
}
