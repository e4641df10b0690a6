using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;
using CsCheck;

namespace Consentry.Service.Tests.Providers;

public sealed class AwsTests
{
    internal const string Topic = "arn:aws:sns:us-east-1:123456789012:inbound-texts";
    internal const string CertificateAddress =
        "https://sns.us-east-1.amazonaws.com/SimpleNotificationService-0123456789abcdef0123456789abcdef.pem";

    private static readonly DateTimeOffset Now = Vectors.Time;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("sns/version-1.json")]
    [InlineData("sns/version-2.json")]
    public async Task A_message_signed_by_openssl_is_read(string file) =>
        Assert.Equal(
            new InboundMessage
            {
                Provider = "aws",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "Stop, \"thanks\"\nAnn",
                MessageId = "cae173d2-66b9-564c-8309-0000000000a1",
                Occurred = Now,
            },
            (await ReceiveAsync(Vectors.Bytes(file))).Only()
        );

    [Theory]
    [InlineData("version-1")]
    [InlineData("version-2")]
    [InlineData("subscription")]
    public void What_is_signed_is_what_openssl_signed(string name) =>
        Assert.Equal(
            Vectors.Text($"sns/{name}.signed.txt"),
            SnsEnvelope.Parse(Vectors.Bytes($"sns/{name}.json"))!.SignedText()
        );

    /// <summary>The examples of the page "Verifying the signatures of Amazon SNS messages".</summary>
    [Fact]
    public void The_published_text_is_signed()
    {
        const string Body = """
            {"Type":"Notification","MessageId":"4d4dc071-ddbf-465d-bba8-08f81c89da64","Subject":"My subject","Message":"My Test Message",
             "TopicArn":"arn:aws:sns:us-east-2:123456789012:s4-MySNSTopic-1G1WEFCOXTC0P","Timestamp":"2019-01-31T04:37:04.321Z"}
            """;
        string[] lines =
        [
            "Message",
            "My Test Message",
            "MessageId",
            "4d4dc071-ddbf-465d-bba8-08f81c89da64",
            "Subject",
            "My subject",
            "Timestamp",
            "2019-01-31T04:37:04.321Z",
            "TopicArn",
            "arn:aws:sns:us-east-2:123456789012:s4-MySNSTopic-1G1WEFCOXTC0P",
            "Type",
            "Notification",
        ];
        Assert.Equal(string.Join('\n', lines) + "\n", SnsEnvelope.Parse(Requests.Utf8(Body))!.SignedText());
    }

    [Fact]
    public async Task A_subscription_is_to_be_confirmed_at_Amazon()
    {
        var delivery = Assert.IsType<Delivery.Subscription>(await ReceiveAsync(Vectors.Bytes("sns/subscription.json")));
        Assert.Equal(
            $"https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn={Topic}&Token=2336412f37f",
            delivery.Confirm.AbsoluteUri
        );
    }

    [Theory]
    [InlineData("https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", true)]
    [InlineData("https://sns.cn-north-1.amazonaws.com.cn/?Action=ConfirmSubscription&Token=1", true)]
    [InlineData("http://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&Token=1", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com:8443/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://me@sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com.example/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com@a.example/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://ec2.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://a.sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", false)]
    [InlineData("https://SNS.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1", false)]
    public void Only_Amazon_is_visited(string address, bool isVisited) =>
        Assert.Equal(isVisited, Envelope(("SubscribeURL", address)).Subscribe is not null);

    [Theory]
    [InlineData(CertificateAddress, true)]
    [InlineData("https://sns.us-gov-west-1.amazonaws.com/SimpleNotificationService-a1.pem", true)]
    [InlineData("https://sns.cn-north-1.amazonaws.com.cn/SimpleNotificationService-a1.pem", true)]
    [InlineData("http://sns.us-east-1.amazonaws.com/SimpleNotificationService-a1.pem", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com/SimpleNotificationService-a1.pem?x", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com/SimpleNotificationService-a1.pem\n", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com/../SimpleNotificationService-a1.pem", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com/evil.pem", false)]
    [InlineData("https://s3.us-east-1.amazonaws.com/SimpleNotificationService-a1.pem", false)]
    [InlineData("https://sns.amazonaws.com/SimpleNotificationService-a1.pem", false)]
    [InlineData("https://sns.us-east-1.amazonaws.com.example/SimpleNotificationService-a1.pem", false)]
    [InlineData("https://sns.us-east-1.example#.amazonaws.com/SimpleNotificationService-a1.pem", false)]
    public void Only_Amazon_keeps_certificates(string address, bool isFetched) =>
        Assert.Equal(isFetched, Envelope(("SigningCertURL", address)).Certificate is not null);

    [Theory]
    [InlineData("sns/of-stranger.json", "sns/stranger.pem")]
    [InlineData("sns/of-forger.json", "sns/forger.pem")]
    [InlineData("sns/version-2.json", "sns/of-forger.json")]
    public async Task A_certificate_that_is_not_one_of_Amazon_SNS_is_refused(string body, string certificate) =>
        (await ReceiveAsync(Vectors.Bytes(body), certificate)).IsRefused(Refusal.BadCertificate, 403);

    [Fact]
    public async Task A_signature_by_somebody_else_is_refused() =>
        (await ReceiveAsync(Vectors.Bytes("sns/of-forger.json"))).IsRefused(Refusal.BadSignature, 403);

    [Fact]
    public async Task An_expired_certificate_is_refused() =>
        (await ReceiveAsync(Vectors.Bytes("sns/version-2.json"), now: Now.AddYears(11))).IsRefused(
            Refusal.BadCertificate,
            403
        );

    [Fact]
    public async Task Another_topic_is_refused_before_anything_is_fetched()
    {
        var provider = new Aws(new SnsCertificates((_, _) => throw new InvalidOperationException()));
        var settings = Requests.Settings("aws", (Aws.TopicArn, Topic + "-2"));
        var delivery = await provider.ReceiveAsync(Post(Vectors.Bytes("sns/version-2.json")), settings, Now, Stop);
        delivery.IsRefused(Refusal.WrongTopic, 403);
    }

    [Theory]
    [InlineData(65, true)]
    [InlineData(66, false)]
    [InlineData(-5, true)]
    [InlineData(-6, false)]
    public async Task SNS_tries_for_an_hour(int minutes, bool isTaken)
    {
        // The certificate is valid from a minute before the vectors' time, so an early clock needs one of its own.
        using var chain = new OwnChain(Now);
        var delivery = await chain.ReceiveAsync(chain.Signed("hi"), Now.AddMinutes(minutes));
        if (isTaken)
            Assert.IsType<Delivery.Messages>(delivery);
        else
            delivery.IsRefused(Refusal.Stale, 403);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_had_is_asked_for_again()
    {
        foreach (
            var failure in new Exception[]
            {
                new HttpRequestException(),
                new IOException(),
                new TaskCanceledException(),
            }
        )
        {
            var provider = new Aws(new SnsCertificates((_, _) => Task.FromException<byte[]>(failure)));
            var delivery = await provider.ReceiveAsync(
                Post(Vectors.Bytes("sns/version-2.json")),
                Settings(),
                Now,
                Stop
            );
            delivery.IsRefused(Refusal.CertificateUnavailable, 503);
        }
    }

    [Theory]
    [InlineData(403, Refusal.BadCertificate)]
    [InlineData(404, Refusal.BadCertificate)]
    [InlineData(429, Refusal.CertificateUnavailable)]
    [InlineData(500, Refusal.CertificateUnavailable)]
    public async Task A_certificate_that_is_not_there_is_not_asked_for_again(int status, Refusal why)
    {
        var failure = new HttpRequestException("no", inner: null, (System.Net.HttpStatusCode)status);
        var provider = new Aws(new SnsCertificates((_, _) => Task.FromException<byte[]>(failure)));
        var delivery = await provider.ReceiveAsync(Post(Vectors.Bytes("sns/version-2.json")), Settings(), Now, Stop);
        delivery.IsRefused(why, why.Status());
    }

    [Fact]
    public async Task A_certificate_is_fetched_once()
    {
        var asked = new List<Uri>();
        var provider = new Aws(
            new SnsCertificates(
                (address, _) =>
                {
                    asked.Add(address);
                    return Task.FromResult(Vectors.Bytes("sns/leaf.pem"));
                },
                Roots()
            )
        );
        foreach (var file in new[] { "sns/version-1.json", "sns/version-2.json", "sns/subscription.json" })
        {
            var delivery = await provider.ReceiveAsync(Post(Vectors.Bytes(file)), Settings(), Now, Stop);
            Assert.IsNotType<Delivery.Refused>(delivery);
        }

        Assert.Equal([new Uri(CertificateAddress)], asked);
    }

    [Fact]
    public async Task A_flipped_bit_of_what_is_signed_is_refused()
    {
        using var chain = new OwnChain(Now);
        var original = chain.Signed("please stop", version: "2");
        var message = (await chain.ReceiveAsync(original, Now)).Only();
        await Gen.Select(Gen.Int[0, original.Length - 1], Gen.Int[0, 7])
            .SampleAsync(
                async (at, bit) =>
                {
                    var body = original.ToArray();
                    body[at] ^= (byte)(1 << bit);
                    var delivery = await chain.ReceiveAsync(body, Now);

                    // What is not signed, such as blanks and unknown members, changes nothing.
                    return delivery is Delivery.Refused || delivery.Only() == message;
                },
                iter: 1000
            );
    }

    [Theory]
    [InlineData("Successfully validated SNS topic for Amazon SES", NothingToDo.OtherEvent)]
    [InlineData("""{"eventType":"TEXT_DELIVERED"}""", NothingToDo.OtherEvent)]
    [InlineData("""{"originationNumber":"+13026284417"}""", NothingToDo.OtherEvent)]
    [InlineData("[]", NothingToDo.OtherEvent)]
    public async Task Other_notifications_lead_to_nothing(string message, NothingToDo why)
    {
        using var chain = new OwnChain(Now);
        (await chain.ReceiveAsync(chain.Envelope("Notification", message), Now)).IsNothing(why);
    }

    [Fact]
    public async Task The_end_of_a_subscription_leads_to_nothing()
    {
        using var chain = new OwnChain(Now);
        (await chain.ReceiveAsync(chain.Envelope("UnsubscribeConfirmation", "Bye"), Now)).IsNothing(
            NothingToDo.Unsubscribed
        );
        (await chain.ReceiveAsync(chain.Envelope("SubscriptionConfirmation", "Hi"), Now)).IsRefused(
            Refusal.Malformed,
            400
        );
        (await chain.ReceiveAsync(chain.Envelope("Other", "Hi"), Now)).IsRefused(Refusal.Malformed, 400);
    }

    [Theory]
    [InlineData(""" "originationNumber":"anonymous","destinationNumber":"+13026284400","inboundMessageId":"1" """)]
    [InlineData(""" "originationNumber":"+13026284417","inboundMessageId":"1" """)]
    [InlineData(""" "originationNumber":"+13026284417","destinationNumber":"+13026284400" """)]
    public async Task A_message_without_numbers_or_id_is_refused(string fields)
    {
        using var chain = new OwnChain(Now);
        var body = chain.Envelope("Notification", $$"""{"messageBody":"STOP",{{fields}}}""");
        (await chain.ReceiveAsync(body, Now)).IsRefused(Refusal.Malformed, 400);
    }

    [Theory]
    [InlineData("🛑")]
    [InlineData("")]
    [InlineData("\\ \" \n \u0001 é")]
    public async Task What_phones_send_is_read(string text)
    {
        using var chain = new OwnChain(Now);
        Assert.Equal(text, (await chain.ReceiveAsync(chain.Signed(text), Now)).Only().Text);
    }

    [Fact]
    public async Task Half_an_emoji_does_not_hide_a_stop()
    {
        using var chain = new OwnChain(Now);
        var inner =
            """{"messageBody":"STOP \ud83d","originationNumber":"+13026284417","destinationNumber":"+13026284400","inboundMessageId":"1"}""";
        Assert.Equal("STOP \uFFFD", (await chain.ReceiveAsync(chain.Envelope("Notification", inner), Now)).Only().Text);
    }

    [Theory]
    [InlineData("{}", Refusal.Malformed, 400)]
    [InlineData("STOP", Refusal.Malformed, 400)]
    [InlineData("""{"originationNumber":"+13026284417","messageBody":"STOP"}""", Refusal.Malformed, 400)]
    [InlineData(
        """{"Type":"Notification","MessageId":"1","TopicArn":"t","Message":"m","Timestamp":"2026-11-02T15:04:05.000Z"}""",
        Refusal.NoProof,
        401
    )]
    [InlineData(
        """{"Type":"Notification","MessageId":"1","TopicArn":"t","Message":"m","Timestamp":"now"}""",
        Refusal.Malformed,
        400
    )]
    public async Task What_is_not_of_SNS_is_refused(string body, Refusal why, int status) =>
        (await ReceiveAsync(Requests.Utf8(body))).IsRefused(why, status);

    [Theory]
    [InlineData("0")]
    [InlineData("3")]
    [InlineData("")]
    public async Task Another_version_of_signatures_is_refused(string version)
    {
        var body = Vectors
            .Text("sns/version-2.json")
            .Replace("""Version" : "2""", $"""Version" : "{version}""", StringComparison.Ordinal);
        (await ReceiveAsync(Requests.Utf8(body))).IsRefused(Refusal.BadSignature, 403);
    }

    [Fact]
    public async Task A_reply_is_a_signed_request_of_ours()
    {
        var message = (await ReceiveAsync(Vectors.Bytes("sns/version-2.json"))).Only();
        Assert.Equal(
            [Aws.AccessKeyId, Aws.SecretAccessKey],
            Assert.IsType<ReplyForm.NotPossible>(Provider().Reply(message, "Bye", Settings(), Now)).Missing
        );

        var settings = Requests.Settings(
            "aws",
            (Aws.TopicArn, Topic),
            (Aws.AccessKeyId, "AKID"),
            (Aws.SecretAccessKey, "secret")
        );
        var reply = Assert.IsType<ReplyForm.ByApi>(Provider().Reply(message, "Bye", settings, Now));
        using var request = reply.ToRequest();

        Assert.Equal("https://sms-voice.us-east-1.amazonaws.com/", request.RequestUri!.AbsoluteUri);
        Assert.Equal("application/x-amz-json-1.0", request.Content!.Headers.ContentType!.ToString());
        Assert.Equal(["PinpointSMSVoiceV2.SendTextMessage"], request.Headers.GetValues("x-amz-target"));
        Assert.StartsWith(
            $"AWS4-HMAC-SHA256 Credential=AKID/{Now:yyyyMMdd}/us-east-1/sms-voice/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=",
            Assert.Single(request.Headers.GetValues("authorization")),
            StringComparison.Ordinal
        );
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Equal(Requests.Consumer, body.RootElement.GetProperty("DestinationPhoneNumber").GetString());
        Assert.Equal(Requests.Front, body.RootElement.GetProperty("OriginationIdentity").GetString());
    }

    /// <summary>post-vanilla and post-x-www-form-urlencoded of the suite that AWS publishes for Signature Version 4.</summary>
    [Theory]
    [InlineData("", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData(
        "application/x-www-form-urlencoded",
        "Param1=value1",
        "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"
    )]
    public void Published_signatures_are_made(string type, string body, string signature)
    {
        var signer = new AwsSignature(
            "AKIDEXAMPLE",
            "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            "us-east-1",
            "service"
        );
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (type.Length > 0)
            headers["content-type"] = type;

        var signed = signer.Sign(
            "example.amazonaws.com",
            headers,
            Encoding.UTF8.GetBytes(body),
            new DateTimeOffset(2015, 8, 30, 12, 36, 0, TimeSpan.Zero)
        );
        Assert.EndsWith($"Signature={signature}", signed["authorization"], StringComparison.Ordinal);
        Assert.Equal("20150830T123600Z", signed["x-amz-date"]);
    }

    private static SnsEnvelope Envelope(params ReadOnlySpan<(string Name, string Value)> more)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Type"] = "Notification",
            ["MessageId"] = "1",
            ["TopicArn"] = Topic,
            ["Message"] = "m",
            ["Timestamp"] = "2026-11-02T15:04:05.000Z",
        };
        foreach (var (name, value) in more)
            fields[name] = value;

        return SnsEnvelope.Parse(JsonSerializer.SerializeToUtf8Bytes(fields))!;
    }

    private static X509Certificate2Collection Roots() => [X509Certificate2.CreateFromPem(Vectors.Text("sns/root.pem"))];

    private static Aws Provider(string certificate = "sns/leaf.pem") =>
        new(new SnsCertificates((_, _) => Task.FromResult(Vectors.Bytes(certificate)), Roots()));

    internal static ProviderSettings Settings() => Requests.Settings("aws", (Aws.TopicArn, Topic));

    private static ValueTask<Delivery> ReceiveAsync(
        byte[] body,
        string certificate = "sns/leaf.pem",
        DateTimeOffset? now = null
    ) => Provider(certificate).ReceiveAsync(Post(body), Settings(), now ?? Now, TestContext.Current.CancellationToken);

    /// <summary>SNS posts JSON and calls it text.</summary>
    internal static WebhookRequest Post(byte[] body) =>
        Requests.Post(
            "https://texts.harborgym.example/hooks/harbor-gym/aws",
            body,
            "text/plain; charset=UTF-8",
            ("x-amz-sns-message-type", "Notification")
        );
}
