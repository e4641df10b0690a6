using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Consentry.Storage;

namespace Consentry.Service.Commands;

/// <summary>Runs a command line so that every end is an exit code and a message, never a stack trace.</summary>
internal static class Call
{
    public const int Done = 0;

    /// <summary>What was to be checked does not hold.</summary>
    public const int DoesNotHold = 1;
    public const int WrongUsage = 2;

    /// <summary>Something could not be read or written.</summary>
    public const int Failed = 3;

    private static readonly ParserConfiguration Parser = new()
    {
        EnablePosixBundling = false,
        ResponseFileTokenReplacer = null,
    };

    // What is thrown is told here, not by the parser.
    private static readonly InvocationConfiguration Invocation = new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    public static async Task<int> RunAsync(Command root, string[] args)
    {
        root.Add(new HelpOption());
        var call = root.Parse(args, Parser);
        try
        {
            if (call.Errors is [var first, ..])
                throw new UsageException(Message(call, first.Message.TrimEnd('.')));

            return await call.InvokeAsync(Invocation);
        }
        catch (UsageException wrong)
        {
            Say($"{wrong.Message}; see {Path(call.CommandResult)} --help");
            return WrongUsage;
        }
        catch (StorageException fault)
        {
            Say(fault.Message);
            return Failed;
        }
        catch (FileNotFoundException missing)
        {
            Say($"{missing.FileName}: no such file");
            return Failed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Say(e.Message);
            return Failed;
        }
        catch (OperationCanceledException)
        {
            return Failed;
        }
#pragma warning disable CA1031 // The last line of defence: a caller's script gets a message and an exit code.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            Say($"a defect of consentry: {defect.GetType().Name}: {defect.Message}");
            return Failed;
        }
    }

    /// <summary>A line for people, on standard error.</summary>
    public static void Say(string message) => Console.Error.WriteLine($"consentry: {message}");

    private static string Message(ParseResult call, string message) =>
        call.UnmatchedTokens is [var unknown, ..] ? $"there is no command or option '{unknown}' here"
        : call.CommandResult.Command.Subcommands.Count > 0 ? "no command given"
        : char.ToLowerInvariant(message[0]) + message[1..];

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)} {command.Command.Name}" : command.Command.Name;
}

/// <summary>The command line asks for what there is not; its message says what.</summary>
internal sealed class UsageException(string message) : Exception(message);
