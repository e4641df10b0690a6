namespace Consentry.Cli.Tests;

/// <summary>The script at the root, and the machine code behind it. It builds itself where nobody has.</summary>
public sealed class LauncherTests : IDisposable
{
    private static string Launcher => Checkout.Launcher;

    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With("terms.md", "# SMS terms\n\nWe text class reminders. Message frequency varies. Text ＳＴＯＰ to quit.\n");

    public LauncherTests() => Cli.Start(Launcher, site.Folder, "", [], ["--version"], TimeSpan.FromMinutes(10));

    public void Dispose() => site.Dispose();

    public static TheoryData<string> Formats => [.. Cli.Formats];

    [Theory, MemberData(nameof(Formats))]
    public void It_gives_the_same_answer_to_the_byte(string format)
    {
        string[] call =
        [
            "vet",
            "--as",
            "combined",
            "--format",
            format,
            "good.html",
            "bad.html",
            "terms.md",
            "missing.html",
        ];

        Assert.Equal(site.Run(call), Launch(call));
    }

    [Fact]
    public void It_can_be_called_through_a_link()
    {
        site.WithLink("linked", Launcher);

        var ended = Cli.Shell(
            site.Folder,
            "./linked vet --format jsonl good.html; ln -s linked again; ./again vet good.html"
        );

        Assert.Equal((0, ""), (ended.Exit, ended.Messages));
        Assert.Contains("\"source\":\"good.html\"", ended.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_runs_many_times_at_once()
    {
        var runs = Enumerable
            .Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => Launch("vet", "bad.html"));

        Assert.Single(runs.Distinct());
    }

    /// <summary>The first such call builds the service.</summary>
    [Fact]
    public void The_commands_of_the_service_are_there_too()
    {
        string[] call = ["ledger", "--help"];
        Cli.Start(Launcher, site.Folder, "", [], call, TimeSpan.FromMinutes(20));

        Assert.Equal(Cli.Run(site.Folder, "", [("CONSENTRY_SERVICE", Cli.Service)], call), Launch(call));
    }

    [Fact]
    public void A_service_that_is_named_is_not_built()
    {
        (string, string)[] environment = [("CONSENTRY_SERVICE", "/nowhere/service")];

        var ended = Cli.Start(Launcher, site.Folder, "", environment, ["serve"], TimeSpan.FromMinutes(1));

        Assert.Equal(
            new Ended(3, "", "consentry: /nowhere/service cannot be started: No such file or directory\n"),
            ended
        );
    }

    [Fact]
    public void Its_errors_are_messages_too()
    {
        var ended = Launch("vet", "--format", "xml", "good.html");

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void Closed_descriptors_are_neither_read_nor_written()
    {
        var noInput = Cli.Shell(site.Folder, $"'{Launcher}' vet --format jsonl - <&-");
        var noOutput = Cli.Shell(site.Folder, $"'{Launcher}' vet good.html >&-");

        Assert.DoesNotContain("error", noInput.Output, StringComparison.Ordinal);
        Assert.Equal(3, noOutput.Exit);
        Assert.StartsWith("consentry: the report cannot be written", noOutput.Messages, StringComparison.Ordinal);
    }

    private Ended Launch(params string[] arguments) =>
        Cli.Start(Launcher, site.Folder, "", [], arguments, TimeSpan.FromMinutes(1));
}
