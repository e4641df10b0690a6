using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <param name="State">Of the number.</param>
/// <param name="Sent">What went to it since the moment that was asked for, newest first.</param>
public sealed record SendFacts(ConsentState State, IReadOnlyList<Sent> Sent);

/// <param name="At">When it went.</param>
/// <param name="Scope">Of which program and category it was.</param>
public readonly record struct Sent(Moment At, Scope Scope);

/// <summary>Texts that went out, and what has to be known before the next one does.</summary>
public sealed class Sends(Database database, KeyRing keys)
{
    /// <summary>Records that a text went; the same id again changes nothing.</summary>
    /// <exception cref="StorageException">The database cannot do it now.</exception>
    public Task RecordAsync(string sender, string number, Sent sent, string id, CancellationToken stop) =>
        database.UseAsync(
            async session =>
            {
                var found = await States.ReadAsync(session, keys, [(sender, keys.HashesOf(sender, number))], stop);
                var insert = new Statement(
                    "insert into sends (sender, number, sent, program, category, id)"
                        + " select no, @number, @sent, @program, @category, @message from senders where id = @sender"
                        + " on conflict do nothing",
                    ("number", found[0].Hash.ToBytes()),
                    ("sent", sent.At.Microseconds),
                    ("program", sent.Scope.Program ?? ""),
                    ("category", sent.Scope.Category ?? ""),
                    ("message", id),
                    ("sender", sender)
                );
                await session.RunAsync([insert], stop);
                return true;
            },
            stop
        );

    /// <summary>The state of each number, and what went to it since a moment; null where nobody asks for that.</summary>
    /// <exception cref="StorageException">The database cannot be read, or the keys are older than it.</exception>
    public Task<IReadOnlyList<SendFacts>> FactsAsync(
        string sender,
        IReadOnlyList<string> numbers,
        Moment? since,
        CancellationToken stop
    ) =>
        database.UseAsync<IReadOnlyList<SendFacts>>(
            async session =>
            {
                var hashes = numbers.Select(n => (sender, keys.HashesOf(sender, n))).ToList();
                var states = await States.ReadAsync(session, keys, hashes, stop);
                var sent = new List<Sent>[numbers.Count];
                if (since is { } from)
                {
                    await session.ReadAsync(
                        [.. states.Select(s => Query(sender, s.Hash, from))],
                        (i, row) => (sent[i] ??= []).Add(Read(row)),
                        stop
                    );
                }

                return [.. states.Select((s, i) => new SendFacts(s.State, sent[i] ?? []))];
            },
            stop
        );

    private static Statement Query(string sender, NumberHash hash, Moment from) =>
        new(
            "select x.sent, x.program, x.category from senders s join sends x on x.sender = s.no"
                + " where s.id = @sender and x.number = @number and x.sent > @since order by x.sent desc",
            ("sender", sender),
            ("number", hash.ToBytes()),
            ("since", from.Microseconds)
        );

    private static Sent Read(System.Data.Common.DbDataReader row) =>
        new(new Moment(row.GetInt64(0)), Scope.Of(Named(row.GetString(1)), Named(row.GetString(2))));

    private static string? Named(string name) => name.Length == 0 ? null : name;
}
