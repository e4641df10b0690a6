using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>The stored states of numbers.</summary>
internal static class States
{
    /// <summary>The hash that a number goes by, and its state; the newest hash and the empty state where it was never seen.</summary>
    public static async Task<(NumberHash Hash, ConsentState State)[]> ReadAsync(
        Session session,
        KeyRing keys,
        IReadOnlyList<(string Sender, NumberHash[] Hashes)> numbers,
        CancellationToken stop
    )
    {
        var found = new (NumberHash, ConsentState)[numbers.Count];
        var newest = 0;
        for (var i = 0; i < numbers.Count; i++)
            found[i] = (numbers[i].Hashes[0], ConsentState.Empty);

        await session.ReadAsync(
            [.. numbers.Select(n => Query(n.Sender, n.Hashes))],
            (i, row) =>
            {
                newest = Math.Max(newest, row.GetInt32(0));
                if (!row.IsDBNull(1))
                    found[i] = (NumberHash.FromBytes(row.GetFieldValue<byte[]>(1)), StateText.Parse(row.GetString(2)));
            },
            stop
        );
        return newest <= keys.LookupVersion ? found : throw Outdated(newest, keys.LookupVersion);
    }

    private static StorageException Outdated(int newest, int known) =>
        new(
            StorageFault.Keys,
            $"numbers were stored under version {newest} of the look-up key, and the file of keys ends with {known}:"
                + " it is older than the ledger, and blocks would not be seen"
        );

    /// <summary>One row at least: the version that was used last decides whether these keys may answer at all.</summary>
    private static Statement Query(string sender, NumberHash[] hashes) =>
        new(Sql(hashes.Length), [("sender", sender), .. hashes.Select((h, i) => ($"n{i}", (object?)h.ToBytes()))]);

    private static string Sql(int hashes) =>
        hashes == 1 ? One : $"{Before}{string.Join(", ", Enumerable.Range(0, hashes).Select(i => $"@n{i}"))})";

    private const string Before =
        "select k.version, n.number, n.state from lookup_key k left join senders s on s.id = @sender"
        + " left join numbers n on n.sender = s.no and n.number in (";

    private const string One = Before + "@n0)";
}
