namespace Consentry.Cli.Batching;

/// <summary>A row of the list.</summary>
/// <param name="Number">From 1, without the header.</param>
/// <param name="Fields">As they stand in the list, one for each of its columns.</param>
internal sealed record SenderRow(int Number, IReadOnlyList<string> Fields)
{
    /// <summary>An address, or paths with <c>;</c> between them.</summary>
    public required string Source { get; init; }

    /// <summary>Null where the list gives none.</summary>
    public string? Sender { get; init; }

    /// <summary>What is wrong with the row itself; null where nothing is.</summary>
    public string? Fault { get; init; }
}
