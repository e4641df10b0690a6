namespace Consentry.Cli;

/// <summary>How the commands that teach print.</summary>
internal enum HelpFormat
{
    Text,
    Json,
}

internal static class HelpFormats
{
    public static Choice<HelpFormat> Choice() =>
        new("--format", "How to print it", ("text", HelpFormat.Text), ("json", HelpFormat.Json));
}
