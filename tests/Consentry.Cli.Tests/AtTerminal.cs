namespace Consentry.Cli.Tests;

/// <summary>The program at a terminal: util-linux's <c>script</c> makes one, and its keyboard is a pipe.</summary>
internal static class AtTerminal
{
    /// <summary>What Ctrl+C and Ctrl+D send.</summary>
    public const string Interrupt = "\u0003";

    public const string EndOfInput = "\u0004";

    /// <param name="typed">The lines that are typed, with the mistakes in them.</param>
    /// <param name="until">What is seen before the last keys are pressed; the keyboard is there until then.</param>
    /// <param name="last">The last keys.</param>
    /// <remarks>
    /// A shell without job control starts what it puts in the background with Ctrl+C ignored, which every child
    /// inherits and no shell can take back; a terminal has it on, whatever the tests were started by.
    /// </remarks>
    /// <returns>The exit code, and the screen as <see cref="Ended.Output"/>.</returns>
    public static Ended Run(string folder, string call, IEnumerable<string> typed, string until, string last = "")
    {
        var ended = Cli.Start(
            "env",
            folder,
            string.Concat(typed.Select(line => line + "\n")),
            [("consentry", Cli.Program), ("until", until), ("last", last), ("call", call), ("TERM", "dumb")],
            ["--default-signal=INT,QUIT", "bash", "-c", Session],
            TimeSpan.FromMinutes(2)
        );

        return ended with
        {
            Output = ended.Output.ReplaceLineEndings("\n"),
        };
    }

    /// <summary>The screen is read back from the file of the session: it is outside of the folder, which stays as the program leaves it.</summary>
    private const string Session = """
        screen=$(mktemp)
        seen() { for i in {1..1200}; do grep -qF -- "$1" "$screen" && return; sleep 0.05; done; }
        { cat; seen "$until"; printf %s "$last"; seen 'COMMAND_EXIT_CODE='; } |
          script -qefc "\"$consentry\" $call" "$screen" >/dev/null
        code=$?
        cat "$screen"
        rm -f "$screen"
        exit $code
        """;
}
