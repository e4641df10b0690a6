using System.CommandLine;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary><c>consentry restore</c>: a backup into a database without senders.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A backup" };
        var command = new Command("restore", "Copy a backup into a new ledger, of either kind.") { Places.Data, file };
        command.SetAction(
            (call, stop) => RunAsync(call.GetRequiredValue(file), call.GetRequiredValue(Places.Data), stop)
        );
        return command;
    }

    private static async Task<int> RunAsync(string file, string data, CancellationToken stop)
    {
        if (!File.Exists(file))
            throw new UsageException($"{file}: no such file");

        await using var from = Database.Open(file);
        await using var to = Database.Open(data);
        await from.CopyToAsync(to, stop);
        return Call.Done;
    }
}
