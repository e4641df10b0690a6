using System.Collections.Concurrent;
using Consentry.OptOut.Answering;
using Consentry.Storage;

namespace Consentry.Service;

/// <summary>Settings and keys of callers that were read a moment ago, for requests that come in hundreds a second.</summary>
/// <remarks>A change in another process counts here after <see cref="Freshness"/> at the latest. States of numbers are never kept.</remarks>
internal sealed class SenderBook(Books books)
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);

    /// <summary>Above it all is forgotten: somebody tries keys.</summary>
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, Read<SenderSettings>> senders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Read<ApiKey>> keys = new(StringComparer.Ordinal);

    /// <summary>Null where no sender has the id.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public ValueTask<SenderSettings?> FindAsync(string id, CancellationToken stop) =>
        FindAsync(senders, id, books.Senders.FindAsync, stop);

    /// <summary>Null where it is no key.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public ValueTask<ApiKey?> FindKeyAsync(string key, CancellationToken stop) =>
        FindAsync(keys, key, books.ApiKeys.FindAsync, stop);

    private async ValueTask<T?> FindAsync<T>(
        ConcurrentDictionary<string, Read<T>> kept,
        string name,
        Func<string, CancellationToken, Task<T?>> read,
        CancellationToken stop
    )
        where T : class
    {
        var now = books.Clock.GetTimestamp();
        if (kept.TryGetValue(name, out var known) && books.Clock.GetElapsedTime(known.At, now) < Freshness)
            return known.Value;

        var value = await read(name, stop);
        if (kept.Count >= MostKept)
            kept.Clear();

        kept[name] = new Read<T>(value, now);
        return value;
    }

    private readonly record struct Read<T>(T? Value, long At);
}
