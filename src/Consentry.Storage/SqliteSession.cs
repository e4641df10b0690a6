using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Consentry.Storage;

/// <summary>The database is in the process, so that a trip costs nothing: statements run one by one, each compiled once.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : Session(connection)
{
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    public override Task RunAsync(IReadOnlyList<Statement> statements, CancellationToken stop)
    {
        foreach (var statement in statements)
            Command(statement).ExecuteNonQuery();

        return Task.CompletedTask;
    }

    public override Task ReadAsync(
        IReadOnlyList<Statement> statements,
        Action<int, DbDataReader> row,
        CancellationToken stop
    )
    {
        for (var i = 0; i < statements.Count; i++)
        {
            using var reader = Command(statements[i]).ExecuteReader();
            while (reader.Read())
                row(i, reader);
        }

        return Task.CompletedTask;
    }

    /// <summary>Immediate: two that read first and then both want to write would else fail in the middle.</summary>
    protected override ValueTask<DbTransaction> BeginCoreAsync(CancellationToken stop) =>
        ValueTask.FromResult<DbTransaction>(connection.BeginTransaction(deferred: false));

    protected override ValueTask<DbTransaction> BeginSnapshotCoreAsync(CancellationToken stop) =>
        ValueTask.FromResult<DbTransaction>(connection.BeginTransaction(deferred: true));

    protected override async ValueTask DisposeCommandsAsync()
    {
        foreach (var command in commands.Values)
            await command.DisposeAsync();
    }

    private SqliteCommand Command(Statement statement)
    {
        if (!commands.TryGetValue(statement.Sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = statement.Sql;
            foreach (var (name, _) in statement.Parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });

            commands.Add(statement.Sql, command);
        }

        command.Transaction = (SqliteTransaction?)Transaction;
        for (var i = 0; i < statement.Parameters.Length; i++)
            command.Parameters[i].Value = statement.Parameters[i].Value ?? DBNull.Value;

        return command;
    }
}
