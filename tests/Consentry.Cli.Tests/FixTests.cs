using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>What <c>fix</c> asks for, says and ends with.</summary>
public sealed class FixTests : IDisposable
{
    private readonly Site site = Tidewell
        .Site()
        .With("good.html", Site.Accepted)
        .With("menu.html", "<title>Menu</title><h1>Menu</h1><p>Soup of the day, bread, and a small salad.</p>");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(0, "good.html")]
    [InlineData(0, "--profile", "profile.yaml", "--assert", "all", "policy.html")]
    [InlineData(0, "--profile", "profile.yaml", "--assert", "all", "--for", "strict", "policy.html")]
    [InlineData(0, "--profile", "profile.yaml", "--assert", "all", "policy.md")]
    [InlineData(1, "--assert", "all", "policy.html")]
    [InlineData(1, "--profile", "profile.yaml", "policy.html")]
    [InlineData(1, "--profile", "profile.yaml", "--assert", "privacy.opt-out", "policy.html")]
    [InlineData(1, "menu.html")]
    [InlineData(2)]
    [InlineData(2, "--what", "policy.html")]
    [InlineData(3, "missing.html")]
    public void The_exit_code_says_how_it_went(int exit, params string[] arguments)
    {
        var before = Files();

        Assert.Equal(exit, site.Run(["fix", .. arguments]).Exit);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void The_report_names_each_change_with_its_line_and_what_is_asserted()
    {
        var ended = site.Run("fix", "--profile", "profile.yaml", "--assert", "all", "policy.html");

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.StartsWith("✓ accepted", ended.Output, StringComparison.Ordinal);
        Assert.All(
            (string[])
                [
                    "was rejected",
                    "now none",
                    "policy.html:",
                    "Write to studio@tidewellpottery.example or call (302) 628-4417.",
                    "by publishing this you assert that",
                    "--write makes them in the file",
                    "No legal advice and no promise of approval.",
                ],
            said => Assert.Contains(said, ended.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Without_a_terminal_nothing_is_asked_and_what_is_not_confirmed_is_named()
    {
        var ended = site.Run("fix", "--profile", "profile.yaml", "policy.html");

        Assert.Equal((1, ""), (ended.Exit, ended.Messages));
        Assert.DoesNotContain("[y/N]", ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("by publishing this", ended.Output, StringComparison.Ordinal);
        Assert.All(
            (string[])["privacy.no-marketing-sharing", "privacy.opt-in-data-excluded", "privacy.data-sharing"],
            id => Assert.Contains($"(--assert {id})", Unwrapped(ended.Output), StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Only_what_a_list_names_is_confirmed()
    {
        var fixing = Fix(
            1,
            "--profile",
            "profile.yaml",
            "--assert",
            "privacy.opt-out, privacy.data-sharing",
            "policy.html"
        );

        Assert.Equal(
            ["privacy.contact", "privacy.data-sharing", "privacy.opt-out"],
            fixing.GetProperty("changes").EnumerateArray().SelectMany(c => Strings(c, "requirements")).Order()
        );
        Assert.Equal(2, Strings(fixing, "asserted").Count);
        Assert.All(
            fixing.GetProperty("unmended").EnumerateArray(),
            left => Assert.NotEmpty(left.GetProperty("unconfirmed").GetString()!)
        );
    }

    [Fact]
    public void A_person_at_a_terminal_is_asked_once_for_each()
    {
        var ended = AtTerminal.Run(
            site.Folder,
            "fix --profile profile.yaml policy.html",
            ["y", "Y", "yes", "y"],
            until: "No legal advice"
        );

        Assert.Equal(0, ended.Exit);
        Assert.Equal(4, ended.Output.Split("[y/N]").Length - 1);
        Assert.Contains("✓ accepted", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_does_not_confirm_is_not_written()
    {
        var ended = AtTerminal.Run(
            site.Folder,
            "fix --profile profile.yaml --write policy.html",
            ["y", "", "no", "n"],
            until: "No legal advice"
        );

        Assert.Equal(1, ended.Exit);
        var written = site.Run("vet", "--format", "jsonl", "policy.html").Output;
        Assert.Contains("\"requirement\":\"privacy.no-marketing-sharing\"", written, StringComparison.Ordinal);
        Assert.Contains("privacy.opt-in-data-excluded)", Unwrapped(ended.Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "--assert 'privacy.colour' is no requirement",
        "--assert",
        "privacy.opt-out,privacy.colour",
        "policy.html"
    )]
    [InlineData("--assert needs all, or names", "--assert", ",", "policy.html")]
    [InlineData("--assert 'ALL' is no requirement", "--assert", "ALL", "policy.html")]
    [InlineData("fix needs a file, or - for standard input")]
    [InlineData("fix takes one document at a time", "policy.html", "policy.md")]
    [InlineData(". is a folder: fix takes one document at a time", ".")]
    [InlineData("'https://tidewellpottery.example/privacy' is an address", "https://tidewellpottery.example/privacy")]
    [InlineData("--write needs a file", "--write", "-")]
    [InlineData("take one of them", "--write", "--out", "new.html", "policy.html")]
    [InlineData("two ways to print the same", "--diff", "--format", "json", "policy.html")]
    [InlineData("there is no option --wirte", "--wirte", "policy.html")]
    [InlineData("--out needs a file, and . is a folder", "--out", ".", "policy.html")]
    [InlineData("the report goes to standard output", "--out", "-", "policy.html")]
    [InlineData("--out needs the name of a file", "--out", "", "policy.html")]
    public void A_call_that_is_wrong_is_one_message_and_changes_nothing(string message, params string[] arguments)
    {
        var before = Files();
        var ended = site.Run(["fix", .. arguments]);

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
        Assert.EndsWith("; see consentry fix --help\n", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_page_that_is_no_legal_document_is_refused(string format)
    {
        var ended = site.Run("fix", "--format", format, "--profile", "profile.yaml", "--write", "menu.html");

        Assert.Equal((1, ""), (ended.Exit, ended.Output));
        Assert.Contains("menu.html: this is no policy and no terms", ended.Messages, StringComparison.Ordinal);
        Assert.Contains("--as privacy or --as terms", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_fixed_where_the_caller_says_what_it_is() =>
        Assert.Equal(
            0,
            site.Run("fix", "--as", "privacy", "--profile", "profile.yaml", "--assert", "all", "menu.html").Exit
        );

    [Fact]
    public void Faults_of_a_profile_come_all_at_once_with_line_and_column()
    {
        site.With("wrong.yaml", "name: Tidewell Pottery\nphone: 12\ncolour: blue\n");
        var ended = site.Run("fix", "--profile", "wrong.yaml", "--write", "policy.html");

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Equal(
            ["consentry: wrong.yaml:2:8: ", "consentry: wrong.yaml:3:1: "],
            ended.Messages.TrimEnd('\n').Split('\n').Select(line => line[..27])
        );
    }

    [Fact]
    public void A_profile_that_is_not_there_is_a_message()
    {
        var ended = site.Run("fix", "--profile", "nobody.yaml", "policy.html");

        Assert.Equal(
            (3, "", "consentry: nobody.yaml: no such file; consentry init writes a profile\n"),
            (ended.Exit, ended.Output, ended.Messages)
        );
    }

    [Fact]
    public void Facts_that_are_missing_are_named_with_the_line_of_the_profile()
    {
        site.With("few.yaml", "name: Tidewell Pottery\nwebsite: https://tidewellpottery.example\nemail:\n");
        var ended = site.Run("fix", "--profile", "few.yaml", "--assert", "all", "policy.html");

        Assert.Equal(1, ended.Exit);
        Assert.StartsWith("consentry: few.yaml:3: email: ", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
        Assert.Contains("needs email in the profile", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_a_message()
    {
        site.With("picture.html", "GIF89a\0\0\0\0").WithLink("nowhere.html", "gone.html");

        Assert.All(
            (string[])["missing.html", "picture.html", "nowhere.html"],
            name =>
            {
                var ended = site.Run("fix", name);
                Assert.Equal((3, ""), (ended.Exit, ended.Output));
                Assert.StartsWith($"consentry: {name}: ", ended.Messages, StringComparison.Ordinal);
            }
        );
    }

    private JsonElement Fix(int exit, params string[] arguments)
    {
        var ended = site.Run(["fix", "--format", "json", .. arguments]);
        Assert.Equal((exit, ""), (ended.Exit, ended.Messages));
        return JsonSerializer.Deserialize<JsonElement>(ended.Output);
    }

    private static List<string> Strings(JsonElement of, string name) =>
        [.. of.GetProperty(name).EnumerateArray().Select(s => s.GetString()!)];

    private List<(string Name, string Text)> Files() =>
        [.. Directory.GetFiles(site.Folder).Order(StringComparer.Ordinal).Select(f => (f, File.ReadAllText(f)))];

    /// <summary>The report without the line breaks that its width makes.</summary>
    private static string Unwrapped(string report) =>
        string.Join(' ', report.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
