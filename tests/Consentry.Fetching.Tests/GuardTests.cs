using System.Collections.Concurrent;
using System.Net;

namespace Consentry.Fetching.Tests;

/// <summary>The addresses of tricks.txt, each asked for directly and by a redirect from a public host.</summary>
public sealed class GuardTests : IAsyncLifetime
{
    private readonly Names names = new();
    private readonly ConcurrentQueue<IPEndPoint> dialled = [];
    private LocalServer inside = null!;
    private LocalServer outside = null!;

    public static TheoryData<FetchError, string> Tricks =>
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "tricks.txt"))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split(' ', 2))
                .Select(parts => (Enum.Parse<FetchError>(parts[0]), parts[1])),
        ];

    public async ValueTask InitializeAsync()
    {
        inside = await LocalServer.Start("a secret of this machine");
        outside = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = context.Request.Query["to"].ToString();
            return Task.CompletedTask;
        });
    }

    public async ValueTask DisposeAsync()
    {
        await inside.DisposeAsync();
        await outside.DisposeAsync();
    }

    [Fact]
    public void There_are_more_than_sixty_tricks() => Assert.True(Tricks.Count >= 60, $"{Tricks.Count}");

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task Nothing_is_connected_to(FetchError error, string trick)
    {
        using var fetcher = new Fetcher(Options);

        var result = await fetcher.Get(Written(trick), TestContext.Current.CancellationToken);

        Assert.Equal(error, result.Failure?.Error);
        Assert.Empty(dialled);
        Assert.Equal(0, inside.Connections);
    }

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task Nothing_is_connected_to_by_a_redirect(FetchError error, string trick)
    {
        var from = new Uri($"http://shop.example/?to={Uri.EscapeDataString(Written(trick).OriginalString)}");
        using var fetcher = new Fetcher(Options);

        var result = await fetcher.Get(from, TestContext.Current.CancellationToken);

        Assert.Equal(error, result.Failure?.Error);
        Assert.Equal(from, Assert.Single(result.Failure!.Hops).From);
        Assert.All(dialled, end => Assert.Equal(Names.Public, end.Address));
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task A_name_that_changes_its_address_is_looked_up_once_a_connection()
    {
        var lookups = 0;
        var options = Options with
        {
            Resolve = (_, _) =>
                Task.FromResult<IPAddress[]>([
                    Interlocked.Increment(ref lookups) == 1 ? Names.Public : IPAddress.Loopback,
                ]),
        };
        using var fetcher = new Fetcher(options);

        // The redirect leads to the same name at another port, which needs another connection.
        var result = await fetcher.Get(
            new Uri($"http://rebind.example/?to=http://rebind.example:{inside.Port}/"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(FetchError.ForbiddenAddress, result.Failure?.Error);
        Assert.Equal(2, lookups);
        Assert.Equal([new IPEndPoint(Names.Public, 80)], dialled);
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task The_server_counts_when_private_addresses_are_allowed()
    {
        using var fetcher = new Fetcher(Options with { AllowPrivate = true });

        foreach (var host in new[] { "127.0.0.1", "2130706433", "[::ffff:127.0.0.1]", "loopback.example" })
        {
            var result = await fetcher.Get(
                new Uri($"http://{host}:{inside.Port}/"),
                TestContext.Current.CancellationToken
            );

            Assert.Equal(200, result.Fetched?.Status);
        }

        Assert.True(inside.Connections > 0);
    }

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://168.63.129.16/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://255.255.255.255/")]
    [InlineData("http://metadata.example/")]
    [InlineData("http://[2002:a00:1::]/")]
    public async Task Private_addresses_are_no_leave_for_the_others(string address)
    {
        using var fetcher = new Fetcher(Options with { AllowPrivate = true });

        var result = await fetcher.Get(new Uri(address), TestContext.Current.CancellationToken);

        Assert.Equal(FetchError.ForbiddenAddress, result.Failure?.Error);
        Assert.Empty(dialled);
    }

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("198.20.0.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("::ffff:93.184.215.14")]
    [InlineData("64:ff9b::93.184.215.14")]
    public void Public_addresses_are_public(string address) =>
        Assert.Equal(Reach.Public, AddressRules.Of(IPAddress.Parse(address)).Reach);

    private Uri Written(string trick) =>
        new(trick.Replace("{port}", $"{inside.Port}", StringComparison.Ordinal), UriKind.Absolute);

    private FetchOptions Options =>
        new()
        {
            Ports = new HashSet<int> { 80, 443, inside.Port },
            Resolve = names.Resolve,
            Dial = end =>
            {
                dialled.Enqueue(end);
                return end.Address.Equals(Names.Public) ? new IPEndPoint(IPAddress.Loopback, outside.Port) : end;
            },
        };
}
