using System.CommandLine;
using Consentry.Fixing;
using Consentry.Judging;
using Consentry.Profiles;

namespace Consentry.Cli;

/// <summary><c>consentry fix</c>: one document in, the smallest changes that make it pass out.</summary>
internal static class FixCommand
{
    private static readonly Choice<ReadAs> As = VetCommand.ReadingAs();

    private static readonly Choice<Reviewers> For = VetCommand.Deciding();

    private static readonly Choice<Edition> OfEdition = EditionOption.Choice();

    private static readonly Choice<bool> Json = new(
        "--format",
        "How to print what was done",
        ("text", false),
        ("json", true)
    );

    private static readonly Option<string> ProfileName = new("--profile")
    {
        HelpName = "FILE",
        Description = "The facts of the sender (consentry init writes such a file)",
    };

    private static readonly Option<string> Assert = new("--assert")
    {
        HelpName = "all|LIST",
        Description = "What you confirm of your own conduct: all of it, or by requirement, with commas",
    };

    private static readonly Option<bool> Diff = new("--diff") { Description = "Print the changes as a unified diff" };

    private static readonly Option<bool> Write = new("--write") { Description = "Change the file itself" };

    private static readonly Option<string> Out = new("--out")
    {
        HelpName = "FILE",
        Description = "Write the fixed document there",
    };

    private static readonly Option<bool> Force = new("--force") { Description = "Write over what is there" };

    private static readonly Argument<string[]> Names = new("FILE")
    {
        Description =
            "A policy or terms, or - for standard input; of a PDF, a DOCX or a saved page the changes are listed, not made",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("fix", "Make the smallest changes by which a rejected document passes.")
        {
            As.Option,
            For.Option,
            ProfileName,
            Assert,
            Diff,
            Write,
            Out,
            Force,
            Json.Option,
            OfEdition.Option,
            Names,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var source = SourceIn(call);
        var target = TargetIn(call, source);
        if (call.GetValue(Diff) && Json.In(call))
            throw new UsageException("--diff and --format json are two ways to print the same");

        var edition = OfEdition.In(call);
        var confirms = Assertions.In(call.GetValue(Assert), edition);
        var file = call.GetValue(ProfileName);
        var read = file is null ? null : ProfileFile.Load(file);
        if (file is not null && read is null)
            return ExitCode.Unreadable;

        var profile = read?.Profile ?? new Profile();
        var opened = source.Open();
        if (opened.Page is not { } page)
        {
            StandardError.Say($"{source.Name}: {opened.Failure!.Message}");
            return ExitCode.Unreadable;
        }

        var options = new FixOptions(
            new VettingOptions(edition)
            {
                As = As.In(call),
                For = For.In(call),
                Sender = profile.Name,
            }
        )
        {
            Profile = profile,
            Confirms = confirms ?? Assertions.None,
        };
        var run = new FixRun(source, page, options)
        {
            IsDiff = call.GetValue(Diff),
            IsJson = Json.In(call),
            Target = target,
            IsInPlace = call.GetValue(Write),
            IsForced = call.GetValue(Force),
            AsksForAssertions = confirms is null,
            ProfileFile = file,
            Places = read?.Places,
        };
        return run.Go();
    }

    private static Source SourceIn(ParseResult call)
    {
        var names = Arguments.Checked(
            call,
            Names,
            "fix needs a file, or - for standard input",
            name => $" (a file of that name is ./{name})"
        );
        if (names is not [var name])
            throw new UsageException("fix takes one document at a time");
        if (Directory.Exists(name))
            throw new UsageException($"{name} is a folder: fix takes one document at a time");

        return Sources.Expand([name])[0];
    }

    /// <summary>Null where nothing is to be written.</summary>
    private static string? TargetIn(ParseResult call, Source source)
    {
        var (isWritten, target) = (call.GetValue(Write), call.GetValue(Out));
        if (isWritten && target is not null)
            throw new UsageException("--write changes the file itself, --out writes another: take one of them");
        if (isWritten && source is not Source.File)
            throw new UsageException(
                "--write needs a file: standard input cannot be changed, --out FILE can be written"
            );
        if (target is "")
            throw new UsageException("--out needs the name of a file");
        if (target is "-")
            throw new UsageException(
                "--out needs a file: the report goes to standard output (a file of that name is ./-)"
            );
        if (Directory.Exists(target))
            throw new UsageException($"--out needs a file, and {target} is a folder");

        return isWritten ? ((Source.File)source).Path : target;
    }
}
