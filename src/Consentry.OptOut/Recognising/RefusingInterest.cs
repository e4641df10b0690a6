using Consentry.OptOut.Lexicon;

namespace Consentry.OptOut.Recognising;

/// <summary>"Not interested in these texts"; "not interested" alone answers an offer.</summary>
internal static class RefusingInterest
{
    private const Sense Between = Sense.Skipped | Sense.Particle | Sense.Receive | Sense.About;

    public static Inbound? Read(in Message message, int refusal)
    {
        var at = message.Skip(refusal + 1, Between);
        if (message.IsEnd(at) && !message.Any(refusal + 1, at, Sense.Thing))
            return null;

        var what = Noun.At(message, at);
        var isReceived = message.Any(refusal, at, Sense.Receive);
        var areTexts =
            what.Matter == Matter.Messages
            || isReceived && what.Matter is Matter.Kind or Matter.Thing
            || RefusingWish.AreSeveral(message, what);
        return areTexts ? message.Revoked("refuse.interest", refusal, what.End, what) : null;
    }
}
