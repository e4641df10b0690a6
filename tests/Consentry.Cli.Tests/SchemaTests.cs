using NJsonSchema;

namespace Consentry.Cli.Tests;

/// <summary>Real output against the schema that is published for it.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With(
            "list.md",
            "# Privacy\n\nWe do not share:\n\n- mobile numbers with partners for marketing\n- opt-in data\n"
        )
        .With("empty.txt", "");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("auto")]
    [InlineData("privacy")]
    [InlineData("terms")]
    [InlineData("combined")]
    public async Task Every_line_and_every_run_is_valid(string readAs)
    {
        var schema = await Schema();
        string[] sources = ["good.html", "bad.html", "list.md", "empty.txt", "missing.html"];

        var lines = site.Run(["vet", "--as", readAs, "--format", "jsonl", .. sources]).Lines;
        var run = site.Run(["vet", "--as", readAs, "--format", "json", .. sources]).Output;

        Assert.Equal(sources.Length, lines.Length);
        Assert.All(lines.Append(run), json => Assert.Empty(schema.Validate(json)));
    }

    [Fact]
    public async Task Every_comparison_is_valid()
    {
        var schema = await Schema();
        site.With("base.json", site.Run("vet", "--format", "json", "good.html", "bad.html", "list.md").Output)
            .With("good.html", Site.Rejected)
            .With("bad.html", Site.Accepted)
            .With("new.html", Site.Rejected);
        File.Delete(Path.Combine(site.Folder, "list.md"));
        string[] call = ["vet", "--baseline", "base.json", "good.html", "bad.html", "new.html", "missing.html"];

        var lines = site.Run([.. call, "--format", "jsonl"]).Lines;
        var run = site.Run([.. call, "--format", "json"]).Output;

        Assert.Equal(5, lines.Length);
        Assert.All(lines.Append(run), json => Assert.Empty(schema.Validate(json)));
    }

    [Theory]
    [InlineData("rules")]
    [InlineData("explain", "privacy.opt-in-data-excluded")]
    [InlineData("explain", "is-the-policy")]
    [InlineData("explain", "30882")]
    [InlineData("explain", "1101")]
    [InlineData("explain", "bandwidth:7150")]
    [InlineData("explain", "21610")]
    public async Task What_teaches_is_valid(params string[] call)
    {
        var schema = await Schema();
        var ended = site.Run([.. call, "--format", "json"]);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Empty(schema.Validate(ended.Output));
    }

    [Theory]
    [InlineData("primevox")]
    [InlineData("aws")]
    [InlineData("strict")]
    public async Task What_is_vetted_for_a_reviewer_and_compared_is_valid(string reviewer)
    {
        var schema = await Schema();
        string[] call = ["vet", "--for", reviewer, "--sender", "Tide Tackle", "--matrix", "--format", "jsonl"];

        var lines = site.Run([.. call, "good.html", "bad.html", "list.md", "empty.txt"]).Lines;

        Assert.All(lines, line => Assert.Contains($"\"for\":\"{reviewer}\"", line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Contains("\"matrix\":[", line, StringComparison.Ordinal));
        Assert.All(lines, json => Assert.Empty(schema.Validate(json)));
    }

    [Theory]
    [InlineData("\"outcome\":\"rejected\"", "\"outcome\":\"refused\"")]
    [InlineData("\"status\":\"unmet\"", "\"status\":\"no\"")]
    [InlineData("\"edition\":", "\"issue\":")]
    [InlineData("\"line\":", "\"row\":")]
    [InlineData("\"start\":", "\"start\":-")]
    public async Task The_schema_rejects_what_it_does_not_describe(string from, string to)
    {
        var schema = await Schema();
        var line = site.Run("vet", "--format", "jsonl", "bad.html").Output;

        Assert.Contains(from, line, StringComparison.Ordinal);
        Assert.NotEmpty(schema.Validate(line.Replace(from, to, StringComparison.Ordinal)));
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "output.schema.json"),
            TestContext.Current.CancellationToken
        );
}
