using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Consentry.Fetching.Tests;

/// <summary>Hosts that send too much, too slowly, without end, or rubbish.</summary>
public sealed class HostileTests
{
    public static TheoryData<FetchError, string> Rubbish =>
        new()
        {
            { FetchError.Broken, "" },
            { FetchError.Broken, "SSH-2.0-OpenSSH_9.2p1\r\n" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\ncut short" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\ncut short" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 5\r\n\r\n~~~~~" },
            { FetchError.Broken, "HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: 5\r\n\r\nplain" },
            {
                FetchError.Broken,
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip, gzip\r\nContent-Length: 5\r\n\r\nplain"
            },
            { FetchError.Broken, "HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n" },
            { FetchError.TooLarge, "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n" },
            { FetchError.TooLarge, $"HTTP/1.1 200 OK\r\nX-Long: {new string('x', 200_000)}\r\n\r\n" },
        };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Rubbish), DisableDiscoveryEnumeration = true)]
    public async Task Rubbish_is_said_to_be_rubbish(FetchError error, string answer)
    {
        await using var server = new RawServer(answer);
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(error, result.Failure?.Error);
    }

    [Fact]
    public async Task A_small_body_that_swells_is_cut_off()
    {
        var sent = 0L;
        await using var server = new RawServer(
            async (stream, cancellation) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"u8.ToArray(), cancellation);
                await using var gzip = new GZipStream(
                    new Counting(stream, n => sent += n),
                    CompressionLevel.SmallestSize
                );
                var zeros = new byte[1024 * 1024];
                for (var megabyte = 0; megabyte < 1000; megabyte++)
                    await gzip.WriteAsync(zeros, cancellation);
            }
        );
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(FetchError.TooLarge, result.Failure?.Error);
        // All of it is a megabyte, compressed; ten megabytes of it are ten kilobytes, and the rest waits in the network's buffers.
        Assert.True(sent < 900_000, $"{sent} bytes were sent");
    }

    [Fact]
    public async Task A_body_that_is_huge_between_two_small_ones_is_cut_off()
    {
        var layer = new byte[64 * 1024 * 1024];
        // A file of gzip may be many, one after the other; this is the one that holds nothing.
        byte[] empty = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        for (var at = 0; at + empty.Length <= layer.Length; at += empty.Length)
            empty.CopyTo(layer, at);

        var body = Gzip(layer);
        await using var server = new RawServer(
            async (stream, cancellation) =>
            {
                var head = $"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip\r\nContent-Length: {body.Length}\r\n\r\n";
                await stream.WriteAsync(Encoding.ASCII.GetBytes(head), cancellation);
                await stream.WriteAsync(body, cancellation);
            }
        );
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(FetchError.TooLarge, result.Failure?.Error);
    }

    [Fact]
    public async Task An_endless_body_is_cut_off()
    {
        await using var server = new RawServer(
            async (stream, cancellation) =>
            {
                await stream.WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), cancellation);
                var chunk = Encoding.ASCII.GetBytes(new string('a', 65536));
                while (true)
                    await stream.WriteAsync(chunk, cancellation);
            }
        );
        using var fetcher = new Fetcher(server.Allowed);

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(FetchError.TooLarge, result.Failure?.Error);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n", "a")]
    [InlineData("HTTP/1.1 200 OK\r\n", "X-A: b\r\n")]
    [InlineData("", "H")]
    [InlineData("HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n")]
    public async Task What_drips_is_given_up(string start, string drop)
    {
        await using var server = new RawServer(
            async (stream, cancellation) =>
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(start), cancellation);
                while (true)
                {
                    await Task.Delay(20, cancellation);
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(drop), cancellation);
                }
            }
        );
        using var fetcher = new Fetcher(server.Allowed with { Timeout = TimeSpan.FromMilliseconds(500) });

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(FetchError.TooSlow, result.Failure?.Error);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up()
    {
        await using var server = new RawServer((_, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        using var fetcher = new Fetcher(server.Allowed with { Timeout = TimeSpan.FromMilliseconds(300) });

        var result = await fetcher.Get(server.Address, Cancellation);

        Assert.Equal(FetchError.TooSlow, result.Failure?.Error);
    }

    [Fact]
    public async Task The_caller_may_give_up_first()
    {
        await using var server = new RawServer((_, cancellation) => Task.Delay(Timeout.Infinite, cancellation));
        using var fetcher = new Fetcher(server.Allowed);
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.Get(server.Address, caller.Token));
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_refused()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Dispose();
        using var fetcher = new Fetcher(
            new()
            {
                AllowPrivate = true,
                Ports = new HashSet<int> { port },
            }
        );

        var result = await fetcher.Get(new Uri($"http://127.0.0.1:{port}/"), Cancellation);

        Assert.Equal(FetchError.Refused, result.Failure?.Error);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return packed.ToArray();
    }

    /// <summary>Passes on what is written, and counts it.</summary>
    private sealed class Counting(Stream inner, Action<int> count) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(byte[] buffer, int offset, int length)
        {
            inner.Write(buffer, offset, length);
            count(length);
        }

        public override async ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            await inner.WriteAsync(buffer, cancellationToken);
            count(buffer.Length);
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
