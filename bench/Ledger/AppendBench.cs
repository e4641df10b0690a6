using System.Diagnostics;
using System.Globalization;
using Consentry.OptOut.Ledger;
using Consentry.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Consentry.Bench.Ledger;

/// <summary>Events a second through the ledger, beside a loop that inserts one row a commit, with the same durability, in turns.</summary>
internal static class AppendBench
{
    private const int Rounds = 7;
    private const int Waiting = 64;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string name, string target)
    {
        var (books, _) = await Prepared.OpenAsync(target);
        await using var owned = books;
        await using var bare = await OpenBareAsync(name, target);
        var (ledger, loop) = (new List<double>(), new List<double>());
        var next = 0;
        for (var round = 0; round < Rounds; round++)
        {
            loop.Add(await RateAsync(1, () => InsertAsync(bare, Interlocked.Increment(ref next))));
            ledger.Add(await RateAsync(Waiting, () => AppendAsync(books.Ledger, Interlocked.Increment(ref next))));
        }

        // The first turn of each warms up.
        var (events, rows) = (Prepared.Median(ledger.Skip(1)), Prepared.Median(loop.Skip(1)));
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"| {name} | {events:N0} | {rows:N0} | {events / rows:N2} |")
        );
        return 0;
    }

    private static async Task<double> RateAsync(int callers, Func<Task> call)
    {
        var done = 0L;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, callers)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        while (watch.Elapsed < Turn)
                        {
                            await call();
                            Interlocked.Increment(ref done);
                        }
                    })
                )
        );
        return done / watch.Elapsed.TotalSeconds;
    }

    /// <summary>An inbound STOP: deduplicated, decided, two events.</summary>
    private static Task<Receipt> AppendAsync(ConsentLedger ledger, int i)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"+1302{2_000_000 + (i % 7_000_000)}");
        var payload = new Payload
        {
            Number = number,
            Channel = Channel.Text,
            Text = "please stop",
            Rule = "keyword.courtesy",
            Provider = "twilio",
            MessageId = number,
        };
        return ledger.AppendAsync(
            new Entry
            {
                Sender = Prepared.Sender,
                Number = number,
                Delivery = new Delivery(
                    Digest.Of(System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"SM{i}")))
                ),
                Decide = before => [new Happening(EventKind.Revoked, Scope.All, payload)],
            }
        );
    }

    private static async Task<System.Data.Common.DbConnection> OpenBareAsync(string name, string target)
    {
        System.Data.Common.DbConnection connection = IsSqlite(name)
            ? new SqliteConnection($"Data Source={target}")
            : new NpgsqlConnection(target);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = IsSqlite(name)
            ? "pragma synchronous = full; create table bare (id integer primary key, text text not null)"
            : "create table bare (id bigint primary key, text text not null)";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private static async Task InsertAsync(System.Data.Common.DbConnection connection, int i)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "insert into bare (id, text) values (@id, @text)";
        foreach (var (parameter, value) in new (string, object)[] { ("id", (long)i), ("text", "please stop") })
        {
            var added = command.CreateParameter();
            (added.ParameterName, added.Value) = (parameter, value);
            command.Parameters.Add(added);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static bool IsSqlite(string name) => name.Equals("SQLite", StringComparison.Ordinal);
}
