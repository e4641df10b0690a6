using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Consentry.Fetching;

/// <summary>A page as it was kept: what it was kept with, then its bytes.</summary>
/// <param name="Address">Two addresses with one hash would otherwise be one page.</param>
/// <param name="Sha256">Of the body: a file that was cut short or altered is no entry.</param>
internal sealed record CachedPage(string Address, string Sha256, Dictionary<string, string> Headers)
{
    [JsonIgnore]
    public ReadOnlyMemory<byte> Body { get; init; }
}

[JsonSerializable(typeof(CachedPage))]
internal sealed partial class CachedPageJson : JsonSerializerContext;

/// <summary>
/// Pages on disk, one file each, for several processes at a time: a file appears whole, and one that cannot be read, is gone or
/// damaged is as good as none. Nothing here ends a fetch.
/// </summary>
internal sealed class PageCache(string folder, long maxBytes)
{
    /// <summary>Counting the folder costs more than what a few pages can exceed the bound by.</summary>
    private const int StoresBetweenCounts = 32;

    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private int stores;

    public CachedPage? Find(Uri address)
    {
        var file = FileOf(address);
        try
        {
            var bytes = File.ReadAllBytes(file);
            var end = bytes.AsSpan().IndexOf((byte)'\n');
            if (end < 0)
                return null;

            var page = JsonSerializer.Deserialize(bytes.AsSpan(0, end), CachedPageJson.Default.CachedPage);
            var body = bytes.AsMemory(end + 1);
            if (page?.Headers is null || !IsSame(page.Address, Key(address)) || !IsSame(page.Sha256, Hash(body.Span)))
                return null;

            // The time of the last use, by which the oldest go first.
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            return page with { Body = body };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public void Store(Uri address, IReadOnlyDictionary<string, string> headers, ReadOnlyMemory<byte> body)
    {
        var page = new CachedPage(Key(address), Hash(body.Span), new(headers, StringComparer.Ordinal));
        var trial = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            Create();
            using (var stream = File.Create(trial))
            {
                JsonSerializer.Serialize(stream, page, CachedPageJson.Default.CachedPage);
                stream.WriteByte((byte)'\n');
                stream.Write(body.Span);
            }

            File.Move(trial, FileOf(address), overwrite: true);
            if (Interlocked.Increment(ref stores) % StoresBetweenCounts == 1)
                Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Remove(new FileInfo(trial));
        }
    }

    /// <summary>What is not to be kept any more, or gone.</summary>
    public void Forget(Uri address) => Remove(new FileInfo(FileOf(address)));

    /// <summary>Pages of one's own network may be among them.</summary>
    private void Create()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnersOnly);
    }

    private void Trim()
    {
        var files = new DirectoryInfo(folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).ToArray();
        var total = 0L;
        foreach (var file in files)
        {
            total += file.Length;
            // A trial that a killed process left behind is a file like the others, and the oldest in time.
            if (total > maxBytes)
                Remove(file);
        }
    }

    private static void Remove(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another process has it open, or was faster.
        }
    }

    private static bool IsSame(string? one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private string FileOf(Uri address) => Path.Combine(folder, Hash(Encoding.UTF8.GetBytes(Key(address))) + ".page");

    private static string Key(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
