using System.Globalization;
using Consentry.OptOut.Ledger;
using Consentry.Storage;
using Npgsql;

namespace Consentry.Bench.Ledger;

/// <summary>Blocked numbers by the million, and a list of which half are blocked.</summary>
internal static class Fill
{
    private const int Batch = 10_000;

    /// <summary>States only: what a scrub reads. Their events would say the same.</summary>
    public static async Task<int> RunAsync(string target, string keyFile, string sender, int count)
    {
        var keys = KeyFile.Read(keyFile);
        await using var database = Database.Open(target);
        var act = new Act(EventKind.Revoked, Scope.All, new Moment(1_796_115_600_000_000), 1);
        var state = StateText.Of(ConsentState.Empty with { Blocks = [act] });
        if (target.Contains("Host=", StringComparison.Ordinal))
            await CopyAsync(target, keys, sender, count, state);
        else
            await InsertAsync(database, keys, sender, count, state);

        return 0;
    }

    private static async Task InsertAsync(Database database, KeyRing keys, string sender, int count, string state) =>
        await database.UseAsync(
            async session =>
            {
                for (var from = 0; from < count; from += Batch)
                {
                    await session.BeginAsync(CancellationToken.None);
                    await session.RunAsync(
                        [
                            .. Enumerable
                                .Range(from, Math.Min(Batch, count - from))
                                .Select(i => new Statement(
                                    "insert into numbers (sender, number, blocked, state) select no, @number, 2, @state from senders where id = @sender",
                                    ("number", keys.HashesOf(sender, Number(2 * i))[0].ToBytes()),
                                    ("state", state),
                                    ("sender", sender)
                                )),
                        ],
                        CancellationToken.None
                    );
                    await session.CommitAsync(CancellationToken.None);
                }

                return true;
            },
            CancellationToken.None
        );

    private static async Task CopyAsync(string target, KeyRing keys, string sender, int count, string state)
    {
        await using var connection = new NpgsqlConnection(target);
        await connection.OpenAsync();
        await using var import = await connection.BeginBinaryImportAsync(
            "copy numbers (sender, number, blocked, state) from stdin (format binary)"
        );
        // What is left when all has been sent takes longer than any query.
        import.Timeout = TimeSpan.FromHours(1);
        for (var i = 0; i < count; i++)
        {
            await import.StartRowAsync();
            await import.WriteAsync(1L);
            await import.WriteAsync(keys.HashesOf(sender, Number(2 * i))[0].ToBytes());
            await import.WriteAsync((short)2);
            await import.WriteAsync(state);
        }

        await import.CompleteAsync();
    }

    public static int PrintList(int count)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 20);
        output.Write("id,name,phone\n");
        var random = new Random(7);
        for (var i = 0; i < count; i++)
        {
            var number = Number(random.Next(4 * count));
            output.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{i},Member {i},({number[2..5]}) {number[5..8]}-{number[8..]}\n"
                )
            );
        }

        return 0;
    }

    /// <summary>Up to some 60 million, each a possible number.</summary>
    private static string Number(int i) =>
        string.Create(CultureInfo.InvariantCulture, $"+1{201 + (i / 7_000_000)}{2_000_000 + (i % 7_000_000)}");
}
