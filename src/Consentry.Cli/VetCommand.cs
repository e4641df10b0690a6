using System.CommandLine;
using Consentry.Cli.Batching;
using Consentry.Fetching;
using Consentry.Judging;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary><c>consentry vet</c>: documents in, a report and an exit code out.</summary>
internal static class VetCommand
{
    private static readonly Choice<ReadAs> As = ReadingAs(("form", ReadAs.Form));

    private static readonly Choice<Reviewers> For = Deciding();

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

    private static readonly Option<string> BaselineFile = new("--baseline")
    {
        HelpName = "FILE",
        Description = "An earlier report (json or jsonl): print what changed, and fail only on what got worse",
    };

    private static readonly Option<bool> PageOnly = new("--page")
    {
        Description = "Vet each address as one page, instead of the site it leads to",
    };

    private static readonly Option<bool> NoRender = new("--no-render")
    {
        Description = "Start no browser for pages that need one",
    };

    private static readonly Option<bool> AllowPrivate = new("--allow-private")
    {
        Description = "Fetch from this machine and its own network too",
    };

    private static readonly Option<int[]> Ports = new("--port")
    {
        HelpName = "N",
        Description = "Fetch from this port too, beside 80 and 443; can be given again",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Hosts = new("--hosts")
    {
        HelpName = "FILE",
        Description = "Look names up in this file first, written as /etc/hosts is",
    };

    private static readonly Argument<string[]> Names = new("SOURCE")
    {
        Description = "An address of a site, a file, a folder of documents, or - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Symbol[] NotOfBatch = [Sender, Format.Option, Matrix, Verbose, BaselineFile, Names];

    /// <param name="others">What only one command reads documents as.</param>
    public static Choice<ReadAs> ReadingAs(params ReadOnlySpan<(string, ReadAs)> others) =>
        new(
            "--as",
            "Read each document as this",
            [
                ("auto", ReadAs.Auto),
                ("privacy", ReadAs.Privacy),
                ("terms", ReadAs.Terms),
                ("combined", ReadAs.Combined),
                .. others,
            ]
        );

    public static Choice<Reviewers> Deciding() =>
        new(
            "--for",
            "Whose requirements decide the outcome",
            [.. Enum.GetValues<Reviewers>().Select(reviewers => (Labels.Of(reviewers), reviewers))]
        );

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
            BaselineFile,
            PageOnly,
            NoRender,
            AllowPrivate,
            Ports,
            Hosts,
            Names,
        };
        CacheOptions.AddTo(command);
        BatchOptions.AddTo(command);
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
        if (BatchOptions.In(call, options, FailOn.In(call), FetchingIn(call), NotOfBatch) is { } batch)
            return batch.Run();

        var run = new VetRun(options)
        {
            Format = Format.In(call),
            FailOn = FailOn.In(call),
            Detail = call.GetValue(Verbose) ? Detail.Full : Detail.Brief,
            IsCompared = call.GetValue(Matrix),
            Fetching = FetchingIn(call),
        };
        if (run.IsCompared && run.Format is not (ReportFormat.Text or ReportFormat.Json or ReportFormat.Jsonl))
            throw new UsageException("--matrix goes with --format text, json or jsonl");

        var sources = Sources.Expand(
            Arguments.Checked(
                call,
                Names,
                "vet needs an address, a file, a folder, or - for standard input",
                name => $" (a file of that name is ./{name})"
            )
        );

        return call.GetValue(BaselineFile) is { } file ? run.Beside(file, sources) : run.Over(sources);
    }

    /// <exception cref="UsageException">A port is none, or the options do not go together.</exception>
    private static Fetching FetchingIn(ParseResult call)
    {
        var options = new FetchOptions
        {
            AllowPrivate = call.GetValue(AllowPrivate),
            CacheFolder = CacheOptions.FolderIn(call, Hosts),
        };
        var ports = call.GetValue(Ports) ?? [];
        foreach (var port in ports)
        {
            if (port is < 1 or > 65535)
                throw new UsageException($"--port '{port}' is no port: it takes 1 to 65535");
        }

        if (call.GetValue(Hosts) is { } file)
            options = options with { Resolve = HostsFile.Resolving(file) };

        return new Fetching(options with { Ports = options.Ports.Concat(ports).ToHashSet() })
        {
            IsRendering = !call.GetValue(NoRender),
            IsPageOnly = call.GetValue(PageOnly),
        };
    }

    /// <exception cref="UsageException">The name has no letter or digit by which it could be found.</exception>
    private static string? SenderIn(ParseResult call)
    {
        var name = call.GetValue(Sender);
        if (name is not null && !name.Any(char.IsLetterOrDigit))
            throw new UsageException($"--sender '{name}' is no name");

        return name;
    }
}
