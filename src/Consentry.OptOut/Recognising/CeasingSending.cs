using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>What is sent decides; where it is sent to the writer, anything may be: "stop sending me these".</summary>
internal static class CeasingSending
{
    /// <param name="message">The message.</param>
    /// <param name="verb">That of ceasing.</param>
    /// <param name="from">Behind that of sending.</param>
    /// <param name="toSelf">The writer stands before it.</param>
    public static Inbound? Read(in Message message, int verb, int from, bool toSelf)
    {
        var at = message.Skip(from, Sense.Skipped | Sense.Self | Sense.Particle | Sense.You);
        var what = Noun.At(message, at);
        if (message.IsEnd(at) || what.Matter == Matter.None)
            return message.Revoked("cease.sending", verb, Math.Max(at, verb + 1));

        var isToSelf = toSelf || message.Any(from, at, Sense.Self);
        var isOther =
            what.Matter == Matter.Else
            && (!isToSelf || message.IsFun(verb) || message.Any(what.Start, what.End, Sense.Business));
        return what.Matter == Matter.Self || isOther || CeasingMessages.IsFun(message, verb, what)
            ? null
            : message.Revoked("cease.sending", verb, what.End, what);
    }
}
