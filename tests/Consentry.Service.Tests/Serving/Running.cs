using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Consentry.Service.Tests.Storage;

namespace Consentry.Service.Tests.Serving;

/// <summary>The program as it is installed, a process of its own.</summary>
internal sealed class Running : IDisposable
{
    private const string Start = """exec "$program" serve --data "$data" --keys "$keys" --listen "$listen" """;

    /// <summary>Without the signal that would end the program; the runtime's own code pages are a file too, unless they are written to.</summary>
    private const string Limited = "export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f";

    private readonly Process process;

    private Running(Process process, int port, string key)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public HttpClient Client { get; }

    /// <param name="ledger">On which it works.</param>
    /// <param name="limit">Of every file that it writes, in KiB: a disk that is full at that size; null is none.</param>
    public static async Task<Running> StartAsync(Served ledger, int? limit = null)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("bash", ["-c", limit is null ? Start : $"{Limited} {limit}; {Start}"])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["Logging__LogLevel__Default"] = "Error";
        start.Environment["program"] = Path.Combine(AppContext.BaseDirectory, "consentry-service");
        start.Environment["data"] = ledger.Target;
        start.Environment["keys"] = ledger.KeysPath;
        start.Environment["listen"] = $"http://127.0.0.1:{port}";
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
