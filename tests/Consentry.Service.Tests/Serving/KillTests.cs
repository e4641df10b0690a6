using System.Collections.Concurrent;
using System.Globalization;
using Consentry.Service.Tests.Storage;
using Consentry.Storage;

namespace Consentry.Service.Tests.Serving;

/// <summary>The program is killed while webhooks come in: what it acknowledged is there, and the chain is whole.</summary>
public sealed class KillTests(PostgresServer postgres)
{
    private const int Callers = 8;

    private static int Rounds => Environment.GetEnvironmentVariable("CONSENTRY_LONG_TESTS") is null ? 2 : 100;

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Every_acknowledged_revocation_survives_a_kill(string kind)
    {
        await using var stopped = await Served.StartAsync(kind, postgres);
        var acknowledged = new ConcurrentBag<string>();
        var random = new Random(7);
        for (var round = 0; round < Rounds; round++)
        {
            using var program = await Running.StartAsync(stopped);
            using var killed = new CancellationTokenSource();
            var calls = Enumerable
                .Range(0, Callers)
                .Select(i => LoadAsync(program, (round * Callers) + i, acknowledged, killed.Token))
                .ToArray();
            // A program that has just started answers slowly; then it may be killed at any moment.
            var before = acknowledged.Count;
            while (acknowledged.Count == before)
                await Task.Delay(5, Place.Stop);

            await Task.Delay(random.Next(0, 400), Place.Stop);
            program.Kill();
            await killed.CancelAsync();
            await Task.WhenAll(calls);
        }

        using var after = await Running.StartAsync(stopped);
        foreach (var chunk in acknowledged.Distinct(StringComparer.Ordinal).Chunk(10_000))
            Assert.All(await after.ReasonsAsync(chunk), reason => Assert.Equal("blocked", reason));

        var verified = await new Verifying(stopped.Books.Database, stopped.Books.Keys).RunAsync(
            [],
            stopped.Books.Keys.HasSigned,
            Place.Stop
        );
        Assert.Empty(verified.Faults);
        Assert.True(acknowledged.Count >= Rounds, $"only {acknowledged.Count} were acknowledged");
    }

    private static async Task LoadAsync(
        Running program,
        int caller,
        ConcurrentBag<string> acknowledged,
        CancellationToken killed
    )
    {
        for (var i = 0; !killed.IsCancellationRequested; i++)
        {
            var number = string.Create(
                CultureInfo.InvariantCulture,
                $"+1{302 + (caller % 7)}{2_000_000 + (caller * 5_000) + i}"
            );
            try
            {
                if (
                    await Posting.PostAsync(program.Client, DateTimeOffset.UtcNow, number, "stop", $"{number}", killed)
                    == 200
                )
                    acknowledged.Add(number);
            }
            catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
            {
                return;
            }
        }
    }
}
