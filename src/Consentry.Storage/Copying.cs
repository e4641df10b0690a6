namespace Consentry.Storage;

/// <summary>Everything of one database into another that is empty: both have the same tables.</summary>
internal static class Copying
{
    private const int Batch = 1_000;

    private static readonly (string Table, string[] Columns)[] Tables =
    [
        ("senders", ["no", "id", "settings", "events", "head", "recorded"]),
        ("events", ["sender", .. Rows.EventColumns.Split(", ")]),
        ("numbers", ["sender", "number", "blocked", "state"]),
        ("deliveries", ["sender", "fingerprint", "received"]),
        ("sends", ["sender", "number", "sent", "program", "category", "id"]),
        ("api_keys", ["hash", "sender", "name", "created", "revoked"]),
        ("lookup_key", ["only_row", "version"]),
    ];

    /// <summary>Both sessions are inside a transaction: the one sees one moment, the other is written whole or not at all.</summary>
    public static async Task RunAsync(Session from, Session to, CancellationToken stop)
    {
        await to.RunAsync([new Statement("delete from lookup_key")], stop);
        foreach (var (table, columns) in Tables)
            await CopyAsync(from, to, table, columns, stop);
    }

    /// <summary>No sender stands in it.</summary>
    public static async Task<bool> IsEmptyAsync(Session session, CancellationToken stop)
    {
        var isEmpty = true;
        await session.ReadAsync([new Statement("select no from senders limit 1")], (_, _) => isEmpty = false, stop);
        return isEmpty;
    }

    private static async Task CopyAsync(
        Session from,
        Session to,
        string table,
        string[] columns,
        CancellationToken stop
    )
    {
        var names = string.Join(", ", columns);
        var insert = $"insert into {table} ({names}) values ({string.Join(", ", columns.Select(c => "@" + c))})";
        var rows = new List<Statement>(Batch);
        await foreach (var row in from.RowsAsync($"select {names} from {table}", columns.Length, stop))
        {
            rows.Add(new Statement(insert, [.. columns.Zip(row)]));
            if (rows.Count < Batch)
                continue;

            await to.RunAsync(rows, stop);
            rows.Clear();
        }

        await to.RunAsync(rows, stop);
    }
}
