using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Consentry.Fetching.Tests;

/// <summary>What is asked and what comes back, from servers that behave.</summary>
public sealed class FetchTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_says_what_a_reader_needs()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.ContentType = "Text/HTML; charset=\"windows-1252\"";
            context.Response.Headers.Append("X-Robots-Tag", "noindex");
            context.Response.Headers.Append("Set-Cookie", "visitor=1");
            return context.Response.Body.WriteAsync(new byte[] { 0x93, 0x48, 0x69, 0x94 }, Cancellation).AsTask();
        });
        using var fetcher = new Fetcher(server.Allowed);

        var fetched = (await fetcher.Get(server.At("/privacy%20policy.html?a=b#top"), Cancellation)).Fetched!;

        Assert.Equal((200, "text/html", "windows-1252"), (fetched.Status, fetched.MediaType, fetched.Charset));
        Assert.Equal("noindex", fetched.Headers["x-robots-tag"]);
        Assert.False(fetched.Headers.ContainsKey("Set-Cookie"));
        Assert.Equal("/privacy policy.html", fetched.ToPage().Name);
        Assert.Equal("windows-1252", fetched.ToPage().Charset);
        Assert.Equal(fetched.Final, fetched.ToPage().Address);
    }

    [Fact]
    public async Task A_request_says_who_asks_and_nothing_else()
    {
        await using var server = await LocalServer.Start("a page");
        using var fetcher = new Fetcher(server.Allowed);

        await fetcher.Get(server.At("/?a=b"), Cancellation);

        var (path, headers) = server.Requests.Single();
        Assert.Equal("/?a=b", path);
        Assert.StartsWith("Consentry/", headers["User-Agent"], StringComparison.Ordinal);
        Assert.Equal(
            ["Accept", "Accept-Encoding", "Accept-Language", "Host", "User-Agent"],
            headers.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(304)]
    public async Task Any_status_is_an_answer(int status)
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.At(), Cancellation);

        Assert.Equal(status, result.Fetched?.Status);
        Assert.False(result.Fetched!.IsSuccess);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("deflate-bare")]
    [InlineData("identity")]
    [InlineData("gzip, br")]
    public async Task Compressed_bodies_are_decompressed(string encoding)
    {
        var text = string.Concat(Enumerable.Repeat("We text you twice a month. ", 500));
        var body = encoding.Split(", ").Aggregate(Encoding.UTF8.GetBytes(text), Packed);
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Headers.ContentEncoding = encoding.Replace("-bare", "", StringComparison.Ordinal);
            return context.Response.Body.WriteAsync(body, Cancellation).AsTask();
        });
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.At(), Cancellation);

        Assert.Equal(text, Encoding.UTF8.GetString(result.Fetched!.Body.Span));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Redirects_are_followed_and_kept(int status)
    {
        await using var server = await LocalServer.Start(context =>
        {
            if (context.Request.Path == "/end")
                return context.Response.WriteAsync("arrived");

            context.Response.StatusCode = status;
            context.Response.Headers.Location = context.Request.Path == "/" ? "somewhere" : "/end#part";
            return Task.CompletedTask;
        });
        using var fetcher = new Fetcher(server.Allowed);

        var fetched = (await fetcher.Get(server.At(), Cancellation)).Fetched!;

        Assert.Equal("arrived", Encoding.UTF8.GetString(fetched.Body.Span));
        Assert.Equal(server.At(), fetched.Requested);
        Assert.Equal(server.At("/end#part"), fetched.Final);
        Assert.Equal(
            [
                new Hop(server.At(), status, server.At("/somewhere")),
                new Hop(server.At("/somewhere"), status, fetched.Final),
            ],
            fetched.Hops
        );
        Assert.Equal(3, fetcher.Requests);
    }

    [Fact]
    public async Task Endless_redirects_end()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Redirect($"/{Guid.NewGuid():N}");
            return Task.CompletedTask;
        });
        using var fetcher = new Fetcher(server.Allowed);

        var failure = (await fetcher.Get(server.At(), Cancellation)).Failure!;

        Assert.Equal(FetchError.TooManyRedirects, failure.Error);
        Assert.Equal(6, failure.Hops.Count);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Redirect(context.Request.Path == "/" ? "/login" : "/");
            return Task.CompletedTask;
        });
        using var fetcher = new Fetcher(server.Allowed);

        var failure = (await fetcher.Get(server.At(), Cancellation)).Failure!;

        Assert.Equal(FetchError.RedirectLoop, failure.Error);
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_an_answer()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = 302;
            return context.Response.WriteAsync("no way on");
        });
        using var fetcher = new Fetcher(server.Allowed);

        Assert.Equal(302, (await fetcher.Get(server.At(), Cancellation)).Fetched?.Status);
    }

    [Fact]
    public async Task A_host_has_two_requests_at_once_and_no_more()
    {
        var crowd = new Crowd();
        await using var server = await LocalServer.Start(crowd.Answer);
        using var fetcher = new Fetcher(server.Allowed);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(page => fetcher.Get(server.At($"/{page}"), Cancellation))
        );

        Assert.All(results, result => Assert.True(result.IsFetched));
        Assert.Equal(2, crowd.Most);
    }

    [Fact]
    public async Task A_slow_host_keeps_no_other_waiting()
    {
        var never = new TaskCompletionSource();
        await using var slow = await LocalServer.Start(_ => never.Task);
        await using var quick = await LocalServer.Start("a page");
        using var fetcher = new Fetcher(
            slow.Allowed with
            {
                Ports = new HashSet<int> { slow.Port, quick.Port },
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]),
            }
        );
        using var end = new CancellationTokenSource();
        var waiting = Enumerable
            .Range(0, 5)
            .Select(page => fetcher.Get(new Uri($"http://slow.example:{slow.Port}/{page}"), end.Token))
            .ToArray();

        var result = await fetcher.Get(new Uri($"http://quick.example:{quick.Port}/"), Cancellation);

        Assert.Equal(200, result.Fetched?.Status);
        await end.CancelAsync();
        never.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(waiting));
    }

    [Fact]
    public async Task The_connections_to_a_site_close_with_it()
    {
        await using var server = await LocalServer.Start("a page");
        using var whole = new Fetcher(server.Allowed);

        for (var site = 0; site < 3; site++)
        {
            using var fetcher = whole.ForSite();
            await fetcher.Get(server.At("/one"), Cancellation);
            await fetcher.Get(server.At("/two"), Cancellation);
        }

        Assert.Equal((6, 6), (whole.Requests, server.Requests.Count));
        Assert.Equal(3, server.Connections);
        Assert.True(SpinWait.SpinUntil(() => server.Open == 0, TimeSpan.FromSeconds(30)), $"{server.Open} are open");
    }

    [Fact]
    public async Task Those_of_all_sites_have_two_requests_to_a_host_together()
    {
        var crowd = new Crowd();
        await using var server = await LocalServer.Start(crowd.Answer);
        using var whole = new Fetcher(server.Allowed);

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async site =>
                {
                    using var fetcher = whole.ForSite();
                    Assert.True((await fetcher.Get(server.At($"/{site}"), Cancellation)).IsFetched);
                })
        );

        Assert.Equal(2, crowd.Most);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sat, 28 Nov 2026 12:00:05 GMT", 5)]
    [InlineData("0", 0)]
    public async Task A_host_that_asks_for_patience_is_asked_once_more(string after, int seconds)
    {
        var clock = new SteppingClock(new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero));
        await using var server = await Busy(after, times: 1);
        using var fetcher = new Fetcher(server.Allowed with { Clock = clock });

        var result = await fetcher.Get(server.At(), Cancellation);

        Assert.Equal(200, result.Fetched?.Status);
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(seconds == 0 ? [] : [TimeSpan.FromSeconds(seconds)], clock.Waits);
    }

    [Theory]
    [InlineData("3600", 1)]
    [InlineData("Sun, 29 Nov 2026 12:00:00 GMT", 1)]
    [InlineData("soon", 1)]
    [InlineData("1", 2)]
    public async Task A_host_that_asks_for_more_is_reported(string after, int requests)
    {
        var clock = new SteppingClock(new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero));
        await using var server = await Busy(after, times: 9);
        using var fetcher = new Fetcher(server.Allowed with { Clock = clock });

        var result = await fetcher.Get(server.At(), Cancellation);

        Assert.Equal(429, result.Fetched?.Status);
        Assert.Equal(after, result.Fetched!.Headers["Retry-After"]);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Fact]
    public async Task A_name_of_another_script_is_asked_for_in_its_own()
    {
        var names = new Names();
        using var fetcher = new Fetcher(new() { Resolve = names.Resolve });

        await fetcher.Get(new Uri("http://bücher.example/"), Cancellation);

        Assert.Equal(["xn--bcher-kva.example"], names.Asked);
    }

    [Fact]
    public async Task An_address_that_is_none_is_said_to_be()
    {
        using var fetcher = new Fetcher(new());

        var result = await fetcher.Get(new Uri("/privacy", UriKind.Relative), Cancellation);

        Assert.Equal(FetchError.NotHttp, result.Failure?.Error);
    }

    private static Task<LocalServer> Busy(string after, int times)
    {
        var left = times;
        return LocalServer.Start(context =>
        {
            if (Interlocked.Decrement(ref left) < 0)
                return context.Response.WriteAsync("a page");

            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = after;
            return Task.CompletedTask;
        });
    }

    private static byte[] Packed(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (
            Stream packer = encoding switch
            {
                "br" => new BrotliStream(packed, CompressionMode.Compress, leaveOpen: true),
                "deflate" => new ZLibStream(packed, CompressionMode.Compress, leaveOpen: true),
                "deflate-bare" => new DeflateStream(packed, CompressionMode.Compress, leaveOpen: true),
                "identity" => new BufferedStream(new MemoryStream()),
                _ => new GZipStream(packed, CompressionMode.Compress, leaveOpen: true),
            }
        )
            packer.Write(bytes);

        return encoding == "identity" ? bytes : packed.ToArray();
    }

    /// <summary>A server's page that takes a while, and how many were there for it at the same time.</summary>
    private sealed class Crowd
    {
        private int now;
        private int most;

        public int Most => most;

        public async Task Answer(HttpContext context)
        {
            var here = Interlocked.Increment(ref now);
            int seen;
            while ((seen = Volatile.Read(ref most)) < here)
                Interlocked.CompareExchange(ref most, here, seen);

            await Task.Delay(30, Cancellation);
            Interlocked.Decrement(ref now);
            await context.Response.WriteAsync("a page", Cancellation);
        }
    }

    /// <summary>A clock whose waits are over at once, and noted.</summary>
    private sealed class SteppingClock(DateTimeOffset now) : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override DateTimeOffset GetUtcNow() => now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            return System.CreateTimer(callback, state, TimeSpan.Zero, period);
        }
    }
}
