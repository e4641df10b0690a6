using System.CommandLine;

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

    public static ExitCode Run(RootCommand root, string[] args)
    {
        var call = root.Parse(args, Parser);
        try
        {
            if (call.Errors.Count > 0)
                throw new UsageException(Message(call, args));

            return (ExitCode)call.Invoke(Invocation);
        }
        catch (UsageException wrong)
        {
            var command = call.CommandResult.Command is RootCommand ? "" : $" {Path(call)}";
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

    private static string Path(ParseResult call)
    {
        var names = new List<string>();
        for (
            var at = call.CommandResult;
            at.Command is not RootCommand;
            at = (System.CommandLine.Parsing.CommandResult)at.Parent!
        )
            names.Insert(0, at.Command.Name);

        return string.Join(' ', names);
    }
}
