using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consentry.Service.Bundles;

/// <summary>A line of a bundle: docs/bundles.md. Just one of its members is there.</summary>
internal sealed record BundleLine
{
    // People read it: no plus sign needs an escape here.
    private static readonly BundleJson Json = new(
        new JsonSerializerOptions(BundleJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );

    public BundleHead? Bundle { get; init; }

    public BundleEvent? Event { get; init; }

    /// <summary>The header of an event of another number, for the chain: what is hashed of it.</summary>
    public string? Link { get; init; }

    /// <summary>As <see cref="Consentry.OptOut.Ledger.Checkpoint.ToString"/>.</summary>
    public string? Checkpoint { get; init; }

    /// <summary>Base64: over all lines before this one, each with its line feed.</summary>
    public string? Signature { get; init; }

    public string Written() => JsonSerializer.Serialize(this, Json.BundleLine) + "\n";

    /// <summary>Null where it is none.</summary>
    public static BundleLine? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, Json.BundleLine);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <param name="Schema">consentry/bundle/v1.</param>
/// <param name="Sender">Its id.</param>
/// <param name="Number">E.164.</param>
/// <param name="Made">ISO 8601.</param>
/// <param name="Standing">What the events come to, for all texts.</param>
internal sealed record BundleHead(string Schema, string Sender, string Number, string Made, string Standing);

/// <param name="Header">What is hashed: ten lines.</param>
/// <param name="Salt">Base64; null where it was destroyed with the words.</param>
/// <param name="Words">The payload as it was digested, byte for byte in UTF-8; null where there was none, too.</param>
internal sealed record BundleEvent(string Header, string? Salt = null, string? Words = null);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(BundleLine))]
internal sealed partial class BundleJson : JsonSerializerContext;
