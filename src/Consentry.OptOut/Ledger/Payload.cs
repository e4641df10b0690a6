using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consentry.OptOut.Ledger;

/// <summary>The words of an event: what a dispute needs and an erasure destroys. What is not known is null and left out.</summary>
public sealed record Payload
{
    /// <summary>E.164.</summary>
    public required string Number { get; init; }

    /// <summary>By which way it came.</summary>
    public required Channel Channel { get; init; }

    /// <summary>As the consumer wrote or said it.</summary>
    public string? Text { get; init; }

    /// <summary>The rule of the recogniser that read it, such as <c>cease.contact</c>.</summary>
    public string? Rule { get; init; }

    /// <summary>The words that decided; on a page, what they chose as they were shown it.</summary>
    public string? Words { get; init; }

    /// <summary>The sender's number that the message went to or came from.</summary>
    public string? SenderNumber { get; init; }

    /// <summary>Which provider reported it, such as <c>twilio</c>.</summary>
    public string? Provider { get; init; }

    /// <summary>The provider's id of the message.</summary>
    public string? MessageId { get; init; }

    /// <summary>What the consumer was shown when they consented, word for word.</summary>
    public string? Wording { get; init; }

    /// <summary>How they consented: <c>web</c>, <c>paper</c>, <c>keyword</c>, <c>verbal</c>.</summary>
    public string? Method { get; init; }

    /// <summary>The page on which they consented, or ended texts.</summary>
    public string? Page { get; init; }

    /// <summary>The address from which they consented.</summary>
    public string? IpAddress { get; init; }

    /// <summary>Who consented, as the form had it.</summary>
    public string? Person { get; init; }

    /// <summary>The list that it was imported from.</summary>
    public string? List { get; init; }

    /// <summary>Who entered it by hand.</summary>
    public string? Operator { get; init; }

    /// <summary>The event that this one is about, such as the one whose words an <see cref="EventKind.Erased"/> destroyed.</summary>
    public long? Event { get; init; }

    /// <summary>UTF-8 JSON, always the same for the same words: this is what is digested.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, PayloadJson.Default.Payload);

    /// <exception cref="JsonException">The bytes are no payload.</exception>
    public static Payload FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, PayloadJson.Default.Payload) ?? throw new JsonException("no payload");
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Payload))]
internal sealed partial class PayloadJson : JsonSerializerContext;
