using Consentry.OptOut.Ledger;

namespace Consentry.OptOut.Sending;

/// <summary>Whether a text may go now.</summary>
/// <param name="Reason">The weightiest, where there are several.</param>
public sealed record SendDecision(SendReason Reason)
{
    public bool Allowed => Reason == SendReason.Ok;

    /// <summary>When what decides happened: the consent, the block; null where nothing did.</summary>
    public Moment? Since { get; init; }

    /// <summary>Of one that time alone keeps back: the first moment at which it may go if nothing else is sent or said; null where there is none.</summary>
    public Moment? Until { get; init; }

    /// <summary>For people, in English; null where the reason says it all.</summary>
    public string? Note { get; init; }
}
