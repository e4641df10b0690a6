using System.Text;
using Microsoft.AspNetCore.Http;

namespace Consentry.Fetching.Tests;

/// <summary>Pages that send their visitors on by themselves.</summary>
public sealed class ForwardingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=/end\">")]
    [InlineData("<META content='0;URL=\"/end\"' HTTP-EQUIV=Refresh>")]
    [InlineData("<meta http-equiv=refresh content=\"0;url='end'\" />")]
    [InlineData("<meta http-equiv=refresh content=\" 5, /end\">")]
    [InlineData("<meta http-equiv=refresh content=\".5;url = end\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=&#47;end\">")]
    [InlineData("<base href=\"/end/\"><meta http-equiv=refresh content=\"0; url=../end\">")]
    [InlineData(
        "<script>if (a < b) document.write('<meta name=x>')</script><meta http-equiv=refresh content='0;url=/end'>"
    )]
    [InlineData(
        "<p>Moved.</p><meta http-equiv=refresh content='0;url=/end'><meta http-equiv=refresh content='0;url=/no'>"
    )]
    public async Task A_visitor_is_sent_on(string head)
    {
        await using var server = await Serve(head);
        using var fetcher = new Fetcher(server.Allowed);

        var fetched = (await fetcher.Get(server.At(), Cancellation)).Fetched!;

        Assert.Equal("arrived", Encoding.UTF8.GetString(fetched.Body.Span));
        Assert.Equal((server.At(), server.At("/end")), (fetched.Requested, fetched.Final));
        Assert.Equal([new Hop(server.At(), 200, server.At("/end"))], fetched.Hops);
        Assert.Equal(2, fetcher.Requests);
    }

    [Theory]
    [InlineData("<meta http-equiv=refresh content=\"6; url=/end\">")]
    [InlineData("<meta http-equiv=refresh content=\"300\">")]
    [InlineData("<meta http-equiv=refresh content=\"0\">")]
    [InlineData("<meta http-equiv=refresh content=\"\">")]
    [InlineData("<meta http-equiv=refresh>")]
    [InlineData("<meta http-equiv=refresh content=\"url=/end\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=/\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=#part\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=javascript:go()\">")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=shop-app://open\">")]
    [InlineData("<meta name=refresh content=\"0; url=/end\">")]
    [InlineData("<noscript><meta http-equiv=refresh content=\"0; url=/end\"></noscript>")]
    [InlineData("<!-- <meta http-equiv=refresh content=\"0; url=/end\"> -->")]
    [InlineData("<template><meta http-equiv=refresh content=\"0; url=/end\"></template>")]
    [InlineData("<script>'<meta http-equiv=refresh content=\"0; url=/end\">'</script>")]
    [InlineData("<textarea><meta http-equiv=refresh content=\"0; url=/end\"></textarea>")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=/end")]
    public async Task A_page_that_stays_is_the_page(string head)
    {
        await using var server = await Serve(head);
        using var fetcher = new Fetcher(server.Allowed);

        var fetched = (await fetcher.Get(server.At(), Cancellation)).Fetched!;

        Assert.Equal(server.At(), fetched.Final);
        Assert.Empty(fetched.Hops);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(200, "text/html", "0; url=/end", "/end")]
    [InlineData(200, "text/html", "9; url=/end", "/")]
    [InlineData(404, "text/html", "0; url=/end", "/")]
    [InlineData(200, "text/plain", "0; url=/end", "/")]
    public async Task The_header_does_the_same(int status, string type, string value, string end)
    {
        await using var server = await LocalServer.Start(context =>
        {
            if (context.Request.Path == "/")
            {
                context.Response.StatusCode = status;
                context.Response.Headers["Refresh"] = value;
            }

            context.Response.ContentType = type;
            return context.Response.WriteAsync("a page");
        });
        using var fetcher = new Fetcher(server.Allowed);

        Assert.Equal(server.At(end), (await fetcher.Get(server.At(), Cancellation)).Fetched?.Final);
    }

    [Fact]
    public async Task They_count_to_the_limit()
    {
        await using var server = await Serve(() => $"<meta http-equiv=refresh content=\"0; url=/{Guid.NewGuid():N}\">");
        using var fetcher = new Fetcher(server.Allowed);

        var failure = (await fetcher.Get(server.At(), Cancellation)).Failure!;

        Assert.Equal(FetchError.TooManyRedirects, failure.Error);
        Assert.Equal(6, server.Requests.Count);
    }

    /// <summary>Round and round: what is read is the page that was come back to last.</summary>
    [Fact]
    public async Task A_circle_ends_at_a_page()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(
                $"<meta http-equiv=refresh content='1; url={(context.Request.Path == "/" ? "/two" : "/")}'>"
            );
        });
        using var fetcher = new Fetcher(server.Allowed);

        var fetched = (await fetcher.Get(server.At(), Cancellation)).Fetched!;

        Assert.Equal(server.At("/two"), fetched.Final);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("http://loopback.example/", FetchError.ForbiddenAddress)]
    [InlineData("http://169.254.169.254/latest/meta-data/", FetchError.ForbiddenAddress)]
    [InlineData("http://somebody@shop.example/other", FetchError.UserInfo)]
    [InlineData("http://shop.example:22/", FetchError.PortNotAllowed)]
    public async Task The_target_is_checked_again(string target, FetchError error)
    {
        await using var server = await Serve($"<meta http-equiv=refresh content=\"0; url={target}\">");
        using var fetcher = new Fetcher(
            new FetchOptions
            {
                Resolve = new Names().Resolve,
                Dial = _ => new System.Net.IPEndPoint(System.Net.IPAddress.Loopback, server.Port),
            }
        );

        var failure = (await fetcher.Get(new Uri("http://shop.example/"), Cancellation)).Failure!;

        Assert.Equal(error, failure.Error);
        Assert.Single(failure.Hops);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_page_from_the_cache_sends_on_too()
    {
        var folder = Directory.CreateTempSubdirectory("consentry-cache-").FullName;
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.ContentType = "text/html";
            if (context.Request.Path != "/")
                return context.Response.WriteAsync("arrived");

            context.Response.Headers.ETag = "\"v1\"";
            context.Response.StatusCode = context.Request.Headers.IfNoneMatch == "\"v1\"" ? 304 : 200;
            return context.Response.StatusCode == 304
                ? Task.CompletedTask
                : context.Response.WriteAsync("<meta http-equiv=refresh content='0;url=/end'>");
        });
        using (var fetcher = new Fetcher(server.Allowed with { CacheFolder = folder }))
        {
            for (var time = 0; time < 2; time++)
                Assert.Equal(server.At("/end"), (await fetcher.Get(server.At(), Cancellation)).Fetched?.Final);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static Task<LocalServer> Serve(string head) => Serve(() => head);

    private static Task<LocalServer> Serve(Func<string> head) =>
        LocalServer.Start(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(
                context.Request.Path == "/end"
                    ? "arrived"
                    : $"<!doctype html><html lang=en><head><title>A page</title>{head()}</head><body>A page</body></html>"
            );
        });
}
