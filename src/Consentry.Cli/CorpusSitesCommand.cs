using System.CommandLine;
using Consentry.Corpus.Sites;

namespace Consentry.Cli;

/// <summary><c>consentry corpus sites</c>: how many documents are found on sites that are served from a folder.</summary>
internal static class CorpusSitesCommand
{
    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "List each page that is not found as what it is said to be (never of held-out sites)",
    };

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "A folder with manifest.jsonl, gold.jsonl and sites/",
    };

    public static Command Create()
    {
        var command = new Command("sites", "Serve the sites on this machine and find their documents.")
        {
            Errors,
            Folder,
        };
        command.SetAction(call => (int)CorpusCommand.Guarded(() => Run(call)));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var sites = SitesRun.Run(call.GetRequiredValue(Folder)).GetAwaiter().GetResult();
        var differences = call.GetValue(Errors) ? SitesReport.Differences(sites) : "";
        return StandardOutput.Print(differences + SitesReport.Text(sites), ExitCode.Accepted);
    }
}
