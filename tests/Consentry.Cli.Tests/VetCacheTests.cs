namespace Consentry.Cli.Tests;

/// <summary>Pages that are kept from one run to the next.</summary>
public sealed class VetCacheTests : IDisposable
{
    private readonly Site folder = new();

    private readonly SiteHost host = new SiteHost()
        .With("/privacy", Site.Accepted, head: "ETag: \"p1\"\r\n")
        .With("/secret", Site.Accepted, head: "ETag: \"s1\"\r\nCache-Control: no-store\r\n");

    public void Dispose()
    {
        host.Dispose();
        folder.Dispose();
    }

    private string Cache => Path.Combine(folder.Folder, "kept");

    private string[] Kept => Directory.Exists(Cache) ? Directory.GetFiles(Cache, "*", SearchOption.AllDirectories) : [];

    [Fact]
    public void A_page_that_has_not_changed_gives_the_same_report()
    {
        string[] call = ["--format", "json", "--page", $"{host.Home}privacy", $"{host.Home}secret"];

        var without = host.Vet(["--no-cache", .. call]);
        var first = host.Vet(["--cache", Cache, .. call]);
        var second = host.Vet(["--cache", Cache, .. call]);

        Assert.Equal((0, ""), (without.Exit, without.Messages));
        Assert.Equal((without, without), (first, second));
        Assert.Equal(1, host.Unchanged);
        Assert.EndsWith(".page", Assert.Single(Kept), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_has_changed_is_judged_as_it_is()
    {
        host.Vet("--cache", Cache, "--page", $"{host.Home}privacy");
        host.With("/privacy", Site.Rejected, head: "ETag: \"p2\"\r\n");

        Assert.Equal(1, host.Vet("--cache", Cache, "--page", $"{host.Home}privacy").Exit);
        Assert.Equal(0, host.Unchanged);
    }

    [Fact]
    public void A_damaged_entry_is_as_good_as_none()
    {
        host.Vet("--cache", Cache, "--page", $"{host.Home}privacy");
        File.WriteAllText(Assert.Single(Kept), "{\"Address\":");

        Assert.Equal(0, host.Vet("--cache", Cache, "--page", $"{host.Home}privacy").Exit);
        Assert.Equal(0, host.Unchanged);
    }

    [Theory]
    [InlineData("XDG_CACHE_HOME", "", "consentry/pages")]
    [InlineData("HOME", "relative", ".cache/consentry/pages")]
    [InlineData("HOME", "", ".cache/consentry/pages")]
    public void Without_the_option_they_are_in_the_cache_of_the_user(string variable, string other, string expected)
    {
        Directory.CreateDirectory(Cache);
        // A relative XDG_CACHE_HOME is to be ignored, and so is an empty one.
        var ended = host.Vet([("XDG_CACHE_HOME", other), (variable, Cache)], "--page", $"{host.Home}privacy");

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Equal(expected, Path.GetRelativePath(Cache, Path.GetDirectoryName(Assert.Single(Kept))!));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            new DirectoryInfo(Path.GetDirectoryName(Kept[0])!).UnixFileMode
        );
    }

    [Fact]
    public void Where_the_cache_of_the_user_cannot_be_written_it_is_done_without()
    {
        folder.With("kept", "a file");

        var ended = host.Vet([("XDG_CACHE_HOME", Cache)], "--page", $"{host.Home}privacy");

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
    }

    [Theory]
    [InlineData("--no-cache")]
    [InlineData("--hosts")]
    public void Nothing_is_kept_where_that_is_said_or_names_lead_elsewhere(string option)
    {
        folder.With("names", "127.0.0.1 harborline.test\n");
        string[] said = option is "--hosts" ? [option, Path.Combine(folder.Folder, "names")] : [option];

        var ended = host.Vet([("XDG_CACHE_HOME", Cache)], [.. said, "--page", $"{host.Home}privacy"]);

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Empty(Kept);
    }

    [Fact]
    public void What_cannot_be_meant_is_wrong_usage()
    {
        folder.With("kept", "a file");

        var file = host.Vet("--cache", Cache, "--page", $"{host.Home}privacy");
        var both = host.Vet("--cache", Cache, "--no-cache", "--page", $"{host.Home}privacy");

        Assert.Equal((2, ""), (file.Exit, file.Output));
        Assert.StartsWith(
            $"consentry: --cache {Cache}: pages cannot be kept there",
            file.Messages,
            StringComparison.Ordinal
        );
        Assert.Equal((2, ""), (both.Exit, both.Output));
        Assert.StartsWith(
            "consentry: --cache and --no-cache say opposite things",
            both.Messages,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Runs_at_the_same_time_share_one()
    {
        var runs = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => Task.Run(() => host.Vet("--cache", Cache, "--page", $"{host.Home}privacy")))
        );

        Assert.All(runs, run => Assert.Equal((0, ""), (run.Exit, run.Messages)));
        Assert.Single(Kept);
    }
}
