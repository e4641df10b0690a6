using System.CommandLine;
using Consentry.Corpus;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary><c>consentry corpus report</c>: the account of accuracy that the documentation holds.</summary>
internal static class CorpusReportCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        HelpName = "FILE",
        Description = "Write the report there instead of to standard output",
    };

    private static readonly Option<string> Tables = new("--tables")
    {
        HelpName = "FILE",
        Description = "Take in the figures of the tests' tables, as the test run has written them",
    };

    private static readonly Option<string> Causes = new("--causes")
    {
        HelpName = "FILE",
        Description = "End with this Markdown",
    };

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "A folder with gold.jsonl and sites/",
    };

    public static Command Create()
    {
        var command = new Command("report", "Write the account of accuracy: totals only, with intervals.")
        {
            Out,
            Tables,
            Causes,
            Folder,
        };
        command.SetAction(call => (int)CorpusCommand.Guarded(() => Run(call)));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var tables = call.GetValue(Tables) is { } figures ? TableFigure.Load(figures) : [];
        var causes = call.GetValue(Causes) is { } file ? Read(file) : "";
        var folder = call.GetRequiredValue(Folder);
        var pages = Answering.Run(folder, Gold.Load(folder), Editions.Latest);
        var report = AccuracyReport.Markdown(
            pages,
            FormScores.Answer(folder, FormGold.Load(folder), Editions.Latest),
            tables,
            causes
        );
        return call.GetValue(Out) is { } path ? Write(path, report) : StandardOutput.Print(report, ExitCode.Accepted);
    }

    private static string Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{file}: cannot be read: {e.Message}", e);
        }
    }

    private static ExitCode Write(string path, string report)
    {
        try
        {
            File.WriteAllText(path, report);
            return ExitCode.Accepted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusException($"{path}: cannot be written: {e.Message}", e);
        }
    }
}
