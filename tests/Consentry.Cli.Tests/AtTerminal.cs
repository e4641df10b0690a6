namespace Consentry.Cli.Tests;

/// <summary>The program at a terminal: util-linux's <c>script</c> makes one, and its keyboard is a pipe.</summary>
internal static class AtTerminal
{
    /// <summary>What Ctrl+C and Ctrl+D send.</summary>
    public const string Interrupt = "\u0003";

    public const string EndOfInput = "\u0004";

    /// <param name="typed">The lines that are typed, with the mistakes in them.</param>
    /// <param name="until">What is seen before the last keys are pressed; the keyboard is there until then.</param>
    /// <param name="last">The last keys, pressed again where nothing comes of them for a while, as a person does.</param>
    /// <returns>The exit code, and the screen as <see cref="Ended.Output"/>.</returns>
    public static Ended Run(string folder, string call, IEnumerable<string> typed, string until, string last = "")
    {
        var ended = Cli.Start(
            "bash",
            folder,
            string.Concat(typed.Select(line => line + "\n")),
            [("consentry", Cli.Program), ("until", until), ("last", last), ("call", call), ("TERM", "dumb")],
            ["-c", Session],
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
        seen() { for ((i = 0; i < 20 * $2; i++)); do grep -qF -- "$1" "$screen" && return; sleep 0.05; done; return 1; }
        press() { for again in 1 2 3 4 5 6; do printf %s "$last"; seen 'COMMAND_EXIT_CODE=' 10 && return; done; }
        { cat; seen "$until" 60; press; } |
          script -qefc "\"$consentry\" $call" "$screen" >/dev/null
        code=$?
        cat "$screen"
        rm -f "$screen"
        exit $code
        """;
}
