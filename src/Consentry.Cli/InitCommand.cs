using System.CommandLine;
using Consentry.Profiles;

namespace Consentry.Cli;

/// <summary><c>consentry init</c>: the facts of a sender, asked for one by one and written to a file.</summary>
internal static class InitCommand
{
    private const string DefaultFile = "profile.yaml";

    private static readonly Option<bool> Force = new("--force")
    {
        Description = "Write over a file that there is; what it says is offered as the answer",
    };

    private static readonly Option<bool> Blank = new("--blank")
    {
        Description = "Ask nothing: write a file to fill in, with what each key is for",
    };

    private static readonly Option<bool> Check = new("--check")
    {
        Description = "Write nothing: say what is wrong in the file and what a fix or a draft still lacks",
    };

    private static readonly Argument<string[]> Names = new("FILE")
    {
        Description = $"The profile (default: {DefaultFile})",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public static Command Create()
    {
        var command = new Command("init", "Ask for the facts of a sender and write them to a profile.")
        {
            Blank,
            Check,
            Force,
            Names,
        };
        command.SetAction(call => (int)Run(call));
        return command;
    }

    private static ExitCode Run(ParseResult call)
    {
        var file = FileIn(call);
        var (isForced, isBlank) = (call.GetValue(Force), call.GetValue(Blank));
        if (call.GetValue(Check))
            return isForced || isBlank
                ? throw new UsageException("--check goes with no other option: it writes nothing")
                : ProfileCheck.Run(file);

        if (Directory.Exists(file))
            throw new UsageException(
                $"{file} is a folder: init needs a file, such as {Path.Combine(file, DefaultFile)}"
            );
        if (File.Exists(file) && !isForced)
            throw new UsageException($"{file} exists already: --force writes over it, --check says what it lacks");
        if (!isBlank && (Console.IsInputRedirected || Console.IsOutputRedirected))
            throw new UsageException("init asks questions and needs a terminal: --blank writes a file to fill in");
        if (!SafeFile.CanWrite(file))
            return ExitCode.Unreadable;

        if (isBlank)
            return Written(file, new Profile(), "fill it in");

        var start = File.Exists(file) ? ProfileFile.Read(file)?.Profile : null;
        return new Interview(file, start ?? new Profile()).Run() is { } profile
            ? Written(file, profile, "look it over")
            : NotWritten();
    }

    private static string FileIn(ParseResult call)
    {
        if (call.GetResult(Names)?.Tokens is null or { Count: 0 })
            return DefaultFile;

        return Arguments.Checked(call, Names, "", name => $" (a file of that name is ./{name})") switch
        {
            ["-"] => throw new UsageException("init writes a file, and - is none"),
            [""] => throw new UsageException("init needs the name of a file, and '' is none"),
            [var one] => one,
            var more => throw new UsageException($"init writes one file, not {string.Join(" and ", more)}"),
        };
    }

    private static ExitCode Written(string file, Profile profile, string next)
    {
        if (!ProfileFile.Write(file, profile))
            return ExitCode.Unreadable;

        return StandardOutput.Print($"wrote {file}: {next}, then consentry init --check {file}\n", ExitCode.Accepted);
    }

    private static ExitCode NotWritten()
    {
        StandardError.Say("nothing was written");
        return ExitCode.NotAccepted;
    }
}
