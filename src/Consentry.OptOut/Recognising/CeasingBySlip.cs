using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Top texting me": a real word where a finger missed "stop", told by what follows.</summary>
internal static class CeasingBySlip
{
    private const Sense Starts = Sense.Contacting | Sense.Send;

    public static Inbound? Read(in Message message)
    {
        for (var i = message.Next(1, Starts); i < message.Count; i = message.Next(i + 1, Starts))
        {
            if (
                message.Flows(i)
                && message.Is(i - 1, Part.MissedStop)
                && message.IsDoneOrDoing(i)
                && message.StartsSentence(message.SkipBack(i - 1, Sense.Skipped | Sense.You | Sense.Modal))
                && message.Is(i + 1, Sense.Self)
                && message.Flows(i + 1)
                && (message.IsPlease(i - 2) || AreTexts(message, i))
            )
                return message.Revoked("cease.slip", i - 1, i + 2);
        }

        return null;
    }

    /// <summary>"Step sending me to the till" goes on.</summary>
    private static bool AreTexts(in Message message, int sending) =>
        message.EndsAt(sending + 2) || Noun.At(message, sending + 2).Matter is Matter.Messages or Matter.Thing;
}
