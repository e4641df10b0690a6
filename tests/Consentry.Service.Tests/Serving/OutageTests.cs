using System.Net;
using System.Net.Http.Headers;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Serving;

public sealed class OutageTests(PostgresServer postgres)
{
    /// <summary>While the database is away nothing is acknowledged; what the provider sends again afterwards is.</summary>
    [Fact]
    public async Task A_database_that_is_away_makes_the_provider_try_again()
    {
        var own = new PostgresServer();
        await own.InitializeAsync();
        await using (var service = await Served.StartAsync("postgresql", own))
        {
            Assert.Equal(200, await SendAsync(service, "stop", "m1"));
            await own.StopAsync();

            Assert.Equal(503, await SendAsync(service, "start", "m2"));
            using var asked = await service.Client.GetAsync($"/v1/send-check?to=%2B13026284417", Place.Stop);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, asked.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), asked.Headers.RetryAfter?.Delta);
            Assert.DoesNotContain(
                "13026284417",
                await asked.Content.ReadAsStringAsync(Place.Stop),
                StringComparison.Ordinal
            );

            await own.StartAsync();
            Assert.Equal("blocked", (string?)(await service.CheckAsync())["reason"]);
            Assert.Equal(200, await SendAsync(service, "start", "m2"));
            Assert.Equal("ok", (string?)(await service.CheckAsync())["reason"]);
        }

        await own.DisposeAsync();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task A_storm_of_retries_is_one_message(string kind)
    {
        await using var service = await Served.StartAsync(kind, postgres);
        await using var other = await service.BesideAsync();

        var statuses = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => SendAsync(i % 2 == 0 ? service : other, "stop", "m1"))
        );

        Assert.All(statuses, status => Assert.Equal(200, status));
        // The revocation and its one confirmation.
        Assert.Equal(2, (await service.Books.Histories.HeadsAsync(Place.Stop))[0].Count);
    }

    [Fact]
    public async Task A_body_of_a_megabyte_is_refused_before_it_is_read()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        using var content = new ByteArrayContent(new byte[1024 * 1024]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var response = await service.Client.PostAsync("/hooks/harbor-gym/generic", content, Place.Stop);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    private static Task<int> SendAsync(Served service, string text, string id) =>
        Posting.PostAsync(service.Client, service.Clock.Now, Served.Consumer, text, id, Place.Stop);
}
