using Consentry.Reporting;

namespace Consentry.Cli;

/// <summary>
/// A program that the command starts and that is installed apart from it: named by a variable, beside the command or in a folder of
/// its name there, or on the path.
/// </summary>
/// <param name="Name">Of its file, without what Windows puts behind, and of its archive.</param>
/// <param name="Variable">Of the environment.</param>
internal sealed record Beside(string Name, string Variable)
{
    /// <summary>The file that <c>./pack</c> makes of it.</summary>
    public string Archive => $"{Name}-{EngineVersion.Text}-linux-x64.tar.gz";

    private string FileName => OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;

    /// <summary>Null where it is nowhere; what the variable names is not looked for.</summary>
    public string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
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
}
