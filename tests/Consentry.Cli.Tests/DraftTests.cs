namespace Consentry.Cli.Tests;

/// <summary>What <c>draft</c> writes, and when it writes nothing.</summary>
public sealed class DraftTests : IDisposable
{
    private static readonly string[] InFourFormats = ["privacy-policy", "messaging-privacy-section", "sms-terms"];

    private readonly Site site = new Site().With("profile.yaml", Tidewell.Profile);

    private string Folder => Path.Combine(site.Folder, "drafts");

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_profile_gives_every_file_and_the_list_of_them()
    {
        var ended = Draft();

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.StartsWith("Drafts for Tidewell Pottery\n", ended.Output, StringComparison.Ordinal);
        Assert.Equal(ended.Output, Text("README.txt"));
        Assert.Equal(
            [
                "README.txt",
                "campaign.md",
                "campaign.txt",
                "consent-keyword.md",
                "consent-keyword.txt",
                "consent-web.md",
                "consent-web.txt",
                "messaging-privacy-section.docx",
                "messaging-privacy-section.html",
                "messaging-privacy-section.md",
                "messaging-privacy-section.txt",
                "opt-in-form.html",
                "privacy-policy.docx",
                "privacy-policy.html",
                "privacy-policy.md",
                "privacy-policy.txt",
                "replies.md",
                "replies.txt",
                "sample-messages.md",
                "sample-messages.txt",
                "sms-terms.docx",
                "sms-terms.html",
                "sms-terms.md",
                "sms-terms.txt",
            ],
            Names(Folder)
        );
        Assert.Equal(["drafts", "profile.yaml"], Names(site.Folder));
    }

    [Fact]
    public void What_is_drafted_is_accepted_by_every_reviewer()
    {
        Assert.Equal(0, Draft().Exit);
        string[] drafted =
        [
            .. InFourFormats.SelectMany(name =>
                (string[])[$"drafts/{name}.html", $"drafts/{name}.md", $"drafts/{name}.txt"]
            ),
        ];
        var ended = site.Run(["vet", "--for", "strict", "--sender", Tidewell.Name, "--format", "jsonl", .. drafted]);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Equal(drafted.Length, ended.Lines.Length);
        Assert.All(ended.Lines, line => Assert.Contains("\"outcome\":\"accepted\"", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_profile_gives_the_same_bytes()
    {
        Assert.Equal(0, Draft().Exit);
        Assert.Equal(0, site.Run("draft", "--profile", "profile.yaml", "--out", "again/and/again").Exit);

        Assert.All(
            Names(Folder),
            name =>
                Assert.Equal(
                    File.ReadAllBytes(Path.Combine(Folder, name)),
                    File.ReadAllBytes(Path.Combine(site.Folder, "again/and/again", name))
                )
        );
    }

    [Fact]
    public void Files_that_there_are_stay_without_force()
    {
        site.With("drafts/sms-terms.md", "mine").With("drafts/notes.txt", "mine too");
        var ended = Draft();

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Equal("consentry: drafts/sms-terms.md exists already: --force writes over it\n", ended.Messages);
        Assert.Equal(["notes.txt", "sms-terms.md"], Names(Folder));
        Assert.Equal("mine", Text("sms-terms.md"));

        Assert.Equal(0, Draft("--force").Exit);
        Assert.StartsWith("# Tidewell Pottery", Text("sms-terms.md"), StringComparison.Ordinal);
        Assert.Equal("mine too", Text("notes.txt"));
        Assert.Equal(25, Names(Folder).Count);
        Assert.Equal(["drafts", "profile.yaml"], Names(site.Folder));
    }

    [Fact]
    public void A_folder_that_there_is_takes_the_files()
    {
        site.With("drafts/notes.txt", "mine");

        Assert.Equal(0, Draft().Exit);
        Assert.Equal("mine", Text("notes.txt"));
        Assert.Equal(25, Names(Folder).Count);
    }

    [Fact]
    public void Facts_that_are_missing_come_all_at_once_with_the_lines_of_the_profile()
    {
        site.With("profile.yaml", "name: Tidewell Pottery\nfrequency:\noptIn: web\noptInUrl:\nuseCases:\n");
        var ended = Draft();

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        var lines = ended.Messages.TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.StartsWith("consentry: profile.yaml:", line, StringComparison.Ordinal));
        Assert.All(
            (string[])
                [
                    "profile.yaml:2: frequency: ",
                    "profile.yaml:4: optInUrl: ",
                    "profile.yaml:5: useCases: ",
                    ": messageTypes: ",
                    ": privacyUrl: ",
                ],
            said => Assert.Single(lines, line => line.Contains(said, StringComparison.Ordinal))
        );
        Assert.Equal(["profile.yaml"], Names(site.Folder));
    }

    [Fact]
    public void Faults_of_a_profile_come_all_at_once_with_line_and_column()
    {
        site.With("profile.yaml", Tidewell.Profile + "colour: blue\nphone2: 12\n");
        var ended = Draft();

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Equal(2, ended.Messages.TrimEnd('\n').Split('\n').Length);
        Assert.All(
            ended.Messages.TrimEnd('\n').Split('\n'),
            line => Assert.Matches("^consentry: profile\\.yaml:[0-9]+:1: ", line)
        );
        Assert.Equal(["profile.yaml"], Names(site.Folder));
    }

    [Theory]
    [InlineData("profile.yaml", "profile.yaml is a file, not a folder")]
    [InlineData("profile.yaml/drafts", "profile.yaml/drafts cannot be written: ")]
    [InlineData("/proc/drafts", "/proc/drafts cannot be written: ")]
    public void A_place_that_cannot_be_written_is_a_message(string folder, string message)
    {
        var ended = site.Run("draft", "--profile", "profile.yaml", "--out", folder);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {message}", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
        Assert.Equal(["profile.yaml"], Names(site.Folder));
    }

    [Theory]
    [InlineData(2, "--profile", "profile.yaml")]
    [InlineData(2, "--out", "drafts")]
    [InlineData(2, "--profile", "profile.yaml", "--out", "")]
    [InlineData(2, "--profile", "profile.yaml", "--out", "drafts", "more")]
    [InlineData(3, "--profile", "nobody.yaml", "--out", "drafts")]
    public void A_call_that_is_wrong_is_one_message(int exit, params string[] arguments)
    {
        var ended = site.Run(["draft", .. arguments]);

        Assert.Equal((exit, ""), (ended.Exit, ended.Output));
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("defect", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["profile.yaml"], Names(site.Folder));
    }

    private Ended Draft(params string[] more) =>
        site.Run(["draft", "--profile", "profile.yaml", "--out", "drafts", .. more]);

    private string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static List<string> Names(string folder) =>
        [.. Directory.GetFileSystemEntries(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
