using System.Net;
using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Providers;

/// <summary>PrimeVOX: JSON without signature and without ids, to an address that holds a secret.</summary>
/// <remarks>
/// How it sends is not published, so a reply needs the address and the body from the settings. In the body, <c>{from}</c>,
/// <c>{to}</c>, <c>{text}</c> and <c>{conversation}</c> inside of JSON texts stand for what is sent.
/// </remarks>
internal sealed class PrimeVox : Provider
{
    public const string Secret = "secret";
    public const string SendAddress = "sendAddress";
    public const string SendBody = "sendBody";
    public const string SendAuthorization = "sendAuthorization";

    private const int ShortestSecret = 24;

    public override string Kind => "primevox";

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(Secret, "made up at random; the last part of the webhook's address")
        {
            IsRequired = true,
            IsSecret = true,
            Rotates = true,
            Fault = SecretFault,
        },
        new(SendAddress, "where a text is sent by, to send replies")
        {
            Fault = value =>
                Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "https"
                    ? null
                    : "is no https address",
        },
        new(SendBody, "the JSON that sends a text, with {from}, {to}, {text}, to send replies")
        {
            Fault = value =>
                JsonBody.Parse(Filled(value, from: "", to: "", text: "", conversation: "")) is null ? "is no JSON"
                : value.Contains("{to}", StringComparison.Ordinal) && value.Contains("{text}", StringComparison.Ordinal)
                    ? null
                : "lacks {to} or {text}",
        },
        new(SendAuthorization, "the header Authorization of such a request, where one is needed") { IsSecret = true },
    ];

    public override ReplyForm Reply(InboundMessage message, string text, ProviderSettings settings, DateTimeOffset now)
    {
        if (Needed(settings, [SendAddress, SendBody], out var missing) is not { } values)
            return new ReplyForm.NotPossible(missing);

        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (values.TryGetValue(SendAuthorization, out var authorization))
            headers["Authorization"] = authorization;

        var body = Filled(values[SendBody], message.To, message.From, text, message.Conversation ?? "");
        return new ReplyForm.ByApi(
            new Uri(values[SendAddress]),
            headers,
            "application/json",
            Encoding.UTF8.GetBytes(body)
        );
    }

    protected override ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var path = request.Address.Split('?', '#')[0];
        var given = Uri.UnescapeDataString(path[(path.LastIndexOf('/') + 1)..]);
        return ValueTask.FromResult(
            given.Length < ShortestSecret ? Refuse(Refusal.NoProof)
            : Secrets(settings, Secret).Any(secret => Proof.AreEqual(secret, given)) ? Read(request.Body.Span)
            : Refuse(Refusal.BadSignature)
        );
    }

    private Delivery Read(ReadOnlySpan<byte> body)
    {
        if (JsonBody.Parse(body) is not { } message)
            return Refuse(Refusal.Malformed);

        switch (message.Text("eventType"))
        {
            case "inboundMessage":
                break;
            case "outboundMessage":
                return None(NothingToDo.Outbound);
            case null:
                return Refuse(Refusal.Malformed);
            default:
                return None(NothingToDo.OtherEvent);
        }

        return
            TelephoneNumber.Parse(message.Text("fromNumber")) is { } from
            && TelephoneNumber.Parse(message.Text("toNumber")) is { } to
            ? new Delivery.Messages(
                new InboundMessage
                {
                    Provider = Kind,
                    From = from,
                    To = to,
                    // It is called escaped, without saying how: an entity in a text message is one of theirs.
                    Text = WebUtility.HtmlDecode(message.Text("messageText") ?? ""),
                    Conversation = message.Text("conversationID"),
                }
            )
            : Refuse(Refusal.Malformed);
    }

    private static string Filled(string template, string from, string to, string text, string conversation)
    {
        (string Name, string Value)[] values =
        [
            ("{from}", from),
            ("{to}", to),
            ("{text}", text),
            ("{conversation}", conversation),
        ];
        var filled = new StringBuilder();
        for (var at = 0; at < template.Length; )
        {
            // One pass, so that a text that says "{to}" stays as it is.
            var (name, value) = Array.Find(
                values,
                v => template.AsSpan(at).StartsWith(v.Name, StringComparison.Ordinal)
            );
            filled.Append(name is null ? template[at].ToString() : JsonEncodedText.Encode(value).ToString());
            at += name?.Length ?? 1;
        }

        return filled.ToString();
    }

    private static string? SecretFault(string value) =>
        value.Length < ShortestSecret ? $"is too short: {ShortestSecret} characters are needed"
        : value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? null
        : "has more than letters, digits, hyphens and underscores";
}
