using System.Globalization;
using Consentry.OptOut.Ledger;
using Consentry.Service.Commands;

namespace Consentry.Service;

/// <summary>Checkpoints as files, one each.</summary>
internal static class Checkpoints
{
    public static async Task<Checkpoint> MakeAsync(Books books, CancellationToken stop)
    {
        using var key = books.Keys.OpenSigningKey();
        var heads = await books.Histories.HeadsAsync(stop);
        return Checkpoint.Sign(key, Moment.Of(books.Clock.GetUtcNow()), heads);
    }

    /// <summary>Whole or not at all, under a name that sorts by time.</summary>
    public static async Task WriteAsync(Checkpoint checkpoint, string folder, CancellationToken stop)
    {
        Directory.CreateDirectory(folder);
        var name = checkpoint.Time.Time.ToString("yyyyMMdd'T'HHmmssffffff'Z'", CultureInfo.InvariantCulture);
        var beside = Path.Combine(folder, $".{name}.part");
        await File.WriteAllTextAsync(beside, checkpoint.ToString(), stop);
        File.Move(beside, Path.Combine(folder, $"{name}.checkpoint"), overwrite: true);
    }

    /// <summary>Of files, and of all files so named in folders.</summary>
    /// <exception cref="UsageException">One of them is no checkpoint.</exception>
    public static IReadOnlyList<Checkpoint> Read(IEnumerable<string> paths) =>
        [
            .. paths
                .SelectMany(path =>
                    Directory.Exists(path)
                        ? Directory.GetFiles(path, "*.checkpoint").Order(StringComparer.Ordinal)
                        : Enumerable.Repeat(path, 1)
                )
                .Select(file =>
                    Checkpoint.Parse(File.ReadAllText(file)) ?? throw new UsageException($"{file}: no checkpoint")
                ),
        ];
}
