using System.Threading.Channels;
using Consentry.OptOut.Ledger;

namespace Consentry.Storage;

/// <summary>Appends to the ledger and reads states from it. Any number of processes may have one open on the same database.</summary>
/// <remarks>
/// What comes in while a transaction commits goes together into the next, so that many requests at once cost one flush of the disk.
/// docs/ledger.md
/// </remarks>
public sealed class ConsentLedger : IAsyncDisposable
{
    /// <summary>Entries of one transaction: enough that the flush no longer counts, few enough that none waits long.</summary>
    private const int Most = 512;

    private readonly Database database;
    private readonly KeyRing keys;
    private readonly TimeProvider clock;
    private readonly Channel<Waiting> waiting = System.Threading.Channels.Channel.CreateUnbounded<Waiting>(
        new() { SingleReader = true }
    );
    private readonly Task writing;

    public ConsentLedger(Database database, KeyRing keys, TimeProvider clock)
    {
        (this.database, this.keys, this.clock) = (database, keys, clock);
        writing = Task
            .Factory.StartNew(
                WriteAsync,
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            )
            .Unwrap();
    }

    /// <summary>Returns when what happened is durable.</summary>
    /// <exception cref="StorageException">It is not, or it is not known to be: the same entry may be appended again.</exception>
    public Task<Receipt> AppendAsync(Entry entry)
    {
        var next = new Waiting(entry, new(TaskCreationOptions.RunContinuationsAsynchronously));
        if (!waiting.Writer.TryWrite(next))
            throw new StorageException(StorageFault.Unavailable, $"{database.Name}: is being closed");

        return next.Done.Task;
    }

    /// <summary>As the last committed event left it.</summary>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public async Task<ConsentState> StateOfAsync(string sender, string number, CancellationToken stop)
    {
        var hashes = keys.HashesOf(sender, number);
        var found = await database.UseAsync(session => States.ReadAsync(session, keys, [(sender, hashes)], stop), stop);
        return found[0].State;
    }

    /// <summary>Writes what is waiting, and takes no more.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await writing;
    }

    private async Task WriteAsync()
    {
        Session? session = null;
        var batch = new List<Waiting>(Most);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < Most && waiting.Reader.TryRead(out var next))
                batch.Add(next);

            try
            {
                session ??= await database.OpenSessionAsync(CancellationToken.None);
                await new Append(database, session, keys, Moment.Of(clock.GetUtcNow())).RunAsync(batch);
            }
            catch (Exception e)
            {
                // Whatever it is, who waits must hear of it, and the next batch gets a connection that is whole.
                var told = Database.IsFault(e) ? database.Fault(e) : e;
                foreach (var entry in batch)
                    entry.Done.TrySetException(told);

                if (session is not null)
                    await session.DisposeAsync();

                session = null;
            }

            batch.Clear();
        }

        if (session is not null)
            await session.DisposeAsync();
    }

    internal sealed record Waiting(Entry Entry, TaskCompletionSource<Receipt> Done);
}
