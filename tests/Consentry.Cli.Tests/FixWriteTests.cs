using System.Text;
using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>The bytes that <c>fix</c> writes, and when it writes none.</summary>
public sealed class FixWriteTests : IDisposable
{
    private static readonly string[] Whole = ["fix", "--profile", "profile.yaml", "--assert", "all"];

    private readonly Site site = Tidewell.Site().With("good.html", Site.Accepted);

    public void Dispose() => site.Dispose();

    public static TheoryData<string, string> Pages =>
        new()
        {
            { "policy.html", Tidewell.Policy },
            { "no-final-newline.html", Tidewell.Policy.TrimEnd() },
            { "crlf.html", Tidewell.Policy.ReplaceLineEndings("\r\n") },
            { "crlf-no-final-newline.html", Tidewell.Policy.TrimEnd().ReplaceLineEndings("\r\n") },
            { "one-line.html", Tidewell.Policy.ReplaceLineEndings("") },
            { "policy.md", Tidewell.Markdown },
            { "no-final-newline.md", Tidewell.Markdown.TrimEnd() },
            { "crlf.md", Tidewell.Markdown.ReplaceLineEndings("\r\n") },
            { "mark.md", "\ufeff" + Tidewell.Markdown },
            { "mark-blank.md", "\ufeff# Privacy Policy\n\nWrite to [Company Email].\n" },
            { "mark-one-line.html", "\ufeff" + Tidewell.Policy.ReplaceLineEndings("") },
            { "notice.txt", Tidewell.Markdown.Replace("# ", "", StringComparison.Ordinal) },
            { "the policy.html", Tidewell.Policy },
            { "café/políza.html", Tidewell.Policy },
        };

    [Theory, MemberData(nameof(Pages))]
    public void The_diff_applies_and_gives_the_bytes_that_are_written(string name, string page)
    {
        site.With(name, page);
        var original = Bytes(name);
        Assert.Equal(0, site.Run([.. Whole, "--out", "expected", name]).Exit);
        Assert.Equal(original, Bytes(name));
        var expected = Bytes("expected");
        Assert.NotEqual(original, expected);

        Assert.All(
            (string[])["patch -s -p1", "git apply"],
            tool =>
            {
                site.With(name, page);
                var ended = Cli.Shell(
                    site.Folder,
                    $"\"$consentry\" fix --profile profile.yaml --assert all --diff \"{name}\" >d && {tool} <d"
                );
                Assert.Equal((0, ""), (ended.Exit, ended.Output));
                Assert.Equal(expected, Bytes(name));
            }
        );
    }

    [Theory, MemberData(nameof(Pages))]
    public void In_place_everything_outside_of_the_changes_stays(string name, string page)
    {
        site.With(name, page);
        var changed = Patched(Bytes(name), site.Run([.. Whole, "--format", "json", name]).Output);

        Assert.Equal((0, ""), Result(site.Run([.. Whole, "--write", name])));
        Assert.Equal(changed, Bytes(name));
        Assert.Equal(0, site.Run("vet", name).Exit);
    }

    [Fact]
    public void A_second_time_changes_nothing()
    {
        Assert.Equal((0, ""), Result(site.Run([.. Whole, "--write", "policy.html"])));
        var once = Bytes("policy.html");
        var again = site.Run([.. Whole, "--write", "policy.html"]);

        Assert.Equal((0, ""), Result(again));
        Assert.Contains("was accepted already · nothing to change", again.Output, StringComparison.Ordinal);
        Assert.Equal(once, Bytes("policy.html"));
        Assert.Equal("", site.Run([.. Whole, "--diff", "policy.html"]).Output);
    }

    [Fact]
    public void In_place_the_permissions_stay_and_a_link_stays_a_link()
    {
        site.WithLink("current.html", "policy.html");
        var ended = Cli.Shell(
            site.Folder,
            "chmod 640 policy.html && \"$consentry\" fix --profile profile.yaml --assert all --write current.html >/dev/null"
                + " && stat -c '%a %F' policy.html current.html"
        );

        Assert.Equal((0, ""), Result(ended));
        Assert.StartsWith("640 regular file\n", ended.Output, StringComparison.Ordinal);
        Assert.EndsWith("symbolic link\n", ended.Output, StringComparison.Ordinal);
        Assert.NotEqual(Tidewell.Policy, Text("policy.html"));
        Assert.Equal(0, site.Run("vet", "policy.html").Exit);
    }

    [Theory]
    [InlineData("other.html")]
    [InlineData("policy.html")]
    [InlineData("./policy.html")]
    public void Another_file_that_there_is_stays_without_force(string target)
    {
        site.With("other.html", "mine");
        var before = Text(target);
        var ended = site.Run([.. Whole, "--out", target, "policy.html"]);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Equal($"consentry: {target} exists already: --force writes over it\n", ended.Messages);
        Assert.Equal(before, Text(target));

        Assert.Equal((0, ""), Result(site.Run([.. Whole, "--force", "--out", target, "policy.html"])));
        Assert.Equal(0, site.Run("vet", target).Exit);
    }

    [Fact]
    public void Another_file_is_there_even_where_nothing_had_to_change()
    {
        var ended = site.Run([.. Whole, "--out", "copy.html", "good.html"]);

        Assert.Equal((0, ""), Result(ended));
        Assert.Contains("copy.html is a copy of it", ended.Output, StringComparison.Ordinal);
        Assert.Equal(Bytes("good.html"), Bytes("copy.html"));
    }

    [Fact]
    public void Standard_input_goes_to_another_file()
    {
        var ended = Cli.Run(site.Folder, Tidewell.Policy, [], [.. Whole, "--out", "new.html", "-"]);
        Assert.Equal((0, ""), Result(ended));
        Assert.Equal(0, site.Run([.. Whole, "--out", "expected.html", "policy.html"]).Exit);

        Assert.Contains("the fixed document is new.html", ended.Output, StringComparison.Ordinal);
        Assert.Equal(Bytes("expected.html"), Bytes("new.html"));
    }

    [Fact]
    public void What_is_read_only_stays_and_nothing_is_left_beside_it()
    {
        Assert.Equal(0, Cli.Shell(site.Folder, "chmod 444 policy.html").Exit);
        var before = Left();
        var inPlace = site.Run([.. Whole, "--write", "policy.html"]);
        var forced = site.Run([.. Whole, "--force", "--out", "policy.html", "policy.md"]);

        Assert.All(
            (Ended[])[inPlace, forced],
            ended =>
                Assert.Equal(
                    (3, "", "consentry: policy.html: cannot be written: it is read-only\n"),
                    (ended.Exit, ended.Output, ended.Messages)
                )
        );
        Assert.Equal(Tidewell.Policy, Text("policy.html"));
        Assert.Equal(before, Left());
    }

    [Theory]
    [InlineData("no/such/folder/new.html", "there is no such folder")]
    [InlineData("policy.md/new.html", "cannot be written")]
    [InlineData("/dev/new.html", "it is a device and no file")]
    public void A_place_that_is_not_there_is_a_message(string target, string message)
    {
        var before = Left();
        var ended = site.Run([.. Whole, "--out", target, "policy.html"]);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {target}: ", ended.Messages, StringComparison.Ordinal);
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, Left());
    }

    private static (int Exit, string Messages) Result(Ended ended) => (ended.Exit, ended.Messages);

    /// <summary>The page with the edits of the JSON made in it, from the last to the first.</summary>
    private static byte[] Patched(byte[] page, string json)
    {
        var edits = JsonSerializer
            .Deserialize<JsonElement>(json)
            .GetProperty("changes")
            .EnumerateArray()
            .SelectMany(change => change.GetProperty("edits").EnumerateArray())
            .Reverse();
        foreach (var edit in edits)
        {
            page =
            [
                .. page[..edit.GetProperty("startByte").GetInt32()],
                .. Encoding.UTF8.GetBytes(edit.GetProperty("text").GetString()!),
                .. page[edit.GetProperty("endByte").GetInt32()..],
            ];
        }

        return page;
    }

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(site.Folder, name));

    private string Text(string name) => File.ReadAllText(Path.Combine(site.Folder, name));

    private List<string?> Left() => [.. Directory.GetFileSystemEntries(site.Folder).Select(Path.GetFileName).Order()];
}
