using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Consentry.OptOut.Answering;
using Consentry.Service.Tests.Storage;
using Consentry.Storage;
using Microsoft.AspNetCore.Builder;

namespace Consentry.Service.Tests.Serving;

/// <summary>The service on a free port of the loopback, with a sender and a key, over a ledger of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    public const string Sender = "harbor-gym";
    public const string Own = "+13026284400";
    public const string Consumer = "+13026284417";
    public const string GenericSecret = "a-long-secret-of-32-characters-00";

    private readonly string folder;
    private readonly bool isBeside;
    private Books books;
    private WebApplication app;

    private readonly Outbound? outbound;

    private Served(string target, string folder, string keys, bool isBeside = false, Outbound? outbound = null)
    {
        (Target, this.folder, KeysPath, this.isBeside, this.outbound) = (target, folder, keys, isBeside, outbound);
        (books, app) = Build();
    }

    public string Target { get; }

    public string KeysPath { get; }

    public Books Books => books;

    public FakeClock Clock { get; } = new();

    public string Key { get; private set; } = "";

    public HttpClient Client { get; private set; } = new();

    public static async Task<Served> StartAsync(
        string kind,
        PostgresServer postgres,
        SenderSettings? settings = null,
        Outbound? outbound = null
    )
    {
        var made = Directory.CreateTempSubdirectory("consentry-service-").FullName;
        var ring = Path.Combine(made, "keys.json");
        KeyFile.Create(ring);
        var target = kind == "sqlite" ? Path.Combine(made, "ledger.db") : await postgres.CreateAsync();
        var service = new Served(target, made, ring, outbound: outbound);
        await service.Books.Senders.SetAsync(settings ?? Settings, Place.Stop);
        service.Key = await service.Books.ApiKeys.CreateAsync(Sender, "tests", Place.Stop);
        await service.StartAsync();
        return service;
    }

    public static SenderSettings Settings =>
        new()
        {
            Id = Sender,
            Name = "Harbor Gym",
            Email = "front-desk@harborgym.example",
            RequiresConsent = false,
            Numbers = [new SenderNumber(Own, "class-alerts")],
            Programs =
            [
                new SenderProgram
                {
                    Name = "class-alerts",
                    Title = "Harbor Gym Class Alerts",
                    Categories =
                    [
                        new SenderCategory("reminders", IsMarketing: false),
                        new SenderCategory("offers", IsMarketing: true),
                    ],
                },
            ],
            Providers =
            [
                new ProviderSettings(
                    "generic",
                    new Dictionary<string, string>(StringComparer.Ordinal) { ["secret"] = GenericSecret }
                ),
            ],
        };

    /// <summary>Another process over the same ledger.</summary>
    public async Task<Served> BesideAsync()
    {
        var other = new Served(Target, folder, KeysPath, isBeside: true) { Key = Key };
        await other.StartAsync();
        return other;
    }

    /// <summary>Stops it and starts it again over the same ledger, as another process would.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        (books, app) = Build();
        await StartAsync();
    }

    public async Task<JsonNode> CheckAsync(
        string number = Consumer,
        string texts = "program=class-alerts&category=reminders"
    ) =>
        (
            await Client.GetFromJsonAsync<JsonNode>(
                $"/v1/send-check?to={Uri.EscapeDataString(number)}&{texts}",
                Place.Stop
            )
        )!;

    public async Task<JsonNode> PostAsync(string path, object body, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await Client.PostAsJsonAsync(path, body, Place.Stop);
        Assert.Equal(status, response.StatusCode);
        return response.StatusCode == HttpStatusCode.NoContent
            ? new JsonObject()
            : (await response.Content.ReadFromJsonAsync<JsonNode>(Place.Stop))!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (!isBeside)
            Directory.Delete(folder, recursive: true);
    }

    private (Books, WebApplication) Build()
    {
        var opened = Books.Open(Target, KeysPath, Clock);
        return (
            opened,
            ServiceHost.Build(
                opened,
                new ServeOptions
                {
                    Listen = "http://127.0.0.1:0",
                    PublicAddress = new Uri("https://texts.harborgym.example"),
                },
                outbound
            )
        );
    }

    private async Task StartAsync()
    {
        await app.StartAsync(Place.Stop);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Key);
    }

    private async Task StopAsync()
    {
        Client.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await books.DisposeAsync();
    }
}
