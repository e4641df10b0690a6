using System.IO.Compression;
using System.IO.Pipelines;

namespace Consentry.Fetching;

/// <summary>Reads the body of an answer, decompressed, within its limit.</summary>
internal static class Bodies
{
    /// <summary>What is asked for; the runtime has no more.</summary>
    public const string Encodings = "gzip, deflate, br";

    /// <summary>One is usual, two happen by mistake; a dozen is an attack.</summary>
    private const int MostLayers = 3;

    /// <exception cref="RefusalException">Too large, or in an encoding that was not asked for.</exception>
    /// <exception cref="InvalidDataException">Cannot be decompressed.</exception>
    public static async Task<byte[]> Read(HttpContent content, long limit, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > limit)
            throw TooLarge(limit);

        var stream = await content.ReadAsStreamAsync(cancellation);
        // Every layer is counted: a small body can hold a huge one that holds a small one.
        Stream body = new CappedStream(stream, limit);
        foreach (var encoding in Layers(content))
            body = new CappedStream(await Decompressed(body, encoding, cancellation), limit);

        await using (body)
        {
            using var all = new MemoryStream();
            try
            {
                await body.CopyToAsync(all, cancellation);
            }
            catch (InvalidOperationException e)
            {
                // BrotliStream's word for damaged data, where the other decoders say InvalidDataException.
                throw new InvalidDataException(e.Message, e);
            }

            return all.ToArray();
        }
    }

    public static RefusalException TooLarge(long limit) =>
        new(
            FetchError.TooLarge,
            $"more than {limit / (1024.0 * 1024):0.##} MB arrived, which no page of this kind has"
        );

    /// <summary>The last one applied comes first.</summary>
    private static string[] Layers(HttpContent content)
    {
        var layers = content
            .Headers.ContentEncoding.SelectMany(value => value.Split(','))
            .Select(value => value.Trim().ToLowerInvariant())
            .Where(value => value is not ("" or "identity"))
            .Reverse()
            .ToArray();
        return layers.Length <= MostLayers
            ? layers
            : throw new RefusalException(FetchError.Broken, $"the body is compressed {layers.Length} times over");
    }

    private static async Task<Stream> Decompressed(Stream body, string encoding, CancellationToken cancellation) =>
        encoding switch
        {
            "gzip" or "x-gzip" => new GZipStream(body, CompressionMode.Decompress),
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "deflate" => await Deflated(body, cancellation),
            _ => throw new RefusalException(
                FetchError.Broken,
                $"the body is compressed by \"{encoding}\", which was not asked for"
            ),
        };

    /// <summary>The standard means zlib; some servers send the bare data, as browsers accept.</summary>
    private static async Task<Stream> Deflated(Stream body, CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(body);
        var start = (await pipe.ReadAtLeastAsync(2, cancellation)).Buffer;
        var isZlib =
            start.Length >= 2 && IsZlib(start.FirstSpan.Length >= 2 ? start.FirstSpan : [start.FirstSpan[0], 0]);
        pipe.AdvanceTo(start.Start);
        return isZlib
            ? new ZLibStream(pipe.AsStream(), CompressionMode.Decompress)
            : new DeflateStream(pipe.AsStream(), CompressionMode.Decompress);
    }

    private static bool IsZlib(ReadOnlySpan<byte> start) =>
        (start[0] & 0x0f) == 8 && ((start[0] << 8) | start[1]) % 31 == 0;
}
