using System.Text.Json;

namespace Consentry.Packages.Tests;

/// <summary>The program that draws pages, unpacked where its document says.</summary>
public sealed class RenderingTests(Packed packed)
{
    /// <summary>The rejected policy, put there by a script.</summary>
    private static string Drawn =>
        $"""
            <!doctype html><html lang="en"><title>Harborline Gym Privacy Policy</title><div id="root"></div>
            <script>document.getElementById("root").innerHTML = {JsonSerializer.Serialize(Body)};</script></html>
            """;

    private static string Body =>
        Pages
            .Rejected[Pages.Rejected.IndexOf("<h1", StringComparison.Ordinal)..]
            .Replace("</html>", "", StringComparison.Ordinal);

    /// <summary>A browser is a program of the machine, found by the path; the home is an empty one.</summary>
    private Dictionary<string, string> Machine =>
        new(StringComparer.Ordinal)
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH")!,
            ["HOME"] = packed.Folder("home"),
        };

    [Fact]
    public void The_binary_says_what_to_unpack_and_then_draws_the_page()
    {
        var folder = packed.Unpacked("binary-that-draws", packed.Archive, $"consentry-{packed.Version}-linux-x64");
        var program = Path.Combine(folder, "consentry");

        var before = Vet(program, Machine);
        packed.Unpacked(folder, packed.RenderArchive, "consentry-render");
        var after = Vet(program, Machine);

        Assert.Equal(3, before.Exit);
        Assert.Contains(
            $"unpack {Path.GetFileName(packed.RenderArchive)} beside consentry",
            before.Messages,
            StringComparison.Ordinal
        );
        IsVetted(after);
    }

    [Fact]
    public void The_tool_draws_the_page_with_the_program_beside_it()
    {
        var place = packed.Folder("tool-that-draws");
        string[] call = ["tool", "install", "Consentry.Tool", "--tool-path", place, "--source", packed.Source];
        Command.Run(place, packed.Sdk, "dotnet", call).Succeeded();
        packed.Unpacked(place, packed.RenderArchive, "consentry-render");

        IsVetted(Vet(Path.Combine(place, "consentry"), packed.Sdk));
    }

    [Fact]
    public void Without_a_browser_it_says_what_to_install()
    {
        var place = packed.Unpacked("draws-nothing", packed.RenderArchive, "consentry-render");

        var ended = Vet(
            Path.Combine(
                packed.Unpacked("binary-without", packed.Archive, $"consentry-{packed.Version}-linux-x64"),
                "consentry"
            ),
            new(Machine) { ["PATH"] = "/nowhere", ["CONSENTRY_RENDER"] = Path.Combine(place, "consentry-render") }
        );

        Assert.Equal(3, ended.Exit);
        Assert.Contains(
            "no browser is installed to run it; install Chromium",
            ended.Messages,
            StringComparison.Ordinal
        );
    }

    /// <summary>By the list of what was published; the runtime's own files are under the licence of .NET.</summary>
    [Fact]
    public void It_comes_with_the_licences_of_what_is_in_it()
    {
        var folder = packed.Unpacked("licences", packed.RenderArchive, "consentry-render");
        var notices = File.ReadAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "consentry-render.deps.json")));

        string[] needed = ["LICENSE", ".playwright/node/LICENSE", ".playwright/package/ThirdPartyNotices.txt"];
        Assert.All(needed, file => Assert.True(File.Exists(Path.Combine(folder, file)), file));
        Assert.All(
            list.RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() is "package")
                .Select(library => library.Name.Split('/')[0]),
            name => Assert.Contains(name, notices, StringComparison.Ordinal)
        );
        Assert.Contains("Microsoft.Playwright", notices, StringComparison.Ordinal);
    }

    private Ended Vet(string program, Dictionary<string, string> environment)
    {
        using var page = new OnePage(Drawn);
        string[] call = ["vet", "--page", "--allow-private", "--port", $"{page.Port}", page.Address];
        return Command.Run(packed.Folder("vetted-by-drawing"), environment, program, call);
    }

    private static void IsVetted(Ended ended)
    {
        Assert.Equal((1, ""), (ended.Exit, ended.Messages));
        Assert.StartsWith("✗ rejected   Harborline Gym Privacy Policy", ended.Output, StringComparison.Ordinal);
    }
}
