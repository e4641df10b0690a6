using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;

namespace Consentry.Cli;

/// <summary>
/// consentry-service, which has the commands of the opt-out function: it gets the arguments as they are, and its end is the command's
/// end. docs/decisions/0009
/// </summary>
internal static class ServiceProgram
{
    private static readonly Beside Program = new("consentry-service", "CONSENTRY_SERVICE");

    /// <summary>As the service describes them itself; a test compares.</summary>
    private static readonly (string Name, bool TakesFile, string Description)[] Commands =
    [
        ("serve", false, "Take in what consumers write, keep the consent ledger and answer for it."),
        ("sender", false, "The senders of a ledger."),
        ("api-key", false, "Keys with which programs call the service."),
        ("keys", false, "The keys of a ledger, in a file outside of it."),
        ("ledger", false, "Prove what a ledger holds."),
        ("scrub", true, "Take those who may not be texted out of a list; quiet hours and frequency are not looked at."),
        ("backup", true, "Copy a ledger to a file while it is in use; its keys are not in it."),
        ("restore", true, "Copy a backup into a new ledger, of either kind."),
    ];

    /// <summary>For the list of commands; none of them is run here.</summary>
    public static IEnumerable<Command> Listed
    {
        get
        {
            foreach (var (name, takesFile, description) in Commands)
            {
                var command = new Command(name, description);
                if (takesFile)
                    command.Add(new Argument<string>("FILE"));

                yield return command;
            }
        }
    }

    /// <summary>Whether the call is for the service: the first word that is no option is a command of it.</summary>
    public static bool IsAsked(string[] args) =>
        args.FirstOrDefault(arg => !arg.StartsWith('-')) is { } word
        && Commands.Any(command => command.Name.Equals(word, StringComparison.Ordinal));

    /// <summary>Becomes the service. Comes back with an exit code where it cannot.</summary>
    public static int Run(string[] args)
    {
        if (Program.Find() is not { } program)
        {
            StandardError.Say(
                $"{args.First(arg => !arg.StartsWith('-'))} is a command of {Program.Name}, which is not installed: unpack"
                    + $" {Program.Archive} beside consentry, or name the program in {Program.Variable} (docs/packages.md)"
            );
            return (int)ExitCode.Unreadable;
        }

        try
        {
            return OperatingSystem.IsWindows() ? WaitFor(program, args) : throw Exec.Become(program, args);
        }
        catch (Win32Exception cannot)
        {
            StandardError.Say($"{program} cannot be started: {cannot.Message}");
            return (int)ExitCode.Unreadable;
        }
    }

    private static int WaitFor(string program, string[] args)
    {
        // Control-C reaches both; whether and how it ends is the service's to say.
        Console.CancelKeyPress += static (_, pressed) => pressed.Cancel = true;
        using var service = Process.Start(new ProcessStartInfo(program, args) { UseShellExecute = false })!;
        service.WaitForExit();
        return service.ExitCode;
    }
}
