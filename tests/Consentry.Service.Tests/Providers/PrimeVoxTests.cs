using System.Text.Json;
using Consentry.OptOut.Answering;
using Consentry.Service.Providers;

namespace Consentry.Service.Tests.Providers;

public sealed class PrimeVoxTests
{
    private const string Base = "https://texts.harborgym.example/hooks/harbor-gym/primevox/";
    private const string Received =
        """{"eventType":"inboundMessage","toNumber":"13026284400","fromNumber":"3026284417","containerID":"c9","tenantID":4,"conversationID":812,"messageText":"I don&#39;t want these"}""";

    private static readonly PrimeVox Provider = new();

    [Fact]
    public void A_message_is_read() =>
        Assert.Equal(
            new InboundMessage
            {
                Provider = "primevox",
                From = Requests.Consumer,
                To = Requests.Front,
                Text = "I don't want these",
                Conversation = "812",
            },
            Receive(Received).Only()
        );

    /// <summary>Without ids, a message is what was said by whom in which conversation within two minutes.</summary>
    [Fact]
    public void A_repetition_has_the_same_fingerprint()
    {
        var first = Receive(Received).Only().Fingerprint;
        Assert.Equal(TimeSpan.FromMinutes(2), first.Window);
        Assert.Equal(first, Receive(Received).Only().Fingerprint);
        foreach (var (part, other) in new[] { ("812", "813"), ("want", "need"), ("3026284417", "3026284418") })
            Assert.NotEqual(first, Receive(Received.Replace(part, other, StringComparison.Ordinal)).Only().Fingerprint);
    }

    [Theory]
    [InlineData("", Refusal.NoProof, 401)]
    [InlineData("short", Refusal.NoProof, 401)]
    [InlineData("K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD9", Refusal.BadSignature, 403)]
    [InlineData("K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8/", Refusal.NoProof, 401)]
    [InlineData("K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8x", Refusal.BadSignature, 403)]
    [InlineData("other?secret=K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD8", Refusal.NoProof, 401)]
    public void Without_the_secret_nothing_is_read(string last, Refusal why, int status) =>
        Provider.Receive(Post(Received, Base + last), Settings(), Vectors.Time).IsRefused(why, status);

    [Fact]
    public void What_follows_the_path_is_ignored() =>
        Assert.IsType<Delivery.Messages>(
            Provider.Receive(Post(Received, $"{Base}{Requests.Secret}?x=/y"), Settings(), Vectors.Time)
        );

    [Theory]
    [InlineData("""{"eventType":"outboundMessage"}""", NothingToDo.Outbound)]
    [InlineData("""{"eventType":"callStarted"}""", NothingToDo.OtherEvent)]
    public void Other_events_lead_to_nothing(string body, NothingToDo why) => Receive(body).IsNothing(why);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("eventType=inboundMessage")]
    [InlineData("""{"eventType":"inboundMessage","fromNumber":"3026284417"}""")]
    [InlineData("""{"eventType":"inboundMessage","fromNumber":"","toNumber":"13026284400","messageText":"x"}""")]
    public void What_is_no_event_is_refused(string body) => Receive(body).IsRefused(Refusal.Malformed, 400);

    [Fact]
    public void A_message_without_text_is_read() =>
        Assert.Equal(
            "",
            Receive("""{"eventType":"inboundMessage","fromNumber":"3026284417","toNumber":"3026284400"}""").Only().Text
        );

    [Fact]
    public void A_reply_needs_to_be_told_how()
    {
        var message = Receive(Received).Only();
        Assert.Equal(
            [PrimeVox.SendAddress, PrimeVox.SendBody],
            Assert.IsType<ReplyForm.NotPossible>(Provider.Reply(message, "Bye", Settings(), Vectors.Time)).Missing
        );

        var settings = Requests.Settings(
            "primevox",
            (PrimeVox.SendAddress, "https://pbx.example/send"),
            (PrimeVox.SendBody, """{"a":"{from}","b":{"c":["{to}"]},"t":"{text}","k":"{conversation}"}"""),
            (PrimeVox.SendAuthorization, "Key 1")
        );
        var reply = Assert.IsType<ReplyForm.ByApi>(Provider.Reply(message, "Bye \"{to}\"\n🛑", settings, Vectors.Time));
        using var body = JsonDocument.Parse(reply.Body);

        Assert.Equal("Key 1", reply.Headers["Authorization"]);
        Assert.Equal(Requests.Front, body.RootElement.GetProperty("a").GetString());
        Assert.Equal(Requests.Consumer, body.RootElement.GetProperty("b").GetProperty("c")[0].GetString());
        Assert.Equal("Bye \"{to}\"\n🛑", body.RootElement.GetProperty("t").GetString());
        Assert.Equal("812", body.RootElement.GetProperty("k").GetString());
    }

    private static Delivery Receive(string body) =>
        Provider.Receive(Post(body, Base + Requests.Secret), Settings(), Vectors.Time);

    private static WebhookRequest Post(string body, string address) =>
        Requests.Post(address, Requests.Utf8(body), Requests.Json);

    private static ProviderSettings Settings() => Requests.Settings("primevox", (PrimeVox.Secret, Requests.Secret));
}
