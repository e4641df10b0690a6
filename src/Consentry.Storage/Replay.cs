using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>Derives states from events and compares them with those that are stored.</summary>
internal sealed class Replay
{
    /// <summary>Numbers that are held in memory at a time.</summary>
    private const int Page = 10_000;

    private readonly List<long> differs = [];

    /// <summary>The first event of each number whose stored state is another, or is missing; 0 for a state without events.</summary>
    public async Task<IReadOnlyList<long>> CompareAsync(Session session, long no, CancellationToken stop)
    {
        byte[] after = [];
        while (true)
        {
            var stored = await StoredAsync(session, no, after, stop);
            var last = stored.Count < Page ? null : stored[^1].Number;
            await CompareAsync(session, no, stored, after, last, stop);
            if (last is null)
                return differs;

            after = last;
        }
    }

    private async Task CompareAsync(
        Session session,
        long no,
        List<(byte[] Number, string State)> stored,
        byte[] after,
        byte[]? last,
        CancellationToken stop
    )
    {
        var replayed = new Dictionary<NumberHash, (long First, ConsentState State)>();
        var upTo = last is null ? "" : " and number <= @last";
        (string, object?)[] end = last is null ? [] : [("last", last)];
        await session.ReadAsync(
            [
                new Statement(
                    $"select {Rows.EventColumns} from events where sender = @sender and number > @after{upTo} order by number, sequence",
                    [("sender", no), ("after", after), .. end]
                ),
            ],
            (_, row) =>
            {
                if (Rows.Event(row, "", LedgerEvent.Beginning) is not { Event: var next })
                    return;

                var (first, state) = replayed.GetValueOrDefault(next.Number, (next.Sequence, ConsentState.Empty));
                replayed[next.Number] = (first, state.With(next));
            },
            stop
        );

        foreach (var (number, state) in stored.Where(s => s.Number.Length == NumberHash.Length))
        {
            if (!replayed.Remove(NumberHash.FromBytes(number), out var expected) || !IsSame(state, expected.State))
                differs.Add(expected.First);
        }

        // What is left has events and no state.
        differs.AddRange(replayed.Values.Select(r => r.First));
    }

    private static bool IsSame(string stored, ConsentState replayed)
    {
        try
        {
            return StateText.Parse(stored) == replayed;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static async Task<List<(byte[] Number, string State)>> StoredAsync(
        Session session,
        long no,
        byte[] after,
        CancellationToken stop
    )
    {
        var stored = new List<(byte[], string)>();
        await session.ReadAsync(
            [
                new Statement(
                    $"select number, state from numbers where sender = @sender and number > @after order by number limit {Page}",
                    ("sender", no),
                    ("after", after)
                ),
            ],
            (_, row) => stored.Add((row.GetFieldValue<byte[]>(0), row.GetString(1))),
            stop
        );
        return stored;
    }
}
