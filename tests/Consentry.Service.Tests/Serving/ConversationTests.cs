using System.Net;
using Consentry.OptOut.Ledger;
using Consentry.Service.Tests.Providers;
using Consentry.Service.Tests.Storage;
using NSec.Cryptography;

namespace Consentry.Service.Tests.Serving;

/// <summary>A consumer and a sender, over each provider's own way there and back, through real HTTP.</summary>
public sealed class ConversationTests(PostgresServer postgres)
{
    [Theory]
    [InlineData("twilio", "sqlite")]
    [InlineData("telnyx", "postgresql")]
    [InlineData("bandwidth", "sqlite")]
    [InlineData("aws", "postgresql")]
    [InlineData("primevox", "sqlite")]
    [InlineData("generic", "postgresql")]
    public async Task Each_message_gets_the_one_reply_that_it_should(string kind, string database)
    {
        await using var talk = await Talk.StartAsync(kind, database, postgres);

        Assert.Null(await talk.SayAsync("see you at nine"));
        await talk.IsToldAsync("ok");

        Assert.Contains("unsubscribed", await talk.SayAsync("please take me off your list"), StringComparison.Ordinal);
        await talk.IsToldAsync("blocked");
        // The provider did not hear the answer and sends it again; then the consumer says it again.
        Assert.Null(await talk.RepeatAsync());
        Assert.Null(await talk.SayAsync("STOP"));
        await talk.IsToldAsync("blocked");

        Assert.Contains("front-desk@harborgym.example", await talk.SayAsync("HELP"), StringComparison.Ordinal);
        await talk.IsToldAsync("blocked");

        Assert.Contains("STOP", await talk.SayAsync("START"), StringComparison.Ordinal);
        await talk.IsToldAsync("ok");

        Assert.Null(await talk.SayAsync("wrong number"));
        await talk.IsToldAsync("wrong-number");
        Assert.Null(await talk.SayAsync("start"));
        await talk.IsToldAsync("wrong-number");
    }

    [Theory]
    [InlineData("twilio", 403)]
    [InlineData("telnyx", 403)]
    [InlineData("bandwidth", 401)]
    [InlineData("aws", 403)]
    [InlineData("primevox", 403)]
    [InlineData("generic", 403)]
    public async Task What_is_forged_leaves_nothing(string kind, int status)
    {
        await using var talk = await Talk.StartAsync(kind, "sqlite", postgres);

        Assert.Equal(status, await talk.ForgeAsync("STOP"));

        await talk.IsToldAsync("ok");
        Assert.Equal(0, (await talk.Service.Books.Histories.HeadsAsync(Place.Stop))[0].Count);
    }

    /// <summary>A provider whose own interface is down gets no second try, and the block holds.</summary>
    [Fact]
    public async Task A_reply_that_is_not_taken_is_not_sent_again()
    {
        await using var talk = await Talk.StartAsync("telnyx", "sqlite", postgres);
        talk.StandIn.Status = 500;

        await talk.SayAsync("STOP");
        await talk.RepeatAsync();

        Assert.Single(talk.StandIn.Taken);
        await talk.IsToldAsync("blocked");
        // It says what happened: nobody was told.
        Assert.Equal([EventKind.Revoked], await talk.KindsAsync());
    }

    [Theory]
    [InlineData("twilio")]
    [InlineData("telnyx")]
    public async Task A_reply_that_is_taken_is_recorded(string kind)
    {
        await using var talk = await Talk.StartAsync(kind, "sqlite", postgres);

        await talk.SayAsync("STOP");

        Assert.Equal([EventKind.Revoked, EventKind.Confirmed], await talk.KindsAsync());
    }

    /// <summary>Telnyx waits for two seconds: what its own interface takes longer to take is sent and recorded all the same, once.</summary>
    [Fact]
    public async Task A_provider_that_hangs_up_does_not_cut_the_reply_off()
    {
        await using var talk = await Talk.StartAsync("telnyx", "sqlite", postgres);
        talk.StandIn.Gate = new TaskCompletionSource();

        await talk.HangUpAsync("STOP");
        talk.StandIn.Gate.SetResult();
        while ((await talk.KindsAsync()).Count < 2)
            await Task.Delay(20, Place.Stop);

        Assert.Null(await talk.RepeatAsync());
        Assert.Equal([EventKind.Revoked, EventKind.Confirmed], await talk.KindsAsync());
    }

    private sealed class Talk : IAsyncDisposable
    {
        private readonly Key key = Key.Create(SignatureAlgorithm.Ed25519);
        private readonly OwnChain chain;
        private readonly Speaker speaker;
        private string text = "";
        private int said;

        private Talk(string kind, DateTimeOffset now, StandIn standIn)
        {
            chain = new OwnChain(now);
            StandIn = standIn;
            speaker = kind switch
            {
                "twilio" => Speakers.Twilio,
                "telnyx" => Speakers.Telnyx(key),
                "bandwidth" => Speakers.Bandwidth,
                "aws" => Speakers.Aws(chain),
                "primevox" => Speakers.PrimeVox,
                _ => Speakers.Generic,
            };
        }

        public StandIn StandIn { get; }

        public Served Service { get; private set; } = null!;

        public static async Task<Talk> StartAsync(string kind, string database, PostgresServer postgres)
        {
            var talk = new Talk(kind, new FakeClock().Now, await StandIn.StartAsync());
            var settings = Served.Settings with { Providers = [talk.speaker.Settings] };
            talk.Service = await Served.StartAsync(
                database,
                postgres,
                settings,
                talk.StandIn.Way(talk.chain.Certificates)
            );
            return talk;
        }

        /// <summary>What comes back to the consumer; null where nothing does.</summary>
        public Task<string?> SayAsync(string words)
        {
            (text, said) = (words, said + 1);
            Service.Clock.Now += TimeSpan.FromSeconds(20);
            return DeliverAsync();
        }

        /// <summary>The request is dropped as soon as the provider's own interface has been asked.</summary>
        public async Task HangUpAsync(string words)
        {
            (text, said) = (words, said + 1);
            using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Place.Stop);
            using var request = speaker.Request(text, $"m{said}", Service.Clock.Now);
            var response = Service.Client.SendAsync(request, hangUp.Token);
            while (StandIn.Taken.IsEmpty)
                await Task.Delay(20, Place.Stop);

            await hangUp.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => response);
        }

        public Task<string?> RepeatAsync()
        {
            Service.Clock.Now += TimeSpan.FromSeconds(5);
            return DeliverAsync();
        }

        /// <summary>The status; signed with nothing, or for another text.</summary>
        public async Task<int> ForgeAsync(string words)
        {
            using var honest = speaker.Request(words, "f1", Service.Clock.Now);
            using var other = speaker.Request("see you at nine", "f1", Service.Clock.Now);
            honest.Headers.Clear();
            foreach (var header in other.Headers.Where(h => h.Key != "Authorization"))
                honest.Headers.TryAddWithoutValidation(header.Key, header.Value);

            if (speaker.Kind == "primevox")
                honest.RequestUri = new Uri(
                    "/hooks/harbor-gym/primevox/K8sQ2vT6yB0nM4jR7wX1zC5fG9hL3pD9",
                    UriKind.Relative
                );

            if (speaker.Kind == "aws")
                honest.Content = new StringContent(
                    (await honest.Content!.ReadAsStringAsync(Place.Stop)).Replace(
                        "STOP",
                        "START",
                        StringComparison.Ordinal
                    )
                );

            using var response = await Service.Client.SendAsync(honest, Place.Stop);
            return (int)response.StatusCode;
        }

        /// <summary>Of all events of the sender, in their order.</summary>
        public async Task<IReadOnlyList<EventKind>> KindsAsync() =>
            [
                .. (await Service.Books.Histories.ChainAsync(Served.Sender, long.MaxValue, Place.Stop)).Select(e =>
                    e.Kind
                ),
            ];

        public async Task IsToldAsync(string reason) =>
            Assert.Equal(reason, (string?)(await Service.CheckAsync())["reason"]);

        public async ValueTask DisposeAsync()
        {
            await Service.DisposeAsync();
            await StandIn.DisposeAsync();
            chain.Dispose();
            key.Dispose();
        }

        private async Task<string?> DeliverAsync()
        {
            var before = StandIn.Taken.Count;
            using var request = speaker.Request(text, $"m{said}", Service.Clock.Now);
            using var response = await Service.Client.SendAsync(request, Place.Stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var answer = await response.Content.ReadAsStringAsync(Place.Stop);
            if (speaker.Host is not { } host)
                return answer.Contains("Harbor Gym", StringComparison.Ordinal) ? answer : null;

            Assert.Equal("", answer);
            if (StandIn.Taken.Count == before)
                return null;

            var (address, body) = StandIn.Taken.Last();
            Assert.StartsWith(host, address, StringComparison.Ordinal);
            return body;
        }
    }
}
