using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Providers;

public sealed class BandwidthTests
{
    private const string Received = """
        {"type":"message-received","time":"2026-11-02T15:04:06.000Z","description":"Incoming message received","to":"+13026284400",
         "message":{"id":"14762070468292kw2fuqty55yp2b2","owner":"+13026284400","applicationId":"93de2206","time":"2026-11-02T15:04:05Z",
         "segmentCount":1,"direction":"in","to":["+13026284400"],"from":"+13026284417","text":"Stop texting me"}}
        """;

    private static readonly Bandwidth Provider = new();

    [Fact]
    public void A_message_is_read() =>
        Assert.Equal(
            new InboundMessage
            {
                Provider = "bandwidth",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "Stop texting me",
                MessageId = "14762070468292kw2fuqty55yp2b2",
                Occurred = new DateTimeOffset(2026, 11, 2, 15, 4, 5, TimeSpan.Zero),
            },
            Receive($"[{Received}]").Only()
        );

    /// <summary>RFC 7617, section 2: user Aladdin, password "open sesame"; and section 2.1: user test, password 123£ in UTF-8.</summary>
    [Theory]
    [InlineData("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
    [InlineData("test", "123£", "Basic dGVzdDoxMjPCow==")]
    [InlineData("test", "123£", "basic dGVzdDoxMjPCow==")]
    public void Published_credentials_are_taken(string user, string password, string header)
    {
        Assert.True(BasicCredentials.AreOf(header, user, password));
        Assert.False(BasicCredentials.AreOf(header, user, password + "x"));
        Assert.Equal(header, BasicCredentials.Of(user, password), ignoreCase: true);
    }

    [Theory]
    [InlineData(null, Refusal.NoProof)]
    [InlineData("Basic", Refusal.WrongCredentials)]
    [InlineData("Basic ", Refusal.WrongCredentials)]
    [InlineData("Bearer aGFyYm9yOnMzY3JldA==", Refusal.WrongCredentials)]
    [InlineData("Basic aGFyYm9yOnMzY3JldB==", Refusal.WrongCredentials)]
    [InlineData("Basic aGFyYm9yOg==", Refusal.WrongCredentials)]
    public void Without_credentials_they_are_asked_for(string? header, Refusal why)
    {
        var delivery = Provider.Receive(Post($"[{Received}]").With("Authorization", header), Settings(), Vectors.Time);

        delivery.IsRefused(why, 401);
        Assert.Equal(Bandwidth.Challenge, ((Delivery.Refused)delivery).Challenge);
    }

    [Theory]
    [InlineData("""[{"type":"message-delivered","message":{}}]""", NothingToDo.DeliveryReport)]
    [InlineData("""[{"type":"message-failed"}]""", NothingToDo.DeliveryReport)]
    [InlineData("""[{"type":"request-location-response"}]""", NothingToDo.OtherEvent)]
    [InlineData("""[{"type":"message-received","message":{"direction":"out"}}]""", NothingToDo.Outbound)]
    [InlineData("[]", NothingToDo.OtherEvent)]
    public void Other_callbacks_lead_to_nothing(string body, NothingToDo why) => Receive(body).IsNothing(why);

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}]")]
    [InlineData("[7]")]
    [InlineData("""[{"type":"message-received"}]""")]
    [InlineData("""[{"type":"message-received","message":{"id":"1","from":"+13026284417","text":"STOP"}}]""")]
    [InlineData("[")]
    public void What_is_no_callback_is_refused(string body) => Receive(body).IsRefused(Refusal.Malformed, 400);

    [Fact]
    public void All_messages_of_a_list_are_read()
    {
        var other = Received.Replace("14762070468292kw2fuqty55yp2b2", "2", StringComparison.Ordinal);
        var report = """{"type":"message-sending"}""";
        var messages = Assert.IsType<Delivery.Messages>(Receive($"[{Received},{report},{other}]")).All;
        Assert.Equal(["14762070468292kw2fuqty55yp2b2", "2"], messages.Select(m => m.MessageId));
    }

    [Fact]
    public void What_cannot_be_read_does_not_hold_up_the_rest_of_its_list()
    {
        var messages = Assert.IsType<Delivery.Messages>(Receive($$"""[{},{{Received}},7]"""));
        Assert.Equal((1, 2), (messages.All.Count, messages.Unread));
    }

    /// <summary>Each member of a group gets a callback; the number that it is for is the owner.</summary>
    [Fact]
    public void A_group_message_is_for_its_owner()
    {
        var group = Received
            .Replace(
                """ "to":["+13026284400"]""".Trim(),
                """ "to":["+13026284499","+13026284400"]""".Trim(),
                StringComparison.Ordinal
            )
            .Replace(
                "\"text\":\"Stop texting me\"",
                "\"text\":\"\",\"media\":[\"https://m.example/1.jpg\"]",
                StringComparison.Ordinal
            );
        var message = Receive($"[{group}]").Only();
        Assert.Equal((Requests.Front, "", true), (message.To, message.Text, message.HasMedia));
    }

    [Fact]
    public void A_reply_is_a_request_of_ours()
    {
        var message = Receive($"[{Received}]").Only();
        Assert.Equal(
            [Bandwidth.AccountId, Bandwidth.ApplicationId, Bandwidth.ApiUser, Bandwidth.ApiPassword],
            Assert.IsType<ReplyForm.NotPossible>(Provider.Reply(message, "Bye", Settings(), Vectors.Time)).Missing
        );

        var settings = Requests.Settings(
            "bandwidth",
            (Bandwidth.AccountId, "5500000"),
            (Bandwidth.ApplicationId, "93de2206"),
            (Bandwidth.ApiUser, "Aladdin"),
            (Bandwidth.ApiPassword, "open sesame")
        );
        var reply = Assert.IsType<ReplyForm.ByApi>(Provider.Reply(message, "Bye", settings, Vectors.Time));

        Assert.Equal("https://messaging.bandwidth.com/api/v2/users/5500000/messages", reply.Address.AbsoluteUri);
        Assert.Equal("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", reply.Headers["Authorization"]);
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Equal(Requests.Consumer, body.RootElement.GetProperty("to")[0].GetString());
        Assert.Equal(Requests.Front, body.RootElement.GetProperty("from").GetString());
        Assert.Equal("93de2206", body.RootElement.GetProperty("applicationId").GetString());
    }

    private static Delivery Receive(string body) => Provider.Receive(Post(body), Settings(), Vectors.Time);

    private static WebhookRequest Post(string body) =>
        Requests.Post(
            "https://texts.harborgym.example/hooks/harbor-gym/bandwidth",
            Requests.Utf8(body),
            Requests.Json,
            ("Authorization", BasicCredentials.Of("harbor", "s3cret"))
        );

    private static ProviderSettings Settings() =>
        Requests.Settings("bandwidth", (Bandwidth.User, "harbor"), (Bandwidth.Password, "s3cret"));
}
