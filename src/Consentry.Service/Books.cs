using Consentry.Storage;

namespace Consentry.Service;

/// <summary>An open ledger with all that is asked of it.</summary>
internal sealed class Books : IAsyncDisposable
{
    private Books(Database database, KeyRing keys, TimeProvider clock)
    {
        (Database, Keys, Clock) = (database, keys, clock);
        Ledger = new ConsentLedger(database, keys, clock);
        Senders = new Senders(database, keys);
        ApiKeys = new ApiKeys(database, clock);
        Sends = new Sends(database, keys);
        Histories = new Histories(database, keys);
    }

    public Database Database { get; }

    public KeyRing Keys { get; }

    public TimeProvider Clock { get; }

    public ConsentLedger Ledger { get; }

    public Senders Senders { get; }

    public ApiKeys ApiKeys { get; }

    public Sends Sends { get; }

    public Histories Histories { get; }

    /// <param name="data">A path or a connection string.</param>
    /// <param name="keys">A path.</param>
    /// <param name="clock">Whose time is recorded.</param>
    /// <exception cref="StorageException">One of them cannot be opened.</exception>
    public static Books Open(string data, string keys, TimeProvider clock)
    {
        // Keys first: without them no database is made that nobody could write to.
        var ring = KeyFile.Read(keys);
        return new Books(Database.Open(data), ring, clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Ledger.DisposeAsync();
        await Database.DisposeAsync();
    }
}
