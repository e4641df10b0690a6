using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>What holds for every format, and what each says of the same pages.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Notice = "No legal advice and no promise of approval.";

    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With("hostile.html", Hostile);

    /// <summary>A policy whose words are markup in every format there is.</summary>
    private const string Hostile = """
        <title>&lt;script&gt;alert(1)&lt;/script&gt; | **Tide** @octocat</title>
        <h1>Privacy policy</h1>
        <p>We may share your numbers with &lt;img src=x onerror=alert(1)&gt; @octocat partners for their marketing,
        see [here](http://tide.example) &amp; "`there`" \u202e 100%0A::stop-commands::x.</p>
        """;

    public static TheoryData<string> Formats => [.. Cli.Formats];

    public void Dispose() => site.Dispose();

    [Theory, MemberData(nameof(Formats))]
    public void The_same_pages_give_the_same_bytes(string format)
    {
        string[] call = ["vet", "--format", format, "good.html", "bad.html", "hostile.html", "missing.html"];

        Assert.Equal(site.Run(call), site.Run(call));
    }

    [Theory]
    [InlineData("text", true)]
    [InlineData("html", true)]
    [InlineData("markdown", true)]
    [InlineData("json", true)]
    [InlineData("jsonl", false)]
    [InlineData("sarif", false)]
    [InlineData("github", false)]
    [InlineData("gitlab", false)]
    public void Reports_for_people_carry_the_notice(string format, bool hasNotice) =>
        Assert.Equal(
            hasNotice,
            site.Run("vet", "--format", format, "bad.html").Output.Contains(Notice, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("html", "<script")]
    [InlineData("html", "<img")]
    [InlineData("markdown", "@octocat")]
    [InlineData("markdown", " <img")]
    [InlineData("markdown", "[here](")]
    [InlineData("github", "100%0A")]
    public void A_page_cannot_write_into_a_report(string format, string forbidden) =>
        Assert.DoesNotContain(
            forbidden,
            site.Run("vet", "--format", format, "hostile.html").Output,
            StringComparison.OrdinalIgnoreCase
        );

    [Theory]
    [InlineData("bad.html")]
    [InlineData("./bad.html")]
    [InlineData("sub/../bad.html")]
    [InlineData("$PWD/bad.html")]
    public void Annotations_name_a_file_by_its_path_from_here(string source)
    {
        Directory.CreateDirectory(Path.Combine(site.Folder, "sub"));
        var github = Cli.Shell(site.Folder, $"\"$consentry\" vet --format github {source}").Output;
        var gitlab = Cli.Shell(site.Folder, $"\"$consentry\" vet --format gitlab {source}").Output;
        var sarif = Cli.Shell(site.Folder, $"\"$consentry\" vet --format sarif {source}").Output;

        Assert.StartsWith("::error file=bad.html,line=7,", github, StringComparison.Ordinal);
        Assert.Contains("\"path\": \"bad.html\"", gitlab, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"bad.html\"", sarif, StringComparison.Ordinal);
    }

    [Fact]
    public void Gitlab_gets_issues_whose_fingerprints_differ()
    {
        var issues = JsonDocument
            .Parse(site.Run("vet", "--format", "gitlab", "bad.html", "hostile.html", "bad.html", "missing.html").Output)
            .RootElement.EnumerateArray()
            .ToList();

        Assert.True(issues.Count > 10);
        Assert.Distinct(issues.Select(issue => issue.GetProperty("fingerprint").GetString()));
        Assert.All(
            issues,
            issue =>
                Assert.Equal(
                    ["description", "check_name", "fingerprint", "severity", "location"],
                    issue.EnumerateObject().Select(field => field.Name)
                )
        );
    }

    [Fact]
    public void Github_hears_nothing_of_what_is_well() =>
        Assert.Equal(
            (0, "", ""),
            site.Run("vet", "--format", "github", "good.html") switch
            {
                var ended => (ended.Exit, ended.Output, ended.Messages),
            }
        );
}
