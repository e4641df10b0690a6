namespace Consentry.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private const string Schema = "consentry-profile.v1.json";

    /// <summary>The answers of an invented sender, in the order of the questions, with slips.</summary>
    private static readonly string[] Answers =
    [
        "Tidewell Pottery",
        "", // no other name
        "tidewellpottery.example",
        "https://tidewellpottery.example",
        "tidewell@freemail.example",
        "studio@tidewellpottery.example",
        "555-0138",
        "(302) 628-4417",
        "41 Kiln Lane, Rockport",
        "41 Kiln Lane, Rockport, ME 04856",
        "updates",
        "class reminders, order updates",
        "often",
        "up to 6 per month",
        "END",
        "", // the words of the rule
        "", // no name for the program
        "3, 99",
        "3, 2",
        "web; keyword",
        "http://tidewellpottery.example/join",
        "https://tidewellpottery.example/join",
        "stop",
        "clay",
        "(302) 628-4418",
        "your name, your mobile phone number",
        "to answer your questions",
        "answer your questions",
        "", // no providers
        "https://tidewellpottery.example/privacy",
        "", // needed
        "-",
        "May 4",
        "2026-05-04",
        "", // no version
    ];

    private readonly Site site = new();

    private string File => Path.Combine(site.Folder, "profile.yaml");

    public void Dispose() => site.Dispose();

    [Fact]
    public void Questions_are_asked_until_each_answer_passes()
    {
        // At the summary: a number that is none, then the answer to question 20 again, then yes.
        var ended = AtTerminal.Run(
            site.Folder,
            "init",
            [.. Answers, "99", "20", "https://tidewellpottery.example/sms-terms", ""],
            until: "wrote profile.yaml"
        );

        Assert.Equal(0, ended.Exit);
        Assert.All(
            (string[])
                [
                    "write https://tidewellpottery.example",
                    "code 713",
                    "7 of ten digits",
                    "lacks a ZIP code",
                    "'updates' names no kind of text",
                    "says no number of texts",
                    "lacks STOP",
                    "'99' is no use case",
                    "begins with http: write https",
                    "signs nobody up",
                    "leave out \"to\"",
                    "a document cannot do without it",
                    "is no day",
                    "left open",
                    "neither a number from 1 to 22 nor q",
                ],
            said => Assert.Contains(said, Unwrapped(ended.Output), StringComparison.Ordinal)
        );
        Assert.Equal([Schema, "profile.yaml"], Left());
        Assert.Equal(
            Checkout.Read("docs/schema/profile.v1.json"),
            System.IO.File.ReadAllText(Path.Combine(site.Folder, Schema))
        );
        Assert.Equal("profile.yaml has what a fix and a draft need\n", Said(0, "init", "--check"));

        var written = Checkout.Yaml<Dictionary<string, object?>>(System.IO.File.ReadAllText(File));
        Assert.Equal("Tidewell Pottery", written["name"]);
        Assert.Equal(["customer-care", "account-notification"], (IEnumerable<object>)written["useCases"]!);
        Assert.Equal("CLAY", written["optInKeyword"]);
        Assert.Equal("https://tidewellpottery.example/sms-terms", written["termsUrl"]);
        Assert.Null(written["legalName"]);
    }

    [Theory]
    [InlineData("Which email address", AtTerminal.Interrupt, 130)]
    [InlineData("Which email address", AtTerminal.EndOfInput, 1)]
    public void Who_leaves_in_between_leaves_nothing(string until, string keys, int exit)
    {
        var ended = AtTerminal.Run(site.Folder, "init", Answers[..4], until, keys);

        Assert.Equal(exit, ended.Exit);
        Assert.Empty(Left());
    }

    [Fact]
    public void Who_leaves_at_the_summary_leaves_nothing()
    {
        var ended = AtTerminal.Run(site.Folder, "init sender.yaml", [.. Answers, "q"], until: "nothing was written");

        Assert.Equal(1, ended.Exit);
        Assert.Empty(Left());
    }

    [Fact]
    public void What_a_file_says_is_offered_when_it_is_written_over()
    {
        site.With("profile.yaml", "name: Tidewell Pottery\nversion: 3.0\n");
        var ended = AtTerminal.Run(
            site.Folder,
            "init --force",
            ["", .. Answers[1..^1], "", ""],
            until: "wrote profile.yaml"
        );

        Assert.Equal(0, ended.Exit);
        Assert.Contains("Enter keeps Tidewell Pottery", ended.Output, StringComparison.Ordinal);
        Assert.Contains("\nversion: \"3.0\"\n", System.IO.File.ReadAllText(File), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_there_is_stays_as_it_is()
    {
        site.With("profile.yaml", "name: Tidewell Pottery\n");
        var ended = AtTerminal.Run(site.Folder, "init", [], until: "exists already");

        Assert.Equal(2, ended.Exit);
        Assert.DoesNotContain("?", ended.Output, StringComparison.Ordinal);
        Assert.Equal("name: Tidewell Pottery\n", System.IO.File.ReadAllText(File));
        Assert.Equal(["profile.yaml"], Left());
    }

    [Fact]
    public void A_blank_one_lacks_everything_each_with_its_line()
    {
        Assert.StartsWith("wrote profile.yaml", Said(0, "init", "--blank"), StringComparison.Ordinal);

        var lines = System.IO.File.ReadAllLines(File);
        var missing = Said(1, "init", "--check")
            .Split('\n')
            .Where(line => line.StartsWith("  profile.yaml:", StringComparison.Ordinal))
            .Select(line => line.Split(':', 4))
            .Select(parts => (Line: parts[1].Split(' ')[0], Key: parts[1].Split(' ')[^1]))
            .ToList();

        Assert.Equal(13, missing.Count);
        Assert.All(missing, fact => Assert.Equal($"{fact.Key}:", lines[int.Parse(fact.Line, null) - 1]));
    }

    [Fact]
    public void What_is_filled_in_wrongly_comes_all_at_once_with_its_lines()
    {
        site.With("profile.yaml", "name: <your name>\nphone: 12\ncolour: blue\nfrequency: often\n");
        var report = Said(1, "init", "--check");

        Assert.Equal(
            [
                "wrong",
                "  profile.yaml:1  name",
                "  profile.yaml:2  phone",
                "  profile.yaml:3  colour",
                "  profile.yaml:4  frequency",
            ],
            report.TrimEnd('\n').Split('\n').Select(line => string.Join(':', line.Split(':').Take(2)))
        );
    }

    [Theory]
    [InlineData("--blank", "no/such/folder/p.yaml", "there is no such folder")]
    [InlineData("--blank", "/dev/p.yaml", "it is a device and no file")]
    [InlineData("--check", "missing.yaml", "no such file")]
    public void A_place_that_is_not_there_is_a_message(string option, string file, string message)
    {
        var ended = site.Run("init", option, file);

        Assert.Equal((3, ""), (ended.Exit, ended.Output));
        Assert.Contains(message, ended.Messages, StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public void Nothing_is_asked_where_nothing_can_be_written()
    {
        var ended = AtTerminal.Run(site.Folder, "init no/such/p.yaml", [], until: "no such folder");

        Assert.Equal(3, ended.Exit);
        Assert.DoesNotContain("?", ended.Output, StringComparison.Ordinal);
    }

    private string Said(int exit, params string[] arguments)
    {
        var ended = site.Run(arguments);
        Assert.Equal((exit, ""), (ended.Exit, ended.Messages));
        return ended.Output;
    }

    /// <summary>The screen without the line breaks that its width makes.</summary>
    private static string Unwrapped(string screen) => screen.Replace(" \n", " ").Replace("\n", " ");

    private IEnumerable<string?> Left() => Directory.GetFileSystemEntries(site.Folder).Select(Path.GetFileName).Order();
}
