using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consentry.Client;

/// <summary>As the service reads it.</summary>
internal sealed record SendQuestions(
    IReadOnlyList<string> To,
    string? Program,
    string? Category,
    DateTimeOffset? At,
    string? Sender
);

/// <summary>As the service writes it.</summary>
internal sealed record WireAnswer(
    string To,
    bool Allowed,
    string Reason,
    DateTimeOffset? Since = null,
    DateTimeOffset? Until = null,
    string? Note = null
);

internal sealed record SendAnswers(IReadOnlyList<WireAnswer> Results);

/// <summary>RFC 9457.</summary>
internal sealed record Problem(string? Title = null, string? Detail = null);

// What a later service adds is left alone; what this one needs has to be there.
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(SendQuestions))]
[JsonSerializable(typeof(SendAnswers))]
[JsonSerializable(typeof(Consent))]
[JsonSerializable(typeof(Revocation))]
[JsonSerializable(typeof(SentText))]
[JsonSerializable(typeof(Recorded))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class Wire : JsonSerializerContext;
