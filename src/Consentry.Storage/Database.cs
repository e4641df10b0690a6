using System.Data.Common;
using DbUp;
using DbUp.Builder;

namespace Consentry.Storage;

/// <summary>Where a ledger is kept: a SQLite file, or a PostgreSQL database.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>For messages: the file, or host and name; never a password.</summary>
    public abstract string Name { get; }

    /// <summary>What locks the rows that a query finds, where locking the whole is not enough.</summary>
    internal abstract string ForUpdate { get; }

    /// <summary>Opens it and brings its tables up to date; a SQLite file that is not there is made.</summary>
    /// <param name="target">A connection string of PostgreSQL (<c>Host=…</c> or <c>postgres://…</c>), or the path of a file.</param>
    /// <exception cref="StorageException">It cannot be opened, or is no ledger.</exception>
    public static Database Open(string target)
    {
        Database database = PostgresDatabase.Means(target) ? new PostgresDatabase(target) : new SqliteDatabase(target);
        try
        {
            database.Migrate();
            return database;
        }
        catch (StorageException)
        {
            throw;
        }
        catch (Exception e) when (database.Fault(e) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Runs something and gives what fails there a message for who runs it.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    internal async Task<T> UseAsync<T>(Func<Session, Task<T>> use, CancellationToken stop)
    {
        try
        {
            await using var session = await OpenSessionAsync(stop).ConfigureAwait(false);
            return await use(session).ConfigureAwait(false);
        }
        catch (Exception e) when (Fault(e) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Of the pool.</summary>
    internal abstract Task<Session> OpenSessionAsync(CancellationToken stop);

    /// <summary>A copy in one piece while others write; nothing is left where it fails.</summary>
    public abstract Task BackUpAsync(string path, CancellationToken stop);

    public abstract ValueTask DisposeAsync();

    /// <summary>Null where the cause is not the database.</summary>
    internal StorageException? Fault(Exception e) =>
        e switch
        {
            DbException or TimeoutException or IOException or System.Net.Sockets.SocketException => new StorageException(
                StorageFault.Unavailable,
                $"{Name}: {Told(e)}",
                e
            ),
            _ => null,
        };

    /// <summary>The cause in the database's words, without values of columns.</summary>
    private protected virtual string Told(Exception e) => e.Message;

    private protected abstract void Migrate();

    private protected static void Upgrade(UpgradeEngineBuilder builder, params (string Name, string Value)[] words)
    {
        var engine = builder
            .WithScriptsEmbeddedInAssembly(typeof(Database).Assembly, name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithVariables(words.ToDictionary(w => w.Name, w => w.Value, StringComparer.Ordinal))
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build();
        if (engine.IsUpgradeRequired() && engine.PerformUpgrade() is { Successful: false } failed)
            throw failed.Error;
    }
}
