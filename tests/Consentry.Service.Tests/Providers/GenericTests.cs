using System.Globalization;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;
using CsCheck;

namespace Consentry.Service.Tests.Providers;

public sealed class GenericTests
{
    private static readonly Generic Provider = new();
    private static readonly DateTimeOffset Now = Vectors.Time;

    [Fact]
    public void A_message_signed_by_openssl_is_read()
    {
        var request = Requests.Post(
            "https://texts.harborgym.example/hooks/harbor-gym/generic",
            Vectors.Bytes("generic/body.json"),
            Requests.Json,
            ("consentry-signature", $"t={Vectors.Text("time")},v1={Vectors.Text("generic/signature")}")
        );
        var settings = Requests.Settings("generic", (Generic.Secret, Vectors.Text("generic/secret")));

        Assert.Equal(
            new InboundMessage
            {
                Provider = "generic",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "take me off ur list",
                MessageId = "m-1",
                Occurred = new DateTimeOffset(2026, 11, 2, 15, 4, 5, TimeSpan.Zero),
            },
            Provider.Receive(request, settings, Now).Only()
        );
    }

    [Theory]
    [InlineData("t={t},v1={v}", true)]
    [InlineData("v1={v}, t={t}", true)]
    [InlineData("t={t},v0=abc,v1={v},v2=new", true)]
    // Two secrets at a time, as while one is being changed at the other end.
    [InlineData("t={t},v1=00,v1={v}", true)]
    [InlineData("t={t},v1=00,v1=00,v1=00,v1=00,v1={v}", false)]
    [InlineData("t={t},t={t},v1={v}", false)]
    [InlineData("t=0{t},v1={v}", false)]
    [InlineData("t={t}.0,v1={v}", false)]
    [InlineData("v1={v}", false)]
    [InlineData("t={t},v1=", false)]
    [InlineData("t={t},v1={V}", false)]
    public void The_header_has_one_time_and_a_signature(string header, bool isTaken)
    {
        var body = Body();
        var time = Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var signature = Generic.Sign(Requests.Secret, time, body);
        var value = header
            .Replace("{t}", time, StringComparison.Ordinal)
            .Replace("{v}", signature, StringComparison.Ordinal)
            .Replace("{V}", signature.ToUpperInvariant(), StringComparison.Ordinal);

        var delivery = Provider.Receive(
            Requests.GenericOf(body, Now).With(Generic.SignatureHeader, value),
            Settings(),
            Now
        );
        if (isTaken)
            Assert.IsType<Delivery.Messages>(delivery);
        else
            delivery.IsRefused(Refusal.BadSignature, 403);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("t=1795915211")]
    [InlineData("sha256=abc")]
    public void Without_a_signature_nothing_is_read(string? header) =>
        Provider
            .Receive(Requests.GenericOf(Body(), Now).With(Generic.SignatureHeader, header), Settings(), Now)
            .IsRefused(Refusal.NoProof, 401);

    [Fact]
    public void A_flipped_bit_is_refused()
    {
        var request = Requests.GenericOf(Body(), Now);
        Gen.Select(Gen.Int[0, request.Body.Length - 1], Gen.Int[0, 7])
            .Sample(
                (at, bit) =>
                {
                    var body = request.Body.ToArray();
                    body[at] ^= (byte)(1 << bit);
                    return Provider.Receive(request with { Body = body }, Settings(), Now)
                        == new Delivery.Refused(Refusal.BadSignature);
                },
                iter: 2000
            );
    }

    [Fact]
    public void Nothing_but_the_secret_signs()
    {
        Gen.String.Where(s => s != Requests.Secret)
            .Sample(
                secret =>
                    Provider.Receive(Requests.GenericOf(Body(), Now, secret), Settings(), Now)
                    == new Delivery.Refused(Refusal.BadSignature),
                iter: 500
            );
    }

    [Theory]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    [InlineData(86400, false)]
    public void A_clock_may_be_off_by_five_minutes(int seconds, bool isTaken)
    {
        var delivery = Provider.Receive(Requests.GenericOf(Body(), Now), Settings(), Now.AddSeconds(seconds));
        if (isTaken)
            Assert.IsType<Delivery.Messages>(delivery);
        else
            delivery.IsRefused(Refusal.Stale, 403);
    }

    [Theory]
    [InlineData("""{"from":"+13026284417","to":"+13026284400"}""")]
    [InlineData("""{"from":"+13026284417","to":"+13026284400","text":null}""")]
    [InlineData("""{"from":"+13026284417","to":"+13026284400","text":7}""")]
    [InlineData("""{"from":"Ann","to":"+13026284400","text":"STOP"}""")]
    [InlineData("""{"from":"+13026284417","from":"+13026284418","to":"+13026284400","text":"STOP"}""")]
    [InlineData("\"STOP\"")]
    [InlineData("{")]
    public void What_is_no_message_is_refused(string body) =>
        Provider
            .Receive(Requests.GenericOf(Requests.Utf8(body), Now), Settings(), Now)
            .IsRefused(Refusal.Malformed, 400);

    [Theory]
    [InlineData(""" "text":"🛑" """, "🛑", null, null, false)]
    [InlineData(""" "text":"","hasMedia":true """, "", null, null, true)]
    [InlineData(""" "text":"x","id":17,"conversation":"k" """, "x", "17", "k", false)]
    [InlineData(""" "text":"x","id":"" """, "x", null, null, false)]
    // A time without its distance from UTC says nothing.
    [InlineData(""" "text":"x","occurred":"2026-11-02T10:04:05" """, "x", null, null, false)]
    [InlineData(""" "text":"x","occurred":1762095845 """, "x", null, null, false)]
    public void What_is_optional_may_be_missing(
        string fields,
        string text,
        string? id,
        string? conversation,
        bool hasMedia
    )
    {
        var body = Requests.Utf8($$"""{"from":"302-628-4417","to":"28453",{{fields}}}""");
        var message = Provider.Receive(Requests.GenericOf(body, Now), Settings(), Now).Only();

        Assert.Equal(
            new InboundMessage
            {
                Provider = "generic",
                From = Requests.Consumer,
                To = "28453",
                Text = text,
                MessageId = id,
                Conversation = conversation,
                HasMedia = hasMedia,
            },
            message
        );
    }

    [Fact]
    public void A_reply_is_JSON_in_the_response()
    {
        var message = Provider.Receive(Requests.GenericOf(Body(), Now), Settings(), Now).Only();

        Assert.Equal(
            new ReplyForm.InResponse("application/json", """{"reply":"Bye"}"""),
            Provider.Reply(message, "Bye", Settings(), Now)
        );
        Assert.Equal("""{"reply":null}""", Provider.Silence.Body);
    }

    private static byte[] Body() => Vectors.Bytes("generic/body.json");

    private static ProviderSettings Settings() => Requests.Settings("generic", (Generic.Secret, Requests.Secret));
}
