namespace Consentry.Cli.Tests;

/// <summary>A site that is guarded by an earlier report, as its owner edits it.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string OptOut = "<p>You can stop our text messages at any time by replying STOP to any of them.</p>";

    private readonly Site site = new Site().With("www/good.html", Site.Accepted).With("www/bad.html", Site.Rejected);

    public BaselineTests()
    {
        foreach (var format in new[] { "json", "jsonl" })
            site.With($"base.{format}", site.Run("vet", "--format", format, "www").Output);
    }

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("base.json")]
    [InlineData("base.jsonl")]
    public void What_was_rejected_before_does_not_fail_again(string baseline)
    {
        var ended = site.Run("vet", "--baseline", baseline, "www");

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Equal("  2 documents: 2 unchanged\n  No legal advice and no promise of approval.\n", ended.Output);
    }

    [Fact]
    public void An_edit_that_drops_a_clause_fails_and_shows_the_sentence()
    {
        Edit("good.html", OptOut, "<p>Our messages are few.</p>");

        var text = site.Run("vet", "--baseline", "base.json", "www");
        var github = site.Run("vet", "--baseline", "base.json", "--format", "github", "www");

        Assert.Equal((1, 1), (text.Exit, github.Exit));
        Assert.StartsWith("✗ worse   Harborline Gym Privacy Policy ", text.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  ✗ met → unmet: names no concrete way to stop messages",
            text.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("    lost, line 12   ", text.Output, StringComparison.Ordinal);
        Assert.Contains(
            "  2 documents: 1 worse than the baseline, 1 unchanged\n",
            text.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("::error file=www/good.html,title=privacy.opt-out::", github.Output[..50]);
        Assert.Single(github.Lines);
    }

    [Fact]
    public void An_edit_that_mends_is_told_and_passes()
    {
        Edit("bad.html", "</html>", $"{OptOut}</html>");

        var ended = site.Run("vet", "--baseline", "base.json", "www");

        Assert.Equal(0, ended.Exit);
        Assert.StartsWith("✓ better ", ended.Output, StringComparison.Ordinal);
        Assert.Contains("  ✓ unmet → met ", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_come_and_go()
    {
        File.Move(Path.Combine(site.Folder, "www/good.html"), Path.Combine(site.Folder, "www/policy.html"));

        var ended = site.Run("vet", "--baseline", "base.json", "--format", "jsonl", "www");

        Assert.Equal(0, ended.Exit);
        Assert.Collection(
            ended.Lines,
            line =>
                Assert.Contains("\"source\":\"www/policy.html\",\"change\":\"new\"", line, StringComparison.Ordinal),
            line =>
                Assert.Contains("\"source\":\"www/good.html\",\"change\":\"vanished\"", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_new_page_that_is_rejected_fails()
    {
        site.With("www/terms.html", Site.Rejected);

        Assert.Equal(1, site.Run("vet", "--baseline", "base.json", "www").Exit);
    }

    [Fact]
    public void A_page_that_is_not_asked_for_is_not_missed() =>
        Assert.Equal("", site.Run("vet", "--baseline", "base.json", "--format", "jsonl", "www/good.html").Output);

    [Fact]
    public void What_cannot_be_read_is_an_error_as_ever()
    {
        var ended = site.Run("vet", "--baseline", "base.json", "--format", "jsonl", "missing.html", "www");

        Assert.Equal(3, ended.Exit);
        Assert.Equal("consentry: missing.html: no such file or folder\n", ended.Messages);
        Assert.StartsWith(
            "{\"schema\":\"consentry/comparison/v1\",\"source\":\"missing.html\",\"error\":",
            ended.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nowhere.json", 3, "--baseline nowhere.json: no such file")]
    [InlineData("www", 3, "--baseline www: cannot be read: ")]
    [InlineData("www/good.html", 3, "--baseline www/good.html: line 1 is not JSON: give what consentry vet")]
    [InlineData("other.json", 3, "--baseline other.json: its schema is 'tide/v1', which is not read here: give what")]
    [InlineData(
        "older.json",
        2,
        "--baseline older.json: it was judged by edition 2019.1, and this run is by 2026.1: run it"
    )]
    public void A_baseline_that_cannot_be_used_is_one_message(string baseline, int exit, string message)
    {
        var report = File.ReadAllText(Path.Combine(site.Folder, "base.json"));
        site.With("other.json", """{"schema":"tide/v1"}""")
            .With("older.json", report.Replace("\"2026.1\"", "\"2019.1\"", StringComparison.Ordinal));

        var ended = site.Run("vet", "--baseline", baseline, "www");

        Assert.Equal((exit, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {message}", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    private void Edit(string page, string from, string to)
    {
        var path = Path.Combine(site.Folder, "www", page);
        var content = File.ReadAllText(path);
        Assert.Contains(from, content, StringComparison.Ordinal);
        File.WriteAllText(path, content.Replace(from, to, StringComparison.Ordinal));
    }
}
