using Consentry.Corpus;

namespace Consentry.Tests.Corpus;

public sealed class ScorerTests : IDisposable
{
    private const string Contact = "privacy.contact";
    private const string OptOut = "privacy.opt-out";
    private const string Rates = "terms.rates";

    private readonly InventedCorpus corpus = new();

    public void Dispose() => corpus.Dispose();

    [Fact]
    public void A_score_is_the_mean_of_both_classes()
    {
        // Contact is labelled met, met, met, unmet, unmet and answered met, unmet, review, unmet, met.
        var pages = corpus
            .Page("alder/a", "privacy")
            .Page("alder/b", "privacy")
            .Page("alder/c", "terms")
            .Page("alder/d", "terms", unmet: [Contact])
            .Page("alder/e", "privacy", unmet: [Contact])
            .Load();

        var score = Of(
            Contact,
            [
                pages[0].Answered(),
                pages[1].Answered((Contact, "unmet")),
                pages[2].Answered((Contact, "review")),
                pages[3].Answered(),
                pages[4].Answered((Contact, "met")),
            ]
        );

        Assert.Equal(new ClassScore(Gold: 3, Said: 2, Right: 1), score.Met);
        Assert.Equal(new ClassScore(Gold: 2, Said: 2, Right: 1), score.Unmet);
        Assert.Equal(1.0 / 2, score.Met.Precision);
        Assert.Equal(1.0 / 3, score.Met.Recall);
        Assert.Equal(2.0 / 5, score.Met.F1, 12);
        Assert.Equal(1.0 / 2, score.Unmet.F1, 12);
        Assert.Equal(0.45, score.F1, 12);
        Assert.Equal((5, 3, 1), (score.Count, score.Wrong, score.Review));
    }

    [Fact]
    public void The_macro_score_is_the_mean_over_the_requirements()
    {
        var pages = corpus.Page("alder/a", "combined").Page("alder/b", "combined", unmet: [Contact]).Load();

        // Eleven are right on both pages; contact is right on one of the two: (2/3 + 0) / 2.
        var scores = Scorer.Score([pages[0].Answered(), pages[1].Answered((Contact, "met"))], HardLabels.LeftOut);

        Assert.Equal((11 + (2.0 / 3 / 2)) / 12, scores.MacroF1, 12);
    }

    [Fact]
    public void A_class_that_is_neither_labelled_nor_said_is_left_out_of_the_mean()
    {
        var page = corpus.Page("alder/a", "privacy").Load()[0];

        Assert.Equal(1, Of(Contact, [page.Answered()]).F1);
        Assert.True(double.IsNaN(Of(Rates, [page.Answered()]).F1));
    }

    [Theory]
    [InlineData("privacy", OptOut, 1)]
    [InlineData("terms", OptOut, 0)]
    [InlineData("other", OptOut, 0)]
    [InlineData("combined", OptOut, 1)]
    [InlineData("privacy", Rates, 0)]
    [InlineData("terms", Rates, 1)]
    [InlineData("other", Rates, 1)]
    [InlineData("combined", Rates, 1)]
    [InlineData("privacy", Contact, 1)]
    [InlineData("terms", Contact, 1)]
    public void A_requirement_counts_on_pages_of_its_group(string kind, string requirement, int count)
    {
        var page = corpus.Page("alder/a", kind).Load()[0];

        Assert.Equal(count, Of(requirement, [page.Answered()]).Count);
    }

    [Fact]
    public void Other_languages_and_labels_of_na_are_left_out()
    {
        var pages = corpus
            .Page("alder/a", "terms", na: [Rates])
            .Page("alder/b", "terms", language: "es")
            .Page("alder/c", "terms")
            .Load();

        var scores = Scorer.Score(pages.Select(page => page.Answered()), HardLabels.LeftOut);

        Assert.Equal(2, scores.Pages);
        Assert.Equal(1, scores.Requirements.Single(score => score.Requirement == Rates).Count);
    }

    [Fact]
    public void Hard_labels_are_counted_in_the_second_figure_only()
    {
        var pages = corpus.Page("alder/a", "terms", hard: [Rates]).Page("alder/b", "terms").Load();
        var answered = new[] { pages[0].Answered((Rates, "unmet")), pages[1].Answered() };

        Assert.Equal((1, 0), Counts(HardLabels.LeftOut));
        Assert.Equal((2, 1), Counts(HardLabels.Counted));

        (int, int) Counts(HardLabels hard)
        {
            var score = Scorer.Score(answered, hard).Requirements.Single(score => score.Requirement == Rates);
            return (score.Count, score.Wrong);
        }
    }

    [Fact]
    public void A_page_is_acceptable_when_all_of_its_group_is_met_hard_labels_included()
    {
        var pages = corpus
            .Page("alder/a", "privacy")
            .Page("alder/b", "privacy", unmet: [OptOut], hard: [OptOut])
            .Page("alder/c", "privacy", unmet: [OptOut, Contact])
            .Page("alder/d", "privacy", unmet: [Rates])
            .Page("alder/e", "combined", unmet: [Rates], na: ["terms.privacy-link"])
            .Page("alder/f", "terms", na: ["terms.privacy-link"])
            .Load();

        var groups = Scorer
            .Score(
                [
                    pages[0].Answered((OptOut, "review")), // a false reject
                    pages[1].Answered((OptOut, "met")), // a false accept
                    pages[2].Answered((OptOut, "met")), // still rejected, for its contact
                    pages[3].Answered(),
                    pages[4].Answered(),
                    pages[5].Answered((Rates, "none")), // a false reject
                ],
                HardLabels.LeftOut
            )
            .Groups;

        Assert.Equal(new GroupScore("privacy", Pages: 5, Unacceptable: 2, FalseAccepts: 1, FalseRejects: 1), groups[0]);
        Assert.Equal(new GroupScore("terms", Pages: 2, Unacceptable: 1, FalseAccepts: 0, FalseRejects: 1), groups[1]);
    }

    [Fact]
    public void Evidence_is_asked_of_right_verdicts_with_labelled_quotes()
    {
        const string Quote = "write to us by post at any time";
        (string, string)[] evidence = [(Contact, Quote), (Rates, "carriers may charge for messages")];
        var pages = corpus
            .Page("alder/a", "terms", evidence: evidence)
            .Page("alder/b", "terms", evidence: evidence)
            .Load();

        var scores = Scorer.Score(
            [
                pages[0].Answered().Quoting(Contact, "something else altogether, at length", $"You can {Quote}."),
                pages[1].Answered((Contact, "unmet")).Quoting(Contact, Quote),
            ],
            HardLabels.LeftOut
        );

        // Contact on the first page is hit; rates on both have no quote; contact on the second is wrong.
        Assert.Equal(new EvidenceScore(Asked: 3, Hit: 1), scores.Evidence);
    }

    private static RequirementScore Of(string requirement, IEnumerable<AnsweredPage> pages) =>
        Scorer.Score(pages, HardLabels.LeftOut).Requirements.Single(score => score.Requirement == requirement);
}
