using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;
using NSec.Cryptography;

namespace Consentry.Service.Providers;

/// <summary>Telnyx: JSON signed with Ed25519, answered by its API.</summary>
/// <remarks>https://developers.telnyx.com/docs/messaging/messages/receiving-webhooks</remarks>
internal sealed class Telnyx : Provider
{
    public const string PublicKeyName = "publicKey";
    public const string ApiKey = "apiKey";

    /// <summary>What stands before the key where it is written as X.509 has it, RFC 8410.</summary>
    private static readonly byte[] SubjectPublicKeyInfo = Convert.FromHexString("302a300506032b6570032100");

    public override string Kind => "telnyx";

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(PublicKeyName, "the account's public key in base64, in the portal under Keys & Credentials")
        {
            IsRequired = true,
            Rotates = true,
            Fault = value => Key(value) is null ? "is no Ed25519 key in base64" : null,
        },
        new(ApiKey, "an API key, to send replies") { IsSecret = true },
    ];

    public override ReplyForm Reply(
        InboundMessage message,
        string text,
        ProviderSettings settings,
        DateTimeOffset now
    ) =>
        Needed(settings, [ApiKey], out var missing) is { } values
            ? new ReplyForm.ByApi(
                new Uri("https://api.telnyx.com/v2/messages"),
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["Authorization"] = $"Bearer {values[ApiKey]}",
                },
                "application/json",
                JsonSerializer.SerializeToUtf8Bytes(
                    new Dictionary<string, string>(StringComparer.Ordinal)
                    {
                        ["from"] = message.To,
                        ["to"] = message.From,
                        ["text"] = text,
                    }
                )
            )
            : new ReplyForm.NotPossible(missing);

    protected override ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => ValueTask.FromResult(Fault(request, settings, now) is { } fault ? Refuse(fault) : Read(request.Body.Span));

    private static Refusal? Fault(WebhookRequest request, ProviderSettings settings, DateTimeOffset now)
    {
        if (
            request.Header("telnyx-signature-ed25519") is not { } header
            || request.Header("telnyx-timestamp") is not { } timestamp
        )
            return Refusal.NoProof;

        if (Proof.FromBase64(header) is not { Length: 64 } signature || Proof.UnixTime(timestamp) is not { } signed)
            return Refusal.BadSignature;

        var keys = Secrets(settings, PublicKeyName).Select(Key).OfType<PublicKey>().ToList();
        if (keys.Count == 0)
            return Refusal.NotConfigured;

        byte[] text = [.. Encoding.UTF8.GetBytes($"{timestamp}|"), .. request.Body.Span];
        if (!keys.Exists(key => SignatureAlgorithm.Ed25519.Verify(key, text, signature)))
            return Refusal.BadSignature;

        return Proof.IsFresh(signed, now) ? null : Refusal.Stale;
    }

    private Delivery Read(ReadOnlySpan<byte> body)
    {
        if (JsonBody.Parse(body)?.Member("data", JsonValueKind.Object) is not { } data)
            return Refuse(Refusal.Malformed);

        var kind = data.Text("event_type");
        if (kind is not "message.received")
        {
            return kind?.StartsWith("message.", StringComparison.Ordinal) switch
            {
                true => None(NothingToDo.DeliveryReport),
                false => None(NothingToDo.OtherEvent),
                null => Refuse(Refusal.Malformed),
            };
        }

        if (data.Member("payload", JsonValueKind.Object) is not { } message)
            return Refuse(Refusal.Malformed);

        if (message.Text("direction") is "outbound")
            return None(NothingToDo.Outbound);

        return
            message.Text("id") is { } id
            && TelephoneNumber.Parse(message.Member("from", JsonValueKind.Object)?.Text("phone_number")) is { } from
            && TelephoneNumber.Parse(To(message)) is { } to
            ? new Delivery.Messages(
                new InboundMessage
                {
                    Provider = Kind,
                    From = from,
                    To = to,
                    Text = message.Text("text") ?? "",
                    MessageId = id,
                    Occurred = message.Time("received_at") ?? data.Time("occurred_at"),
                    HasMedia = message.HasElements("media"),
                    OptOutHandled =
                        message.Text("autoresponse_type")?.ToUpperInvariant() is "STOP" or "START" or "HELP",
                }
            )
            : Refuse(Refusal.Malformed);
    }

    /// <summary>The first is the number that the webhook is for; what a group has beside it stands in <c>cc</c>.</summary>
    private static string? To(JsonElement message) =>
        message.Member("to", JsonValueKind.Array) is { } to && to.GetArrayLength() > 0
            ? to[0].Text("phone_number")
            : null;

    private static PublicKey? Key(string base64)
    {
        var bytes = Proof.FromBase64(base64);
        if (bytes?.AsSpan().StartsWith(SubjectPublicKeyInfo) == true)
            bytes = bytes[SubjectPublicKeyInfo.Length..];

        return
            bytes?.Length == 32
            && PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key)
            ? key
            : null;
    }
}
