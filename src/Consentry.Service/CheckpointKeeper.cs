using Consentry.OptOut.Ledger;
using Consentry.Storage;

namespace Consentry.Service;

/// <summary>Writes a checkpoint now and then, and one at the end, where something happened since the last.</summary>
internal sealed class CheckpointKeeper(Books books, ServeOptions options, ILogger<CheckpointKeeper> logger)
    : BackgroundService
{
    private IReadOnlyList<ChainHead> last = [];

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(CancellationToken.None);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.CheckpointEvery, books.Clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await WriteAsync(stoppingToken);
    }

    private async Task WriteAsync(CancellationToken stop)
    {
        try
        {
            var checkpoint = await Checkpoints.MakeAsync(books, stop);
            if (checkpoint.Heads.SequenceEqual(last))
                return;

            await Checkpoints.WriteAsync(checkpoint, options.Checkpoints!, stop);
            last = checkpoint.Heads;
        }
        catch (Exception e) when (e is StorageException or IOException or UnauthorizedAccessException)
        {
            Log.NoCheckpoint(logger, e.Message);
        }
    }
}
