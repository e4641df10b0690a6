using System.Text;
using Microsoft.AspNetCore.Http;

namespace Consentry.Fetching.Tests;

/// <summary>Pages that are kept on disk and asked after.</summary>
public sealed class CacheTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("consentry-cache-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("ETag", "\"v1\"", "If-None-Match")]
    [InlineData("Last-Modified", "Sat, 28 Nov 2026 12:00:00 GMT", "If-Modified-Since")]
    public async Task A_page_that_has_not_changed_comes_from_the_cache(string mark, string value, string question)
    {
        await using var server = await Marked(mark, value, question);

        var first = await Get(server);
        var second = await Get(server);

        Assert.False(first.IsFromCache);
        Assert.True(second.IsFromCache);
        Assert.Equal((200, "text/html", "utf-8"), (second.Status, second.MediaType, second.Charset));
        Assert.Equal(first.Body.ToArray(), second.Body.ToArray());
        Assert.Equal(value, server.Requests.Last().Headers[question]);
    }

    [Fact]
    public async Task A_page_that_has_changed_comes_anew()
    {
        var version = 0;
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Headers.ETag = $"\"{++version}\"";
            return context.Response.WriteAsync($"version {version}");
        });

        await Get(server);
        var second = await Get(server);

        Assert.False(second.IsFromCache);
        Assert.Equal("version 2", Encoding.UTF8.GetString(second.Body.Span));
    }

    [Theory]
    [InlineData(200, "ETag", "no-store")]
    [InlineData(200, "X-None", "max-age=60")]
    [InlineData(404, "ETag", "max-age=60")]
    public async Task What_cannot_be_asked_after_is_not_kept(int status, string mark, string control)
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers[mark] = "\"v1\"";
            context.Response.Headers.CacheControl = control;
            return context.Response.WriteAsync("a page");
        });

        await Get(server);

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData(200, "no-store")]
    [InlineData(404, "max-age=60")]
    [InlineData(410, "max-age=60")]
    public async Task What_was_kept_is_forgotten_once_it_is_not_to_be_kept(int status, string control)
    {
        var isFirst = true;
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = isFirst ? 200 : status;
            context.Response.Headers.ETag = isFirst ? "\"v1\"" : "\"v2\"";
            context.Response.Headers.CacheControl = isFirst ? "max-age=60" : control;
            isFirst = false;
            return context.Response.WriteAsync("a page");
        });

        await Get(server);
        Assert.Single(Directory.GetFiles(folder));
        await Get(server);

        Assert.Empty(Directory.GetFiles(folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null\n")]
    [InlineData("{}\n")]
    [InlineData("{\"Address\":null,\"Sha256\":null,\"Headers\":null}\nbody")]
    [InlineData("[1]\nbody")]
    [InlineData(null)]
    public async Task A_damaged_entry_is_none(string? content)
    {
        await using var server = await Marked("ETag", "\"v1\"", "If-None-Match");
        await Get(server);
        var file = Directory.GetFiles(folder).Single();
        // Cut short by a byte where no other content is given.
        await File.WriteAllTextAsync(file, content ?? File.ReadAllText(file)[..^1], Cancellation);

        var again = await Get(server);

        Assert.False(again.IsFromCache);
        Assert.Equal("<p>a page</p>", Encoding.UTF8.GetString(again.Body.Span));
        Assert.True((await Get(server)).IsFromCache);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_ends_no_fetch()
    {
        await using var server = await Marked("ETag", "\"v1\"", "If-None-Match");
        var file = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(file, "", Cancellation);
        using var fetcher = new Fetcher(server.Allowed with { CacheFolder = Path.Combine(file, "cache") });

        Assert.Equal(200, (await fetcher.Get(server.At(), Cancellation)).Fetched?.Status);
    }

    [Fact]
    public async Task The_oldest_pages_make_room()
    {
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return context.Response.WriteAsync(new string('a', 10_000));
        });
        using var fetcher = new Fetcher(server.Allowed with { CacheFolder = folder, MaxCacheBytes = 50_000 });

        for (var page = 0; page < 33; page++)
            await fetcher.Get(server.At($"/{page}"), Cancellation);

        Assert.InRange(new DirectoryInfo(folder).GetFiles().Sum(file => file.Length), 1, 50_000);
    }

    [Fact]
    public async Task Many_at_once_see_whole_pages()
    {
        await using var server = await LocalServer.Start(context =>
        {
            var tag = $"\"{Random.Shared.Next(3)}\"";
            if (context.Request.Headers.IfNoneMatch == tag)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            context.Response.Headers.ETag = tag;
            return context.Response.WriteAsync(string.Concat(Enumerable.Repeat(tag, 5000)));
        });
        var fetchers = Enumerable
            .Range(0, 4)
            .Select(_ => new Fetcher(server.Allowed with { CacheFolder = folder }))
            .ToArray();

        var results = await Task.WhenAll(
            Enumerable.Range(0, 80).Select(turn => fetchers[turn % 4].Get(server.At(), Cancellation))
        );

        Assert.All(
            results,
            result =>
            {
                var tag = result.Fetched!.Headers["ETag"];
                Assert.Equal(
                    string.Concat(Enumerable.Repeat(tag, 5000)),
                    Encoding.UTF8.GetString(result.Fetched.Body.Span)
                );
            }
        );
        Assert.All(Directory.GetFiles(folder), file => Assert.EndsWith(".page", file, StringComparison.Ordinal));
        foreach (var fetcher in fetchers)
            fetcher.Dispose();
    }

    private static Task<LocalServer> Marked(string mark, string value, string question) =>
        LocalServer.Start(context =>
        {
            if (context.Request.Headers[question] == value)
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            context.Response.Headers[mark] = value;
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync("<p>a page</p>");
        });

    private async Task<Fetched> Get(LocalServer server)
    {
        using var fetcher = new Fetcher(server.Allowed with { CacheFolder = folder });
        return (await fetcher.Get(server.At(), Cancellation)).Fetched!;
    }
}
