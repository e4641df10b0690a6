using System.Net;
using Consentry.Fetching.Tests;
using Consentry.Rendering;
using Microsoft.AspNetCore.Http;

namespace Consentry.Browser.Tests.Rendering;

/// <summary>A public host, which stands on this machine, a server that no page may reach, and a browser for all tests.</summary>
public sealed class Hosts : IAsyncLifetime
{
    internal Dictionary<string, string> Pages { get; } = [];

    internal LocalServer Outside { get; private set; } = null!;

    internal LocalServer Inside { get; private set; } = null!;

    internal Renderer Renderer { get; private set; } = null!;

    internal RenderOptions Options =>
        new()
        {
            Settling = TimeSpan.FromSeconds(2),
            Fetching = new()
            {
                Ports = new HashSet<int> { 80, 443, Inside.Port },
                Resolve = new Names().Resolve,
                Dial = end => end.Address.Equals(Names.Public) ? new IPEndPoint(IPAddress.Loopback, Outside.Port) : end,
            },
        };

    public async ValueTask InitializeAsync()
    {
        Inside = await LocalServer.Start("a secret of this machine");
        Outside = await LocalServer.Start(async context =>
        {
            if (context.Request.Path == "/never")
                await Task.Delay(Timeout.Infinite, context.RequestAborted);

            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.StatusCode = Pages.ContainsKey(context.Request.Path) ? 200 : 404;
            await context.Response.WriteAsync(Pages.GetValueOrDefault(context.Request.Path, "none"));
        });
        Renderer = new(Options);
    }

    public async ValueTask DisposeAsync()
    {
        await Renderer.DisposeAsync();
        await Outside.DisposeAsync();
        await Inside.DisposeAsync();
    }
}
