using System.CommandLine;
using Consentry.Corpus;

namespace Consentry.Cli;

/// <summary><c>consentry corpus diff</c>: what a change does to the verdicts, one by one.</summary>
internal static class CorpusDiffCommand
{
    private static readonly Argument<string> Old = new("OLD") { Description = "The jsonl of the build before" };

    private static readonly Argument<string> New = new("NEW") { Description = "The jsonl of the build after" };

    public static Command Create()
    {
        var command = new Command("diff", "List each verdict that differs between two jsonl files.") { Old, New };
        command.SetAction(call => (int)CorpusCommand.Guarded(() => Run(call)));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var diff = VettingDiff.Between(call.GetRequiredValue(Old), call.GetRequiredValue(New));
        return StandardOutput.Print(diff.ToString(), diff.Flips == 0 ? ExitCode.Accepted : ExitCode.NotAccepted);
    }
}
