using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class CorpusListTests : IDisposable
{
    private readonly InventedCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void Held_out_sites_are_in_the_totals_and_in_no_list()
    {
        var pages = corpus
            .Page($"{InventedCorpus.OpenSite}/a", "terms")
            .Page($"{InventedCorpus.HeldOutSite}/b", "terms")
            .Load()
            .Select(page => page.Answered(("terms.rates", "unmet")).Quoting("terms.rates", "quoted on " + page.Id))
            .ToList();

        var list = Misses.List(pages, MissKind.Verdict, requirement: null);
        var splits = Splits.Of(pages);

        Assert.Contains("quoted on alder/a", list, StringComparison.Ordinal);
        Assert.DoesNotContain(InventedCorpus.HeldOutSite, list, StringComparison.Ordinal);
        Assert.Equal([1, 1, 2], splits.All.Select(split => split.Scores.Pages));
        Assert.Equal([1, 1, 2], splits.All.Select(split => split.Scores.Requirements.Sum(score => score.Wrong)));
    }

    [Fact]
    public void A_list_of_one_requirement_leaves_the_others_out()
    {
        var page = corpus
            .Page("alder/a", "terms")
            .Load()[0]
            .Answered(("terms.rates", "unmet"), ("terms.opt-out", "unmet"));

        var list = Misses.List([page], MissKind.Verdict, "terms.rates");

        Assert.Equal("terms.rates  1 wrong\n  alder/a  terms: gold met, engine unmet (made-up)\n\n", list);
    }

    [Fact]
    public void Evidence_misses_show_both_quotes()
    {
        var page = corpus
            .Page("alder/a", "terms", evidence: [("terms.rates", "carriers may charge you")])
            .Load()[0]
            .Answered()
            .Quoting("terms.rates", "another\nsentence");

        var list = Misses.List([page], MissKind.Evidence, "terms.rates");

        Assert.Contains(
            "gold    │ carriers may charge you\n    engine  │ another sentence\n",
            list,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_figure_below_its_floor_is_named()
    {
        var page = corpus.Page("alder/a", "combined").Load()[0].Answered(("terms.rates", "unmet"));
        var file = Path.Combine(corpus.Folder, "floor.json");
        File.WriteAllText(file, """{ "terms.rates": 0.9, "terms.opt-out": 1, "macro": 0.5, "terms.none": 0.1 }""");

        var breaches = Floor.Breaches(Scorer.Score([page], HardLabels.LeftOut), Floor.Load(file));

        Assert.Equal(
            ["terms.none: has a floor and is not measured", "terms.rates: F1 0.000 is below the floor of 0.900"],
            breaches
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"id":"a/b","kind":"terms","lang":"en","labels":[],"evidence":{}}""")]
    public void A_bad_line_is_named_with_its_file_and_number(string line)
    {
        File.WriteAllText(Path.Combine(corpus.Folder, "gold.jsonl"), line);

        var error = Assert.Throws<CorpusException>(() => Gold.Load(corpus.Folder));

        Assert.Contains(
            line.Length == 0 ? "gold.jsonl: holds no page" : "gold.jsonl:1: ",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_missing_folder_and_a_missing_file_are_told_apart()
    {
        var missing = Path.Combine(corpus.Folder, "nowhere");

        Assert.EndsWith(
            "no such folder",
            Assert.Throws<CorpusException>(() => Gold.Load(missing)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "gold.jsonl: no such file",
            Assert.Throws<CorpusException>(() => Gold.Load(corpus.Folder)).Message,
            StringComparison.Ordinal
        );
    }
}
