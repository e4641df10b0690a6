using System.Net;
using System.Net.Sockets;
using Consentry.Client;
using Consentry.Service.Tests.Serving;
using Consentry.Service.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Consentry.Service.Tests.Client;

/// <summary>The client package against the service, and against what is none.</summary>
public sealed class ConsentryClientTests(PostgresServer postgres)
{
    private static readonly SendQuestion Reminder = new() { Program = "class-alerts", Category = "reminders" };

    [Fact]
    public async Task It_asks_and_tells()
    {
        await using var service = await Served.StartAsync(
            "sqlite",
            postgres,
            Served.Settings with
            {
                RequiresConsent = true,
            }
        );
        using var client = new ConsentryClient(service.Client.BaseAddress!, service.Key);
        var consent = new Consent
        {
            Number = "(302) 628-4417",
            Method = ConsentMethod.Web,
            Wording = "I agree to get texts about my classes from Harbor Gym.",
            Id = "form-1",
        };

        Assert.Equal(SendReason.NoConsent, (await AskAsync()).Reason);

        Assert.Equal(
            new Recorded { IsRepeated = false, Sequence = 1 },
            await client.RecordConsentAsync(consent, Place.Stop)
        );
        Assert.Equal(new Recorded { IsRepeated = true }, await client.RecordConsentAsync(consent, Place.Stop));
        Assert.True((await AskAsync()).IsAllowed);

        var sent = new SentText { To = Served.Consumer, Id = "text-1" };
        await client.RecordSentAsync(sent, Place.Stop);

        service.Clock.Now += TimeSpan.FromMinutes(1);
        await client.RecordRevocationAsync(
            new() { Number = Served.Consumer, Channel = RevocationChannel.InPerson },
            Place.Stop
        );

        var blocked = await AskAsync();
        Assert.Equal((false, SendReason.Blocked), (blocked.IsAllowed, blocked.Reason));
        Assert.Equal(service.Clock.Now, blocked.Since);

        foreach (var channel in Enum.GetValues<RevocationChannel>())
            await client.RecordRevocationAsync(new() { Number = Served.Consumer, Channel = channel }, Place.Stop);

        foreach (var method in Enum.GetValues<ConsentMethod>())
            await client.RecordConsentAsync(consent with { Method = method, Id = null }, Place.Stop);

        Assert.True((await AskAsync()).IsAllowed);

        Task<SendAnswer> AskAsync() => client.MayISendAsync(Served.Consumer, Reminder, Place.Stop);
    }

    [Fact]
    public async Task Many_numbers_are_asked_about_in_several_requests_and_answered_in_their_order()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        using var client = new ConsentryClient(service.Client.BaseAddress!, service.Key);
        var numbers = Enumerable.Range(0, ConsentryClient.MostNumbers + 2).Select(i => $"+1302628{i % 10_000:0000}");
        string[] asked = [.. numbers, "five"];
        await client.RecordRevocationAsync(new() { Number = asked[^2], Channel = RevocationChannel.Email }, Place.Stop);

        var answers = await client.MayISendAsync(asked, Reminder, Place.Stop).ToListAsync(Place.Stop);

        Assert.Equal(asked, answers.Select(a => a.Number));
        // The last of them is in the second request, and the same number in the first.
        Assert.Equal(2, answers.Count(a => a.Reason == SendReason.Blocked));
        Assert.Equal(SendReason.UnknownNumber, answers[^1].Reason);
        Assert.All(answers, a => Assert.Equal(a.Reason == SendReason.Ok, a.IsAllowed));
    }

    [Fact]
    public async Task An_error_has_status_and_detail()
    {
        await using var service = await Served.StartAsync("sqlite", postgres);
        using var client = new ConsentryClient(service.Client.BaseAddress!, "consentry_nobody");

        var error = await Assert.ThrowsAsync<ConsentryException>(() =>
            client.MayISendAsync(Served.Consumer, cancellationToken: Place.Stop)
        );

        Assert.Equal((HttpStatusCode.Unauthorized, false), (error.Status, error.IsTransient));
        Assert.StartsWith("send a key in the header Authorization", error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_allows_nothing()
    {
        using var client = new ConsentryClient(new Uri($"http://127.0.0.1:{FreePort()}"), "key");

        var error = await Assert.ThrowsAsync<ConsentryException>(() =>
            client.MayISendAsync(Served.Consumer, cancellationToken: Place.Stop)
        );

        Assert.Equal((null, true), (error.Status, error.IsTransient));
    }

    /// <summary>A proxy's page, an answer of fewer numbers, of another number, one that contradicts itself, one that is cut off.</summary>
    [Theory]
    [InlineData(200, "<html>Please sign in</html>")]
    [InlineData(200, "null")]
    [InlineData(200, """{"results":[]}""")]
    [InlineData(200, """{"results":null}""")]
    [InlineData(200, """{"results":[{"to":"+13026284418","allowed":true,"reason":"ok"}]}""")]
    [InlineData(200, """{"results":[{"to":"+13026284417","allowed":true}]}""")]
    [InlineData(200, """{"results":[{"to":"+13026284417","allowed":true,"reason":"ok"}""")]
    [InlineData(302, "")]
    [InlineData(500, "")]
    [InlineData(502, "<html>Bad gateway</html>")]
    public async Task What_is_no_answer_of_the_service_allows_nothing(int status, string body)
    {
        await using var stranger = await AnsweringAsync(status, body);
        using var client = new ConsentryClient(new Uri(stranger.Urls.First()), "key");

        await Assert.ThrowsAsync<ConsentryException>(() =>
            client.MayISendAsync(Served.Consumer, cancellationToken: Place.Stop)
        );
    }

    [Theory]
    [InlineData("true", "blocked", SendReason.Blocked)]
    [InlineData("false", "ok", SendReason.Other)]
    [InlineData("true", "a-reason-of-tomorrow", SendReason.Other)]
    public async Task An_answer_that_contradicts_itself_allows_nothing(string allowed, string id, SendReason reason)
    {
        var body = $$"""{"results":[{"to":"+13026284417","allowed":{{allowed}},"reason":"{{id}}"}]}""";
        await using var stranger = await AnsweringAsync(200, body);
        using var client = new ConsentryClient(new Uri(stranger.Urls.First()), "key");

        var answer = await client.MayISendAsync(Served.Consumer, cancellationToken: Place.Stop);

        Assert.Equal((false, reason), (answer.IsAllowed, answer.Reason));
    }

    [Fact]
    public async Task When_to_try_again_is_told()
    {
        await using var busy = await AnsweringAsync(503, """{"detail":"the ledger cannot be reached now"}""");
        using var client = new ConsentryClient(new Uri(busy.Urls.First()), "key");

        var error = await Assert.ThrowsAsync<ConsentryException>(() =>
            client.RecordSentAsync(new SentText { To = Served.Consumer, Id = "1" }, Place.Stop)
        );

        Assert.Equal("the ledger cannot be reached now", error.Detail);
        Assert.Equal((TimeSpan.FromSeconds(7), true), (error.RetryAfter, error.IsTransient));
    }

    [Fact]
    public async Task Who_gives_up_is_told_so_and_not_that_the_service_is_away()
    {
        using var client = new ConsentryClient(new Uri($"http://127.0.0.1:{FreePort()}"), "key");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.MayISendAsync(Served.Consumer, cancellationToken: new CancellationToken(canceled: true))
        );
    }

    private static async Task<WebApplication> AnsweringAsync(int status, string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapFallback(async context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "7";
            context.Response.Headers.Location = "/elsewhere";
            context.Response.ContentType = status == 503 ? "application/problem+json" : "application/json";
            await context.Response.WriteAsync(body, context.RequestAborted);
        });
        await app.StartAsync(Place.Stop);
        return app;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
