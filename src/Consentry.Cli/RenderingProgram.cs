using System.Globalization;
using Consentry.Fetching;

namespace Consentry.Cli;

/// <summary>consentry-render, which draws pages that need scripts.</summary>
internal static class RenderingProgram
{
    private static readonly Beside Program = new("consentry-render", "CONSENTRY_RENDER");

    /// <summary>What a report says to do where a page needs a browser and there is none.</summary>
    public static string Install =>
        $"to see what scripts draw, install {Program.Name} and Chromium (unpack {Program.Archive}"
        + $" beside consentry, or name the program in {Program.Variable}; docs/packages.md)";

    /// <summary>Reaches what the fetcher reaches; null where there is no such program.</summary>
    public static RenderingClient? Open(FetchOptions options)
    {
        if (Program.Find() is not { } program)
            return null;

        var arguments = new List<string>();
        if (options.AllowPrivate)
            arguments.Add("--allow-private");

        foreach (var port in options.Ports.Except(new FetchOptions().Ports))
            arguments.AddRange(["--port", port.ToString(CultureInfo.InvariantCulture)]);

        return new RenderingClient(program, arguments);
    }
}
