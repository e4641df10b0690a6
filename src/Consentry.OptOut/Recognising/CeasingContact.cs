using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>To leave off reaching somebody: "stop texting me", "quit bothering this number".</summary>
internal static class CeasingContact
{
    /// <summary>What may follow the verb and leaves it to a sender: "stop contacting about the sale".</summary>
    private const Sense Followed =
        Sense.Self
        | Sense.Line
        | Sense.Thing
        | Sense.Message
        | Sense.About
        | Sense.Determiner
        | Sense.Particle
        | Sense.Person
        | Sense.Here;

    /// <param name="message">The message.</param>
    /// <param name="verb">That of ceasing.</param>
    /// <param name="contact">That of reaching.</param>
    /// <param name="toSelf">The writer stands between them: "stop me texting".</param>
    public static Inbound? Read(in Message message, int verb, int contact, bool toSelf)
    {
        // "Stop e-mailing me", "stop calling and text me instead".
        var isOtherWay =
            message.IsWord(contact, "emailing") && !message.Is(contact + 1, Sense.And)
            || message.Is(contact, Sense.Calling) && message.IsWord(message.SentenceEnd(verb) - 1, "instead");
        if (isOtherWay)
            return null;

        if (message.Is(contact, Sense.Send))
            return CeasingSending.Read(message, verb, contact + 1, toSelf);

        var whom = message.SkipAll(contact + 1, Sense.Skipped | Sense.And | Sense.Contacting);
        // By voice alone it may be a friend who is meant.
        var isCall = message.Is(contact, Sense.Calling) && whom == contact + 1;
        if (message.IsEnd(whom))
            return isCall && !toSelf ? null : message.Revoked("cease.contact", verb, whom);

        if (!MayBe(message, verb, contact, whom, isCall, toSelf))
            return null;

        return message.Revoked("cease.contact", verb, Math.Max(whom + 1, Noun.At(message, whom).End));
    }

    private static bool MayBe(in Message message, int verb, int contact, int whom, bool isCall, bool toSelf)
    {
        if (toSelf)
            return true;

        // "Avoid texting while you drive."
        if (message.IsWord(verb, "avoid") && !message.Is(whom, Sense.Self | Sense.Line | Sense.Determiner))
            return false;

        // Whoever it is that a sender texts, it is to end.
        var isText = message.Is(contact, Sense.Message);
        if (isCall)
            return message.Is(whom, Sense.Self | Sense.Line);

        return isText
            || message.Is(whom, Followed)
                && (message.IsPronoun(whom) && message.StartsSentence(verb) || IsWriter(message, whom));
    }

    /// <summary>Not somebody else, and nothing else: "stop bothering my sister".</summary>
    private static bool IsWriter(in Message message, int whom) =>
        (!message.Is(whom, Sense.Other) || message.Is(whom, Sense.Self | Sense.Thing))
        && (
            Noun.At(message, whom).Matter != Matter.Else
            || message.Is(whom, Sense.About | Sense.Particle | Sense.Person | Sense.Here)
        );
}
