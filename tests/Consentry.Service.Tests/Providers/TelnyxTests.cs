using System.Globalization;
using System.Text;
using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;
using CsCheck;
using NSec.Cryptography;

namespace Consentry.Service.Tests.Providers;

public sealed class TelnyxTests : IDisposable
{
    private const string Address = "https://texts.harborgym.example/hooks/harbor-gym/telnyx";

    private static readonly Telnyx Provider = new();
    private static readonly DateTimeOffset Now = Vectors.Time;

    private readonly Key key = Key.Create(SignatureAlgorithm.Ed25519);

    public void Dispose() => key.Dispose();

    [Fact]
    public void A_message_signed_by_openssl_is_read()
    {
        var message = Provider.Receive(Vector(), VectorSettings(), Now).Only();

        Assert.Equal(
            new InboundMessage
            {
                Provider = "telnyx",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "Ya no me manden textos 🛑",
                MessageId = "7ee4241c-f127-47e5-9c34-00000000a417",
                Occurred = new DateTimeOffset(2026, 11, 2, 15, 4, 5, 120, TimeSpan.Zero),
            },
            message
        );
    }

    [Theory]
    [InlineData(300)]
    [InlineData(-300)]
    public void A_clock_may_be_off_by_five_minutes(int seconds)
    {
        Assert.IsType<Delivery.Messages>(Provider.Receive(Vector(), VectorSettings(), Now.AddSeconds(seconds)));
        Provider
            .Receive(Vector(), VectorSettings(), Now.AddSeconds(seconds + Math.Sign(seconds)))
            .IsRefused(Refusal.Stale, 403);
    }

    [Fact]
    public void A_flipped_bit_is_refused()
    {
        var request = Vector();
        var signature = Convert.FromBase64String(request.Header("telnyx-signature-ed25519")!);
        var length = request.Body.Length;
        Gen.Select(Gen.Int[0, length + signature.Length - 1], Gen.Int[0, 7])
            .Sample(
                (at, bit) =>
                {
                    var body = request.Body.ToArray();
                    var signed = signature.ToArray();
                    if (at < length)
                        body[at] ^= (byte)(1 << bit);
                    else
                        signed[at - length] ^= (byte)(1 << bit);

                    var altered = (request with { Body = body }).With(
                        "telnyx-signature-ed25519",
                        Convert.ToBase64String(signed)
                    );
                    return Provider.Receive(altered, VectorSettings(), Now)
                        == new Delivery.Refused(Refusal.BadSignature);
                },
                iter: 2000
            );
    }

    [Theory]
    [InlineData("telnyx-signature-ed25519", null, Refusal.NoProof)]
    [InlineData("telnyx-timestamp", null, Refusal.NoProof)]
    [InlineData("telnyx-signature-ed25519", "", Refusal.NoProof)]
    [InlineData("telnyx-signature-ed25519", "no base64!", Refusal.BadSignature)]
    [InlineData("telnyx-signature-ed25519", "AAAA", Refusal.BadSignature)]
    [InlineData("telnyx-timestamp", "1795915212", Refusal.BadSignature)]
    [InlineData("telnyx-timestamp", "-1", Refusal.BadSignature)]
    [InlineData("telnyx-timestamp", "99999999999999999999", Refusal.BadSignature)]
    [InlineData("telnyx-timestamp", "yesterday", Refusal.BadSignature)]
    public void Without_a_good_signature_nothing_is_read(string header, string? value, Refusal why) =>
        Provider
            .Receive(Vector().With(header, value), VectorSettings(), Now)
            .IsRefused(why, why == Refusal.NoProof ? 401 : 403);

    [Fact]
    public void Two_signatures_are_none()
    {
        var request = Vector();
        request.Headers["telnyx-timestamp"] = new(["1", "2"]);
        Provider.Receive(request, VectorSettings(), Now).IsRefused(Refusal.NoProof, 401);
    }

    [Fact]
    public void Another_account_is_refused() =>
        Provider.Receive(Vector(), Settings(), Now).IsRefused(Refusal.BadSignature, 403);

    [Theory]
    [InlineData("""{"data":{"event_type":"message.finalized","payload":{}}}""", NothingToDo.DeliveryReport)]
    [InlineData("""{"data":{"event_type":"message.sent"}}""", NothingToDo.DeliveryReport)]
    [InlineData("""{"data":{"event_type":"call.initiated"}}""", NothingToDo.OtherEvent)]
    [InlineData(
        """{"data":{"event_type":"message.received","payload":{"direction":"outbound"}}}""",
        NothingToDo.Outbound
    )]
    public void Other_events_lead_to_nothing(string body, NothingToDo why) =>
        Provider.Receive(Signed(body), Settings(), Now).IsNothing(why);

    [Theory]
    [InlineData("")]
    [InlineData("STOP")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":{}}""")]
    [InlineData("""{"data":{"event_type":"message.received"}}""")]
    [InlineData(
        """{"data":{"event_type":"message.received","payload":{"id":"1","from":"+13026284417","to":"+13026284400"}}}"""
    )]
    [InlineData(
        """{"data":{"event_type":"message.received","payload":{"id":"1","from":{"phone_number":"+1302"},"to":[]}}}"""
    )]
    [InlineData("""{"data":{"event_type":"message.received","event_type":"message.sent"}}""")]
    public void What_is_no_event_is_refused(string body) =>
        Provider.Receive(Signed(body), Settings(), Now).IsRefused(Refusal.Malformed, 400);

    [Theory]
    [InlineData(""" "text":"","media":[{"url":"https://m.example/1"}] """, "", true, false)]
    [InlineData(""" "text":null,"media":[{}] """, "", true, false)]
    [InlineData(""" "media":[] """, "", false, false)]
    [InlineData(""" "text":"\ud83d\uded1" """, "🛑", false, false)]
    [InlineData(""" "text":"STOP \ud83d" """, "STOP \uFFFD", false, false)]
    [InlineData(""" "text":"\uded1\ud83d STOP \\ud83d" """, "\uFFFD\uFFFD STOP \\ud83d", false, false)]
    [InlineData(""" "text":"STOP","autoresponse_type":"STOP" """, "STOP", false, true)]
    [InlineData(""" "text":"info","autoresponse_type":"help" """, "info", false, true)]
    [InlineData(""" "text":"x","autoresponse_type":"other" """, "x", false, false)]
    public void What_phones_send_is_read(string fields, string text, bool hasMedia, bool handled)
    {
        var message = Provider.Receive(Signed(Message(fields)), Settings(), Now).Only();
        Assert.Equal((text, hasMedia, handled), (message.Text, message.HasMedia, message.OptOutHandled));
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_left_out()
    {
        byte[] body = [.. Requests.Utf8(Message(""" "text":"STOP @" """))];
        body[body.AsSpan().IndexOf((byte)'@')] = 0xFF;
        Assert.Equal("STOP \uFFFD", Provider.Receive(Signed(body), Settings(), Now).Only().Text);
    }

    [Fact]
    public void A_key_counts_in_both_ways_to_write_it()
    {
        var spki = Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.PkixPublicKey));
        var settings = Requests.Settings("telnyx", (Telnyx.PublicKeyName, spki));

        Assert.Equal("x", Provider.Receive(Signed(Message(""" "text":"x" """)), settings, Now).Only().Text);
        Provider
            .Receive(Vector(), Requests.Settings("telnyx", (Telnyx.PublicKeyName, "AAAA")), Now)
            .IsRefused(Refusal.NotConfigured, 503);
    }

    [Fact]
    public void A_reply_is_a_request_of_ours()
    {
        var message = Provider.Receive(Vector(), VectorSettings(), Now).Only();
        Assert.Equal(
            [Telnyx.ApiKey],
            Assert.IsType<ReplyForm.NotPossible>(Provider.Reply(message, "Bye", Settings(), Now)).Missing
        );

        var settings = Requests.Settings("telnyx", (Telnyx.ApiKey, "KEY01"));
        var reply = Assert.IsType<ReplyForm.ByApi>(Provider.Reply(message, "Bye \"Ann\"", settings, Now));
        using var request = reply.ToRequest();

        Assert.Equal("https://api.telnyx.com/v2/messages", request.RequestUri!.AbsoluteUri);
        Assert.Equal("Bearer KEY01", request.Headers.Authorization!.ToString());
        Assert.Equal("application/json", request.Content!.Headers.ContentType!.ToString());
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Equal((Requests.Front, Requests.Consumer, "Bye \"Ann\""), (Text("from"), Text("to"), Text("text")));

        string? Text(string name) => body.RootElement.GetProperty(name).GetString();
    }

    private static string Message(string fields) =>
        """{"data":{"event_type":"message.received","payload":{"id":"m1","from":{"phone_number":"+13026284417"},"""
        + $$""" "to":[{"phone_number":"+13026284400"}],{{fields}} } } }""";

    private static WebhookRequest Vector() =>
        Requests.Post(
            Address,
            Vectors.Bytes("telnyx/body.json"),
            "application/json",
            ("Telnyx-Signature-Ed25519", Vectors.Text("telnyx/signature")),
            ("Telnyx-Timestamp", Vectors.Text("time"))
        );

    private static ProviderSettings VectorSettings() =>
        Requests.Settings("telnyx", (Telnyx.PublicKeyName, Vectors.Text("telnyx/public-key")));

    private ProviderSettings Settings() =>
        Requests.Settings(
            "telnyx",
            (Telnyx.PublicKeyName, Convert.ToBase64String(key.PublicKey.Export(KeyBlobFormat.RawPublicKey)))
        );

    private WebhookRequest Signed(string body) => Signed(Requests.Utf8(body));

    private WebhookRequest Signed(byte[] body)
    {
        var time = Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] text = [.. Encoding.ASCII.GetBytes(time), (byte)'|', .. body];
        return Requests.Post(
            Address,
            body,
            "application/json",
            ("telnyx-signature-ed25519", Convert.ToBase64String(SignatureAlgorithm.Ed25519.Sign(key, text))),
            ("telnyx-timestamp", time)
        );
    }
}
