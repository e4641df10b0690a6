using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Consentry.OptOut.Answering;
using Consentry.Service;
using Consentry.Storage;
using Microsoft.AspNetCore.Builder;

namespace Consentry.Browser.Tests.OptOut;

/// <summary>The service with one sender, on a free port of the loopback, over a ledger of its own.</summary>
internal sealed class OptOutHost : IAsyncDisposable
{
    private const string Sender = "quarry-hill-yoga";

    private readonly string folder;
    private readonly Books books;
    private readonly WebApplication app;
    private readonly HttpClient client = new();

    private OptOutHost(string folder, Books books, WebApplication app) =>
        (this.folder, this.books, this.app) = (folder, books, app);

    private static SenderSettings Settings =>
        new()
        {
            Id = Sender,
            Name = "Quarry Hill Yoga",
            Email = "front-desk@quarryhill.example",
            Phone = "302-628-4400",
            RequiresConsent = false,
            Programs =
            [
                new()
                {
                    Name = "class-alerts",
                    Title = "Class changes and reminders",
                    Categories = [new("reminders", IsMarketing: false)],
                },
                new()
                {
                    Name = "studio-news",
                    Title = "Studio news and offers",
                    Categories = [new("offers", IsMarketing: true)],
                },
                new()
                {
                    Name = "shop",
                    Title = "Orders from the shop",
                    Categories = [new("orders", IsMarketing: false)],
                },
            ],
        };

    public string Page => $"{app.Urls.First()}/opt-out/{Sender}";

    public string Elsewhere => $"{app.Urls.First()}/opt-out/nobody";

    public static async Task<OptOutHost> StartAsync()
    {
        var made = Directory.CreateTempSubdirectory("consentry-page-").FullName;
        var keys = Path.Combine(made, "keys.json");
        KeyFile.Create(keys);
        var opened = Books.Open(Path.Combine(made, "ledger.db"), keys, TimeProvider.System);
        await opened.Senders.SetAsync(Settings, TestContext.Current.CancellationToken);
        var built = ServiceHost.Build(
            opened,
            new ServeOptions { Listen = "http://127.0.0.1:0", PublicAddress = new Uri("https://texts.example.com") }
        );
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new OptOutHost(made, opened, built);
    }

    /// <summary>ok, or why a text may not go.</summary>
    public async Task<string> CheckAsync(string number, string program, string category)
    {
        if (client.DefaultRequestHeaders.Authorization is null)
        {
            var key = await books.ApiKeys.CreateAsync(Sender, "tests", TestContext.Current.CancellationToken);
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        var answer = await client.GetFromJsonAsync<JsonNode>(
            $"{app.Urls.First()}/v1/send-check?to={Uri.EscapeDataString(number)}&program={program}&category={category}",
            TestContext.Current.CancellationToken
        );
        return (string)answer!["reason"]!;
    }

    /// <summary>From now on the ledger takes nothing.</summary>
    public ValueTask CloseLedgerAsync() => books.Ledger.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.StopAsync(CancellationToken.None);
        await app.DisposeAsync();
        await books.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
