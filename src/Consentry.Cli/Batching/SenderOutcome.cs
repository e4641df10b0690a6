using System.Text.Json.Serialization;

namespace Consentry.Cli.Batching;

/// <summary>What became of a sender, in the words of the results.</summary>
/// <param name="Row">Its number.</param>
/// <param name="Outcome">Those of a vetting, or <see cref="NotRead"/>.</param>
internal sealed record SenderOutcome(int Row, string Outcome)
{
    /// <summary>A source of the sender could not be read.</summary>
    public const string NotRead = "not-read";

    /// <summary>The required requirements that are unmet, without repetition.</summary>
    public IReadOnlyList<string> Unmet { get; init; } = [];

    /// <summary>The required requirements that are in review.</summary>
    public IReadOnlyList<string> Review { get; init; } = [];

    /// <summary>What stood in the way, for people; null where nothing did.</summary>
    public string? Failure { get; init; }

    /// <summary>The line of the results, without its line feed.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Json { get; init; }
}
