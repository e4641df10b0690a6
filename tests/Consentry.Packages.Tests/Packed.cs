using System.IO.Compression;
using System.Runtime.InteropServices;
using Consentry.Packages.Tests;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Consentry.Packages.Tests;

/// <summary>
/// What <c>./pack</c> makes, and a place to install it that is gone with the tests: a home of its own, a cache of its own, and
/// no package source but the folder of the packages.
/// </summary>
public sealed class Packed : IDisposable
{
    /// <summary>What the engine depends on, and what that depends on.</summary>
    private static readonly string[] Needed =
    [
        "markdig",
        "documentformat.openxml",
        "documentformat.openxml.framework",
        "system.io.packaging",
        "mimekit",
        "bouncycastle.cryptography",
        "system.security.cryptography.pkcs",
        "pdfpig",
    ];

    private readonly string home = Directory.CreateTempSubdirectory("consentry-packages-").FullName;

    public Packed()
    {
        // ./test has packed already; a run of this project alone packs for itself.
        var given = Environment.GetEnvironmentVariable("CONSENTRY_PACKAGES");
        var packages = given ?? Path.Combine(home, "packages");
        if (given is null)
            Command.Run(Root, OfTheMachine(), Path.Combine(Root, "pack"), packages).Succeeded();

        RenderArchive = Assert.Single(Directory.GetFiles(packages, "consentry-render-*-linux-x64.tar.gz"));
        ServiceArchive = Assert.Single(Directory.GetFiles(packages, "consentry-service-*-linux-x64.tar.gz"));
        Archive = Assert.Single(
            Directory.GetFiles(packages, "consentry-*-linux-x64.tar.gz"),
            archive => archive != RenderArchive && archive != ServiceArchive
        );
        Version = Path.GetFileName(Archive)["consentry-".Length..^"-linux-x64.tar.gz".Length];
        foreach (var package in Directory.EnumerateFiles(packages, "*.*nupkg"))
            File.Copy(package, Path.Combine(Folder("source"), Path.GetFileName(package)));

        // The packages that the engine needs, as the build has downloaded them.
        foreach (var name in Needed)
        foreach (var package in Directory.EnumerateFiles(Path.Combine(Downloads, name), "*.nupkg", Deep))
            File.Copy(package, Path.Combine(Source, Path.GetFileName(package)));
    }

    /// <summary>Of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../.."));

    /// <summary>The packages, and what they depend on.</summary>
    public string Source => Path.Combine(home, "source");

    /// <summary>The command as one file.</summary>
    public string Archive { get; }

    /// <summary>The program that draws pages.</summary>
    public string RenderArchive { get; }

    /// <summary>The program of the opt-out function.</summary>
    public string ServiceArchive { get; }

    public string Version { get; }

    /// <summary>For calls of the SDK: they find it, and nothing that was set up or downloaded before.</summary>
    internal Dictionary<string, string> Sdk =>
        new(StringComparer.Ordinal)
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!,
            ["HOME"] = home,
            ["DOTNET_CLI_HOME"] = home,
            ["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            // Whether a certificate has been revoked is asked of the network.
            ["DOTNET_NUGET_SIGNATURE_VERIFICATION"] = "false",
            ["NUGET_PACKAGES"] = Path.Combine(home, "cache"),
        };

    private static string Downloads =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static EnumerationOptions Deep => new() { RecurseSubdirectories = true };

    /// <summary>A new folder for one test.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(home, name)).FullName;

    /// <summary>The folder of an archive, unpacked into a folder.</summary>
    public string Unpacked(string place, string archive, string inside)
    {
        Command.Run(Folder(place), Sdk, "tar", "xzf", archive).Succeeded();
        return Path.Combine(Folder(place), inside);
    }

    public string PathOf(string package) => Path.Combine(Source, $"{package}.{Version}.nupkg");

    /// <summary>A file of a package, as text.</summary>
    public string Read(string package, string file)
    {
        using var archive = ZipFile.OpenRead(PathOf(package));
        using var reader = new StreamReader(archive.GetEntry(file)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => Directory.Delete(home, recursive: true);

    private static Dictionary<string, string> OfTheMachine() =>
        Environment
            .GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
}
