using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Consentry.Fetching.Tests.Sites;

/// <summary>Serves invented sites by host name on this machine.</summary>
internal sealed class TreeServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private TreeServer(WebApplication app, int port) => (this.app, Port) = (app, port);

    public int Port { get; }

    /// <summary>What was asked for, in order: host and path.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public Uri Home => new($"http://fern.test:{Port}/");

    public FetchOptions Options =>
        new()
        {
            AllowPrivate = true,
            Ports = new HashSet<int> { Port },
            Resolve = (host, _) =>
                host.EndsWith(".test", StringComparison.Ordinal)
                    ? Task.FromResult<IPAddress[]>([IPAddress.Loopback])
                    : throw new System.Net.Sockets.SocketException((int)System.Net.Sockets.SocketError.HostNotFound),
        };

    /// <param name="answer">Gets the path, with the host before it where it is not the site's own, and the port.</param>
    public static async Task<TreeServer> Start(Func<string, int, TreePage?> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var built = builder.Build();
        TreeServer? server = null;
        built.Run(async context =>
        {
            var host = context.Request.Host.Host;
            var path = (host == "fern.test" ? "" : host) + context.Request.Path + context.Request.QueryString;
            server!.Asked.Enqueue(path);
            var page =
                answer(path, server.Port)
                ?? new TreePage(path, 404, null, "<title>404 Not Found</title><h1>Not Found</h1>");
            context.Response.StatusCode = page.Status;
            context.Response.ContentType = path.EndsWith(".xml", StringComparison.Ordinal)
                ? "text/xml"
                : "text/html; charset=utf-8";
            if (page.Header is [var name, var value])
                context.Response.Headers[name] = value.Replace("{port}", $"{server.Port}", StringComparison.Ordinal);

            await context.Response.WriteAsync(page.Body.Replace("{port}", $"{server.Port}", StringComparison.Ordinal));
        });
        await built.StartAsync(TestContext.Current.CancellationToken);
        return server = new TreeServer(built, new Uri(built.Urls.Single()).Port);
    }

    public static Task<TreeServer> Start(SiteTree tree) => Start((path, _) => tree.Pages.GetValueOrDefault(path));

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }
}
