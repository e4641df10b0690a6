using System.Data;
using System.Data.Common;
using Npgsql;

namespace Consentry.Storage;

/// <summary>All statements of a call go in one trip.</summary>
internal sealed class PostgresSession(NpgsqlConnection connection) : Session(connection)
{
    public override async Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken stop)
    {
        if (statements.Count == 0)
            return;

        await using var batch = Batch(statements);
        await batch.ExecuteNonQueryAsync(stop);
    }

    public override async Task ReadAsync(
        IReadOnlyList<Statement> statements,
        Action<int, DbDataReader> row,
        CancellationToken stop
    )
    {
        if (statements.Count == 0)
            return;

        await using var batch = Batch(statements);
        await using var reader = await batch.ExecuteReaderAsync(stop);
        var answered = 0;
        do
        {
            while (await reader.ReadAsync(stop))
                row(answered, reader);

            answered++;
        } while (await reader.NextResultAsync(stop));
    }

    protected override async ValueTask<DbTransaction> BeginCoreAsync(CancellationToken stop) =>
        await connection.BeginTransactionAsync(stop);

    protected override async ValueTask<DbTransaction> BeginSnapshotCoreAsync(CancellationToken stop) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);

    protected override ValueTask DisposeCommandsAsync() => ValueTask.CompletedTask;

    private NpgsqlBatch Batch(IReadOnlyList<Statement> statements)
    {
        var batch = new NpgsqlBatch(connection, (NpgsqlTransaction?)Transaction);
        foreach (var statement in statements)
        {
            var command = new NpgsqlBatchCommand(statement.Sql);
            foreach (var (name, value) in statement.Parameters)
                command.Parameters.AddWithValue(name, value ?? DBNull.Value);

            batch.BatchCommands.Add(command);
        }

        return batch;
    }
}
