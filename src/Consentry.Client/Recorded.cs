namespace Consentry.Client;

/// <summary>What became of an act that was recorded.</summary>
/// <param name="Sequence">Of the event in the sender's chain; null where it was recorded before.</param>
/// <param name="IsRepeated">It was recorded before, under the same id.</param>
public sealed record Recorded(long? Sequence, bool IsRepeated);
