using System.Diagnostics;
using System.Text;

namespace Consentry.Cli.Tests;

/// <summary>How a call ended, and what it printed.</summary>
internal sealed record Ended(int Exit, string Output, string Messages)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The program as its users start it: a process with arguments, standard streams and an exit code.</summary>
internal static class Cli
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static string Program { get; } = Built("Consentry.Cli", "Consentry.Cli");

    /// <summary>What the program becomes for the commands of the opt-out function.</summary>
    public static string Service { get; } = Built("Consentry.Service", "consentry-service");

    /// <summary>Every word that <c>--format</c> takes.</summary>
    public static string[] Formats { get; } =
    ["text", "json", "jsonl", "sarif", "html", "markdown", "github", "gitlab"];

    private static string Configuration =>
        Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));

    private static string Built(string project, string program) =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", project, Configuration, program));

    public static Ended Run(string folder, params string[] arguments) => Run(folder, input: "", [], arguments);

    public static Ended Run(
        string folder,
        string input,
        (string Name, string Value)[] environment,
        params string[] arguments
    ) => Start(Program, folder, input, environment, arguments, TimeSpan.FromMinutes(1));

    /// <summary>A line of bash in which <c>$consentry</c> is the program.</summary>
    public static Ended Shell(string folder, string line) =>
        Start("bash", folder, input: "", [("consentry", Program)], ["-c", line], TimeSpan.FromMinutes(1));

    public static Ended Start(
        string program,
        string folder,
        string input,
        (string Name, string Value)[] environment,
        string[] arguments,
        TimeSpan patience
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
            StandardInputEncoding = Utf8,
        };
        // Not that of whoever runs the tests: what they fetch is gone with the build.
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(AppContext.BaseDirectory, "cache");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var messages = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Assert.True(process.WaitForExit(patience), "the program does not end");
        return new Ended(process.ExitCode, output.Result, messages.Result);
    }
}
