using Consentry.OptOut.Answering;
using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>What has to be found out before <see cref="SendRules.Decide"/> can be asked about some texts of a sender.</summary>
/// <param name="Back">How far back it matters what was sent; null where it does not.</param>
/// <param name="IsPlaceNeeded">Where the number's holder may be matters: the texts may be marketing.</param>
public readonly record struct SendNeeds(TimeSpan? Back, bool IsPlaceNeeded)
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public static SendNeeds Of(SenderSettings sender, Scope texts)
    {
        ArgumentNullException.ThrowIfNull(sender);
        var kind = TextKind.Of(sender, texts);
        TimeSpan? back = kind.IsMarketing ? Day : null;
        if (kind.Program?.Frequency is { } promised && !(back >= TimeSpan.FromDays(promised.Per)))
            back = TimeSpan.FromDays(promised.Per);

        return new SendNeeds(back, kind.IsMarketing);
    }
}
