using System.Security.Cryptography;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>One transaction: entries of any senders, each decided on the state that those before it leave.</summary>
internal sealed class Append(Database database, Session session, KeyRing keys, Moment now)
{
    private readonly Dictionary<string, Head> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, NumberHash), ConsentState> states = [];
    private readonly Dictionary<(string, Digest), Moment> deliveries = [];
    private readonly HashSet<(string, NumberHash)> changed = [];
    private readonly HashSet<(string, Digest)> handled = [];
    private readonly List<Statement> writes = [];

    /// <summary>Tells each entry how it went, but for what concerns all of them: that is thrown, and nothing is written.</summary>
    public async Task RunAsync(IReadOnlyList<ConsentLedger.Waiting> entries)
    {
        var told = new List<Action>(entries.Count);
        await session.BeginAsync(CancellationToken.None);
        try
        {
            await ReadHeadsAsync(entries);
            var known = entries.Where(e => heads.ContainsKey(e.Entry.Sender)).ToList();
            var hashes = await ReadStatesAsync(known);
            await ReadDeliveriesAsync(known);
            for (var i = 0; i < known.Count; i++)
                told.Add(Decide(known[i], hashes[i]));

            Finish();
            await session.RunAsync(writes, CancellationToken.None);
            await session.CommitAsync(CancellationToken.None);
        }
        catch
        {
            await session.RollBackAsync();
            throw;
        }

        foreach (var tell in told)
            tell();

        foreach (var (entry, done) in entries.Where(e => !heads.ContainsKey(e.Entry.Sender)))
            done.TrySetException(
                new StorageException(StorageFault.UnknownSender, $"no sender has the id {entry.Sender}")
            );
    }

    /// <summary>In one order everywhere, so that two processes never wait for each other.</summary>
    private Task ReadHeadsAsync(IReadOnlyList<ConsentLedger.Waiting> entries) =>
        session.ReadAsync(
            [
                .. entries
                    .Select(e => e.Entry.Sender)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal)
                    .Select(sender => new Statement(
                        "select id, no, events, head, recorded from senders where id = @sender" + database.ForUpdate,
                        ("sender", sender)
                    )),
            ],
            (_, row) =>
                heads.Add(
                    row.GetString(0),
                    new Head(
                        row.GetInt64(1),
                        row.GetInt64(2),
                        Digest.FromBytes(row.GetFieldValue<byte[]>(3)),
                        new Moment(row.GetInt64(4))
                    )
                ),
            CancellationToken.None
        );

    private async Task<NumberHash[]> ReadStatesAsync(List<ConsentLedger.Waiting> entries)
    {
        var numbers = entries.ConvertAll(e => (e.Entry.Sender, keys.HashesOf(e.Entry.Sender, e.Entry.Number)));
        var found = await States.ReadAsync(session, keys, numbers, CancellationToken.None);
        for (var i = 0; i < entries.Count; i++)
            states[(entries[i].Entry.Sender, found[i].Hash)] = found[i].State;

        return [.. found.Select(f => f.Hash)];
    }

    private Task ReadDeliveriesAsync(List<ConsentLedger.Waiting> entries)
    {
        var asked = entries.Where(e => e.Entry.Delivery is not null).Select(e => e.Entry).ToList();
        return session.ReadAsync(
            [
                .. asked.Select(e => new Statement(
                    "select received from deliveries where sender = @sender and fingerprint = @fingerprint",
                    ("sender", heads[e.Sender].No),
                    ("fingerprint", e.Delivery!.Fingerprint.ToBytes())
                )),
            ],
            (i, row) => deliveries[(asked[i].Sender, asked[i].Delivery!.Fingerprint)] = new Moment(row.GetInt64(0)),
            CancellationToken.None
        );
    }

    /// <summary>What to tell who waits, once it is durable. An entry whose decision fails leaves nothing and harms no other.</summary>
    private Action Decide(ConsentLedger.Waiting waiting, NumberHash hash)
    {
        var entry = waiting.Entry;
        var before = states[(entry.Sender, hash)];
        if (entry.Delivery is { } delivery)
        {
            var key = (entry.Sender, delivery.Fingerprint);
            var isRepeated =
                deliveries.TryGetValue(key, out var received)
                && (delivery.Window is not { } window || received.Plus(window) > now);
            if (isRepeated)
                return () => waiting.Done.TrySetResult(new Receipt(IsRepeated: true, before, before, []));
        }

        List<Happening> happened;
        try
        {
            happened = [.. entry.Decide(before)];
        }
        catch (Exception e)
        {
            return () => waiting.Done.TrySetException(e);
        }

        if (entry.Delivery is { } handling)
        {
            deliveries[(entry.Sender, handling.Fingerprint)] = now;
            handled.Add((entry.Sender, handling.Fingerprint));
        }

        List<LedgerEvent> events = [.. happened.Select(h => Add(entry.Sender, hash, h))];
        var after = states[(entry.Sender, hash)];
        return () => waiting.Done.TrySetResult(new Receipt(IsRepeated: false, before, after, events));
    }

    private LedgerEvent Add(string sender, NumberHash number, Happening happened)
    {
        var head = heads[sender];
        // Later than everything before it, also where another machine's clock is ahead: the order of a chain is an order in time.
        var recorded = now > head.Recorded ? now : new Moment(head.Recorded.Microseconds + 1);
        var salt = RandomNumberGenerator.GetBytes(KeyRing.SaltLength);
        var payload = happened.Payload?.ToBytes() ?? [];
        var next = new LedgerEvent
        {
            Sender = sender,
            Sequence = head.Events + 1,
            Recorded = recorded,
            Occurred = happened.Occurred ?? recorded,
            Kind = happened.Kind,
            Number = number,
            Scope = happened.Scope,
            Payload = LedgerEvent.DigestOf(salt, payload),
            Previous = head.Hash,
        };
        var hash = next.Hash();
        heads[sender] = head with { Events = next.Sequence, Hash = hash, Recorded = recorded, IsChanged = true };
        states[(sender, number)] = states[(sender, number)].With(next);
        changed.Add((sender, number));
        if (next.Kind == EventKind.Erased)
            writes.Add(Destruction(head.No, next));

        writes.Add(
            new Statement(
                "insert into events (sender, sequence, recorded, occurred, kind, number, scope, digest, hash, sealed)"
                    + " values (@sender, @sequence, @recorded, @occurred, @kind, @number, @scope, @digest, @hash, @sealed)",
                ("sender", head.No),
                ("sequence", next.Sequence),
                ("recorded", recorded.Microseconds),
                ("occurred", next.Occurred.Microseconds),
                ("kind", next.Kind.Name()),
                ("number", number.ToBytes()),
                ("scope", next.Scope.ToString()),
                ("digest", next.Payload.ToBytes()),
                ("hash", hash.ToBytes()),
                ("sealed", keys.Seal(salt, payload, sender, next.Sequence))
            )
        );
        return next;
    }

    private static Statement Destruction(long sender, LedgerEvent erased) =>
        new(
            "update events set sealed = null where sender = @sender and number = @number and sequence < @sequence",
            ("sender", sender),
            ("number", erased.Number.ToBytes()),
            ("sequence", erased.Sequence)
        );

    private void Finish()
    {
        foreach (var (sender, number) in changed)
        {
            var state = states[(sender, number)];
            writes.Add(
                new Statement(
                    "insert into numbers (sender, number, blocked, state) values (@sender, @number, @blocked, @state)"
                        + " on conflict (sender, number) do update set blocked = excluded.blocked, state = excluded.state",
                    ("sender", heads[sender].No),
                    ("number", number.ToBytes()),
                    ("blocked", StateText.Blocked(state)),
                    ("state", StateText.Of(state))
                )
            );
        }

        foreach (var (sender, fingerprint) in handled)
        {
            writes.Add(
                new Statement(
                    "insert into deliveries (sender, fingerprint, received) values (@sender, @fingerprint, @received)"
                        + " on conflict (sender, fingerprint) do update set received = excluded.received",
                    ("sender", heads[sender].No),
                    ("fingerprint", fingerprint.ToBytes()),
                    ("received", now.Microseconds)
                )
            );
        }

        foreach (var head in heads.Values.Where(h => h.IsChanged))
        {
            writes.Add(
                new Statement(
                    "update senders set events = @events, head = @head, recorded = @recorded where no = @no",
                    ("events", head.Events),
                    ("head", head.Hash.ToBytes()),
                    ("recorded", head.Recorded.Microseconds),
                    ("no", head.No)
                )
            );
        }

        if (changed.Count > 0)
        {
            writes.Add(
                new Statement(
                    "update lookup_key set version = @version where version < @version",
                    ("version", changed.Max(c => c.Item2.Version))
                )
            );
        }
    }

    private sealed record Head(long No, long Events, Digest Hash, Moment Recorded, bool IsChanged = false);
}
