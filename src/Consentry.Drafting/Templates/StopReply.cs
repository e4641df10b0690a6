using Consentry.Drafting.Texting;

namespace Consentry.Drafting.Templates;

/// <summary>The one text that may follow a STOP: who, that it is done, and that nothing else comes. It sells nothing.</summary>
internal static class StopReply
{
    public static SmsText Of(Facts facts) =>
        SmsText.Best(
            $"{facts.Name}: You are unsubscribed and will get no more texts from us. Reply HELP for help.",
            $"{facts.Name}: You are unsubscribed and will get no more texts."
        );
}
