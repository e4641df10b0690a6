using System.Text.Json.Serialization;

namespace Consentry.Cli.Batching;

/// <summary>What a run is about: another list or other options make another run.</summary>
internal sealed record JournalHead(string Schema, string Engine, string List, string Options);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(JournalHead))]
[JsonSerializable(typeof(SenderOutcome))]
internal sealed partial class JournalJson : JsonSerializerContext;
