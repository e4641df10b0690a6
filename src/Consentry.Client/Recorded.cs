namespace Consentry.Client;

/// <summary>What became of an act that was to be recorded: it is in the ledger.</summary>
public sealed record Recorded
{
    /// <summary>It was there before, under the same id.</summary>
    public required bool IsRepeated { get; init; }

    /// <summary>Of the event in the sender's chain; null where it was there before.</summary>
    public long? Sequence { get; init; }
}
