using System.Text.Json;
using System.Text.RegularExpressions;
using Consentry.OptOut.Answering;

namespace Consentry.Service.Providers;

/// <summary>AWS End User Messaging: two-way SMS by way of an Amazon SNS topic, answered by its API.</summary>
/// <remarks>https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html</remarks>
internal sealed partial class Aws(SnsCertificates certificates) : Provider
{
    public const string TopicArn = "topicArn";
    public const string AccessKeyId = "accessKeyId";
    public const string SecretAccessKey = "secretAccessKey";

    /// <summary>For how long SNS goes on trying, at most, and the clocks.</summary>
    private static readonly TimeSpan Retries = TimeSpan.FromHours(1) + Proof.Tolerance;

    public override string Kind => "aws";

    public override IReadOnlyList<Setting> Settings { get; } =
    [
        new(TopicArn, "the ARN of the SNS topic that two-way messages go to")
        {
            IsRequired = true,
            Rotates = true,
            Fault = value => Arn().IsMatch(value) ? null : "is no ARN of an SNS topic",
        },
        new(AccessKeyId, "an access key that may sms-voice:SendTextMessage, to send replies"),
        new(SecretAccessKey, "the secret of that access key") { IsSecret = true },
    ];

    public override ReplyForm Reply(InboundMessage message, string text, ProviderSettings settings, DateTimeOffset now)
    {
        if (Needed(settings, [AccessKeyId, SecretAccessKey], out var missing) is not { } values)
            return new ReplyForm.NotPossible(missing);

        if (Arn().Match(values[TopicArn]) is not { Success: true } arn)
            return new ReplyForm.NotPossible([TopicArn]);

        var region = arn.Groups["region"].Value;
        var host = $"sms-voice.{region}.amazonaws.com{(arn.Groups["china"].Success ? ".cn" : "")}";
        const string ContentType = "application/x-amz-json-1.0";
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["DestinationPhoneNumber"] = message.From,
                ["OriginationIdentity"] = message.To,
                ["MessageBody"] = text,
                ["MessageType"] = "TRANSACTIONAL",
            }
        );
        var headers = new AwsSignature(values[AccessKeyId], values[SecretAccessKey], region, "sms-voice").Sign(
            host,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["content-type"] = ContentType,
                ["x-amz-target"] = "PinpointSMSVoiceV2.SendTextMessage",
            },
            body,
            now
        );
        headers.Remove("content-type");
        return new ReplyForm.ByApi(new Uri($"https://{host}/"), headers, ContentType, body);
    }

    protected override async ValueTask<Delivery> ReadAsync(
        WebhookRequest request,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (SnsEnvelope.Parse(request.Body.Span) is not { } envelope)
            return Refuse(Refusal.Malformed);

        if (await FaultAsync(envelope, settings, now, cancellation) is { } fault)
            return Refuse(fault);

        return envelope.Type switch
        {
            "Notification" => Read(envelope),
            "SubscriptionConfirmation" => envelope.Subscribe is { } address
                ? new Delivery.Subscription(address)
                : Refuse(Refusal.Malformed),
            "UnsubscribeConfirmation" => None(NothingToDo.Unsubscribed),
            _ => Refuse(Refusal.Malformed),
        };
    }

    private async ValueTask<Refusal?> FaultAsync(
        SnsEnvelope envelope,
        ProviderSettings settings,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (!envelope.IsSigned)
            return Refusal.NoProof;

        // Before anything is fetched: strangers know no topic.
        if (!Secrets(settings, TopicArn).Contains(envelope.TopicArn, StringComparer.Ordinal))
            return Refusal.WrongTopic;

        if (envelope.Certificate is not { } address)
            return Refusal.BadCertificate;

        var (certificate, refusal) = await certificates.GetAsync(address, now, cancellation);
        if (refusal is not null)
            return refusal;

        if (!envelope.IsSignedBy(certificate!))
            return Refusal.BadSignature;

        var age = now - envelope.Timestamp;
        return age <= Retries && age >= -Proof.Tolerance ? null : Refusal.Stale;
    }

    private Delivery Read(SnsEnvelope envelope)
    {
        // Topics are shared: what is no inbound text is somebody else's.
        if (
            JsonBody.Parse(envelope.Message) is not { } message
            || message.Text("originationNumber") is not { } origin
            || message.Member("messageBody", JsonValueKind.String)?.GetString() is not { } text
        )
            return None(NothingToDo.OtherEvent);

        return
            TelephoneNumber.Parse(origin) is { } from
            && TelephoneNumber.Parse(message.Text("destinationNumber")) is { } to
            && message.Text("inboundMessageId") is { } id
            ? new Delivery.Messages(
                new InboundMessage
                {
                    Provider = Kind,
                    From = from,
                    To = to,
                    Text = text,
                    MessageId = id,
                    Occurred = envelope.Timestamp,
                }
            )
            : Refuse(Refusal.Malformed);
    }

    [GeneratedRegex(
        @"\Aarn:aws(?<china>-cn)?(?:-us-gov)?:sns:(?<region>[a-z0-9-]{3,30}):[0-9]{12}:[A-Za-z0-9_-]{1,256}(?:\.fifo)?\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Arn();
}
