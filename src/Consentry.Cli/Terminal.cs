using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>What standard output is: how wide, and whether it shows colours.</summary>
internal static class Terminal
{
    public static TextStyle Style(Detail detail) =>
        Console.IsOutputRedirected
            ? new TextStyle { Detail = detail }
            : new TextStyle
            {
                Width = Console.WindowWidth,
                Colours = ShowsColours ? Colours.Ansi : Colours.None,
                Detail = detail,
            };

    /// <summary>By https://no-color.org, any value but the empty one says no.</summary>
    private static bool ShowsColours =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb");
}
