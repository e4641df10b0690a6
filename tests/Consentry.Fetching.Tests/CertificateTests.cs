using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Consentry.Fetching.Tests;

/// <summary>HTTPS servers with good and bad certificates.</summary>
public sealed class CertificateTests : IDisposable
{
    private readonly Certified authority = new();

    public static TheoryData<string, string> Bad =>
        new()
        {
            { "expired", "has expired" },
            { "other-host", "is for another host (other.example)" },
            { "self-signed", "is self-signed" },
            { "unknown-authority", "leads to no known authority" },
        };

    public void Dispose() => authority.Dispose();

    [Fact]
    public async Task A_good_certificate_is_accepted()
    {
        using var certificate = authority.For("shop.example");
        await using var server = await Serving(certificate);

        var result = await Get(server.Port, "https://shop.example/");

        Assert.Equal("a page", Encoding.UTF8.GetString(result.Fetched!.Body.Span));
        Assert.Equal("https", result.Fetched.Final.Scheme);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_certificate_is_refused_with_the_reason(string kind, string reason)
    {
        using var other = new Certified();
        using var certificate = kind switch
        {
            "expired" => authority.For("shop.example", validDays: -3),
            "other-host" => authority.For("other.example"),
            "self-signed" => Certified.SelfSigned("shop.example"),
            _ => other.For("shop.example"),
        };
        await using var server = await Serving(certificate);

        var result = await Get(server.Port, "https://shop.example/");

        Assert.Equal(FetchError.Certificate, result.Failure?.Error);
        Assert.Contains(reason, result.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains("shop.example", result.Failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Private_addresses_are_no_leave_for_bad_certificates()
    {
        using var certificate = Certified.SelfSigned("shop.example");
        await using var server = await Serving(certificate);
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(
            new Uri($"https://127.0.0.1:{server.Port}/"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(FetchError.Certificate, result.Failure?.Error);
    }

    [Fact]
    public async Task Addresses_within_a_certificate_are_not_asked()
    {
        await using var inside = await LocalServer.Start("no certificate");
        using var other = new Certified();
        using var certificate = other.For("shop.example", issuerAt: $"http://127.0.0.1:{inside.Port}/issuer.crt");
        await using var server = new RawServer((_, _) => Task.CompletedTask, certificate);

        var result = await Get(server.Port, "https://shop.example/");

        Assert.Equal(FetchError.Certificate, result.Failure?.Error);
        Assert.Equal(0, inside.Connections);
    }

    [Fact]
    public async Task What_speaks_no_TLS_is_said_to()
    {
        await using var server = await LocalServer.Start("a page");

        var result = await Get(server.Port, "https://shop.example/");

        Assert.Equal(FetchError.Tls, result.Failure?.Error);
    }

    [Fact]
    public async Task A_redirect_away_from_https_is_reported()
    {
        await using var plain = await LocalServer.Start("a page");
        using var certificate = authority.For("shop.example");
        await using var server = await LocalServer.Start(
            context =>
            {
                context.Response.Redirect("http://shop.example/", permanent: true);
                return Task.CompletedTask;
            },
            certificate
        );
        using var fetcher = new Fetcher(
            Options(server.Port) with
            {
                Dial = end => new IPEndPoint(IPAddress.Loopback, end.Port == 80 ? plain.Port : server.Port),
            }
        );

        var result = await fetcher.Get(new Uri("https://shop.example/"), TestContext.Current.CancellationToken);

        var hop = Assert.Single(result.Fetched!.Hops);
        Assert.Equal(301, hop.Status);
        Assert.True(hop.IsDowngrade);
        Assert.Equal("http://shop.example/", result.Fetched.Final.AbsoluteUri);
    }

    private static Task<LocalServer> Serving(X509Certificate2 certificate) =>
        LocalServer.Start(context => context.Response.WriteAsync("a page"), certificate);

    private async Task<FetchResult> Get(int port, string address)
    {
        using var fetcher = new Fetcher(Options(port));
        return await fetcher.Get(new Uri(address), TestContext.Current.CancellationToken);
    }

    private FetchOptions Options(int port) =>
        new()
        {
            Resolve = new Names().Resolve,
            Dial = _ => new IPEndPoint(IPAddress.Loopback, port),
            Authorities = authority.Authorities,
        };
}
