namespace Consentry.Cli.Tests;

public sealed class ExitCodeTests : IDisposable
{
    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With("menu.html", "<title>Menu</title><h1>Menu</h1><p>Soup of the day, bread, and a small salad.</p>");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(0, "good.html")]
    [InlineData(1, "bad.html")]
    [InlineData(1, "good.html", "bad.html")]
    [InlineData(1, "menu.html")]
    [InlineData(1, "--fail-on", "rejected", "menu.html")]
    [InlineData(1, "--fail-on", "rejected", "bad.html")]
    [InlineData(0, "--for", "strict", "good.html")]
    [InlineData(0, "--for", "strict", "--sender", "Harborline Gym LLC", "good.html")]
    [InlineData(0, "--sender", "Tide Tackle", "good.html")]
    [InlineData(1, "--for", "aws", "--sender", "Tide Tackle", "good.html")]
    [InlineData(3, "good.html", "missing.html")]
    [InlineData(3, "missing.html", "bad.html")]
    public void The_exit_code_says_how_it_went(int exit, params string[] arguments) =>
        Assert.Equal(exit, site.Run(["vet", .. arguments]).Exit);

    public static TheoryData<string> Formats => [.. Cli.Formats];

    [Theory, MemberData(nameof(Formats))]
    public void It_is_the_same_in_every_format(string format)
    {
        Assert.Equal(0, site.Run("vet", "--format", format, "good.html").Exit);
        Assert.Equal(1, site.Run("vet", "--format", format, "good.html", "bad.html", "menu.html").Exit);
        Assert.Equal(3, site.Run("vet", "--format", format, "bad.html", "missing.html").Exit);
    }

    [Theory]
    // The reader of the pipe is gone before the second document is printed.
    [InlineData(
        1,
        "\"$consentry\" vet --format jsonl good.html bad.html good.html | head -c 1 >/dev/null; exit ${PIPESTATUS[0]}"
    )]
    [InlineData(1, "\"$consentry\" vet bad.html | true; exit ${PIPESTATUS[0]}")]
    public void A_reader_that_goes_away_is_no_error(int exit, string line)
    {
        var ended = Cli.Shell(site.Folder, line);

        Assert.Equal((exit, ""), (ended.Exit, ended.Messages));
    }

    [Theory]
    [InlineData("\"$consentry\" vet good.html >/dev/full")]
    [InlineData("\"$consentry\" vet --format jsonl good.html bad.html >/dev/full")]
    [InlineData("\"$consentry\" vet good.html >&-")]
    public void A_report_that_cannot_be_written_is_one_message(string line)
    {
        var ended = Cli.Shell(site.Folder, line);

        Assert.Equal(3, ended.Exit);
        Assert.StartsWith("consentry: the report cannot be written: ", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_corpus_that_is_none_is_a_message()
    {
        var missing = site.Run("corpus", "score", "nowhere");
        var empty = site.Run("corpus", "score", ".");
        var diff = site.Run("corpus", "diff", "old.jsonl", "new.jsonl");

        Assert.Equal((3, "consentry: nowhere: no such folder\n"), (missing.Exit, missing.Messages));
        Assert.Equal(3, empty.Exit);
        Assert.StartsWith("consentry: ./gold.jsonl: no such file", empty.Messages, StringComparison.Ordinal);
        Assert.Equal((3, "consentry: old.jsonl: no such file\n"), (diff.Exit, diff.Messages));
    }

    [Theory]
    [InlineData("nowhere: no such folder", "nowhere")]
    [InlineData("nowhere.json: no file of table figures", ".", "--tables", "nowhere.json")]
    [InlineData("nowhere.md: cannot be read", ".", "--causes", "nowhere.md")]
    public void An_account_that_cannot_be_made_is_a_message(string message, params string[] arguments)
    {
        var ended = site.Run(["corpus", "report", .. arguments]);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {message}", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }
}
