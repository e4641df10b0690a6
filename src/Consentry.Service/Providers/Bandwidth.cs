using System.Text.Json;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Providers;

/// <summary>Bandwidth: a JSON list behind basic authentication, answered by its API.</summary>
/// <remarks>https://dev.bandwidth.com/docs/messaging/webhooks; BXML is for calls only.</remarks>
internal sealed class Bandwidth : Provider
{
    public const string User = "user";
    public const string Password = "password";
    public const string AccountId = "accountId";
    public const string ApplicationId = "applicationId";
    public const string ApiUser = "apiUser";
    public const string ApiPassword = "apiPassword";

    /// <summary>RFC 7617.</summary>
    public const string Challenge = "Basic realm=\"consentry\", charset=\"UTF-8\"";

    public override string Kind => "bandwidth";

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(User, "the user of the application's inbound callback credentials")
        {
            IsRequired = true,
            Fault = value =>
                value.Contains(':', StringComparison.Ordinal) ? "has a colon, which no user can have" : null,
        },
        new(Password, "the password of the application's inbound callback credentials")
        {
            IsRequired = true,
            IsSecret = true,
            Rotates = true,
        },
        new(AccountId, "the account's id, to send replies")
        {
            Fault = value => value.All(char.IsAsciiLetterOrDigit) ? null : "has more than letters and digits",
        },
        new(ApplicationId, "the messaging application's id, to send replies"),
        new(ApiUser, "the user of API credentials, to send replies"),
        new(ApiPassword, "the password of API credentials, to send replies") { IsSecret = true },
    ];

    public override ReplyForm Reply(
        InboundMessage message,
        string text,
        ProviderSettings settings,
        DateTimeOffset now
    ) =>
        Needed(settings, [AccountId, ApplicationId, ApiUser, ApiPassword], out var missing) is { } values
            ? new ReplyForm.ByApi(
                new Uri($"https://messaging.bandwidth.com/api/v2/users/{values[AccountId]}/messages"),
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["Authorization"] = BasicCredentials.Of(values[ApiUser], values[ApiPassword]),
                },
                "application/json",
                JsonSerializer.SerializeToUtf8Bytes(
                    new Dictionary<string, object>(StringComparer.Ordinal)
                    {
                        ["to"] = new[] { message.From },
                        ["from"] = message.To,
                        ["text"] = text,
                        ["applicationId"] = values[ApplicationId],
                    }
                )
            )
            : new ReplyForm.NotPossible(missing);

    protected override ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var user = settings.Values[User];
        var refusal =
            request.Header("Authorization") is not { } header ? Refusal.NoProof
            : Secrets(settings, Password).Any(password => BasicCredentials.AreOf(header, user, password))
                ? (Refusal?)null
            : Refusal.WrongCredentials;

        // The first request may come without credentials: they are given to whom asks for them.
        return ValueTask.FromResult(
            refusal is { } why ? new Delivery.Refused(why) { Challenge = Challenge } : Read(request.Body.Span)
        );
    }

    private Delivery Read(ReadOnlySpan<byte> body)
    {
        if (JsonBody.Parse(body) is not { ValueKind: JsonValueKind.Array } events)
            return Refuse(Refusal.Malformed);

        return Together(events.EnumerateArray().Select(ReadCallback));
    }

    private Delivery ReadCallback(JsonElement callback)
    {
        switch (callback.Text("type"))
        {
            case "message-received":
                break;
            case null:
                return Refuse(Refusal.Malformed);
            case var other:
                return None(
                    other.StartsWith("message-", StringComparison.Ordinal)
                        ? NothingToDo.DeliveryReport
                        : NothingToDo.OtherEvent
                );
        }

        if (callback.Member("message", JsonValueKind.Object) is not { } message)
            return Refuse(Refusal.Malformed);

        if (message.Text("direction") is "out")
            return None(NothingToDo.Outbound);

        // Of a group, "owner" is the member that this copy is for, and "to" are all of them.
        return
            message.Text("id") is { } id
            && TelephoneNumber.Parse(message.Text("from")) is { } from
            && TelephoneNumber.Parse(message.Text("owner") ?? callback.Text("to")) is { } to
            ? new Delivery.Messages(
                new InboundMessage
                {
                    Provider = Kind,
                    From = from,
                    To = to,
                    Text = message.Text("text") ?? "",
                    MessageId = id,
                    Occurred = message.Time("time") ?? callback.Time("time"),
                    HasMedia = message.HasElements("media"),
                }
            )
            : Refuse(Refusal.Malformed);
    }
}
