using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.Service.Tests.Providers;
using NSec.Cryptography;

namespace Consentry.Service.Tests.Serving;

/// <summary>How a provider hands on what a consumer writes, signed as that provider does it.</summary>
/// <param name="Kind">As in its address.</param>
/// <param name="Settings">The sender's.</param>
/// <param name="Request">Of a text, its id and the time.</param>
/// <param name="Host">Where replies go; null where they go in the response.</param>
internal sealed record Speaker(
    string Kind,
    ProviderSettings Settings,
    Func<string, string, DateTimeOffset, HttpRequestMessage> Request,
    string? Host = null
);

internal static class Speakers
{
    private const string Origin = "https://texts.harborgym.example";

    public static Speaker Twilio { get; } =
        new(
            "twilio",
            Requests.Settings("twilio", (Service.Providers.Twilio.AuthToken, Requests.TwilioToken)),
            (text, id, _) =>
            {
                var fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
                {
                    ["MessageSid"] = id,
                    ["From"] = Served.Consumer,
                    ["To"] = Served.Own,
                    ["Body"] = text,
                };
                var signed =
                    $"{Origin}/hooks/{Served.Sender}/twilio{string.Concat(fields.Select(f => f.Key + f.Value))}";
                var request = Post("twilio", new FormUrlEncodedContent(fields));
                request.Headers.Add(
                    "X-Twilio-Signature",
                    Service.Providers.Twilio.Sign(Requests.TwilioToken, Encoding.UTF8.GetBytes(signed))
                );
                return request;
            }
        );

    public static Speaker Generic { get; } =
        new(
            "generic",
            Requests.Settings("generic", (Service.Providers.Generic.Secret, Requests.Secret)),
            (text, id, now) =>
            {
                var body = Json(
                    new
                    {
                        from = Served.Consumer,
                        to = Served.Own,
                        text,
                        id,
                    }
                );
                var time = Seconds(now);
                var request = Post("generic", JsonBody(body));
                request.Headers.Add(
                    Service.Providers.Generic.SignatureHeader,
                    $"t={time},v1={Service.Providers.Generic.Sign(Requests.Secret, time, body)}"
                );
                return request;
            }
        );

    public static Speaker Bandwidth { get; } =
        new(
            "bandwidth",
            Requests.Settings(
                "bandwidth",
                ("user", "harbor"),
                ("password", "s3cret-and-long"),
                ("accountId", "9900000"),
                ("applicationId", "93de2206-9669-4e07-948d-329f4b722ee2"),
                ("apiUser", "api"),
                ("apiPassword", "another-s3cret")
            ),
            (text, id, _) =>
            {
                var message = new
                {
                    id,
                    owner = Served.Own,
                    from = Served.Consumer,
                    direction = "in",
                    text,
                };
                var request = Post("bandwidth", JsonBody(Json(new[] { new { type = "message-received", message } })));
                request.Headers.Authorization = new AuthenticationHeaderValue(
                    "Basic",
                    Convert.ToBase64String("harbor:s3cret-and-long"u8)
                );
                return request;
            },
            "messaging.bandwidth.com"
        );

    public static Speaker PrimeVox { get; } =
        new(
            "primevox",
            Requests.Settings(
                "primevox",
                ("secret", "K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8"),
                ("sendAddress", "https://pbx.primevox.example/send"),
                ("sendBody", """{"from":"{from}","to":"{to}","messageText":"{text}"}""")
            ),
            (text, _, _) =>
                Post(
                    "primevox/K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8",
                    JsonBody(
                        Json(
                            new
                            {
                                eventType = "inboundMessage",
                                fromNumber = "13026284417",
                                toNumber = "13026284400",
                                conversationID = "812",
                                messageText = text,
                            }
                        )
                    )
                ),
            "pbx.primevox.example"
        );

    public static Speaker Telnyx(Key key) =>
        new(
            "telnyx",
            Requests.Settings(
                "telnyx",
                (
                    Service.Providers.Telnyx.PublicKeyName,
                    Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.RawPublicKey))
                ),
                (Service.Providers.Telnyx.ApiKey, "KEY01")
            ),
            (text, id, now) =>
            {
                var payload = new
                {
                    id,
                    from = new { phone_number = Served.Consumer },
                    to = new[] { new { phone_number = Served.Own } },
                    text,
                };
                var body = Json(new { data = new { event_type = "message.received", payload } });
                var time = Seconds(now);
                var request = Post("telnyx", JsonBody(body));
                request.Headers.Add("telnyx-timestamp", time);
                request.Headers.Add(
                    "telnyx-signature-ed25519",
                    Convert.ToBase64String(
                        SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes($"{time}|"), .. body])
                    )
                );
                return request;
            },
            "api.telnyx.com"
        );

    public static Speaker Aws(OwnChain chain) =>
        new(
            "aws",
            Requests.Settings(
                "aws",
                (Service.Providers.Aws.TopicArn, AwsTests.Topic),
                (Service.Providers.Aws.AccessKeyId, "AKIDEXAMPLE"),
                (Service.Providers.Aws.SecretAccessKey, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
            ),
            (text, id, now) =>
            {
                var request = Post("aws", new ByteArrayContent(chain.Signed(text, "2", id, now)));
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse("text/plain; charset=UTF-8");
                request.Headers.Add("x-amz-sns-message-type", "Notification");
                return request;
            },
            "sms-voice."
        );

    private static string Seconds(DateTimeOffset time) =>
        time.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static byte[] Json(object body) => JsonSerializer.SerializeToUtf8Bytes(body);

    private static ByteArrayContent JsonBody(byte[] body) =>
        new(body) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8") } };

    private static HttpRequestMessage Post(string provider, HttpContent content) =>
        new(HttpMethod.Post, $"/hooks/{Served.Sender}/{provider}") { Content = content };
}
