using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Consentry.Corpus.Sites;

/// <summary>
/// Answers for all sites on one port of this machine, told apart by the name of the host. It reads the first line and the host
/// of a request and sends a file: a web server's own package would make every command line need its runtime.
/// </summary>
internal sealed partial class SiteServer : IDisposable
{
    private const int LongestHead = 16 * 1024;

    private readonly Dictionary<string, SiteFolder> sites;
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();

    public SiteServer(IReadOnlyList<SiteFolder> sites)
    {
        this.sites = sites.Index().ToDictionary(s => Host(s.Index), s => s.Item, StringComparer.OrdinalIgnoreCase);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        _ = Accept();
    }

    public int Port { get; }

    public Uri HomeOf(int site) => new($"http://{Host(site)}:{Port}/");

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private static string Host(int site) => string.Create(CultureInfo.InvariantCulture, $"site{site}.test");

    private async Task Accept()
    {
        try
        {
            while (true)
                _ = Answer(await listener.AcceptTcpClientAsync(stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // Stopped.
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using (client)
            {
                var stream = client.GetStream();
                var head = await Head(stream);
                var lines = head.Split("\r\n");
                var host = Array
                    .Find(lines, l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))
                    ?[5..].Trim();
                var target = lines[0].Split(' ') is [_, var asked, ..] ? asked : "/";
                await stream.WriteAsync(Response(host?.Split(':')[0] ?? "", target.Split('?')[0]), stop.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone, or the server stops.
        }
    }

    private async Task<string> Head(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (head.Length < LongestHead && !head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, stop.Token);
            if (read == 0)
                break;

            head.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return head.ToString();
    }

    private byte[] Response(string host, string path)
    {
        var site = sites.GetValueOrDefault(host);
        var file = site?.At(Uri.UnescapeDataString(path));
        var body = file is null ? "<title>404</title><h1>Not found</h1>"u8.ToArray() : Body(site!, file);
        var type = file?.Id.EndsWith(".md", StringComparison.Ordinal) == true ? "text/markdown" : "text/html";
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {(file is null ? "404 Not Found" : "200 OK")}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"
        );
        return [.. Encoding.Latin1.GetBytes(head), .. body];
    }

    /// <summary>An absolute link whose path is a file of the site is the site's own.</summary>
    private static byte[] Body(SiteFolder site, LabelledFile file)
    {
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(file.Path));
        return Encoding.Latin1.GetBytes(
            AbsoluteLink.Replace(
                text,
                m =>
                    site.At(m.Groups["path"].Value) is null
                        ? m.Value
                        : $"{m.Groups["before"].Value}{m.Groups["path"].Value}"
            )
        );
    }

    [GeneratedRegex(
        """(?<before>href\s*=\s*["']?)https?://[^/"'\s<>?#]+(?<path>/[^"'#?\s<>]*)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex AbsoluteLink { get; }
}
