using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Runs a command line so that every end is an exit code and a message, never a stack trace.</summary>
internal static class Call
{
    private static readonly ParserConfiguration Parser = new()
    {
        EnablePosixBundling = false,
        // "@name" is a file like any other.
        ResponseFileTokenReplacer = null,
    };

    // What is thrown is told here, not by the parser.
    private static readonly InvocationConfiguration Invocation = new() { EnableDefaultExceptionHandler = false };

    public static ExitCode Run(Command root, string[] args)
    {
        if (args is ["--version"])
            return StandardOutput.Print(EngineVersion.Text + "\n", ExitCode.Accepted);
        if (args.Any(arg => arg is "--help" or "-h" or "-?"))
            root.Add(new HelpOption());

        var call = root.Parse(args, Parser);
        try
        {
            if (call.Errors.Count > 0)
                throw new UsageException(Message(call, args));

            return (ExitCode)call.Invoke(Invocation);
        }
        catch (UsageException wrong)
        {
            var command = call.CommandResult.Command == root ? "" : $" {Path(call.CommandResult)}";
            StandardError.Say($"{wrong.Message}; see consentry{command} --help");
            return ExitCode.WrongUsage;
        }
#pragma warning disable CA1031 // The last line of defence: a caller's script gets a message and an exit code.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            StandardError.Say($"a defect of consentry: {defect.GetType().Name}: {defect.Message}");
            return ExitCode.Unreadable;
        }
    }

    private static string Message(ParseResult call, string[] args)
    {
        if (args.Length == 0)
            return "no command given";
        if (call.UnmatchedTokens is [var unknown, ..])
            return $"there is no command or option '{unknown}' here";

        var message = call.Errors[0].Message.TrimEnd('.');
        return char.ToLowerInvariant(message[0]) + message[1..];
    }

    /// <summary>The words that lead to a command, without the program's own.</summary>
    private static string Path(CommandResult command) =>
        command.Parent is CommandResult { Parent: not null } parent
            ? $"{Path(parent)} {command.Command.Name}"
            : command.Command.Name;
}
