using System.Data.Common;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <param name="Header">Whole, also where its words were destroyed.</param>
/// <param name="Hash">As stored.</param>
/// <param name="Salt">Null where it was destroyed with the words, or where these keys do not open them.</param>
/// <param name="Words">Null where the salt is, and where there were none.</param>
public sealed record HistoryEvent(LedgerEvent Header, Digest Hash, ReadOnlyMemory<byte>? Salt, Payload? Words);

/// <summary>What a ledger knows of one number, and the ends of its chains.</summary>
public sealed class Histories(Database database, KeyRing keys)
{
    private static readonly string Columns = string.Join(", ", Rows.EventColumns.Split(", ").Select(c => "e." + c));

    /// <summary>Oldest first; empty where the number was never seen.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public Task<IReadOnlyList<HistoryEvent>> OfNumberAsync(string sender, string number, CancellationToken stop)
    {
        var hashes = keys.HashesOf(sender, number);
        var names = string.Join(", ", hashes.Select((_, i) => $"@n{i}"));
        var query = new Statement(
            $"select {Columns}, p.hash from senders s join events e on e.sender = s.no"
                + " left join events p on p.sender = e.sender and p.sequence = e.sequence - 1"
                + $" where s.id = @sender and e.number in ({names}) order by e.sequence",
            [("sender", sender), .. hashes.Select((h, i) => ($"n{i}", (object?)h.ToBytes()))]
        );
        return database.UseAsync<IReadOnlyList<HistoryEvent>>(
            async session =>
            {
                var found = new List<HistoryEvent>();
                await session.ReadAsync(
                    [query],
                    (_, row) => found.AddRange(Event(row, sender) is { } read ? [read] : []),
                    stop
                );
                return found;
            },
            stop
        );
    }

    /// <summary>The headers of a sender's events from the first on.</summary>
    /// <param name="sender">Its id.</param>
    /// <param name="count">How many of them.</param>
    /// <param name="stop">To give up.</param>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public async Task<IReadOnlyList<LedgerEvent>> ChainAsync(string sender, long count, CancellationToken stop)
    {
        var query = new Statement(
            $"select {Columns} from senders s join events e on e.sender = s.no"
                + " where s.id = @sender and e.sequence <= @count order by e.sequence",
            ("sender", sender),
            ("count", count)
        );
        return await database.UseAsync<IReadOnlyList<LedgerEvent>>(
            async session =>
            {
                var headers = new List<LedgerEvent>();
                var previous = LedgerEvent.Beginning;
                await session.ReadAsync(
                    [query],
                    (_, row) =>
                    {
                        if (Rows.Event(row, sender, previous) is not { } stored)
                            return;

                        headers.Add(stored.Event);
                        previous = stored.Hash;
                    },
                    stop
                );
                return headers;
            },
            stop
        );
    }

    /// <summary>How far the chain of each sender has come.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public Task<IReadOnlyList<ChainHead>> HeadsAsync(CancellationToken stop) =>
        database.UseAsync<IReadOnlyList<ChainHead>>(
            async session =>
            {
                var heads = new List<ChainHead>();
                await session.ReadAsync(
                    [new Statement("select id, events, head from senders order by id")],
                    (_, row) =>
                        heads.Add(
                            new ChainHead(
                                row.GetString(0),
                                row.GetInt64(1),
                                Digest.FromBytes(row.GetFieldValue<byte[]>(2))
                            )
                        ),
                    stop
                );
                return heads;
            },
            stop
        );

    private HistoryEvent? Event(DbDataReader row, string sender)
    {
        var previous = row.IsDBNull(9) ? LedgerEvent.Beginning : Digest.FromBytes(row.GetFieldValue<byte[]>(9));
        if (Rows.Event(row, sender, previous) is not { } stored)
            return null;

        var opened = stored.Sealed is { } bytes ? keys.Open(bytes, sender, stored.Event.Sequence) : null;
        return new HistoryEvent(stored.Event, stored.Hash, opened?.Salt, opened?.Words);
    }
}
