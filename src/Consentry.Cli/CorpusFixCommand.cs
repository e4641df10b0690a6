using System.CommandLine;
using Consentry.Corpus;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary><c>consentry corpus fix</c>: how many rejected pages pass once they are fixed.</summary>
internal static class CorpusFixCommand
{
    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "List each page that is not accepted, or lost something (never of held-out sites)",
    };

    private static readonly Option<double> Floor = new("--floor")
    {
        HelpName = "SHARE",
        Description = "Fail where fewer are accepted (those aside that trade in consumers), or any lost something",
    };

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "A folder with gold.jsonl and sites/",
    };

    public static Command Create()
    {
        var command = new Command("fix", "Fix the rejected pages in memory and vet them again.")
        {
            Errors,
            Floor,
            Folder,
        };
        command.SetAction(call => (int)CorpusCommand.Guarded(() => Run(call)));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var folder = call.GetRequiredValue(Folder);
        var pages = FixingRun.Run(folder, Gold.Load(folder), Editions.Latest);
        var misses = call.GetValue(Errors) ? FixingReport.Misses(pages) : "";
        var exit = FixingReport.Holds(pages, call.GetValue(Floor)) ? ExitCode.Accepted : ExitCode.NotAccepted;
        return StandardOutput.Print(misses + FixingReport.Text(pages), exit);
    }
}
