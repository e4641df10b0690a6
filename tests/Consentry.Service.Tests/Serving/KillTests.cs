using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
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

    /// <summary>The program as it is installed, a process of its own.</summary>
    private sealed class Running : IDisposable
    {
        private readonly Process process;

        private Running(Process process, int port, string key)
        {
            this.process = process;
            Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        public HttpClient Client { get; }

        public static async Task<Running> StartAsync(Served ledger)
        {
            var port = FreePort();
            var start = new ProcessStartInfo(
                Path.Combine(AppContext.BaseDirectory, "consentry-service"),
                ["serve", "--data", ledger.Target, "--keys", ledger.KeysPath, "--listen", $"http://127.0.0.1:{port}"]
            )
            {
                RedirectStandardError = true,
                UseShellExecute = false,
                RedirectStandardOutput = true,
            };
            start.Environment["Logging__LogLevel__Default"] = "Error";
            var started = Process.Start(start)!;
            started.OutputDataReceived += (_, _) => { };
            started.BeginOutputReadLine();
            while (await started.StandardError.ReadLineAsync(Place.Stop) is { } line)
            {
                if (line.Contains("listening", StringComparison.Ordinal))
                    return new Running(started, port, ledger.Key);
            }

            throw new InvalidOperationException("the service did not start");
        }

        public async Task<IEnumerable<string>> ReasonsAsync(string[] numbers)
        {
            using var response = await Client.PostAsync(
                "/v1/send-check",
                System.Net.Http.Json.JsonContent.Create(
                    new
                    {
                        to = numbers,
                        program = "class-alerts",
                        category = "reminders",
                    }
                ),
                Place.Stop
            );
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var answers = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync(Place.Stop))!;
            return answers["results"]!.AsArray().Select(r => (string)r!["reason"]!);
        }

        public void Kill()
        {
            process.Kill();
            process.WaitForExit();
        }

        public void Dispose()
        {
            if (!process.HasExited)
                Kill();

            process.Dispose();
            Client.Dispose();
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
