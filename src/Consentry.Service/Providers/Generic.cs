using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Providers;

/// <summary>Any system that can post JSON and compute an HMAC, answered in the response.</summary>
/// <remarks>
/// <c>Consentry-Signature: t=SECONDS,v1=HEX</c>, where HEX is <c>HMAC-SHA256(secret, SECONDS + "." + body)</c> in lower case. Other
/// parts of the header are left for later versions.
/// </remarks>
internal sealed class Generic : Provider
{
    public const string Secret = "secret";
    public const string SignatureHeader = "Consentry-Signature";

    private const int ShortestSecret = 32;

    public override string Kind => "generic";

    public override ReplyForm.InResponse Silence { get; } = Json(reply: null);

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(Secret, "made up at random, the key of the signature")
        {
            IsRequired = true,
            IsSecret = true,
            Rotates = true,
            Fault = value =>
                value.Length < ShortestSecret ? $"is too short: {ShortestSecret} characters are needed" : null,
        },
    ];

    public override ReplyForm Reply(
        InboundMessage message,
        string text,
        ProviderSettings settings,
        DateTimeOffset now
    ) => Json(text);

    protected override ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    ) => ValueTask.FromResult(Fault(request, settings, now) is { } fault ? Refuse(fault) : Read(request.Body.Span));

    /// <summary>The value after <c>v1=</c>.</summary>
    internal static string Sign(string secret, string timestamp, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(
            HMACSHA256.HashData(
                Encoding.UTF8.GetBytes(secret),
                (byte[])[.. Encoding.UTF8.GetBytes($"{timestamp}."), .. body]
            )
        );

    private static Refusal? Fault(WebhookRequest request, ProviderSettings settings, DateTimeOffset now)
    {
        if (request.Header(SignatureHeader) is not { } header)
            return Refusal.NoProof;

        var parts = header
            .Split(',')
            .Select(p => p.Trim().Split('=', 2))
            .ToLookup(p => p[0], p => p[^1], StringComparer.Ordinal);
        if (!parts["v1"].Any())
            return Refusal.NoProof;

        if (parts["t"].ToList() is not [var timestamp] || Proof.UnixTime(timestamp) is not { } signed)
            return Refusal.BadSignature;

        var expected = Secrets(settings, Secret).Select(secret => Sign(secret, timestamp, request.Body.Span)).ToList();
        if (!parts["v1"].Take(4).Any(signature => expected.Exists(e => Proof.AreEqual(e, signature))))
            return Refusal.BadSignature;

        return Proof.IsFresh(signed, now) ? null : Refusal.Stale;
    }

    private Delivery Read(ReadOnlySpan<byte> body) =>
        JsonBody.Parse(body) is { } message
        && TelephoneNumber.Parse(message.Text("from")) is { } from
        && TelephoneNumber.Parse(message.Text("to")) is { } to
        && message.Member("text", JsonValueKind.String)?.GetString() is { } text
            ? new Delivery.Messages(
                new InboundMessage
                {
                    Provider = Kind,
                    From = from,
                    To = to,
                    Text = text,
                    MessageId = message.Text("id") is { Length: > 0 } id ? id : null,
                    Conversation = message.Text("conversation"),
                    Occurred = message.Time("occurred"),
                    HasMedia = message.Member("hasMedia", JsonValueKind.True) is not null,
                }
            )
            : Refuse(Refusal.Malformed);

    private static ReplyForm.InResponse Json(string? reply) =>
        new(
            "application/json",
            JsonSerializer.Serialize(new Dictionary<string, string?>(StringComparer.Ordinal) { ["reply"] = reply })
        );
}
