namespace Consentry.Packages.Tests;

/// <summary>The command, got in both ways that there are, in a folder with a page and nothing else.</summary>
public sealed class InstalledTests(Packed packed)
{
    /// <summary>No runtime to be found, and nothing on the path.</summary>
    private static readonly Dictionary<string, string> Bare = new(StringComparer.Ordinal) { ["PATH"] = "/nowhere" };

    [Fact]
    public void The_tool_vets_a_page()
    {
        var place = packed.Folder("tool");
        string[] call = ["tool", "install", "Consentry.Tool", "--tool-path", place, "--source", packed.Source];
        Command.Run(place, packed.Sdk, "dotnet", call).Succeeded();

        VetsAPage(Path.Combine(place, "consentry"), packed.Sdk, packed.Folder("vetted-by-tool"));
    }

    [Fact]
    public void The_binary_vets_a_page_without_a_runtime() =>
        VetsAPage(Unpacked("binary"), Bare, packed.Folder("vetted-by-binary"));

    [Fact]
    public void The_binary_asks_the_machine_for_the_c_library_alone()
    {
        var folder = Pages.In(packed.Folder("vetted-with-loader"));
        var environment = new Dictionary<string, string>(Bare) { ["LD_DEBUG"] = "libs" };

        var loader = Command.Run(folder, environment, Unpacked("loaded"), "vet", Pages.Name).Messages;

        Assert.Contains("find library=libc.so", loader, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"find library=(?!lib(c|m|dl|pthread|rt|gcc_s|stdc\+\+)\.so)", loader);
    }

    private void VetsAPage(string program, Dictionary<string, string> environment, string folder)
    {
        Ended Run(params string[] arguments) => Command.Run(folder, environment, program, arguments);

        Assert.Equal(new Ended(0, packed.Version + "\n", ""), Run("--version"));

        var empty = Run("vet", Pages.Name);
        Assert.Equal((3, $"consentry: {Pages.Name}: no such file or folder\n"), (empty.Exit, empty.Messages));

        Pages.In(folder);
        var (exit, report, messages) = Run("vet", Pages.Name);
        Assert.Equal((1, ""), (exit, messages));
        Assert.StartsWith("✗ rejected   Harborline Gym Privacy Policy", report, StringComparison.Ordinal);
        Assert.Contains($"{Pages.Name}:12", report, StringComparison.Ordinal);

        Assert.Equal([Pages.Name], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    private string Unpacked(string name)
    {
        var inside = packed.Unpacked(name, packed.Archive, $"consentry-{packed.Version}-linux-x64");
        Assert.Equal(
            ["LICENSE", "THIRD-PARTY-NOTICES.txt", "consentry"],
            Directory.GetFileSystemEntries(inside).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        return Path.Combine(inside, "consentry");
    }
}
