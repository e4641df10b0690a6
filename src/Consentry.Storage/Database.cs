using System.Data.Common;
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
        catch (Exception e) when (IsFault(e))
        {
            throw database.Fault(e);
        }
    }

    /// <summary>Runs something and gives what fails there a message for who runs it.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    internal async Task<T> UseAsync<T>(Func<Session, Task<T>> use, CancellationToken stop)
    {
        try
        {
            var session = await RentAsync(stop);
            try
            {
                var result = await use(session);
                await GiveBackAsync(session);
                return result;
            }
            catch
            {
                // In the middle of something, perhaps: the next one gets another.
                await session.DisposeAsync();
                throw;
            }
        }
        catch (Exception e) when (IsFault(e))
        {
            throw Fault(e);
        }
    }

    internal abstract Task<Session> OpenSessionAsync(CancellationToken stop);

    /// <summary>One that was opened before, where there is one.</summary>
    private protected virtual Task<Session> RentAsync(CancellationToken stop) => OpenSessionAsync(stop);

    private protected virtual ValueTask GiveBackAsync(Session session) => session.DisposeAsync();

    /// <summary>
    /// Copies everything as of one moment, while others write, to a database without senders, of either kind: to a file for a backup,
    /// and from the file to restore one. It is copied whole or not at all.
    /// </summary>
    /// <exception cref="StorageException">One of the two cannot do it now, or the other holds senders.</exception>
    public Task CopyToAsync(Database other, CancellationToken stop) =>
        UseAsync(
            from =>
                other.UseAsync(
                    async to =>
                    {
                        await from.BeginSnapshotAsync(stop);
                        await to.BeginAsync(stop);
                        if (!await Copying.IsEmptyAsync(to, stop))
                            throw new StorageException(StorageFault.Foreign, $"{other.Name}: holds a ledger already");

                        await Copying.RunAsync(from, to, stop);
                        if (other.AfterCopy is { } after)
                            await to.RunAsync([after], stop);

                        await to.CommitAsync(stop);
                        return true;
                    },
                    stop
                ),
            stop
        );

    public abstract ValueTask DisposeAsync();

    /// <summary>The cause is the database, or the way to it.</summary>
    internal static bool IsFault(Exception e) =>
        e is DbException or TimeoutException or IOException or System.Net.Sockets.SocketException;

    /// <summary>The same with a message for who runs it.</summary>
    internal StorageException Fault(Exception e) => new(StorageFault.Unavailable, $"{Name}: {Told(e)}", e);

    /// <summary>The cause in the database's words, without values of columns.</summary>
    private protected virtual string Told(Exception e) => e.Message;

    private protected virtual Statement? AfterCopy => null;

    private protected abstract void Migrate();

    private protected static void Upgrade(UpgradeEngineBuilder builder, params (string Name, string Value)[] words)
    {
        var engine = builder
            .WithScriptsEmbeddedInAssembly(
                typeof(Database).Assembly,
                name => name.EndsWith(".sql", StringComparison.Ordinal)
            )
            .WithVariables(words.ToDictionary(w => w.Name, w => w.Value, StringComparer.Ordinal))
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build();
        if (engine.IsUpgradeRequired() && engine.PerformUpgrade() is { Successful: false } failed)
            throw failed.Error;
    }
}
