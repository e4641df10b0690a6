using System.Security.Cryptography;
using System.Text;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <param name="Sender">For which it is good; null for all, and for what only the administrator may do.</param>
/// <param name="Name">Who has it.</param>
/// <param name="IsRevoked">It is good for nothing any more.</param>
public sealed record ApiKey(string? Sender, string Name, bool IsRevoked);

/// <summary>Keys of callers. Only a hash of each is stored: who reads the database cannot call.</summary>
public sealed class ApiKeys(Database database, TimeProvider clock)
{
    /// <summary>By it a key that lies around is recognised.</summary>
    public const string Prefix = "consentry_";

    /// <summary>A new key: it is shown this once.</summary>
    /// <param name="sender">Null for the administrator.</param>
    /// <param name="name">Who gets it.</param>
    /// <param name="stop">To give up.</param>
    /// <exception cref="StorageException">No sender has the id, or the database cannot do it now.</exception>
    public Task<string> CreateAsync(string? sender, string name, CancellationToken stop)
    {
        var key =
            Prefix
            + Convert
                .ToBase64String(RandomNumberGenerator.GetBytes(32))
                .TrimEnd('=')
                .Replace('+', '-')
                .Replace('/', '_');
        return database.UseAsync(
            async session =>
            {
                var no = sender is null ? null : await NoAsync(session, sender, stop);
                var statement = new Statement(
                    "insert into api_keys (hash, sender, name, created, revoked) values (@hash, @sender, @name, @created, null)",
                    ("hash", Hash(key)),
                    ("sender", no),
                    ("name", name),
                    ("created", Moment.Of(clock.GetUtcNow()).Microseconds)
                );
                await session.RunAsync([statement], stop);
                return key;
            },
            stop
        );
    }

    /// <summary>Those of one sender, or of the administrator, that go by the name.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    public Task RevokeAsync(string? sender, string name, CancellationToken stop) =>
        database.UseAsync(
            async session =>
            {
                var no = sender is null ? null : await NoAsync(session, sender, stop);
                var where = no is null ? "sender is null" : "sender = @sender";
                (string, object?)[] of = no is null ? [] : [("sender", no)];
                var statement = new Statement(
                    $"update api_keys set revoked = @revoked where name = @name and revoked is null and {where}",
                    [("revoked", Moment.Of(clock.GetUtcNow()).Microseconds), ("name", name), .. of]
                );
                await session.RunAsync([statement], stop);
                return true;
            },
            stop
        );

    /// <summary>Null where there is no such key.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    public Task<ApiKey?> FindAsync(string key, CancellationToken stop) =>
        database.UseAsync(
            async session =>
            {
                ApiKey? found = null;
                var query = new Statement(
                    "select s.id, k.name, k.revoked from api_keys k left join senders s on s.no = k.sender where k.hash = @hash",
                    ("hash", Hash(key))
                );
                await session.ReadAsync(
                    [query],
                    (_, row) =>
                        found = new ApiKey(
                            row.IsDBNull(0) ? null : row.GetString(0),
                            row.GetString(1),
                            !row.IsDBNull(2)
                        ),
                    stop
                );
                return found;
            },
            stop
        );

    /// <summary>It is random and long, so that a fast hash is as good as a slow one.</summary>
    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static async Task<object?> NoAsync(Session session, string sender, CancellationToken stop)
    {
        object? no = null;
        await session.ReadAsync(
            [new Statement("select no from senders where id = @id", ("id", sender))],
            (_, row) => no = row.GetInt64(0),
            stop
        );
        return no ?? throw new StorageException(StorageFault.UnknownSender, $"no sender has the id {sender}");
    }
}
