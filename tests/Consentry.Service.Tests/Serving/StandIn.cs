using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Consentry.Service.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Consentry.Service.Tests.Serving;

/// <summary>Stands in for every provider's own interface: a server with HTTPS on the loopback that keeps what is posted to it.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly X509Certificate2 certificate;

    private StandIn(WebApplication app, X509Certificate2 certificate) =>
        (this.app, this.certificate) = (app, certificate);

    /// <summary>Host and path, and the body.</summary>
    public ConcurrentQueue<(string Address, string Body)> Taken { get; } = [];

    /// <summary>What it answers.</summary>
    public int Status { get; set; } = StatusCodes.Status200OK;

    /// <summary>What it waits for before it answers; null is nothing.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public static async Task<StandIn> StartAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=stand-in", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var own = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(own))
        );
        var server = builder.Build();
        var standIn = new StandIn(server, own);
        server.Map("{**path}", standIn.TakeAsync);
        await server.StartAsync();
        return standIn;
    }

    /// <summary>A way out on which every host is this server.</summary>
    public Outbound Way(SnsCertificates certificates)
    {
        var port = new Uri(app.Urls.First()).Port;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions =
            {
                RemoteCertificateValidationCallback = (_, presented, _, _) => certificate.Equals(presented),
            },
            ConnectCallback = async (_, stop) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync(IPAddress.Loopback, port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
        return new Outbound(new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) }, certificates);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        certificate.Dispose();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Taken.Enqueue(($"{context.Request.Host}{context.Request.Path}", await reader.ReadToEndAsync()));
        if (Gate is { } gate)
            await gate.Task;

        context.Response.StatusCode = Status;
    }
}
