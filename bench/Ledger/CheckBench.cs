using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using Consentry.OptOut.Ledger;
using Consentry.Service;
using Consentry.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Consentry.Bench.Ledger;

/// <summary>Single send-checks over HTTP, beside an endpoint that authenticates and reads one row by its primary key, in turns.</summary>
internal static class CheckBench
{
    private const int Rounds = 9;
    private const int Callers = 16;
    private const int Numbers = 10_000;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string name, string target)
    {
        var (books, key) = await Prepared.OpenAsync(target);
        await using var owned = books;
        await Task.WhenAll(
            Enumerable.Range(0, Numbers).Where(i => i % 2 == 0).Select(i => BlockAsync(books.Ledger, Number(i)))
        );
        await using var app = ServiceHost.Build(
            books,
            new ServeOptions { Listen = "http://127.0.0.1:0", PublicAddress = new Uri("http://127.0.0.1") }
        );
        app.MapGet("/bare", ReadRowAsync);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Callers })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        var (checks, reads) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            reads.Add(await RateAsync(client, i => $"/bare?no={i % (Numbers / 2) + 1}"));
            checks.Add(
                await RateAsync(
                    client,
                    i => $"/v1/send-check?to=%2B{Number(i % Numbers)[1..]}&program=class-alerts&category=reminders"
                )
            );
        }

        var (check, read) = (Prepared.Median(checks.Skip(2)), Prepared.Median(reads.Skip(2)));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {name} | {check:N0} | {read:N0} | {check / read:N2} |")
        );
        return 0;
    }

    private static string Number(int i) => string.Create(CultureInfo.InvariantCulture, $"+1302{2_000_000 + i}");

    private static Task<Receipt> BlockAsync(ConsentLedger ledger, string number) =>
        ledger.AppendAsync(
            new Entry
            {
                Sender = Prepared.Sender,
                Number = number,
                Decide = _ =>
                    [
                        new Happening(
                            EventKind.Revoked,
                            Scope.All,
                            new Payload { Number = number, Channel = Channel.Text }
                        ),
                    ],
            }
        );

    private static async Task<IResult> ReadRowAsync(HttpContext context, SenderBook senders, Books books, long no)
    {
        if (
            context.Request.Headers.Authorization is not [{ } header]
            || await senders.FindKeyAsync(header["Bearer ".Length..], context.RequestAborted)
                is not { IsRevoked: false }
        )
            return Results.Unauthorized();

        string? kind = null;
        var query = new Statement("select kind from events where sender = 1 and sequence = @no", ("no", no));
        await books.Database.UseAsync(
            async session =>
            {
                await session.ReadAsync([query], (_, row) => kind = row.GetString(0), context.RequestAborted);
                return true;
            },
            context.RequestAborted
        );
        return Results.Text($"{{\"kind\":\"{kind}\"}}", "application/json");
    }

    private static async Task<double> RateAsync(HttpClient client, Func<int, string> path)
    {
        var next = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(async _ =>
                {
                    while (watch.Elapsed < Turn)
                        (await client.GetByteArrayAsync(path(Interlocked.Increment(ref next)))).AsSpan();
                })
        );
        return next / watch.Elapsed.TotalSeconds;
    }
}
