using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class AccuracyReportTests : IDisposable
{
    private readonly InventedCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void The_three_sets_stand_side_by_side_with_their_intervals()
    {
        var report = Report();

        Assert.Contains("|                                    |", report, StringComparison.Ordinal);
        Assert.Matches(@"\| pages +\| +2 \| +1 \| +1 \|", report);
        Assert.Matches(
            @"\| terms\.rates +\| 1/2 0\.500 \(0\.095–0\.905\) \| 0/1 0\.000 \(0\.000–0\.793\) \| 1/1",
            report
        );
        Assert.Matches(@"\| terms\.rates +\| 0\.333 \(0\.000–1\.000\) \|", report);
    }

    [Fact]
    public void It_names_no_page_no_site_and_no_quote()
    {
        var report = Report();

        Assert.DoesNotContain(InventedCorpus.OpenSite, report, StringComparison.Ordinal);
        Assert.DoesNotContain(InventedCorpus.HeldOutSite, report, StringComparison.Ordinal);
        Assert.DoesNotContain("quoted on", report, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_each_time_and_ends_with_the_causes_as_they_are_kept()
    {
        var report = Report();

        Assert.Equal(report, Report());
        Assert.EndsWith("## Causes\n\nOne.\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', report);
    }

    [Fact]
    public void The_tables_of_the_tests_are_taken_from_their_file()
    {
        var file = Path.Combine(corpus.Folder, "tables.json");
        File.WriteAllText(
            file,
            """{ "policies": { "right": 9, "rows": 10 }, "contradictions": { "right": 3, "rows": 3 } }"""
        );

        Assert.Equal([new("contradictions", 3, 3), new TableFigure("policies", 9, 10)], TableFigure.Load(file));
        Assert.Matches(@"\| policies +\| 9/10 0\.900 \(", Report(TableFigure.Load(file)));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{ "policies": 3 }""")]
    [InlineData("""{ "policies": { "right": 3 } }""")]
    public void A_file_that_holds_no_figures_is_named(string text)
    {
        var file = Path.Combine(corpus.Folder, "tables.json");
        File.WriteAllText(file, text);

        Assert.StartsWith(
            $"{file}: no file of table figures: ",
            Assert.Throws<CorpusException>(() => TableFigure.Load(file)).Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>Of two sites; the one held out is wrong in the rates.</summary>
    private static string Report(params IEnumerable<TableFigure> tables)
    {
        using var own = new InventedCorpus();
        var pages = own.Page($"{InventedCorpus.OpenSite}/a", "terms")
            .Page($"{InventedCorpus.HeldOutSite}/b", "terms")
            .Load();
        return AccuracyReport.Markdown(
            [
                pages[0].Answered().Quoting("terms.rates", "quoted on it"),
                pages[1].Answered(("terms.rates", "unmet")).Quoting("terms.rates", "quoted on it"),
            ],
            [],
            [.. tables],
            "## Causes\r\n\r\nOne.\r\n\r\n"
        );
    }
}
