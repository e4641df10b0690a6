using System.Globalization;
using Consentry.Fetching;
using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>Where consentry-render is: named, beside this program or in a folder of its name there, or on the path.</summary>
internal static class RenderingProgram
{
    /// <summary>What a report says to do where a page needs a browser and there is none.</summary>
    public static string Install =>
        $"to see what scripts draw, install consentry-render and Chromium (unpack {Name}-{EngineVersion.Text}-linux-x64.tar.gz"
        + " beside consentry, or name the program in CONSENTRY_RENDER; docs/packages.md)";

    private const string Name = "consentry-render";

    private static readonly string FileName = OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;

    /// <summary>Null where it is nowhere.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CONSENTRY_RENDER") is { Length: > 0 } named)
            return named;

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return Own()
            .SelectMany(own => (string[])[own, Path.Combine(own, Name)])
            .Concat(folders)
            .Select(folder => Path.Combine(folder, FileName))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>An installed tool is started by a file in the folder of the tools, and its assemblies lie elsewhere.</summary>
    private static IEnumerable<string> Own()
    {
        yield return AppContext.BaseDirectory;
        if (Path.GetDirectoryName(Environment.ProcessPath) is { Length: > 0 } started)
            yield return started;
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
