using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Consentry.Fetching.Tests;

/// <summary>A server that sends what no web server sends: it reads the head of a request, and then a test writes.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Task accepting;
    private readonly X509Certificate2? certificate;

    public RawServer(Func<Stream, CancellationToken, Task> answer, X509Certificate2? certificate = null)
    {
        this.certificate = certificate;
        listener.Start();
        accepting = Accept(answer);
    }

    /// <summary>Writes once and closes.</summary>
    public RawServer(string answer)
        : this((stream, cancellation) => stream.WriteAsync(Encoding.UTF8.GetBytes(answer), cancellation).AsTask()) { }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    public FetchOptions Allowed =>
        new()
        {
            AllowPrivate = true,
            Ports = new HashSet<int> { Port },
        };

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        await accepting;
        end.Dispose();
    }

    private async Task Accept(Func<Stream, CancellationToken, Task> answer)
    {
        var served = new List<Task>();
        try
        {
            while (true)
                served.Add(Serve(await listener.AcceptTcpClientAsync(end.Token), answer));
        }
        // A listener that was stopped between two calls says that it was never started.
        catch (Exception e) when (e is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(served);
        }
    }

    private async Task<Stream> Secured(Stream stream)
    {
        if (certificate is null)
            return stream;

        var secured = new SslStream(stream);
        // Offline, since a server too would ask for the certificates that its own one names.
        var context = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        await secured.AuthenticateAsServerAsync(new() { ServerCertificateContext = context }, end.Token);
        return secured;
    }

    private async Task Serve(TcpClient client, Func<Stream, CancellationToken, Task> answer)
    {
        using (client)
        {
            try
            {
                await using var stream = await Secured(client.GetStream());
                var head = new byte[8192];
                _ = await stream.ReadAsync(head, end.Token);
                await answer(stream, end.Token);
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or AuthenticationException)
            {
                // The other side has had enough, which is what these tests are about.
            }
        }
    }
}
