using System.CommandLine;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary><c>consentry backup</c>: everything of a ledger, as of one moment, as a SQLite file.</summary>
internal static class BackUpCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A new file: a ledger that every command opens with --data FILE",
        };
        var command = new Command("backup", "Copy a ledger to a file while it is in use; its keys are not in it.")
        {
            Places.Data,
            file,
        };
        command.SetAction(
            (call, stop) => RunAsync(call.GetRequiredValue(Places.Data), call.GetRequiredValue(file), stop)
        );
        return command;
    }

    private static async Task<int> RunAsync(string data, string file, CancellationToken stop)
    {
        Places.Existing(data);
        if (File.Exists(file))
            throw new UsageException($"{file} exists already: a backup never writes over another");

        // Under another name until it is whole, so that what is there under its own name is a backup.
        var beside = file + ".part";
        File.Delete(beside);
        try
        {
            await using (var from = Database.Open(data))
            await using (var to = Database.Open(beside))
                await from.CopyToAsync(to, stop);

            File.Move(beside, file);
        }
        finally
        {
            foreach (var part in (string[])[beside, beside + "-wal", beside + "-shm"])
                File.Delete(part);
        }

        return Call.Done;
    }
}
