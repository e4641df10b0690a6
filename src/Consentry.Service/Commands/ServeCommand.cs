using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;

namespace Consentry.Service.Commands;

/// <summary><c>consentry serve</c>: takes webhooks in and answers whether texts may go.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Listen = new("--listen")
    {
        Description = "Where to listen; put a proxy with HTTPS before it",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "http://127.0.0.1:5080",
    };

    private static readonly Option<string?> Public = new("--public-address")
    {
        Description = "The origin that providers call, such as https://texts.example.com (default: that of --listen)",
        HelpName = "ORIGIN",
    };

    private static readonly Option<IPNetwork[]> Proxies = new("--proxy")
    {
        Description =
            "A network of proxies, such as 10.0.0.0/8, that say where visitors come from (always: this machine); repeatable",
        HelpName = "NETWORK",
        CustomParser = Networks,
        DefaultValueFactory = _ => [],
    };

    private static readonly Option<string?> Folder = new("--checkpoints")
    {
        Description = "Write signed checkpoints into this folder, every ten minutes in which something happened",
        HelpName = "FOLDER",
    };

    public static Command Create()
    {
        var command = Places.With(
            new Command("serve", "Take in what consumers write, keep the consent ledger and answer for it.")
            {
                Listen,
                Public,
                Proxies,
                Folder,
            }
        );
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult call, CancellationToken stop)
    {
        var options = new ServeOptions
        {
            Listen = call.GetRequiredValue(Listen),
            PublicAddress = Origin(call.GetValue(Public) ?? call.GetRequiredValue(Listen)),
            Proxies = call.GetRequiredValue(Proxies),
            Checkpoints = call.GetValue(Folder),
        };
        await using var books = Places.Open(call);
        await using var app = ServiceHost.Build(books, options);
        await app.StartAsync(stop);
        Call.Say($"listening on {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync(stop);
        return Call.Done;
    }

    private static IPNetwork[] Networks(ArgumentResult given)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in given.Tokens.Select(token => token.Value))
        {
            if (IPNetwork.TryParse(text, out var network))
                networks.Add(network);
            else
                given.AddError($"'{text}' is no network such as 10.0.0.0/8");
        }

        return [.. networks];
    }

    private static Uri Origin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address is { Scheme: "http" or "https", PathAndQuery: "/" }
            ? address
            : throw new UsageException($"'{text}' is no origin such as https://texts.example.com");
}
