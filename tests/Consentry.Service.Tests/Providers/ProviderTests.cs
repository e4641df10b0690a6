using System.Reflection;
using System.Text;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;
using CsCheck;

namespace Consentry.Service.Tests.Providers;

/// <summary>What holds for every provider.</summary>
public sealed class ProviderTests
{
    private static readonly KnownProviders Known = new(new SnsCertificates((_, _) => throw new HttpRequestException()));

    private const BindingFlags Everything =
        BindingFlags.DeclaredOnly
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.Public
        | BindingFlags.NonPublic;

    private static readonly string[] ProofHeaders =
    [
        "X-Twilio-Signature",
        "telnyx-signature-ed25519",
        "telnyx-timestamp",
        "Authorization",
        Generic.SignatureHeader,
    ];

    private static readonly string[] Seeds =
    [
        """{"data":{"event_type":"message.received","payload":{"from":{},"to":[{}],"text":"\ud83d"}}}""",
        """[{"type":"message-received","message":{"id":"1","owner":"+13026284400","from":"+13026284417","text":"\udced"}}]""",
        """{"eventType":"inboundMessage","fromNumber":"3026284417","toNumber":"3026284400","messageText":"&#xD83D;&#0;&#x110000;"}""",
        """{"Type":"Notification","MessageId":"1","TopicArn":"t","Message":"{}","Timestamp":"2026-11-02T15:04:05Z","Signature":"AA=="}""",
        "From=%2B1&To=%ff&Body=%00&MessageSid=1",
        """{"from":"+13026284417","to":"28453","text":"x","occurred":"9999-12-31T23:59:59-12:00"}""",
        new string('[', 5000),
    ];

    private static readonly Gen<byte[]> Bodies = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Gen.Select(Gen.OneOf(Seeds), Gen.Int[0, 199], Gen.Byte, Mutated)
    );

    public static TheoryData<string> Kinds => [.. Known.All.Select(p => p.Kind)];

    [Fact]
    public void A_provider_is_found_by_its_kind()
    {
        Assert.Equal(["twilio", "telnyx", "bandwidth", "aws", "primevox", "generic"], Known.All.Select(p => p.Kind));
        Assert.All(Known.All, p => Assert.Same(p, Known.Find(p.Kind)));
        Assert.Null(Known.Find("Twilio"));
    }

    [Theory]
    [InlineData("POST", 256 * 1024 + 1, null, null, Refusal.TooLarge, 413)]
    [InlineData("POST", 1024 * 1024, null, null, Refusal.TooLarge, 413)]
    [InlineData("GET", 0, null, null, Refusal.WrongMethod, 405)]
    [InlineData("PUT", 9, "application/json", null, Refusal.WrongMethod, 405)]
    [InlineData("POST", 9, "application/json; charset=utf-16", null, Refusal.UnknownEncoding, 415)]
    [InlineData("POST", 9, "application/json; charset=\"iso-8859-1\"", null, Refusal.UnknownEncoding, 415)]
    [InlineData("POST", 9, "application/x-www-form-urlencoded; charset=shift_jis", null, Refusal.UnknownEncoding, 415)]
    [InlineData("POST", 9, "no type at all", null, Refusal.UnknownEncoding, 415)]
    [InlineData("POST", 9, "application/json", "gzip", Refusal.UnknownEncoding, 415)]
    [InlineData("POST", 9, "application/json", "identity, br", Refusal.UnknownEncoding, 415)]
    public async Task What_no_provider_sends_is_refused_first(
        string method,
        int length,
        string? type,
        string? encoding,
        Refusal why,
        int status
    )
    {
        foreach (var provider in Known.All)
        {
            var request = Requests.Post("https://a.example/x", new byte[length], type) with { Method = method };
            if (encoding is not null)
                request.Headers.ContentEncoding = encoding;

            (await ReceiveAsync(provider, request, Settings(provider))).IsRefused(why, status);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("text/plain; charset=US-ASCII")]
    public async Task A_body_of_256_KB_in_UTF_8_is_looked_at(string? type)
    {
        foreach (var provider in Known.All)
        {
            var body = Encoding.ASCII.GetBytes(new string(' ', WebhookRequest.MaxBody));
            var refused = Assert.IsType<Delivery.Refused>(
                await ReceiveAsync(provider, Requests.Post("https://a.example/x", body, type), Settings(provider))
            );
            Assert.Contains(refused.Why, new[] { Refusal.NoProof, Refusal.Malformed });
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_settings_the_provider_is_asked_to_try_again(string kind)
    {
        var provider = Known.Find(kind)!;
        var delivery = await ReceiveAsync(
            provider,
            Requests.Post("https://a.example/x", [], null),
            Requests.Settings(kind)
        );
        delivery.IsRefused(Refusal.NotConfigured, 503);
    }

    /// <summary>Whatever a stranger sends, there is a refusal and no exception.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_stranger_is_refused(string kind)
    {
        var provider = Known.Find(kind)!;
        var headers = Gen.OneOf(Gen.String, Gen.OneOf("t=1,v1=x", "Basic ", "Basic Og==", "=", ",", "v1", "AAAA"));
        Gen.Select(Bodies, headers, Gen.OneOf(null, Requests.Form, Requests.Json, "", "a/b;charset="))
            .Sample(
                (body, header, type) =>
                    provider.Receive(
                        Requests.Post(
                            $"https://a.example/x/{header}",
                            body,
                            type,
                            [.. ProofHeaders.Select(name => (name, header))]
                        ),
                        Settings(provider),
                        Vectors.Time
                    ) is Delivery.Refused,
                iter: 2000
            );
    }

    /// <summary>Whatever an authentic sender sends, there is an answer.</summary>
    [Theory]
    [InlineData("bandwidth")]
    [InlineData("primevox")]
    [InlineData("generic")]
    public void Anything_gets_an_answer(string kind)
    {
        var provider = Known.Find(kind)!;
        Bodies.Sample(
            body =>
            {
                var request = Requests.GenericOf(body, Vectors.Time) with
                {
                    Address = $"https://a.example/{Requests.Secret}",
                };
                var proven = request.With("Authorization", BasicCredentials.Of(Requests.Secret, Requests.Secret));
                return provider.Receive(proven, Settings(provider), Vectors.Time)
                    is not Delivery.Refused { Why: not Refusal.Malformed };
            },
            iter: 5000
        );
    }

    [Fact]
    public void Neither_words_nor_numbers_nor_secrets_are_printed()
    {
        var provider = new Generic();
        var settings = Requests.Settings("generic", (Generic.Secret, Requests.Secret));
        var request = Requests.GenericOf(Vectors.Bytes("generic/body.json"), Vectors.Time);
        var delivery = provider.Receive(request, settings, Vectors.Time);
        var message = delivery.Only();
        ReplyForm[] replies =
        [
            provider.Reply(message, "secret words", settings, Vectors.Time),
            new Telnyx().Reply(
                message,
                "secret words",
                Requests.Settings("telnyx", (Telnyx.ApiKey, "secret key")),
                Vectors.Time
            ),
            new Telnyx().Reply(message, "secret words", Requests.Settings("telnyx"), Vectors.Time),
        ];
        string[] printed = [$"{request}", $"{delivery}", $"{message}", .. replies.Select(r => $"{r}")];

        Assert.Equal(
            [
                $"POST, {request.Body.Length} bytes",
                "1 messages",
                "a message by generic",
                "in the response",
                "by a request to api.telnyx.com",
                "not possible without apiKey",
            ],
            printed
        );
    }

    [Theory]
    [InlineData("twilio", "", "twilio: authToken is missing: the account's Auth Token, in the console")]
    [InlineData(
        "twilio",
        "authToken=x authtoken=y",
        "twilio: authtoken is no setting; there are authToken, authToken.previous, sharedKey, accountSid"
    )]
    [InlineData("twilio", "authToken=x accountSid=AC1", "twilio: accountSid is no SID: AC and 32 hexadecimal digits")]
    [InlineData("telnyx", "publicKey=abc", "telnyx: publicKey is no Ed25519 key in base64")]
    [InlineData("bandwidth", "user=a:b password=x", "bandwidth: user has a colon, which no user can have")]
    [InlineData("aws", "topicArn=inbound", "aws: topicArn is no ARN of an SNS topic")]
    [InlineData("primevox", "secret=abc", "primevox: secret is too short: 24 characters are needed")]
    [InlineData(
        "primevox",
        "secret=K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8 secret.previous=a/b",
        "primevox: secret.previous is too short: 24 characters are needed"
    )]
    [InlineData(
        "primevox",
        "secret=K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8 sendAddress=http://a.example sendBody={}",
        "primevox: sendAddress is no https address|primevox: sendBody lacks {to} or {text}"
    )]
    [InlineData("generic", "secret=", "generic: secret is empty")]
    [InlineData("generic", "secret=K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8", "")]
    public void Settings_are_checked_where_they_are_entered(string kind, string values, string problems)
    {
        var settings = Requests.Settings(
            kind,
            [
                .. values
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(v => (v.Split('=', 2)[0], v.Split('=', 2)[1])),
            ]
        );
        Assert.Equal(problems, string.Join('|', Known.Find(kind)!.Problems(settings)));
    }

    /// <summary>A request goes in, and what it comes to comes out.</summary>
    [Fact]
    public void Providers_see_no_storage() =>
        Assert.DoesNotContain(
            typeof(Provider)
                .Assembly.GetTypes()
                .Where(t => t.Namespace == typeof(Provider).Namespace)
                .SelectMany(t => t.GetMembers(Everything))
                .SelectMany(Named),
            t => t.Assembly.Equals(typeof(Consentry.Storage.ConsentLedger).Assembly)
        );

    [Fact]
    public void No_two_messages_have_one_fingerprint()
    {
        var message = new InboundMessage
        {
            Provider = "generic",
            From = "1",
            To = "2",
            Text = "",
        };
        InboundMessage[] all =
        [
            message,
            message with
            {
                Text = "1",
            },
            message with
            {
                Conversation = "1",
            },
            message with
            {
                From = "12",
                To = "",
            },
            message with
            {
                MessageId = "1",
            },
            message with
            {
                MessageId = "2",
            },
            message with
            {
                MessageId = "1",
                Provider = "aws",
            },
            // What reads like the parts that are put together.
            message with
            {
                From = "1\n1:2",
                To = "",
            },
        ];
        Assert.Distinct(all.Select(m => m.Fingerprint.Digest));
    }

    private static IEnumerable<Type> Named(MemberInfo member) =>
        member switch
        {
            FieldInfo field => [field.FieldType],
            MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
            ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
            _ => [],
        };

    private static byte[] Mutated(string seed, int at, byte value)
    {
        var bytes = Requests.Utf8(seed);
        bytes[at % bytes.Length] = value;
        return bytes;
    }

    private static ValueTask<Delivery> ReceiveAsync(
        Provider provider,
        WebhookRequest request,
        ProviderSettings settings
    ) => provider.ReceiveAsync(request, settings, Vectors.Time, TestContext.Current.CancellationToken);

    private static ProviderSettings Settings(Provider provider) =>
        Requests.Settings(
            provider.Kind,
            [
                .. provider
                    .Settings.Where(s => s.IsRequired)
                    .Select(s =>
                        (s.Name, s.Name == Telnyx.PublicKeyName ? Vectors.Text("telnyx/public-key") : Requests.Secret)
                    ),
            ]
        );
}
