using System.Globalization;
using Consentry.Fetching;

namespace Consentry.Cli;

/// <summary>Where consentry-render is: named, beside this program, or on the path.</summary>
internal static class RenderingProgram
{
    /// <summary>What a report says to do where a page needs a browser and there is none.</summary>
    public const string Install =
        "to see what scripts draw, install consentry-render and Chromium (docs/fetching.md), or name the program in CONSENTRY_RENDER";

    private static readonly string FileName = OperatingSystem.IsWindows() ? "consentry-render.exe" : "consentry-render";

    /// <summary>Null where it is nowhere.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONSENTRY_RENDER") is { Length: > 0 } named)
            return named;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return folders
            .Prepend(AppContext.BaseDirectory)
            .Select(folder => Path.Combine(folder, FileName))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>Reaches what the fetcher reaches; null where there is no such program.</summary>
    public static RenderingClient? Open(FetchOptions options)
    {
        if (Find() is not { } program)
            return null;

        var arguments = new List<string>();
        if (options.AllowPrivate)
            arguments.Add("--allow-private");

        foreach (var port in options.Ports.Except(new FetchOptions().Ports))
            arguments.AddRange(["--port", port.ToString(CultureInfo.InvariantCulture)]);

        return new RenderingClient(program, arguments);
    }
}
