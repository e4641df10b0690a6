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
        Json,
    }

    private static readonly Choice<ScoreFormat> Format = new(
        "--format",
        "How to print the figures",
        ("text", ScoreFormat.Text),
        ("markdown", ScoreFormat.Markdown),
        ("json", ScoreFormat.Json)
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

    private static readonly Option<string> FloorFile = new("--floor")
    {
        HelpName = "FILE",
        Description = "Fail where an F1 is below the one in this JSON file",
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
            FloorFile,
            Folder,
        };
        command.SetAction(call => (int)CorpusCommand.Guarded(() => Run(call)));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var format = Format.In(call);
        var requirement = Known(call.GetValue(Requirement));
        var folder = call.GetRequiredValue(Folder);
        var floors = call.GetValue(FloorFile) is { } file ? Floor.Load(file) : null;

        var pages = Answering.Run(folder, Gold.Load(folder), Editions.Latest);
        var splits = Splits.Of(pages);
        var forms = FormScores.Answer(folder, FormGold.Load(folder), Editions.Latest);
        var messages = MessageGold.Load(folder);
        var messageScores = messages.Count > 0 ? MessageScores.Of(messages) : null;
        var lists =
            (call.GetValue(Errors) ? Misses.List(pages, MissKind.Verdict, requirement) : "")
            + (call.GetValue(Errors) ? FormReport.Misses(forms, requirement) : "")
            + (call.GetValue(Errors) && requirement is null ? MessageReport.Misses(messages) : "")
            + (call.GetValue(Evidence) ? Misses.List(pages, MissKind.Evidence, requirement) : "");
        var exit = floors is null ? ExitCode.Accepted : Held(splits, forms, messageScores, floors);
        return StandardOutput.Print(lists + Report(format, splits, forms, messageScores), exit);
    }

    private static string? Known(string? requirement) =>
        requirement is null
        || CoreRequirements.All.Contains(requirement, StringComparer.Ordinal)
        || Editions.Latest.Requirements.Any(r =>
            r.Group is "cta" && string.Equals(r.Id, requirement, StringComparison.Ordinal)
        )
            ? requirement
            : throw new UsageException($"no requirement '{requirement}' is labelled");

    private static string Report(
        ScoreFormat format,
        Splits splits,
        IReadOnlyList<AnsweredForm> forms,
        MessageScores? messages
    ) =>
        format switch
        {
            ScoreFormat.Markdown => ScoreReport.Markdown(splits)
                + (forms.Count > 0 ? FormReport.Markdown(forms) : "")
                + (messages is null ? "" : MessageReport.Markdown(messages)),
            ScoreFormat.Json => ScoreJson.Write(splits, forms, messages),
            _ => ScoreReport.Text(splits)
                + (forms.Count > 0 ? FormReport.Text(forms) : "")
                + (messages is null ? "" : MessageReport.Text(messages)),
        };

    private static ExitCode Held(
        Splits splits,
        IReadOnlyList<AnsweredForm> forms,
        MessageScores? messages,
        IReadOnlyDictionary<string, double> floors
    )
    {
        var breaches = Floor.Breaches(
            splits.Whole.Scores,
            floors,
            forms.Count > 0 ? FormScores.Of(forms, forms) : null,
            messages
        );
        foreach (var breach in breaches)
            StandardError.Say(breach);

        return breaches.Count == 0 ? ExitCode.Accepted : ExitCode.NotAccepted;
    }
}
