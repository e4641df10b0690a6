using System.Text.RegularExpressions;

namespace Consentry.Packages.Tests;

/// <summary>The programs in the packages' readmes, compiled against the packages and run.</summary>
public sealed partial class ProgramTests(Packed packed)
{
    [Theory]
    [InlineData("Consentry")]
    [InlineData("Consentry.Rulebook")]
    public void The_program_of_the_readme_prints_what_the_readme_says(string package) =>
        PrintsWhatItSays(package, "Consentry.Rulebook");

    /// <summary>Against the service from its archive.</summary>
    [Fact]
    public void So_does_the_client_s_with_a_service()
    {
        using var service = new InstalledService(packed, "asked");
        service.Serve();

        PrintsWhatItSays("Consentry.Client", "Consentry.Client", service.Address, service.Key);
    }

    private void PrintsWhatItSays(string package, string referenced, params string[] arguments)
    {
        var readme = packed.Read(package, "README.md");
        var folder = packed.Folder($"program-{package}");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), OnlySource);
        File.WriteAllText(Path.Combine(folder, "Program.csproj"), Project(referenced));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Block("csharp", readme));

        Command.Run(folder, packed.Sdk, "dotnet", "build", "-o", "out", "--disable-build-servers").Succeeded();
        var printed = Command.Run(folder, packed.Sdk, Path.Combine(folder, "out", "Program"), arguments).Succeeded();

        var said = Block("text", readme);
        Assert.True(printed == said, $"the readme of {package} says\n{said}\nand its program prints\n{printed}");
    }

    private string OnlySource =>
        $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Source}" />
              </packageSources>
            </configuration>
            """;

    /// <summary>As <c>dotnet new console</c> makes it, and strict about nulls.</summary>
    private string Project(string referenced) =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{referenced}" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """;

    private static string Block(string language, string readme) =>
        Assert
            .Single(Blocks().Matches(readme), block => block.Groups["language"].Value == language)
            .Groups["text"]
            .Value;

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
