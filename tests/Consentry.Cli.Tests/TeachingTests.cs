using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>The commands that teach: <c>explain</c> and <c>rules</c>.</summary>
public sealed class TeachingTests : IDisposable
{
    private static readonly string Docs = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "docs", "requirements")
    );

    private readonly Site site = new Site().With("bad.html", Site.Rejected).With("file", "");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("privacy.no-marketing-sharing", "explain", "privacy.no-marketing-sharing")]
    [InlineData("privacy.no-marketing-sharing", "explain", "Privacy.No-Marketing-Sharing")]
    [InlineData("twilio 30908", "explain", "30908")]
    [InlineData("twilio 30908", "explain", "twilio:30908")]
    [InlineData("twilio 30908", "explain", "twilio", "30908")]
    [InlineData("twilio 30908", "explain", "twilio 30908")]
    [InlineData("twilio 30550", "explain", "30550")]
    [InlineData("aws PRIVACY_POLICY_MISMATCH", "explain", "privacy_policy_mismatch")]
    [InlineData("only-selling-denied", "explain", "only-selling-denied")]
    [InlineData("1001 stands in 2 schemes", "explain", "1001")]
    [InlineData("edition 2026.1", "rules")]
    public void A_name_is_explained_on_standard_output(string start, params string[] call)
    {
        var ended = site.Run(call);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.StartsWith(start, ended.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ended.Output);
    }

    [Fact]
    public void What_a_report_names_can_be_explained()
    {
        var finding = JsonDocument
            .Parse(site.Run("vet", "--format", "jsonl", "bad.html").Output)
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .First(found => found.GetProperty("status").GetString() == "unmet");
        var code = finding.GetProperty("codes")[0];
        string[] names =
        [
            finding.GetProperty("requirement").GetString()!,
            finding.GetProperty("reasonId").GetString()!,
            $"{code.GetProperty("scheme").GetString()}:{code.GetProperty("code").GetString()}",
        ];

        Assert.All(names, name => Assert.Equal(0, site.Run("explain", name).Exit));
    }

    [Fact]
    public void A_report_says_where_to_learn_more() =>
        Assert.Matches(@"consentry explain\s+privacy\.no-prohibited-sharing\n", site.Run("vet", "bad.html").Output);

    [Fact]
    public void The_pages_of_the_repository_are_those_of_the_rulebook()
    {
        var ended = site.Run("rules", "--docs", "made/here");
        var made = Path.Combine(site.Folder, "made", "here");

        Assert.Equal((0, "", ""), (ended.Exit, ended.Output, ended.Messages));
        Assert.True(
            Names(made).SequenceEqual(Names(Docs)) && Names(made).All(IsSame),
            $"docs/requirements is out of date ({string.Join(' ', Names(made).Union(Names(Docs)).Where(name => !IsSame(name)))}): "
                + "run ./consentry rules --docs docs/requirements, and delete the pages of requirements that are gone"
        );

        bool IsSame(string name) =>
            File.Exists(Path.Combine(made, name))
            && File.Exists(Path.Combine(Docs, name))
            && File.ReadAllText(Path.Combine(made, name)) == File.ReadAllText(Path.Combine(Docs, name));
    }

    [Fact]
    public void Pages_that_cannot_be_written_are_a_message()
    {
        var ended = site.Run("rules", "--docs", "file");

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.StartsWith("consentry: file: the pages cannot be written: ", ended.Messages, StringComparison.Ordinal);
    }

    private static string[] Names(string folder) =>
        [.. Directory.EnumerateFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
