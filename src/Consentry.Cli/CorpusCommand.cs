using System.CommandLine;
using Consentry.Corpus;

namespace Consentry.Cli;

/// <summary><c>consentry corpus</c>: how right the engine is on labelled pages.</summary>
internal static class CorpusCommand
{
    public static Command Create() =>
        new("corpus", "Measure the engine on labelled pages.")
        {
            CorpusScoreCommand.Create(),
            CorpusFixCommand.Create(),
            CorpusSitesCommand.Create(),
            CorpusReportCommand.Create(),
            CorpusDiffCommand.Create(),
        };

    /// <summary>A corpus that cannot be used is a message and an exit code.</summary>
    public static ExitCode Guarded(Func<ExitCode> run)
    {
        try
        {
            return run();
        }
        catch (CorpusException e)
        {
            StandardError.Say(e.Message);
            return ExitCode.Unreadable;
        }
    }
}
