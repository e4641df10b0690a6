using System.Diagnostics;

namespace Consentry.Packages.Tests;

/// <summary>How a process ended, and what it printed.</summary>
internal sealed record Ended(int Exit, string Output, string Messages)
{
    public string Succeeded()
    {
        Assert.True(Exit == 0, $"exit code {Exit}\n{Output}\n{Messages}");
        return Output;
    }
}

/// <summary>A process in a folder, with an environment of which nothing is left but what is given.</summary>
internal static class Command
{
    /// <summary>Building and packing take a minute or two, and many times that where other work is going on.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static Ended Run(
        string folder,
        IReadOnlyDictionary<string, string> environment,
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} does not end");
        }

        return new Ended(process.ExitCode, output.Result, messages.Result);
    }
}
