using System.Collections.Concurrent;
using DbUp;
using Microsoft.Data.Sqlite;

namespace Consentry.Storage;

internal sealed class SqliteDatabase : Database
{
    /// <summary>How long a writer waits for another.</summary>
    private const int BusySeconds = 10;

    private const int MostIdle = 32;

    private readonly ConcurrentBag<SqliteSession> idle = [];
    private readonly string path;
    private readonly string connection;

    public SqliteDatabase(string path)
    {
        this.path = path;
        connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            DefaultTimeout = BusySeconds,
            ForeignKeys = true,
        }.ToString();
    }

    public override string Name => path;

    internal override string ForUpdate => "";

    internal override async Task<Session> OpenSessionAsync(CancellationToken stop)
    {
        var opened = new SqliteConnection(connection);
        try
        {
            await opened.OpenAsync(stop);
            await using var command = opened.CreateCommand();
            // Full: a commit is on the disk before it is acknowledged. What is deleted is overwritten: erased words stay in no free page.
            command.CommandText = "pragma synchronous = full; pragma secure_delete = on";
            await command.ExecuteNonQueryAsync(stop);
            return new SqliteSession(opened);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>With its statements compiled: compiling one takes longer than running it.</summary>
    private protected override Task<Session> RentAsync(CancellationToken stop) =>
        idle.TryTake(out var session) ? Task.FromResult<Session>(session) : OpenSessionAsync(stop);

    private protected override async ValueTask GiveBackAsync(Session session)
    {
        await session.RollBackAsync();
        if (idle.Count < MostIdle)
            idle.Add((SqliteSession)session);
        else
            await session.DisposeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        while (idle.TryTake(out var session))
            await session.DisposeAsync();

        using var pool = new SqliteConnection(connection);
        SqliteConnection.ClearPool(pool);
    }

    private protected override void Migrate()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);

        using var opened = new SqliteConnection(connection);
        opened.Open();
        using var command = opened.CreateCommand();
        command.CommandText = "pragma journal_mode = wal";
        command.ExecuteNonQuery();

        // Two processes that start at once take turns: the second finds the tables made.
        using var shared = new DbUp.Sqlite.Helpers.SharedConnection(opened);
        Upgrade(
            DeployChanges.To.SqliteDatabase(shared),
            ("blob", "blob"),
            ("id", "integer primary key"),
            ("clustered", "without rowid")
        );
    }
}
