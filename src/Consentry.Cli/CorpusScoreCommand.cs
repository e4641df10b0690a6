using System.CommandLine;
using Consentry.Corpus;
using Consentry.Rulebook;

namespace Consentry.Cli;

/// <summary><c>consentry corpus score</c>: the engine's answers against people's labels.</summary>
internal static class CorpusScoreCommand
{
    private enum ScoreFormat
    {
        Text,
        Markdown,
    }

    private static readonly Choice<ScoreFormat> Format = new(
        "--format",
        "How to print the figures",
        ("text", ScoreFormat.Text),
        ("markdown", ScoreFormat.Markdown)
    );

    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "List each wrong verdict (never of held-out sites)",
    };

    private static readonly Option<bool> Evidence = new("--evidence")
    {
        Description = "List each right verdict whose quotes miss the labelled ones (never of held-out sites)",
    };

    private static readonly Option<string> Requirement = new("--requirement")
    {
        HelpName = "ID",
        Description = "List those of one requirement only",
    };

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "A folder with gold.jsonl and sites/",
    };

    public static Command Create()
    {
        var command = new Command("score", "Compare verdicts with labels.")
        {
            Format.Option,
            Errors,
            Evidence,
            Requirement,
            Folder,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        try
        {
            var format = Format.In(call);
            var folder = call.GetRequiredValue(Folder);
            var pages = Answering.Run(folder, Gold.Load(folder), Editions.Latest);
            var requirement = call.GetValue(Requirement);
            if (call.GetValue(Errors))
                Console.Write(Misses.List(pages, MissKind.Verdict, requirement));

            if (call.GetValue(Evidence))
                Console.Write(Misses.List(pages, MissKind.Evidence, requirement));

            var splits = Splits.Of(pages);
            Console.Write(format == ScoreFormat.Markdown ? ScoreReport.Markdown(splits) : ScoreReport.Text(splits));
            return ExitCode.Accepted;
        }
        catch (CorpusException e)
        {
            Console.Error.WriteLine($"consentry: {e.Message}");
            return ExitCode.Unreadable;
        }
    }
}
