using System.CommandLine;
using Consentry.Judging;
using Consentry.Reading;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary><c>consentry vet</c>: documents in, a report and an exit code out.</summary>
internal static class VetCommand
{
    private static readonly Choice<ReadAs> As = new(
        "--as",
        "Read each document as this",
        ("auto", ReadAs.Auto),
        ("privacy", ReadAs.Privacy),
        ("terms", ReadAs.Terms),
        ("combined", ReadAs.Combined)
    );

    private static readonly Choice<Reviewers> For = new(
        "--for",
        "Whose requirements decide the outcome",
        [.. Enum.GetValues<Reviewers>().Select(reviewers => (Labels.Of(reviewers), reviewers))]
    );

    private static readonly Option<string> Sender = new("--sender")
    {
        HelpName = "NAME",
        Description = "The business whose pages these are; they must give its name",
    };

    private static readonly Choice<ReportFormat> Format = new(
        "--format",
        "How to print the report",
        ("text", ReportFormat.Text),
        ("json", ReportFormat.Json),
        ("jsonl", ReportFormat.Jsonl),
        ("sarif", ReportFormat.Sarif),
        ("html", ReportFormat.Html),
        ("markdown", ReportFormat.Markdown),
        ("github", ReportFormat.Github),
        ("gitlab", ReportFormat.Gitlab)
    );

    private static readonly Choice<Outcome> FailOn = new(
        "--fail-on",
        "The mildest outcome that fails",
        ("review", Outcome.Review),
        ("rejected", Outcome.Rejected)
    );

    private static readonly Choice<Edition> OfEdition = EditionOption.Choice();

    private static readonly Option<bool> Matrix = new("--matrix")
    {
        Description = "Add a table of what each reviewer would make of it",
    };

    private static readonly Option<bool> Verbose = new("--verbose")
    {
        Description = "Quote the sentences of met requirements too",
    };

    private static readonly Argument<string[]> Names = new("SOURCE")
    {
        Description = "A file, a folder of documents, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("vet", "Decide each requirement and quote the sentence that decides it.")
        {
            As.Option,
            For.Option,
            Sender,
            Format.Option,
            FailOn.Option,
            OfEdition.Option,
            Matrix,
            Verbose,
            Names,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var options = new VettingOptions(OfEdition.In(call))
        {
            As = As.In(call),
            For = For.In(call),
            Sender = SenderIn(call),
        };
        var format = Format.In(call);
        var failOn = FailOn.In(call);
        var isCompared = call.GetValue(Matrix);
        var sources = Sources.Expand(
            Arguments.Checked(
                call,
                Names,
                "vet needs a file, a folder, or - for standard input",
                name => $" (a file of that name is ./{name})"
            )
        );

        var detail = call.GetValue(Verbose) ? Detail.Full : Detail.Brief;
        using var report = new ReportPrinter<ReportEntry>(output => Reports.Open(format, output, detail));
        var exit = ExitCode.Accepted;
        foreach (var entry in Ordered.Select(sources, source => Entry(source, options, isCompared)))
        {
            report.Print(entry);
            Say(entry.Failure, entry.Source, format);
            exit = (ExitCode)Math.Max((int)exit, (int)ExitOf(entry, failOn));
        }

        return report.Finish() ? exit : ExitCode.Unreadable;
    }

    /// <exception cref="UsageException">The name has no letter or digit by which it could be found.</exception>
    private static string? SenderIn(ParseResult call)
    {
        var name = call.GetValue(Sender);
        if (name is not null && !name.Any(char.IsLetterOrDigit))
            throw new UsageException($"--sender '{name}' is no name");

        return name;
    }

    /// <summary>On a terminal the text report and the messages come out at the same place, so that one of them is enough.</summary>
    private static void Say(ReadFailure? failure, string source, ReportFormat format)
    {
        var isSeenAlready = format == ReportFormat.Text && !Console.IsOutputRedirected && !Console.IsErrorRedirected;
        if (failure is not null && !isSeenAlready)
            StandardError.Say($"{source}: {failure.Message}");
    }

    private static ReportEntry Entry(Source source, VettingOptions options, bool isCompared)
    {
        try
        {
            var opened = source.Open();
            if (opened.Page is null)
                return new ReportEntry(source.Name, opened.Failure!) { Path = source.RelativePath };

            var result = Vet.Page(opened.Page, options);
            if (result.Vetting is not { } vetting)
                return new ReportEntry(source.Name, result.Failure!) { Path = source.RelativePath };

            // Worked out here, where several pages are in work at once, and not when the report comes to them.
            foreach (var finding in vetting.Findings)
                _ = finding.Repair;

            return new ReportEntry(source.Name, vetting) { IsCompared = isCompared, Path = source.RelativePath };
        }
#pragma warning disable CA1031 // A defect that one document brings to light must not cost the report on all others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            var message = $"a defect of consentry: {e.GetType().Name}: {e.Message}";
            return new ReportEntry(source.Name, new ReadFailure("internal", message));
        }
    }

    private static ExitCode ExitOf(ReportEntry entry, Outcome failOn) =>
        entry.Vetting?.Outcome switch
        {
            null => ExitCode.Unreadable,
            Outcome.Accepted => ExitCode.Accepted,
            Outcome.Review when failOn == Outcome.Rejected => ExitCode.Accepted,
            _ => ExitCode.NotAccepted,
        };
}
