using System.Data.Common;
using System.Runtime.CompilerServices;

namespace Consentry.Storage;

/// <summary>One connection. What both databases understand is written once; how it goes there in few trips is each one's own.</summary>
internal abstract class Session(DbConnection connection) : IAsyncDisposable
{
    protected DbConnection Connection { get; } = connection;

    protected DbTransaction? Transaction { get; private set; }

    /// <summary>Holds off every other writer of what it is going to change.</summary>
    public async Task BeginAsync(CancellationToken stop) => Transaction = await BeginCoreAsync(stop);

    /// <summary>Returns when the changes are as durable as the database makes them.</summary>
    public async Task CommitAsync(CancellationToken stop)
    {
        await Transaction!.CommitAsync(stop);
        await EndAsync();
    }

    /// <summary>Takes back what was changed since the beginning; nothing where nothing was begun or the connection is gone.</summary>
    public async Task RollBackAsync()
    {
        try
        {
            if (Transaction is { } open)
                await open.RollbackAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException)
        {
            // Gone with the connection: the database takes it back by itself.
        }

        await EndAsync();
    }

    /// <summary>Runs all, in their order.</summary>
    public abstract Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken stop);

    /// <summary>Runs all, in their order, and hands on each row with the place of the statement that it answers.</summary>
    public abstract Task ReadAsync(
        IReadOnlyList<Statement> statements,
        Action<int, DbDataReader> row,
        CancellationToken stop
    );

    /// <summary>The rows of a query, as they come; nothing else goes over the connection meanwhile.</summary>
    public async IAsyncEnumerable<object?[]> RowsAsync(
        string sql,
        int columns,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Transaction = Transaction;
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            var row = new object?[columns];
            for (var i = 0; i < columns; i++)
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);

            yield return row;
        }
    }

    /// <summary>All that is read until the end is of one moment, whoever writes meanwhile.</summary>
    public async Task BeginSnapshotAsync(CancellationToken stop) => Transaction = await BeginSnapshotCoreAsync(stop);

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        await DisposeCommandsAsync();
        await Connection.DisposeAsync();
    }

    protected abstract ValueTask<DbTransaction> BeginCoreAsync(CancellationToken stop);

    protected abstract ValueTask<DbTransaction> BeginSnapshotCoreAsync(CancellationToken stop);

    /// <summary>What the kind of database holds beside the connection.</summary>
    protected abstract ValueTask DisposeCommandsAsync();

    private async Task EndAsync()
    {
        if (Transaction is { } open)
            await open.DisposeAsync();

        Transaction = null;
    }
}
