using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Consentry.Cli.Tests;

/// <summary>An invented site, served on this machine for one test.</summary>
internal sealed class SiteHost : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Dictionary<string, (int Status, string Head, string Body)> pages = new(StringComparer.Ordinal);
    private int unchanged;

    public SiteHost()
    {
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Accept();
    }

    public int Port { get; }

    /// <summary>Requests that were told that their page has not changed.</summary>
    public int Unchanged => unchanged;

    public string Home => $"http://127.0.0.1:{Port}/";

    /// <param name="head">Header lines, each with its line end.</param>
    public SiteHost With(string path, string body, int status = 200, string head = "")
    {
        pages[path] = (status, head, body);
        return this;
    }

    public SiteHost Without(string path)
    {
        pages.Remove(path);
        return this;
    }

    public Ended Vet(params string[] arguments) => Vet([], arguments);

    public Ended Vet((string, string)[] environment, params string[] arguments) =>
        Cli.Run(
            Path.GetTempPath(),
            input: "",
            environment,
            ["vet", "--allow-private", "--port", $"{Port}", .. arguments]
        );

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Answer(await listener.AcceptTcpClientAsync());
        }
        catch (Exception e) when (e is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using (client)
            {
                using var reader = new StreamReader(client.GetStream());
                var target = (await reader.ReadLineAsync() ?? "").Split(' ') is [_, var asked, ..] ? asked : "/";
                var kept = "";
                while (await reader.ReadLineAsync() is { Length: > 0 } line)
                    kept = line.StartsWith("If-None-Match: ", StringComparison.Ordinal) ? line[15..] : kept;

                var (status, head, body) = pages.GetValueOrDefault(
                    target,
                    (404, "", "<title>404</title><h1>Not found</h1>")
                );
                if (kept.Length > 0 && head.Contains($"ETag: {kept}\r\n", StringComparison.Ordinal))
                {
                    (status, body) = (304, "");
                    Interlocked.Increment(ref unchanged);
                }

                var bytes = Encoding.UTF8.GetBytes(body);
                var type = head.Contains("Content-Type", StringComparison.Ordinal) ? "" : "Content-Type: text/html\r\n";
                await client
                    .GetStream()
                    .WriteAsync(
                        Encoding.Latin1.GetBytes(
                            $"HTTP/1.1 {status} X\r\n{type}{head}Content-Length: {bytes.Length}\r\nConnection: close\r\n\r\n"
                        )
                    );
                await client.GetStream().WriteAsync(bytes);
            }
        }
        catch (IOException)
        {
            // The client has gone.
        }
    }
}
