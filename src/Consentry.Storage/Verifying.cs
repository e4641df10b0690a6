using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

public enum LedgerFaultKind
{
    /// <summary>An event does not fit its place in the chain.</summary>
    Chain,

    /// <summary>The words of an event are not those that were digested, or another event's.</summary>
    Payload,

    /// <summary>The sealed words do not open: altered, or sealed with a key that is not here.</summary>
    Sealed,

    /// <summary>The words of an event are gone, and no erasure of its number follows.</summary>
    Removed,

    /// <summary>The stored state of a number is not what its events come to.</summary>
    State,

    /// <summary>The sender's row does not name the end of its chain.</summary>
    Head,

    /// <summary>A checkpoint has more events of the sender than there are: its end was cut off, or it was removed.</summary>
    CutOff,

    /// <summary>A checkpoint has another event in its place: the chain was written anew.</summary>
    Rewritten,

    /// <summary>A checkpoint is not signed with these keys.</summary>
    Signature,
}

/// <param name="Kind">What does not hold.</param>
/// <param name="Sender">Where; empty for a checkpoint as a whole.</param>
/// <param name="Sequence">The first event concerned; 0 where it is none.</param>
public readonly record struct LedgerFault(LedgerFaultKind Kind, string Sender, long Sequence);

/// <param name="Senders">That were looked at.</param>
/// <param name="Events">That were looked at.</param>
/// <param name="Erased">Of them, those whose words were destroyed.</param>
/// <param name="Faults">The first of them; none where everything holds.</param>
public sealed record Verification(int Senders, long Events, long Erased, IReadOnlyList<LedgerFault> Faults);

/// <summary>Proves that nothing in a ledger was altered or removed, as far as what it is given can prove it: docs/ledger.md.</summary>
public sealed class Verifying(Database database, KeyRing? keys)
{
    /// <summary>Faults that are told; one attack makes as many as there are events behind it.</summary>
    private const int Most = 100;

    private readonly List<LedgerFault> faults = [];
    private long events;
    private long erased;

    /// <summary>Once, over everything.</summary>
    /// <param name="checkpoints">From outside the database, in any order.</param>
    /// <param name="isSigned">Whether a checkpoint bears the signature of this ledger.</param>
    /// <param name="stop">To give up.</param>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public Task<Verification> RunAsync(
        IReadOnlyList<Checkpoint> checkpoints,
        Func<Checkpoint, bool> isSigned,
        CancellationToken stop
    ) =>
        database.UseAsync(
            async session =>
            {
                foreach (var _ in checkpoints.Where(c => !isSigned(c)))
                    Tell(LedgerFaultKind.Signature, "", 0);

                var heads = checkpoints
                    .SelectMany(c => c.Heads)
                    .Distinct()
                    .ToLookup(h => h.Sender, StringComparer.Ordinal);
                var senders = await SendersAsync(session, stop);
                foreach (var sender in senders)
                {
                    await ChainAsync(session, sender, [.. heads[sender.Id]], stop);
                    await StatesAsync(session, sender, stop);
                }

                var known = senders.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var missing in heads.Where(h => !known.Contains(h.Key) && h.Any(head => head.Count > 0)))
                    Tell(LedgerFaultKind.CutOff, missing.Key, 1);

                return new Verification(senders.Count, events, erased, faults);
            },
            stop
        );

    private async Task ChainAsync(Session session, Sender sender, List<ChainHead> expected, CancellationToken stop)
    {
        var chain = new Chain(sender.Id);
        var wordless = new Dictionary<NumberHash, long>();
        var isBroken = false;
        await session.ReadAsync(
            [
                new Statement(
                    $"select {Rows.EventColumns} from events where sender = @sender order by sequence",
                    ("sender", sender.No)
                ),
            ],
            (_, row) =>
            {
                if (Rows.Event(row, sender.Id, chain.Head) is not { } stored)
                {
                    Tell(LedgerFaultKind.Chain, sender.Id, row.GetInt64(0));
                    isBroken = true;
                    return;
                }

                if (chain.Add(stored.Event, stored.Hash) is { } broken && !isBroken)
                {
                    Tell(LedgerFaultKind.Chain, sender.Id, broken.Sequence);
                    isBroken = true;
                }

                events++;
                Words(sender.Id, stored, wordless);
                foreach (var head in expected.Where(h => h.Count == stored.Event.Sequence && h.Hash != stored.Hash))
                    Tell(LedgerFaultKind.Rewritten, sender.Id, head.Count);
            },
            stop
        );

        foreach (var sequence in wordless.Values)
            Tell(LedgerFaultKind.Removed, sender.Id, sequence);

        if (chain.Count != sender.Events || chain.Head != sender.Head)
            Tell(LedgerFaultKind.Head, sender.Id, chain.Count + 1);

        if (expected.Exists(h => h.Count > chain.Count))
            Tell(LedgerFaultKind.CutOff, sender.Id, chain.Count + 1);
    }

    /// <param name="wordless">First events of numbers whose words are gone and that no erasure has explained so far.</param>
    private void Words(string sender, StoredEvent stored, Dictionary<NumberHash, long> wordless)
    {
        var (header, _, bytes) = stored;
        if (header.Kind == EventKind.Erased)
            wordless.Remove(header.Number);

        if (bytes is null)
        {
            erased++;
            wordless.TryAdd(header.Number, header.Sequence);
            return;
        }

        if (keys is null)
            return;

        if (keys.Open(bytes, sender, header.Sequence) is not { } opened)
        {
            Tell(LedgerFaultKind.Sealed, sender, header.Sequence);
            return;
        }

        // The words have to be those of the header's number too: else a block could be moved to another.
        var isWhole =
            LedgerEvent.DigestOf(opened.Salt.Span, opened.Payload.Span) == header.Payload
            && (
                opened.Words is { } words
                    ? keys.HashesOf(sender, words.Number).Contains(header.Number)
                    : header.Kind == EventKind.Erased
            );
        if (!isWhole)
            Tell(LedgerFaultKind.Payload, sender, header.Sequence);
    }

    private async Task StatesAsync(Session session, Sender sender, CancellationToken stop)
    {
        foreach (var sequence in await new Replay().CompareAsync(session, sender.No, stop))
            Tell(LedgerFaultKind.State, sender.Id, sequence);
    }

    private static async Task<List<Sender>> SendersAsync(Session session, CancellationToken stop)
    {
        var senders = new List<Sender>();
        await session.ReadAsync(
            [new Statement("select no, id, events, head from senders order by id")],
            (_, row) =>
                senders.Add(
                    new Sender(
                        row.GetInt64(0),
                        row.GetString(1),
                        row.GetInt64(2),
                        Digest.FromBytes(row.GetFieldValue<byte[]>(3))
                    )
                ),
            stop
        );
        return senders;
    }

    private void Tell(LedgerFaultKind kind, string sender, long sequence)
    {
        if (faults.Count < Most)
            faults.Add(new LedgerFault(kind, sender, sequence));
    }

    private sealed record Sender(long No, string Id, long Events, Digest Head);
}
