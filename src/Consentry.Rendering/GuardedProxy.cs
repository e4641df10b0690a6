using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Consentry.Fetching;

namespace Consentry.Rendering;

/// <summary>
/// The browser's one way out, for one page: a proxy on this machine that connects through the guard alone. Requests of http
/// come whole, those of https and web sockets as a tunnel to a host and port. Addresses that are refused, and those
/// beyond the page's share of connections and bytes, get 403.
/// </summary>
internal sealed class GuardedProxy : IAsyncDisposable
{
    private const int LongestHead = 64 * 1024;
    private static readonly byte[] Forbidden =
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();
    private static readonly byte[] Established = "HTTP/1.1 200 Connection Established\r\n\r\n"u8.ToArray();

    private readonly RenderOptions options;
    private readonly Guard guard;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task accepting;
    private int connections;
    private long bytes;

    public GuardedProxy(RenderOptions options)
    {
        this.options = options;
        guard = new(options.Fetching);
        listener.Start();
        accepting = Accept();
    }

    public string Address => $"http://{listener.LocalEndpoint}";

    /// <summary>What was refused, as host and port, each with the reason.</summary>
    public ConcurrentQueue<string> Refused { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await accepting;
        end.Dispose();
    }

    private async Task Accept()
    {
        var served = new ConcurrentDictionary<Task, bool>();
        try
        {
            while (true)
            {
                var task = Serve(await listener.AcceptTcpClientAsync(end.Token));
                served.TryAdd(task, true);
                _ = task.ContinueWith(done => served.TryRemove(done, out _), TaskScheduler.Default);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(served.Keys);
        }
    }

    private async Task Serve(TcpClient client)
    {
        using (client)
        {
            try
            {
                var browser = client.GetStream();
                if (await ReadHead(browser) is not var (head, after) || Target.Of(head) is not { } target)
                    return;

                if (await Connected(target) is { } host)
                {
                    await using (host)
                        await Relay(browser, host, target, after);
                }
                else
                {
                    await browser.WriteAsync(Forbidden, end.Token);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
            {
                // One side has gone, or the page has had its share.
            }
        }
    }

    private async Task<NetworkStream?> Connected(Target target)
    {
        try
        {
            if (Interlocked.Increment(ref connections) > options.MaxConnections)
                throw new RefusalException(FetchError.TooLarge, $"more than {options.MaxConnections} connections");

            return await guard.Connect(target.Host, target.Port, end.Token);
        }
        catch (RefusalException e)
        {
            Refused.Enqueue($"{target.Host}:{target.Port}: {e.Message}");
            return null;
        }
    }

    private async Task Relay(NetworkStream browser, NetworkStream host, Target target, ReadOnlyMemory<byte> after)
    {
        if (target.Head is null)
            await browser.WriteAsync(Established, end.Token);
        else
            await host.WriteAsync(Encoding.Latin1.GetBytes(target.Head), end.Token);

        await host.WriteAsync(after, end.Token);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(end.Token);
        var up = Copy(browser, host, over.Token);
        await Copy(host, browser, over.Token);
        // The host has said all: what the browser may still send on this connection would be for another address.
        await over.CancelAsync();
        await up.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Copy(NetworkStream from, NetworkStream to, CancellationToken cancellation)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, cancellation)) > 0)
        {
            if (Interlocked.Add(ref bytes, read) > options.MaxBytes)
            {
                Refused.Enqueue($"more than {options.MaxBytes / (1024.0 * 1024):0.##} MB for one page");
                throw new IOException("the page has had its share");
            }

            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }
    }

    /// <summary>The head of a request and what came with it; null where there is none.</summary>
    private async Task<(string Head, ReadOnlyMemory<byte> After)?> ReadHead(NetworkStream browser)
    {
        var buffer = new byte[LongestHead];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await browser.ReadAsync(buffer.AsMemory(length), end.Token);
            if (read == 0)
                return null;

            length += read;
            var head = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (head >= 0)
                return (Encoding.Latin1.GetString(buffer, 0, head), buffer.AsMemory(head + 4, length - head - 4));
        }

        return null;
    }
}
