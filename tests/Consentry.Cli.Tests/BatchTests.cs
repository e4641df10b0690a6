using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Consentry.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With("pages/one.html", Site.Accepted)
        .With("pages/two.html", Site.Rejected);

    public void Dispose() => site.Dispose();

    [Fact]
    public void Every_row_has_a_line_in_the_order_of_the_list()
    {
        site.With(
            "list.csv",
            """"
            Source,id,Sender
            good.html,1,Harborline Gym
            "good.html; bad.html",2,Harborline Gym
            pages,3,
            missing.html,4,Harborline Gym
            ,5,Harborline Gym
            good.html,6,!!
            good.html,7,"Gym, ""Harborline""",one too many
            good.html
            http://127.0.0.1/,9,Inside
            -,10,
            "good.html;https://example.com/",11,
            """"
        );

        var ended = site.Run("vet", "--batch", "list.csv", "--csv", "list.out.csv");

        Assert.Equal((3, ""), (ended.Exit, ended.Messages));
        Assert.All(
            Lines("list.results.jsonl")
                .Select(Shown)
                .Zip([
                    "accepted 1",
                    "rejected 2",
                    "rejected 2",
                    "not-read missing.html: no such file or folder",
                    "not-read : the row has no source",
                    "not-read good.html: the sender '!!' is no name",
                    "not-read good.html: the row has 4 fields and the header 3",
                    "accepted 1",
                    "not-read http://127.0.0.1/: 127.0.0.1 is",
                    "not-read -: standard input is no source",
                    "not-read https://example.com/: an address stands alone",
                ]),
            line => Assert.StartsWith(line.Second, line.First, StringComparison.Ordinal)
        );
        Assert.Equal(Enumerable.Range(1, 11), Lines("list.results.jsonl").Select(l => l.GetProperty("row").GetInt32()));
        Assert.False(File.Exists(Path.Combine(site.Folder, "list.results.jsonl.journal")));
        var table = File.ReadAllLines(Path.Combine(site.Folder, "list.out.csv"));
        Assert.Equal("Source,id,Sender,outcome,unmet,review,failure", table[0]);
        Assert.Equal("good.html,1,Harborline Gym,accepted,,,", table[1]);
        Assert.StartsWith(
            "good.html,7,\"Gym, \"\"Harborline\"\"\",not-read,,,good.html: the row has 4 fields",
            table[7],
            StringComparison.Ordinal
        );
        Assert.Contains("\n        2  accepted\n        2  rejected\n", ended.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "good.html")]
    [InlineData(1, "good.html", "bad.html")]
    [InlineData(3, "missing.html", "bad.html")]
    public void The_exit_code_is_that_of_the_worst(int exit, params string[] sources)
    {
        site.With("list.csv", "source\n" + string.Concat(sources.Select(s => s + "\n")));

        Assert.Equal(exit, site.Run("vet", "--batch", "list.csv").Exit);
    }

    [Theory]
    [InlineData("name\nx\n", "list.csv: the header has no column 'source'")]
    [InlineData("source,sender\n", "list.csv: there is no row below the header")]
    [InlineData("source,id,ID\nx,1,2\n", "list.csv: the header has the column 'id' twice")]
    [InlineData("source\nx\n\"y\nz\n", "list.csv:")]
    [InlineData("source\nx\n", "--batch does not go with SOURCE", "good.html")]
    [InlineData("source\nx\n", "--batch does not go with --sender", "--sender", "Harborline")]
    [InlineData("source\nx\n", "--resume and --fresh say opposite things", "--resume", "--fresh")]
    [InlineData("source\nx\n", "--workers is a number from 1 to 64", "--workers", "0")]
    [InlineData("source\nx\n", "the list, --out and --csv are three files", "--out", "./list.csv")]
    [InlineData("source\nx\n", "--hosts none: cannot be read", "--hosts", "none")]
    public void A_list_or_call_that_is_wrong_is_a_message(string list, string message, params string[] arguments)
    {
        var ended = site.With("list.csv", list).Run(["vet", "--batch", "list.csv", .. arguments]);

        Assert.Equal((2, ""), (ended.Exit, ended.Output));
        Assert.StartsWith($"consentry: {message}", ended.Messages, StringComparison.Ordinal);
        Assert.Single(ended.Messages.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_run_that_was_killed_is_resumed_to_the_results_of_a_whole_one()
    {
        await using var sites = await InventedSites.Serve(60, seed: 11);
        site.With("list.csv", sites.List()).With("hosts", sites.Hosts());
        string[] call =
        [
            "vet",
            "--batch",
            "list.csv",
            "--allow-private",
            "--hosts",
            "hosts",
            "--port",
            sites.Port.ToString(CultureInfo.InvariantCulture),
        ];

        var whole = site.Run([.. call, "--out", "whole.jsonl", "--csv", "whole.csv"]);
        KillAfter(150_000, "killed.jsonl.journal", [.. call, "--out", "killed.jsonl", "--workers", "2"]);
        var journal = Path.Combine(site.Folder, "killed.jsonl.journal");
        Damage(journal);
        var clean = site.Run([.. call, "--out", "killed.jsonl"]);
        var other = site.Run([.. call, "--out", "killed.jsonl", "--for", "aws", "--resume"]);
        var resumed = site.Run([.. call, "--out", "killed.jsonl", "--csv", "killed.csv", "--resume"]);

        Assert.Equal((2, 2), (clean.Exit, other.Exit));
        Assert.Contains("--resume goes on with it, --fresh begins anew", clean.Messages, StringComparison.Ordinal);
        Assert.Contains("is of a run with other options", other.Messages, StringComparison.Ordinal);
        Assert.Equal((whole.Exit, 3), (resumed.Exit, resumed.Exit));
        Assert.Contains("of 60 were finished before", resumed.Messages, StringComparison.Ordinal);
        Assert.Contains("1 line is damaged", resumed.Messages, StringComparison.Ordinal);
        Assert.Equal(Text("whole.jsonl"), Text("killed.jsonl"));
        Assert.Equal(Text("whole.csv"), Text("killed.csv"));
        Assert.Equal(Enumerable.Range(1, 60), Lines("whole.jsonl").Select(l => l.GetProperty("row").GetInt32()));
        Assert.DoesNotContain("defect", Text("whole.csv"), StringComparison.Ordinal);
        Assert.False(File.Exists(journal));
    }

    /// <summary>The outcome, and how many documents there are or what stood in the way.</summary>
    private static string Shown(JsonElement line)
    {
        var documents = line.GetProperty("results").EnumerateArray().ToList();
        return $"{line.GetProperty("outcome").GetString()} {line.GetProperty("failure").GetString() ?? $"{documents.Count}"}";
    }

    /// <param name="size">Of the journal, in bytes; a line has about ten thousand.</param>
    private void KillAfter(long size, string journal, string[] call)
    {
        var start = new ProcessStartInfo(Cli.Program, call)
        {
            UseShellExecute = false,
            WorkingDirectory = site.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var file = Path.Combine(site.Folder, journal);
        Assert.True(
            SpinWait.SpinUntil(
                () => new FileInfo(file) is { Exists: true } found && found.Length > size,
                TimeSpan.FromMinutes(1)
            ),
            "nothing is finished"
        );
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>A line that was not written to its end, and one that lost its meaning since.</summary>
    private static void Damage(string journal)
    {
        var text = File.ReadAllText(journal);
        var third = text.IndexOf('\n', text.IndexOf('\n', StringComparison.Ordinal) + 1) + 30;
        var end = text.LastIndexOf('\n') + 1;
        File.WriteAllText(journal, $"{text[..third]}#{text[(third + 1)..end]}0123456789abcdef {{\"row\":");
    }

    private string Text(string name) => File.ReadAllText(Path.Combine(site.Folder, name));

    private IEnumerable<JsonElement> Lines(string name) =>
        Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonElement.Parse(l));
}
