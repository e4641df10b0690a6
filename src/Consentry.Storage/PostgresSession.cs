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
        await batch.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
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
        await using var reader = await batch.ExecuteReaderAsync(stop).ConfigureAwait(false);
        var answered = 0;
        do
        {
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
                row(answered, reader);

            answered++;
        } while (await reader.NextResultAsync(stop).ConfigureAwait(false));
    }

    protected override async ValueTask<DbTransaction> BeginCoreAsync(CancellationToken stop) =>
        await connection.BeginTransactionAsync(stop).ConfigureAwait(false);

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
