using System.Data.Common;

namespace Consentry.Storage;

/// <summary>One connection. What both databases understand is written once; how it goes there in few trips is each one's own.</summary>
internal abstract class Session(DbConnection connection) : IAsyncDisposable
{
    protected DbConnection Connection { get; } = connection;

    protected DbTransaction? Transaction { get; private set; }

    /// <summary>Holds off every other writer of what it is going to change.</summary>
    public async Task BeginAsync(CancellationToken stop) => Transaction = await BeginCoreAsync(stop).ConfigureAwait(false);

    /// <summary>Returns when the changes are as durable as the database makes them.</summary>
    public async Task CommitAsync(CancellationToken stop)
    {
        await Transaction!.CommitAsync(stop).ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
    }

    /// <summary>Takes back what was changed since the beginning; nothing where nothing was begun or the connection is gone.</summary>
    public async Task RollBackAsync()
    {
        try
        {
            if (Transaction is { } open)
                await open.RollbackAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException)
        {
            // Gone with the connection: the database takes it back by itself.
        }

        await EndAsync().ConfigureAwait(false);
    }

    /// <summary>Runs all, in their order.</summary>
    public abstract Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken stop);

    /// <summary>Runs all, in their order, and hands on each row with the place of the statement that it answers.</summary>
    public abstract Task ReadAsync(
        IReadOnlyList<Statement> statements,
        Action<int, DbDataReader> row,
        CancellationToken stop
    );

    public async ValueTask DisposeAsync()
    {
        await EndAsync().ConfigureAwait(false);
        await DisposeCoreAsync().ConfigureAwait(false);
        await Connection.DisposeAsync().ConfigureAwait(false);
    }

    protected abstract ValueTask<DbTransaction> BeginCoreAsync(CancellationToken stop);

    protected virtual ValueTask DisposeCoreAsync() => ValueTask.CompletedTask;

    private async Task EndAsync()
    {
        if (Transaction is { } open)
            await open.DisposeAsync().ConfigureAwait(false);

        Transaction = null;
    }
}
