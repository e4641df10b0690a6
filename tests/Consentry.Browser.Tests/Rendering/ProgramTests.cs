using System.Text.Json;
using Consentry.Cli.Tests;
using Consentry.Fetching;
using Consentry.Fetching.Tests;

namespace Consentry.Browser.Tests.Rendering;

/// <summary>The program consentry-render as it is started: lines in, lines out.</summary>
public sealed class ProgramTests
{
    private static string Program =>
        Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory,
                "..",
                "..",
                "Consentry.Rendering",
                Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)),
                "consentry-render"
            )
        );

    [Fact]
    public async Task Each_line_is_answered()
    {
        await using var server = await LocalServer.Start(
            "<input type=checkbox id=box><script>box.checked = true</script>"
        );

        var ended = Run(
            $"{server.At()}\nnonsense\nhttp://169.254.169.254/\n",
            "--allow-private",
            "--port",
            $"{server.Port}"
        );

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        var answers = ended
            .Lines.Select(line => JsonSerializer.Deserialize(line, BrowserAnswerJson.Default.BrowserAnswer)!)
            .ToDictionary(answer => answer.Address, StringComparer.Ordinal);
        Assert.Equal(3, answers.Count);
        Assert.Contains("checked", answers[server.At().AbsoluteUri].Html, StringComparison.Ordinal);
        Assert.Equal("NotLoaded", answers["nonsense"].Error);
        Assert.Contains("metadata", answers["http://169.254.169.254/"].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_said() => Assert.Equal(2, Run("", "--bogus").Exit);

    [Fact]
    public void Without_a_browser_it_is_said_what_to_install()
    {
        var ended = Cli.Tests.Cli.Start(
            Program,
            Path.GetTempPath(),
            "http://shop.example/\n",
            [("PATH", "/nowhere")],
            [],
            TimeSpan.FromMinutes(1)
        );

        Assert.Contains("\"error\":\"NoBrowser\"", ended.Output, StringComparison.Ordinal);
        Assert.Contains("apt-get install", ended.Output, StringComparison.Ordinal);
    }

    private static Ended Run(string input, params string[] arguments) =>
        Cli.Tests.Cli.Start(Program, Path.GetTempPath(), input, [], arguments, TimeSpan.FromMinutes(1));
}
