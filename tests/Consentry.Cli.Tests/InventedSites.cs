using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Consentry.Cli.Tests;

/// <summary>
/// Sites of businesses that there are none of, four pages each, on one port of this machine and told apart by the name of the
/// host. The same seed makes the same sites: some keep every promise, some leave one out, some have no policy, some are down.
/// </summary>
public sealed class InventedSites : IAsyncDisposable
{
    private static readonly string[] Places = ["Harbor", "Cedar", "Willow", "Summit", "Prairie", "Canyon", "Juniper"];
    private static readonly string[] Trades = ["Dental", "Books", "Yoga", "Hardware", "Bakery", "Optics", "Kennels"];

    private readonly WebApplication server;
    private readonly int seed;

    private InventedSites(WebApplication server, int count, int seed)
    {
        this.server = server;
        this.seed = seed;
        Count = count;
    }

    public int Count { get; }

    public int Port { get; private set; }

    public static async Task<InventedSites> Serve(int count, int seed)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var sites = new InventedSites(builder.Build(), count, seed);
        sites.server.Run(sites.Answer);
        await sites.server.StartAsync();
        var bound = sites.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        sites.Port = new Uri(bound.Addresses.First()).Port;
        return sites;
    }

    /// <summary>The list of senders, in CSV.</summary>
    public string List()
    {
        var list = new StringBuilder("account,source,sender\n");
        for (var site = 0; site < Count; site++)
            list.Append(CultureInfo.InvariantCulture, $"A-{site:0000},http://{Host(site)}:{Port}/,{Name(site)}\n");

        return list.ToString();
    }

    /// <summary>Where the names lead, as in <c>/etc/hosts</c>.</summary>
    public string Hosts()
    {
        var hosts = new StringBuilder();
        for (var site = 0; site < Count; site++)
            hosts.Append(CultureInfo.InvariantCulture, $"127.0.0.1 {Host(site)}\n");

        return hosts.ToString();
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static string Host(int site) => string.Create(CultureInfo.InvariantCulture, $"sender{site}.test");

    private static string Name(int site) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Places[site % Places.Length]} {Trades[site / Places.Length % Trades.Length]} {site}"
        );

    private async Task Answer(HttpContext context)
    {
        var host = context.Request.Host.Host;
        var site = int.Parse(host.AsSpan(6, host.Length - 11), CultureInfo.InvariantCulture);
        var path = context.Request.Path.Value!;
#pragma warning disable CA5394 // Sites are to be the same for the same seed, not hard to guess.
        var chance = new Random((seed * 100_003) + site);
        var kind = chance.Next(20);
        // As far as a server a few streets away.
        await Task.Delay(chance.Next(2, 20) + (path.Length % 3), context.RequestAborted);
        var body = kind == 0 ? null : Page(site, path, kind, chance);
#pragma warning restore CA5394
        context.Response.StatusCode =
            kind == 0 ? StatusCodes.Status503ServiceUnavailable
            : body is null ? StatusCodes.Status404NotFound
            : StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(body ?? "<title>404</title><h1>Not found</h1>", context.RequestAborted);
    }

    private static string? Page(int site, string path, int kind, Random chance) =>
        path switch
        {
            "/" => Around(site, "Welcome", $"<p>{Name(site)} has served its neighbors since {1970 + (site % 50)}.</p>"),
            "/privacy" when kind != 1 => Around(site, "Privacy Policy", Policy(site, chance)),
            "/sms-terms" when kind != 2 => Around(site, "SMS Terms and Conditions", Terms(site, chance)),
            "/join" => Around(site, "Join our texts", Form(site)),
            _ => null,
        };

    private static string Around(int site, string title, string body) =>
        $"""
            <!doctype html><html lang="en"><head><title>{title} | {Name(site)}</title></head><body>
            <header><nav><a href="/">Home</a> <a href="/join">Get texts</a></nav></header>
            <main><h1>{title}</h1>
            {body}
            </main>
            <footer><a href="/privacy">Privacy Policy</a> <a href="/sms-terms">SMS Terms</a> © 2026 {Name(
                site
            )}</footer>
            </body></html>
            """;

    private static string Policy(int site, Random chance) =>
        Paragraphs(
            chance,
            $"{Name(site)} collects your name and mobile number when you sign up for our text messages.",
            "We use your name and mobile number to send you appointment reminders and to answer your questions.",
            "We share personal information only with the companies that host our website and deliver our messages.",
            "We never sell, rent, or share personal or mobile information with third parties or affiliates so that they can market to you.",
            "We do not share text messaging opt-in data and consent with any third party.",
            "You can stop our text messages at any time by replying STOP to any of them.",
            "Last updated: May 4, 2026",
            $"Questions? Write to help@{Host(site)} or call (302) 628-4417."
        );

    private static string Terms(int site, Random chance) =>
        Paragraphs(
            chance,
            $"By signing up you agree to receive recurring appointment reminders by text message from {Name(site)}.",
            "Message frequency varies.",
            "Message and data rates may apply.",
            "Reply STOP to cancel at any time. You will get one message that confirms it.",
            $"Reply HELP for help, or write to help@{Host(site)} or call (302) 628-4417.",
            "Carriers are not liable for delayed or undelivered messages.",
            "See our <a href=\"/privacy\">Privacy Policy</a>."
        );

    /// <summary>Most sites say it all; of the others, one sentence is missing.</summary>
    private static string Paragraphs(Random chance, params string[] sentences)
    {
#pragma warning disable CA5394
        var missing = chance.Next(sentences.Length * 2);
#pragma warning restore CA5394
        return string.Concat(sentences.Where((_, i) => i != missing).Select(s => $"<p>{s}</p>\n"));
    }

    private static string Form(int site) =>
        $"""
            <form action="/joined" method="post">
            <label>Mobile number <input type="tel" name="phone"></label>
            <label><input type="checkbox" name="texts"> I agree to receive recurring appointment reminders by text from {Name(
                site
            )}.
            Message and data rates may apply. To cancel, reply STOP; for help, reply HELP. Message frequency varies. Consent is not a
            condition of purchase. <a href="/privacy">Privacy Policy</a>, <a href="/sms-terms">SMS Terms</a></label>
            <button>Sign up</button></form>
            """;
}
