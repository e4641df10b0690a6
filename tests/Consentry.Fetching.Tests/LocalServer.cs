using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Consentry.Fetching.Tests;

/// <summary>A web server on this machine that counts who comes.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private int connections;
    private int open;

    private LocalServer(WebApplication app) => this.app = app;

    public int Port { get; private set; }

    /// <summary>All that there were.</summary>
    public int Connections => connections;

    /// <summary>Connections that are open now.</summary>
    public int Open => open;

    public ConcurrentQueue<(string Path, Dictionary<string, string> Headers)> Requests { get; } = [];

    public static async Task<LocalServer> Start(RequestDelegate answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        LocalServer? server = null;
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AllowSynchronousIO = true;
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            kestrel.Listen(
                IPAddress.Loopback,
                0,
                listen =>
                {
                    listen.Use(next =>
                        async connection =>
                        {
                            Interlocked.Increment(ref server!.connections);
                            Interlocked.Increment(ref server.open);
                            try
                            {
                                await next(connection);
                            }
                            finally
                            {
                                Interlocked.Decrement(ref server.open);
                            }
                        }
                    );
                    if (certificate is not null)
                        listen.UseHttps(certificate);
                }
            );
        });
        var built = builder.Build();
        server = new LocalServer(built);
        built.Run(context =>
        {
            server.Requests.Enqueue(
                (
                    context.Request.Path + context.Request.QueryString,
                    context.Request.Headers.ToDictionary(
                        h => h.Key,
                        h => h.Value.ToString(),
                        StringComparer.OrdinalIgnoreCase
                    )
                )
            );
            return answer(context);
        });
        await built.StartAsync(TestContext.Current.CancellationToken);
        server.Port = new Uri(built.Urls.Single()).Port;
        return server;
    }

    /// <summary>Answers every request with one page.</summary>
    public static Task<LocalServer> Start(string page) => Start(context => context.Response.WriteAsync(page));

    public Uri At(string path = "/") => new($"http://127.0.0.1:{Port}{path}");

    public FetchOptions Allowed =>
        new()
        {
            AllowPrivate = true,
            Ports = new HashSet<int> { Port },
        };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }
}
