namespace Consentry.Cli.Tests;

/// <summary>The GitHub Action, its commands run as GitHub runs them.</summary>
public sealed class ActionTests : IDisposable
{
    private static readonly ActionFile Action = ActionFile.Load();

    private readonly Site site = new Site()
        .With("public/privacy.html", Site.Accepted)
        .With("public/our old policy.html", Site.Rejected);

    public void Dispose() => site.Dispose();

    [Fact]
    public void It_sets_up_the_sdk_that_the_repository_names()
    {
        var setup = Assert.Single(Action.Runs.Steps, step => step.Uses.Length > 0);

        Assert.Equal("composite", Action.Runs.Using);
        Assert.StartsWith("actions/setup-dotnet@", setup.Uses, StringComparison.Ordinal);
        Assert.True(File.Exists(Action.Evaluated(setup.With["global-json-file"])));
    }

    [Fact]
    public void No_input_is_put_into_a_script() =>
        Assert.All(Action.Runs.Steps, step => Assert.DoesNotContain("${{", step.Run, StringComparison.Ordinal));

    [Fact]
    public void An_acceptable_page_passes_without_a_word_and_with_a_summary()
    {
        var ended = Action.Run(site, ("sources", "public/privacy.html\n"));

        Assert.Equal((0, "", ""), (ended.Exit, ended.Output, ended.Messages));
        Assert.StartsWith("### ✓ accepted: `public/privacy.html`\n", Summary, StringComparison.Ordinal);
        Assert.Equal("exit-code=0\n", Output);
    }

    [Fact]
    public void A_rejected_page_fails_with_annotations()
    {
        var ended = Action.Run(site, ("sources", "\npublic\n"));

        Assert.Equal((1, ""), (ended.Exit, ended.Messages));
        Assert.All(ended.Lines, line => Assert.Matches("^::(error|notice) file=public/our old policy.html,", line));
        Assert.StartsWith("## 2 documents: 1 accepted, 1 rejected\n", Summary, StringComparison.Ordinal);
        Assert.Equal("exit-code=1\n", Output);
    }

    [Fact]
    public void With_a_baseline_only_what_got_worse_fails()
    {
        site.With("base.json", site.Run("vet", "--format", "json", "public").Output);
        (string, string)[] inputs = [("sources", "public"), ("baseline", "base.json")];

        var before = Action.Run(site, inputs);
        site.With("public/privacy.html", Site.Rejected);
        var after = Action.Run(site, inputs);

        Assert.Equal((0, ""), (before.Exit, before.Output));
        Assert.Equal(1, after.Exit);
        Assert.StartsWith("::error file=public/privacy.html,", after.Output, StringComparison.Ordinal);
        Assert.Contains("| lost | gained |", Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sarif", "\"version\": \"2.1.0\"")]
    [InlineData("html", "<!doctype html>")]
    public void A_report_is_kept_in_a_file(string format, string content)
    {
        var ended = Action.Run(site, ("sources", "public"), ("format", format), ("fail-on", "rejected"));

        Assert.Equal(1, ended.Exit);
        Assert.EndsWith($"\nreport={site.Folder}/consentry-report.{format}\n", Output, StringComparison.Ordinal);
        Assert.Contains(
            content,
            File.ReadAllText(Path.Combine(site.Folder, $"consentry-report.{format}")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("as", "novel", "--as 'novel' is not known")]
    [InlineData("for", "everyone", "--for 'everyone' is not known")]
    [InlineData("fail-on", "rain", "--fail-on 'rain' is not known")]
    [InlineData("format", "xml", "--format 'xml' is not known")]
    [InlineData("sources", "", "vet needs an address")]
    public void A_wrong_input_is_a_message(string input, string value, string message)
    {
        var ended = Action.Run(site, (input, value), ("sources", "public/privacy.html"));

        Assert.Equal(2, ended.Exit);
        Assert.StartsWith($"consentry: {message}", ended.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_a_name_whatever_it_looks_like()
    {
        const string Name = "$(touch owned) `touch owned` --as.html";
        site.With(Name, Site.Accepted).With("--verbose", Site.Accepted);

        var ended = Action.Run(site, ("sources", $"{Name}\n--verbose"));

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.False(File.Exists(Path.Combine(site.Folder, "owned")));
    }

    private string Summary => File.ReadAllText(Path.Combine(site.Folder, "summary.md"));

    private string Output => File.ReadAllText(Path.Combine(site.Folder, "output.txt"));
}
