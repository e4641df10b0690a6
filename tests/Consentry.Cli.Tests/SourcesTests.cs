using System.Text.Json;

namespace Consentry.Cli.Tests;

public sealed class SourcesTests : IDisposable
{
    private readonly Site site = new Site().With("good.html", Site.Accepted).With("bad.html", Site.Rejected);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Sources_are_reported_in_the_order_given_as_given()
    {
        var ended = site.Run(
            "vet",
            "--format",
            "jsonl",
            "bad.html",
            "./good.html",
            "bad.html",
            $"{site.Folder}/good.html"
        );

        Assert.Equal(["bad.html", "./good.html", "bad.html", $"{site.Folder}/good.html"], Sources(ended));
    }

    [Fact]
    public void A_folder_gives_its_documents_in_ordinal_order()
    {
        using var folder = new Site()
            .With("www/b.html", Site.Accepted)
            .With("www/B.HTM", Site.Accepted)
            .With("www/a/z.md", "# Terms")
            .With("www/a.txt", "Terms")
            .With("www/a/deep/é.markdown", "# Terms")
            .With("www/c.xhtml", Site.Accepted)
            .With("www/d.mhtml", Site.Accepted)
            .With("www/e.pdf", Site.Accepted)
            .With("www/f.docx", Site.Accepted)
            .With("www/g.mht", Site.Accepted)
            .With("www/style.css", "a{}")
            .With("www/README", "no");

        Assert.Equal(
            [
                "www/B.HTM",
                "www/a.txt",
                "www/a/deep/é.markdown",
                "www/a/z.md",
                "www/b.html",
                "www/c.xhtml",
                "www/d.mhtml",
                "www/e.pdf",
                "www/f.docx",
                "www/g.mht",
            ],
            Sources(folder.Run("vet", "--format", "jsonl", "www"))
        );
        Assert.Equal("www/B.HTM", Sources(folder.Run("vet", "--format", "jsonl", "www/"))[0]);
        Assert.Equal("./www/B.HTM", Sources(folder.Run("vet", "--format", "jsonl", "."))[0]);
    }

    [Fact]
    public void Links_to_files_are_followed_and_links_to_folders_are_not()
    {
        using var folder = new Site().With("www/a.html", Site.Accepted).With("other/b.html", Site.Accepted);
        folder
            .WithLink("www/link.html", "../other/b.html")
            .WithLink("www/round", "..")
            .WithLink("www/gone.html", "nowhere.html");

        var ended = folder.Run("vet", "--format", "jsonl", "www");

        Assert.Equal(["www/a.html", "www/gone.html", "www/link.html"], Sources(ended));
        Assert.Equal("broken-link", Error(ended.Lines[1]));
        Assert.Equal(3, ended.Exit);
    }

    [Fact]
    public void Standard_input_is_a_source()
    {
        var ended = Cli.Run(site.Folder, Site.Accepted, [], "vet", "--format", "jsonl", "-", "bad.html", "-");

        Assert.Equal(["-", "bad.html", "-"], Sources(ended));
        Assert.Equal(["accepted", "rejected", "accepted"], ended.Lines.Select(Outcome));
    }

    [Fact]
    public void A_pipe_by_name_is_a_source() =>
        Assert.Equal(0, Cli.Shell(site.Folder, "\"$consentry\" vet <(cat good.html)").Exit);

    [Theory]
    [InlineData("missing.html", "not-found", "no such file or folder")]
    [InlineData("", "not-found", "no such file or folder")]
    [InlineData("good.html/inside.html", "not-found", "no such file or folder")]
    [InlineData("empty", "no-documents", "no document in it")]
    [InlineData("gone.html", "broken-link", "a link to nowhere.html, which does not exist")]
    [InlineData("loop.html", "unreadable", "cannot be read")]
    [InlineData("picture.png", null, null)]
    public void What_cannot_be_read_costs_its_own_line_only(string source, string? code, string? message)
    {
        Directory.CreateDirectory(Path.Combine(site.Folder, "empty"));
        File.WriteAllBytes(
            Path.Combine(site.Folder, "picture.png"),
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
        );
        site.WithLink("gone.html", "nowhere.html").WithLink("loop.html", "loop.html");

        var ended = site.Run("vet", "--format", "jsonl", "good.html", source, "bad.html");

        Assert.Equal(3, ended.Exit);
        Assert.Equal(["good.html", source, "bad.html"], Sources(ended));
        Assert.StartsWith($"consentry: {source}: ", ended.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ended.Messages, StringComparison.Ordinal);
        Assert.Equal(["accepted", "rejected"], new[] { ended.Lines[0], ended.Lines[2] }.Select(Outcome));
        if (code is not null)
        {
            Assert.Equal(code, Error(ended.Lines[1]));
            Assert.Contains(message!, ended.Messages, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_may_not_be_read_says_so()
    {
        // Permissions do not hold for root, so the program gives that up where it has it.
        var drop = Environment.UserName == "root" ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        var ended = Cli.Shell(
            site.Folder,
            $"chmod 755 . && chmod 0 good.html && {drop}\"$consentry\" vet --format jsonl good.html bad.html"
        );

        Assert.Equal("no-permission", Error(ended.Lines[0]));
        Assert.Equal("consentry: good.html: permission denied\n", ended.Messages);
        Assert.Equal(3, ended.Exit);
    }

    private static string[] Sources(Ended ended) =>
        [.. ended.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString()!)];

    private static string? Outcome(string line) =>
        JsonDocument.Parse(line).RootElement.GetProperty("outcome").GetString();

    private static string? Error(string line) =>
        JsonDocument.Parse(line).RootElement.GetProperty("error").GetProperty("code").GetString();
}
