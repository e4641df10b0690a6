using Consentry.OptOut;
using Consentry.OptOut.Answering;
using Consentry.OptOut.Law;
using Consentry.OptOut.Ledger;
using Consentry.Service.Tests.Ledger;

namespace Consentry.Service.Tests.Answering;

/// <summary>Messages to the gym, from texts alone.</summary>
internal static class Inbounds
{
    public static readonly InboundContext Context = new()
    {
        Sender = Gym.Settings,
        Law = LawEdition.At(new DateOnly(2026, 11, 29)),
        To = Gym.Number(Gym.LongCode),
    };

    /// <param name="before">As <see cref="Events.Parse"/> has it.</param>
    public static Answer Answer(string text, string before = "", InboundContext? context = null) =>
        Answerer.Decide(ConsentState.Of(Events.Parse(before)), OptOutRecogniser.Read(text), text, context ?? Context);

    /// <summary>"revoked all; confirmed all".</summary>
    public static string Told(this Answer answer) =>
        string.Join("; ", answer.Events.Select(e => $"{e.Kind.Name()} {e.Scope}"));
}
