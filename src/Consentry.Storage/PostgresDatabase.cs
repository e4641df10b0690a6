using DbUp;
using Npgsql;

namespace Consentry.Storage;

internal sealed class PostgresDatabase : Database
{
    /// <summary>Taken while tables are made: any number that no other program takes.</summary>
    private const long MigrationLock = 0x436F6E73656E74;

    private readonly NpgsqlDataSource source;
    private readonly string connection;

    public PostgresDatabase(string target)
    {
        NpgsqlConnectionStringBuilder builder;
        try
        {
            builder = new NpgsqlConnectionStringBuilder(FromAddress(target)) { MaxAutoPrepare = 64, Enlist = false };
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StorageException(StorageFault.Foreign, $"no connection string of PostgreSQL: {e.Message}", e);
        }

        connection = builder.ToString();
        Name = $"PostgreSQL {builder.Host}/{builder.Database}";
        source = NpgsqlDataSource.Create(builder);
    }

    public override string Name { get; }

    internal override string ForUpdate => " for update";

    /// <summary>Is a connection string or an address of PostgreSQL, and no path.</summary>
    public static bool Means(string target) =>
        target.StartsWith("postgres://", StringComparison.Ordinal)
        || target.StartsWith("postgresql://", StringComparison.Ordinal)
        || target.Contains("Host=", StringComparison.OrdinalIgnoreCase);

    internal override async Task<Session> OpenSessionAsync(CancellationToken stop) =>
        new PostgresSession(await source.OpenConnectionAsync(stop).ConfigureAwait(false));

    public override Task BackUpAsync(string path, CancellationToken stop) =>
        throw new NotImplementedException();

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    /// <summary>PostgreSQL tells values of the row in the detail of an error, not in its message.</summary>
    private protected override string Told(Exception e) => e is PostgresException told ? told.MessageText : e.Message;

    private protected override void Migrate()
    {
        using var opened = source.OpenConnection();
        Run(opened, $"select pg_advisory_lock({MigrationLock})");
        try
        {
            Upgrade(
                DeployChanges.To.PostgresqlDatabase(connection),
                ("blob", "bytea"),
                ("id", "bigint primary key generated always as identity"),
                ("clustered", "")
            );
        }
        finally
        {
            Run(opened, $"select pg_advisory_unlock({MigrationLock})");
        }
    }

    private static void Run(NpgsqlConnection opened, string sql)
    {
        using var command = opened.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>An address as a connection string: what most hosts hand out.</summary>
    private static string FromAddress(string target)
    {
        if (target.Contains("Host=", StringComparison.OrdinalIgnoreCase))
            return target;

        var address = new Uri(target);
        var user = address.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port < 0 ? 5432 : address.Port,
            Database = Uri.UnescapeDataString(address.AbsolutePath.TrimStart('/')),
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
        }.ToString();
    }
}
