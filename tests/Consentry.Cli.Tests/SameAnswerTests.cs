using System.Text.Json;

namespace Consentry.Cli.Tests;

/// <summary>The same bytes get the same answer, whatever surrounds them.</summary>
public sealed class SameAnswerTests : IDisposable
{
    private static readonly string[] Call =
    [
        "vet",
        "--format",
        "jsonl",
        "--as",
        "combined",
        "good.html",
        "bad.html",
        "terms.md",
    ];

    private readonly Site site = new Site()
        .With("good.html", Site.Accepted)
        .With("bad.html", Site.Rejected)
        .With(
            "terms.md",
            "# INFO: SMS TERMS\n\nWe text class reminders. Text STOP to quit. MESSAGE AND DATA RATES MAY APPLY.\n"
        );

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("LANG", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "de_DE.UTF-8")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "C")]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("TZ", "America/Adak")]
    [InlineData("DOTNET_TieredCompilation", "0")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    public void In_any_surroundings(string name, string value)
    {
        var usual = Cli.Run(site.Folder, "", [], Call);
        var other = Cli.Run(site.Folder, "", [(name, value)], Call);

        Assert.Equal(usual, other);
    }

    [Fact]
    public void In_any_order_and_from_any_folder()
    {
        var forwards = site.Run("vet", "--format", "jsonl", "good.html", "bad.html");
        var backwards = site.Run("vet", "--format", "jsonl", "bad.html", "good.html");
        var elsewhere = Cli.Run("/", "vet", "--format", "jsonl", Path.Combine(site.Folder, "good.html"));

        Assert.Equal(forwards.Lines, backwards.Lines.Reverse());
        Assert.Equal(forwards.Lines[0], elsewhere.Lines[0].Replace(site.Folder + "/", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Many_times_over_in_one_run_and_in_runs_side_by_side()
    {
        var once = site.Run("vet", "--format", "jsonl", "bad.html").Output;
        var often = site.Run(["vet", "--format", "jsonl", .. Enumerable.Repeat("bad.html", 50)]).Output;
        var runs = Enumerable
            .Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .Select(_ => site.Run(Call).Output)
            .Distinct();

        Assert.Equal(string.Concat(Enumerable.Repeat(once, 50)), often);
        Assert.Single(runs);
    }

    [Fact]
    public void By_name_and_by_standard_input()
    {
        var named = JsonDocument.Parse(site.Run("vet", "--format", "jsonl", "good.html").Output).RootElement;
        var piped = JsonDocument
            .Parse(Cli.Run(site.Folder, Site.Accepted, [], "vet", "--format", "jsonl", "-").Output)
            .RootElement;

        Assert.True(JsonElement.DeepEquals(named.GetProperty("document"), piped.GetProperty("document")));
        Assert.True(JsonElement.DeepEquals(named.GetProperty("findings"), piped.GetProperty("findings")));
    }
}
