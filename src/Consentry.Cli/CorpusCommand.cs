using System.CommandLine;

namespace Consentry.Cli;

/// <summary><c>consentry corpus</c>: how right the engine is on labelled pages.</summary>
internal static class CorpusCommand
{
    public static Command Create() =>
        new("corpus", "Measure the engine on labelled pages.") { CorpusScoreCommand.Create() };
}
